"""A food as it is eaten now: of the planner's tables or of USDA's library, in any measure."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from foods import Catalogue, Food, Meal, Portion, Serving, is_own_meal, own_meal
from foods.library import LibraryFood, Measure
from foods.own import usual_plural

LIBRARY = "sr28:"
"""What the id of a food begins with that only USDA's library has."""

GRAM = Portion("g", "g", 1.0, (), "own: grams")
MOST_G = 5000.0
"""No one eats more of a food at one sitting, g; above it an amount is a slip."""


@dataclass(frozen=True, eq=False)
class EatenFood:
    """A food that can be entered. Two of the same id are the same food.

    Attributes:
        id: Of the catalogue, or `LIBRARY` and USDA's number.
        name: As the tables have it.
        measures: Household measures, the preferred one first, grams last.
        figures: Known figures per 100 g edible by nutrient key; what is missing is unknown.
    """

    id: str
    name: str
    measures: tuple[Portion, ...]
    figures: Mapping[str, float]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, EatenFood) and other.id == self.id

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def planned_with(self) -> bool:
        """Return whether the planner's tables have the food, so that a plan can hold it."""
        return not self.id.startswith(LIBRARY)

    def measure(self, unit: str) -> Portion | None:
        """Return the measure of that name, or None."""
        return next((m for m in self.measures if m.unit == unit), None)


@dataclass(frozen=True)
class EatenItem:
    """An amount of a food.

    Attributes:
        food: The food.
        amount: How many of `unit`, above 0.
        unit: One of the food's measures.
    """

    food: EatenFood
    amount: float
    unit: str

    @property
    def grams(self) -> float:
        """Return the edible mass, g."""
        measure = self.food.measure(self.unit) or GRAM
        return round(self.amount * measure.grams, 1)

    @property
    def serving(self) -> Serving:
        """Return the same for a plan."""
        return Serving(self.food.id, self.amount, self.unit, self.grams)


@dataclass(frozen=True)
class EatenMeal:
    """What is eaten at one sitting.

    Attributes:
        items: Its foods.
        dish: Id of the dish that it is, exactly as the dish has it; empty for anything else.
    """

    items: tuple[EatenItem, ...] = ()
    dish: str = ""

    @property
    def plannable(self) -> bool:
        """Return whether a plan can hold the meal: there is something, and all is in the tables."""
        return bool(self.items) and all(item.food.planned_with for item in self.items)

    def with_items(self, items: Iterable[EatenItem]) -> EatenMeal:
        """Return the meal with other foods; it is no dish of the tables any more."""
        return EatenMeal(tuple(items))

    def as_meal(self) -> Meal:
        """Return the meal for a plan.

        Raises:
            ValueError: If a plan cannot hold it.
        """
        if not self.plannable:
            raise ValueError("the planner's tables do not have all of it")
        servings = tuple(item.serving for item in self.items)
        return Meal(self.dish, servings) if self.dish else own_meal(servings)


def eaten_food(food: Food, catalogue: Catalogue) -> EatenFood:
    """Return a food of the planner's tables, one's own among them."""
    figures = catalogue.amounts(food.id)
    known = {key: figure for key, figure in figures.items() if not math.isnan(figure)}
    return EatenFood(food.id, food.name, _with_grams(food.portions), known)


def eaten_from_library(food: LibraryFood, measures: Iterable[Measure]) -> EatenFood:
    """Return a food of USDA's library."""
    portions = [
        Portion(m.unit, usual_plural(m.unit), m.grams, (), f"sr28:{m.seq}") for m in measures
    ]
    figures = {key: figure.amount for key, figure in food.figures.items()}
    return EatenFood(LIBRARY + food.ndb_no, food.description, _with_grams(portions), figures)


def eaten_meal(meal: Meal, catalogue: Catalogue) -> EatenMeal:
    """Return a planned meal as one eats it."""
    items = (eaten_serving(serving, catalogue) for serving in meal.servings)
    return EatenMeal(tuple(items), "" if is_own_meal(meal) else meal.dish)


def eaten_serving(serving: Serving, catalogue: Catalogue) -> EatenItem:
    """Return a planned serving as one eats it; a measure that is no more becomes grams."""
    food = eaten_food(catalogue.foods[serving.food], catalogue)
    measure = food.measure(serving.unit)
    if measure is None or abs(measure.grams * serving.amount - serving.grams) > 0.06:
        return in_grams(food, serving.grams)
    return EatenItem(food, serving.amount, serving.unit)


def in_grams(food: EatenFood, grams: float) -> EatenItem:
    """Return an item of so many grams of a food."""
    return EatenItem(food, max(0.1, round(grams, 1)), GRAM.unit)


def with_amount(item: EatenItem, amount: float, unit: str) -> EatenItem:
    """Return another amount of it.

    Raises:
        ValueError: If the food has no such measure, or nobody eats so much or so little.
    """
    measure = item.food.measure(unit)
    if measure is None:
        raise ValueError(f"{item.food.name} has no measure {unit}")
    if not math.isfinite(amount) or not 0 < amount * measure.grams <= MOST_G:
        raise ValueError(f"an amount has to be above 0 and at most {MOST_G:g} g")
    return replace(item, amount=amount, unit=unit)


def _with_grams(portions: Iterable[Portion]) -> tuple[Portion, ...]:
    by_unit: dict[str, Portion] = {}
    for portion in portions:
        if portion.grams > 0:
            by_unit.setdefault(portion.unit, portion)
    return (*(p for unit, p in by_unit.items() if unit != GRAM.unit), GRAM)
