"""Limits on nutrients in the one form the solver uses: ``miss = max(0, need - sum(gain))``.

Every limit becomes one goal for its minimum and one for its maximum. Amounts are divided
by the limit, and a maximum has its signs turned, so that a miss is always the fraction of
the limit by which it is missed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from foods import Catalogue

from .options import Bools, Floats, Ints
from .problem import Limit, Per

CAUTIOUS_PERCENTILE = 90
"""An unknown figure counts as this percentile of its kind's known ones towards a safety maximum."""


@dataclass(frozen=True)
class Goal:
    """One side of a limit, with what is lost for missing all of it."""

    limit: Limit
    is_minimum: bool
    price: float

    @property
    def amount(self) -> float:
        """The limit's figure, in the nutrient's unit, a day."""
        figure = self.limit.minimum if self.is_minimum else self.limit.maximum
        assert figure is not None
        return figure

    @property
    def scale(self) -> float:
        """What a gain is measured in; a limit of 0 is measured in whole units."""
        return abs(self.amount) or 1.0


@dataclass(frozen=True, eq=False)
class Goals:
    """All goals of a problem.

    Attributes:
        goals: In the order of the limits, minimum before maximum.
        need: Of a day, shape ``(n_goals,)``; 1 for a minimum, -1 for a maximum.
        price: For a miss of 1, ``(n_goals,)``.
        weekly: Whether the mean over the days counts, ``(n_goals,)``.
        worst: Whether a miss counts towards the day's largest, ``(n_goals,)``.
        worst_price: For the day's largest miss.
        gain_per_gram: Of each food, shape ``(n_foods, n_goals)``.
    """

    goals: tuple[Goal, ...]
    need: Floats
    price: Floats
    weekly: Bools
    worst: Bools
    worst_price: float
    gain_per_gram: Floats

    def gains(self, food: Ints, grams: Floats) -> Floats:
        """What portions add to every goal, shape ``(n, n_goals)``; food -1 adds nothing."""
        return np.where(food[:, None] < 0, 0.0, self.gain_per_gram[food] * grams[:, None])


def build_goals(
    catalogue: Catalogue, limits: tuple[Limit, ...], weights: Mapping[str, float]
) -> Goals:
    """The goals of a problem's limits."""
    goals = tuple(goal for limit in limits for goal in _sides(limit, weights))
    per_gram = [_gain_per_gram(catalogue, goal) for goal in goals]
    weekly = np.array([goal.limit.per is Per.WEEK for goal in goals], dtype=np.bool_)
    safety = np.array([_is_ceiling(goal) for goal in goals], dtype=np.bool_)
    # A mean has no day to be the worst of: its miss is paid at both prices at once.
    price = np.array([goal.price for goal in goals], dtype=np.float64)
    return Goals(
        goals=goals,
        need=np.array([_need(goal) for goal in goals], dtype=np.float64),
        price=price + np.where(weekly & ~safety, weights["shortfall_worst"], 0.0),
        weekly=weekly,
        worst=~weekly & ~safety,
        worst_price=weights["shortfall_worst"],
        gain_per_gram=np.array(per_gram).T.reshape(len(catalogue.foods), len(goals)),
    )


def _sides(limit: Limit, weights: Mapping[str, float]) -> Iterator[Goal]:
    if limit.minimum is not None and limit.minimum > 0:
        yield Goal(limit, True, weights["shortfall_sum"])
    if limit.maximum is not None:
        yield Goal(limit, False, weights["safety" if limit.safety else "shortfall_sum"])


def _is_ceiling(goal: Goal) -> bool:
    return goal.limit.safety and not goal.is_minimum


def _need(goal: Goal) -> float:
    return 1.0 if goal.is_minimum else -goal.amount / goal.scale


def _gain_per_gram(catalogue: Catalogue, goal: Goal) -> Floats:
    column = catalogue.per_100g[:, catalogue.column(goal.limit.nutrient)]
    known = cautious(catalogue, column) if _is_ceiling(goal) else np.nan_to_num(column)
    return np.asarray(known / (100.0 * goal.scale) * (1.0 if goal.is_minimum else -1.0))


def cautious(catalogue: Catalogue, column: Floats) -> Floats:
    """A column with a high estimate for each unknown: that of its kind, or of all foods."""
    estimate = column.copy()
    kinds = np.array([food.kind for food in catalogue.foods.values()])
    for row in np.flatnonzero(np.isnan(column)):
        alike = column[(kinds == kinds[row]) & ~np.isnan(column)]
        known = alike if alike.size else column[~np.isnan(column)]
        estimate[row] = np.percentile(known, CAUTIOUS_PERCENTILE) if known.size else 0.0
    return estimate
