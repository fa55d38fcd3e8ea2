"""Fluid from food and from drink."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import isnan

from foods.catalogue.catalogue import Catalogue
from foods.food.serving import Serving

WATER = "water_g"
# Kinds that are drunk; broth is counted as food, soup being eaten.
DRINKS = frozenset("water hot_drink juice milk plant_milk coconut_water sports_drink".split())


@dataclass(frozen=True)
class Fluid:
    """The water in what is eaten and drunk, g (a gram is a millilitre).

    Attributes:
        drink_g: In drinks, milk in a dish among them.
        food_g: In all else.
        unknown: Foods whose water is not known; nothing of them is counted.
    """

    drink_g: float
    food_g: float
    unknown: frozenset[str]

    @property
    def total_g(self) -> float:
        """Return all of it, to be held against an intake of total water."""
        return self.drink_g + self.food_g


def fluid_of(servings: Iterable[Serving], catalogue: Catalogue) -> Fluid:
    """Sum the water in some servings, by drink and food."""
    water = {True: 0.0, False: 0.0}
    unknown = set()
    for serving in servings:
        grams = catalogue.amounts(serving.food)[WATER] * serving.grams / 100
        if isnan(grams):
            unknown.add(serving.food)
        else:
            water[catalogue.foods[serving.food].kind in DRINKS] += grams
    return Fluid(water[True], water[False], frozenset(unknown))
