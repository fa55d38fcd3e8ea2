"""What was eaten otherwise than planned, taken off what the solver is asked for."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace
from functools import cached_property

from foods import Catalogue
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import meal_totals
from solver import Limit, Place


class EatenOtherwise:
    """Knows by how much what is eaten passes what the meals of a plan bring, day by day."""

    def __init__(self, plan: Plan, catalogue: Catalogue, fixed: Container[Place]) -> None:
        """Read a plan.

        Args:
            plan: The plan.
            catalogue: Foods and dishes.
            fixed: Places whose meals the solver counts as they stand: of another portion only
                the difference is counted here.
        """
        self._plan_days = plan.days
        self._of = {
            place: _more(plan, place, catalogue) if place in fixed else eaten
            for place, eaten in plan.eaten.items()
        }

    @property
    def days(self) -> frozenset[int]:
        """Return the days on which something else is eaten."""
        return frozenset(day for day, _ in self._of)

    @cached_property
    def mean(self) -> Mapping[str, float]:
        """Return what is eaten more on the average day by nutrient, below 0 where it is less."""
        return self._more_on(range(self._plan_days), self._plan_days)

    def on_day(self, day: int) -> Mapping[str, float]:
        """Return what is eaten more on a day by nutrient, below 0 where it is less."""
        return self._more_on((day,), 1)

    def _more_on(self, days: Container[int], share: int) -> Mapping[str, float]:
        found: dict[str, float] = {}
        for (day, _), more in self._of.items():
            for key, amount in more.items() if day in days else ():
                found[key] = found.get(key, 0.0) + amount / share
        return found


def without_eaten(limit: Limit, more: float) -> Limit:
    """Return a limit for the meals alone, where so much more is eaten beside them."""
    if not more:
        return limit
    low, high, least = limit.minimum, limit.maximum, limit.least_a_day
    return replace(
        limit,
        minimum=None if low is None else max(0.0, low - more),
        maximum=None if high is None else max(0.0, high - more),
        least_a_day=None if least is None else max(0.0, least - more),
    )


def _more(plan: Plan, place: Place, catalogue: Catalogue) -> Mapping[str, float]:
    eaten, meal = plan.eaten[place], plan.meals.get(place)
    if meal is None:
        return eaten
    planned = meal_totals(meal, catalogue)
    return {key: eaten.get(key, 0.0) - planned[key].amount for key in catalogue.nutrients}
