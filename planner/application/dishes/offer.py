"""Another meal for a place, with what it would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods import Meal
from planner.application.views import CardView


@dataclass(frozen=True)
class MealOffer:
    """Another meal for a place.

    Attributes:
        meal: The meal.
        card: As a card shows it.
        changes: What the day gains or loses by nutrient key, in its own unit.
        missed: How many targets more would be missed.
        misses: Labels of the nutrients that would be missed and are not now.
        mends: Labels of the nutrients that are missed now and would not be.
        usd: What the day costs more with it (less, if below 0), US dollars.
        home: Names of foods it uses that are at home.
        cold: Whether it is eaten cold.
        oven: Whether it needs an oven.
        words: What it can be searched by, beside its title: its foods in every language.
    """

    meal: Meal
    card: CardView
    changes: Mapping[str, float]
    missed: int
    misses: tuple[str, ...] = ()
    mends: tuple[str, ...] = ()
    usd: float = 0.0
    home: tuple[str, ...] = ()
    cold: bool = False
    oven: bool = False
    words: frozenset[str] = frozenset()
