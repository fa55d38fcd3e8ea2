"""What a serving or a meal brings of the day's targets, the best of it first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isnan

from foods import Catalogue, Meal, Nutrient, Serving
from planner.domain.place_names import figure_words, nutrient_word
from planner.domain.plan.totals import meal_totals
from planner.domain.target import Target
from planner.domain.translatable import number, translatable

from .library import Library
from .ranking import GOOD_SOURCE, promoted

_MOST = 2
_FIRST = ("magnesium_mg", "potassium_mg", "calcium_mg", "vitamin_d_ug")
"""The nutrients the program is about go before others."""


@dataclass(frozen=True)
class Reason:
    """A nutrient that a serving or a meal brings.

    Attributes:
        nutrient: The nutrient.
        amount: In its unit, as far as figures are known.
        share: Part of the day's target.
        food: Id of the food that brings the most of it.
    """

    nutrient: Nutrient
    amount: float
    share: float
    food: str

    @property
    def figure(self) -> str:
        """Return text such as "126 mg of magnesium"."""
        n = self.nutrient
        return translatable(
            "{n} of {nutrient}", n=figure_words(self.amount, n), nutrient=nutrient_word(n)
        )

    @property
    def percent(self) -> str:
        """Return text such as "39 %"."""
        return translatable("{n} %", n=number(100 * self.share))


def meal_reasons(
    meal: Meal, catalogue: Catalogue, targets: Iterable[Target], library: Library | None = None
) -> tuple[Reason, ...]:
    """Return the best two reasons for a meal, the stronger first; fewer if little stands out."""
    wanted, library = tuple(targets), library or Library.load()
    totals = meal_totals(meal, catalogue)
    found = []
    for key in taught_nutrients(library):
        aim, amount = promoted(key, wanted), totals[key].amount
        if aim and amount / aim >= GOOD_SOURCE and not bound_calcium(key, meal, catalogue):
            food = _chief(meal.servings, key, catalogue)
            found.append(Reason(catalogue.nutrients[key], amount, amount / aim, food))
    found.sort(key=lambda r: (r.nutrient.key not in _FIRST, -r.share))
    return tuple(found[:_MOST])


def taught_nutrients(library: Library) -> tuple[str, ...]:
    """Return nutrients for which the documents name foods."""
    sources = library.search(topic="sources")
    return tuple(dict.fromkeys(key for s in sources for key in s.nutrients))


def bound_calcium(nutrient: str, meal: Meal, catalogue: Catalogue) -> bool:
    """Return whether most of it is calcium that oxalate keeps."""
    chief = _chief(meal.servings, nutrient, catalogue)
    return nutrient == "calcium_mg" and "high_oxalate" in catalogue.foods[chief].tags


def _chief(servings: Sequence[Serving], nutrient: str, catalogue: Catalogue) -> str:
    column = catalogue.column(nutrient)

    def brought(serving: Serving) -> float:
        figure = float(catalogue.per_100g[catalogue.row(serving.food), column])
        return 0.0 if isnan(figure) else figure * serving.grams

    return max(servings, key=brought).food
