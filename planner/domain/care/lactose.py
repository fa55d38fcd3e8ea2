"""Lactose by the sitting: how much a meal has, and how much it may have."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from math import isnan

import numpy as np

from foods import Catalogue, Food, Meal

LACTOSE = "lactose_g"
FREE_G_PER_100G = 0.1
"""A food with no more counts as free of lactose, g per 100 g.

Source: Facioni and others 2020, J Transl Med 18:260; the limit of most European states.
"""
TOLERATED_G = 12.0
"""What most people with lactose intolerance bear in one sitting, g.

Source: EFSA 2010, Scientific Opinion on lactose thresholds; NIH consensus conference 2010.
"""
SITTINGS_G = (0.0, 24.0)
"""What may be entered as the most in a sitting, g; 0 is none at all."""


@lru_cache(maxsize=4)
def lactose_per_gram(catalogue: Catalogue) -> Mapping[str, float]:
    """Return lactose in a gram of each food that has more than a trace, g.

    Only milk has lactose: a food that declares no milk has none, whatever sugar its row shows.
    Where a food with milk has no figure, it counts as a high one of its kind (the 90th
    percentile): unknown is not zero.
    """
    column = catalogue.per_100g[:, catalogue.column(LACTOSE)]
    milky = {food.id: food for food in catalogue.foods.values() if "milk" in food.allergens}
    known = {key: float(column[catalogue.row(key)]) for key in milky}
    figures = {key: _figure(milky[key], figure, milky, known) for key, figure in known.items()}
    return {key: figure / 100 for key, figure in figures.items() if figure > FREE_G_PER_100G}


def _figure(
    food: Food, figure: float, milky: Mapping[str, Food], every: Mapping[str, float]
) -> float:
    if not isnan(figure):
        return figure
    known = {key: value for key, value in every.items() if not isnan(value)}
    alike = [value for key, value in known.items() if milky[key].kind == food.kind]
    return float(np.percentile(alike or list(known.values()) or [5.0], 90))


def meal_lactose_g(meal: Meal, per_gram: Mapping[str, float]) -> float:
    """Return lactose in a meal, g, at least what is known of it."""
    return sum(serving.grams * per_gram.get(serving.food, 0.0) for serving in meal.servings)
