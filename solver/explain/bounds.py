"""The bounds of a relaxed week: those of nutrients, the budget, and how often foods are eaten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solver.model.menu import Menu
from solver.problem import MenuProblem

from .rules import BUDGET, Side, frequency_side


@dataclass(frozen=True)
class Bound:
    """A bound; its place among the bounds is its column among the menu's goals.

    Attributes:
        side: Its name.
        amount: A day's, in the nutrient's unit; US dollars or servings of the whole plan.
        scale: Such an amount that is a gain of 1.
        daily: Whether a day by itself can tell that it is kept.
    """

    side: Side
    amount: float
    scale: float
    daily: bool = True

    def need(self, amount: float) -> float:
        """Return what an amount asks for, as a gain."""
        return amount / self.scale if self.side[1] else -amount / self.scale


def bounds_of(menu: Menu) -> tuple[Bound, ...]:
    """Return all bounds of a problem, in the order of its goals."""
    goals = menu.goals.goals
    limits = (Bound((g.limit.nutrient, g.is_minimum), g.amount, g.scale) for g in goals)
    return (*limits, *_of_week(menu.problem))


def _of_week(problem: MenuProblem) -> Iterator[Bound]:
    """Yield the bounds in the order of `week_rules`: budget, then frequencies, least first."""
    days = float(problem.days)
    if problem.budget_usd is not None:
        yield Bound(BUDGET, problem.budget_usd, (problem.budget_usd or 1.0) * days)
    for number, frequency in enumerate(problem.frequencies):
        for low, amount in ((True, frequency.least), (False, frequency.most)):
            if amount is not None and not (low and amount == 0):
                yield Bound(frequency_side(number, low), float(amount), days, daily=False)
