"""What is counted over the week, each count with a rising price: foods, kinds, cuisines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from foods import Catalogue

from .options import Bools, Floats, Ints
from .weights import KindHabit, WeightTable

OFTEN = 3.0
"""A food used this many times as often as its kind has free costs ``food_often``."""


@dataclass(frozen=True, eq=False)
class Tallies:
    """Counts ``u`` with the price ``low * max(0, u - few) + high * max(0, u - many)``.

    The foods come first (numbered as in the catalogue), then the kinds, then the cuisines.

    Attributes:
        few, many, low, high: Shape ``(n_tallies,)``; uses in the whole plan, price a use.
        of_food: Tally of each food's kind, or -1, shape ``(n_foods,)``.
        of_dish: Tally of each dish's cuisine, or -1, shape ``(n_dishes,)``.
        daily: Whether a food may stand in two meals of a day at no cost, ``(n_foods,)``.
    """

    few: Floats
    many: Floats
    low: Floats
    high: Floats
    of_food: Ints
    of_dish: Ints
    daily: Bools

    def price(self, uses: Floats) -> Floats:
        """Price of each tally, same shape as ``uses`` ``(..., n_tallies)``."""
        excess = np.maximum(0.0, uses - self.few) * self.low
        return np.asarray(excess + np.maximum(0.0, uses - self.many) * self.high)

    def next_price(self, uses: Floats) -> Floats:
        """Price of one more use of each, given the uses so far, ``(n_tallies,)``."""
        return self.price(uses + 1.0) - self.price(uses)


def build_tallies(
    catalogue: Catalogue,
    dish_ids: tuple[str, ...],
    days: int,
    table: WeightTable,
    weights: Mapping[str, float],
) -> Tallies:
    """The tallies for a plan of some days; weekly numbers are scaled to its length."""
    habits = [table.kinds.get(food.kind, KindHabit()) for food in catalogue.foods.values()]
    kinds = sorted(kind for kind, habit in table.kinds.items() if habit.most is not None)
    cuisines = sorted({catalogue.dishes[d].cuisine for d in dish_ids} - {""})
    weeks = days / 7.0
    rows = [_food_row(habit, weeks, weights) for habit in habits]
    rows += [(_scaled(table.kinds[k].most, weeks), weights["kind_often"]) * 2 for k in kinds]
    even = max(1.0, 5.0 * days / max(1, len(cuisines)))
    rows += [(even, weights["cuisine_again"]) * 2 for _ in cuisines]
    matrix = np.array(rows, dtype=np.float64).reshape(-1, 4)
    first_kind = len(habits)
    number = {kind: first_kind + i for i, kind in enumerate(kinds)}
    cuisine = {name: first_kind + len(kinds) + i for i, name in enumerate(cuisines)}
    return Tallies(
        few=matrix[:, 0],
        low=matrix[:, 1],
        many=np.maximum(matrix[:, 2], 2 * matrix[:, 0] * _is_other(len(rows), first_kind)),
        high=matrix[:, 3],
        of_food=np.array([number.get(f.kind, -1) for f in catalogue.foods.values()], np.intp),
        of_dish=np.array([cuisine.get(catalogue.dishes[d].cuisine, -1) for d in dish_ids], np.intp),
        daily=np.array([habit.daily for habit in habits], np.bool_),
    )


def _food_row(
    habit: KindHabit, weeks: float, weights: Mapping[str, float]
) -> tuple[float, float, float, float]:
    few = _scaled(habit.free, weeks)
    return few, weights["food_again"], few * OFTEN, weights["food_often"]


def _scaled(number: float | None, weeks: float) -> float:
    """A weekly number for the plan's length; at least one use is free."""
    return max(1.0, (number or 0.0) * weeks)


def _is_other(n: int, first: int) -> Floats:
    return (np.arange(n) >= first).astype(np.float64)


def tally_names(catalogue: Catalogue) -> Iterator[str]:
    """Names of the tallied foods, for explanations."""
    yield from catalogue.foods
