"""Price the uses of each food over the plan, the more the dearer: this gives variety."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from foods import Catalogue

from .options import Bools, Floats
from .weights import KindHabit, WeightTable

OFTEN = 3.0
"""A food used this many times as often as its kind has free costs ``food_often`` as well."""


@dataclass(frozen=True, eq=False)
class FoodUseCosts:
    """Counts ``u`` of foods with the price ``low * max(0, u - few) + high * max(0, u - many)``.

    Attributes:
        few: Uses in the whole plan that cost nothing, shape ``(n_foods,)``.
        many: Uses from which on it costs more, ``(n_foods,)``.
        low, high: Prices of a use.
        daily: Whether a food may stand in two meals of a day at no cost, ``(n_foods,)``.
    """

    few: Floats
    many: Floats
    low: float
    high: float
    daily: Bools

    def price(self, uses: Floats) -> Floats:
        """Return the price of each food's uses, same shape as ``uses`` ``(..., n_foods)``."""
        excess = np.maximum(0.0, uses - self.few) * self.low
        return np.asarray(excess + np.maximum(0.0, uses - self.many) * self.high)

    def next_price(self, uses: Floats) -> Floats:
        """Return the price of one more use of each, given the uses so far, ``(n_foods,)``."""
        return self.price(uses + 1.0) - self.price(uses)


def build_food_use_costs(
    catalogue: Catalogue, days: int, table: WeightTable, weights: Mapping[str, float]
) -> FoodUseCosts:
    """Return the tallies for a plan of some days; weekly numbers are scaled to its length."""
    habits = [table.kinds.get(food.kind, KindHabit()) for food in catalogue.foods.values()]
    daily = np.array([habit.daily for habit in habits], dtype=np.bool_)
    free = np.array([habit.free for habit in habits], dtype=np.float64) * days / 7.0
    # In a short plan the weekly number would be below one use: one, or two of a staple, is free.
    few = np.maximum(free, np.where(daily, 2.0, 1.0))
    return FoodUseCosts(few, few * OFTEN, weights["food_again"], weights["food_often"], daily)
