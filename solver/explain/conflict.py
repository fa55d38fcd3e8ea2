"""Smallest sets of rules that cannot hold together: a deletion filter on the relaxed week."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from .relaxed import RelaxedWeek
from .rules import NO_CHANGE, Case, Rule

_MOST = 4
"""More conflicts than this are not told at once."""


def conflicts(
    week: RelaxedWeek,
    order: tuple[str, ...],
    cancelled: Callable[[], bool],
    case: Case = NO_CHANGE,
) -> Iterator[frozenset[str]]:
    """Yield sets of rules, each of which cannot hold together, until the rest of the rules can.

    After each set the bound in it that stands last in ``order`` is left out, so that the
    next set is about something else.

    Args:
        week: The rules.
        order: Keys of all the rules; those that stand last are the most likely to be named.
        cancelled: Asked between solves.
        case: Changes of the rules from which to start.

    Yields:
        Sets from which no rule can be taken without the others holding together.
    """
    gone = case.lifted
    for _ in range(_MOST):
        if cancelled() or not week.solve(replace(case, lifted=gone)).impossible:
            return
        rest = tuple(key for key in order if key not in gone)
        found = _smallest(week, rest, replace(case, lifted=gone), cancelled)
        if not found:
            return
        yield found
        floors = [key for key in order if key in found and _is_minimum(week.rules[key])]
        if not floors:
            return
        gone |= {floors[-1]}


def _smallest(
    week: RelaxedWeek, order: tuple[str, ...], case: Case, cancelled: Callable[[], bool]
) -> frozenset[str]:
    """Lift each rule for good without which the others still cannot hold together."""
    kept = list(order)
    for key in order:
        if cancelled():
            return frozenset()
        freer = replace(case, lifted=case.lifted | {key})
        if week.solve(freer).impossible:
            case = freer
            kept.remove(key)
    return frozenset(kept)


def _is_minimum(rule: Rule) -> bool:
    return rule.side is not None and rule.side[1]
