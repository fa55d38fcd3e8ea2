"""Turn a case into figures: what may be eaten, what is asked, what a miss costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from solver.model.menu import Menu
from solver.model.options import Bools, Floats
from solver.problem import MenuProblem

from .bounds import Bound
from .rules import Case, Rule, Side

_DEAR = 1e3


@dataclass(frozen=True)
class Days:
    """Days that are alike: what share of the plan they are, and the longest a meal may take."""

    share: float
    minutes: float


def kinds_of_days(problem: MenuProblem) -> tuple[Days, ...]:
    """Return the kinds of the problem's days, by the time there is to cook."""
    limits = problem.max_minutes or (None,) * problem.days
    found = {None if m is None else float(m): 0 for m in limits}
    for m in limits:
        found[None if m is None else float(m)] += 1
    return tuple(
        Days(count / len(limits), np.inf if m is None else m) for m, count in found.items()
    )


@dataclass(frozen=True, eq=False)
class Terms:
    """A case in figures.

    Attributes:
        food_ok: Whether each food may be had, ``(n_foods,)``.
        out: Whether a dish may not be had on a kind of day, ``(n_kinds, n_dishes)``.
        shut: Meals that a day does without.
        repeats: Whether a dish comes only so often.
        need: What is asked of each bound, as a gain, ``(n_bounds,)``.
        price: What a miss of 1 costs, ``(n_bounds,)``; 0 of a bound that is lifted.
    """

    food_ok: Bools
    out: Bools
    shut: frozenset[str]
    repeats: bool
    need: Floats
    price: Floats


class Reading:
    """Reads cases under some rules."""

    def __init__(
        self,
        menu: Menu,
        kinds: tuple[Days, ...],
        rules: Mapping[str, Rule],
        bounds: tuple[Bound, ...],
    ) -> None:
        self._menu, self._kinds, self._rules, self.bounds = menu, kinds, rules, bounds

    def terms(self, case: Case, dear: Side | None = None) -> Terms:
        """Return a case in figures; with ``dear`` all other bounds come before that one."""
        held = [rule for key, rule in self._rules.items() if key not in case.lifted]
        left_out = frozenset[str]().union(*(rule.leaves_out for rule in held)) - case.foods
        names = self._menu.catalogue.foods
        return Terms(
            food_ok=np.array([name not in left_out for name in names], dtype=np.bool_),
            out=self._late(case, held) | self._never(held),
            shut=frozenset[str]().union(*(rule.slots for rule in held)) - case.slots,
            repeats=any(rule.repeats for rule in held),
            need=np.array([self._need(bound, case) for bound in self.bounds], dtype=np.float64),
            price=self._prices(case, dear),
        )

    def lifted(self, case: Case) -> frozenset[Side]:
        """Return the bounds that do not hold in a case."""
        rules = (self._rules[key] for key in case.lifted if key in self._rules)
        return frozenset(rule.side for rule in rules if rule.side)

    def _need(self, bound: Bound, case: Case) -> float:
        return bound.need(case.amounts.get(bound.side, bound.amount))

    def _prices(self, case: Case, dear: Side | None) -> Floats:
        lifted = self.lifted(case)
        return np.array(
            [
                0.0 if b.side in lifted else 1.0 if dear in (None, b.side) else _DEAR
                for b in self.bounds
            ],
            dtype=np.float64,
        )

    def _late(self, case: Case, held: list[Rule]) -> Bools:
        """Return whether a dish takes too long on a kind of day, ``(n_kinds, n_dishes)``."""
        hurry = any(rule.hurry for rule in held)
        kinds = [
            replace(days, minutes=case.minutes)
            if case.minutes and np.isfinite(days.minutes)
            else days
            for days in self._kinds
        ]
        return np.array([(self._menu.minutes > days.minutes) & hurry for days in kinds])

    def _never(self, held: list[Rule]) -> Bools:
        """Return whether a dish is not planned at all, ``(n_dishes,)``."""
        never = frozenset[str]().union(*(rule.never for rule in held))
        return np.array([dish in never for dish in self._menu.table.dish_ids], dtype=np.bool_)
