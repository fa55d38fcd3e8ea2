"""Lines of the shopping list that a plan can do without.

A thing that few meals use is taken out of the plan: the days that use it are chosen anew without
it. What comes in its place is mostly bought already, for that is what costs least. The plan stays
as it was unless its whole cost falls, so a meal that is liked well enough keeps its line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from solver.model.options import Ints
from solver.search.week import Week, bought_amounts, objective

_MOST_DAYS = 2
"""A thing that more days use is no line to do without."""

_BETTER = 1e-6

Rebuilt = Callable[[Week, int, frozenset[str]], Week]
"""The plan with a day chosen anew without some things."""


def with_fewer_lines(
    week: Week, tries: int, rebuilt: Rebuilt, over: Callable[[], bool]
) -> tuple[Week, float]:
    """Return the plan without lines it can do without, and its cost.

    Args:
        week: The plan.
        tries: Most lines that are tried.
        rebuilt: Chooses a day anew.
        over: Tells whether to stop.
    """
    best, tried = objective(week), set[str]()
    for _ in range(tries):
        name = next((n for n in dear_lines(week) if n not in tried), None)
        if name is None or over():
            break
        tried.add(name)
        trial = week
        for day in _days_of(week, name):
            trial = rebuilt(trial, day, frozenset({name}))
        value = objective(trial)
        if value < best - _BETTER:
            week, best = trial, value
    return week, best


def dear_lines(week: Week) -> list[str]:
    """Return what few days use, by what it is bought as, what costs most for a use first."""
    packs = week.menu.packs
    if packs is None:
        return []
    amounts = bought_amounts(week)
    spans = np.flatnonzero(amounts[:-1] > 0.0)
    cost: dict[str, float] = {}
    for span, value in zip(spans.tolist(), packs.cost(spans, amounts[spans]).tolist(), strict=True):
        name = packs.names[span]
        cost[name] = cost.get(name, 0.0) + value
    uses = {name: len(tuple(_days_of(week, name))) for name in cost}
    dear = [name for name in cost if 0 < uses[name] <= _MOST_DAYS and cost[name] > 0.0]
    return sorted(dear, key=lambda name: (round(-cost[name] / uses[name], 7), name))


def _days_of(week: Week, name: str) -> Iterator[int]:
    """Yield days on which something is chosen that is bought as this."""
    spans = _spans(week, name)
    packs = week.menu.packs
    assert packs is not None
    for day in range(week.menu.problem.days):
        meals = week.chosen_on(day).values()
        if any(np.isin(packs.span[day][meal.food], spans).any() for meal in meals):
            yield day


def _spans(week: Week, name: str) -> Ints:
    packs = week.menu.packs
    assert packs is not None
    return np.array([at for at, other in enumerate(packs.names) if other == name], dtype=np.intp)
