"""Foods ranked for a nutrient, per usual serving and per 100 kcal."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from math import isnan

from foods import Catalogue, Food, Serving
from planner.domain.target import Target

from .library import Library
from .selectors import named_foods, names_food

GOOD_SOURCE = 0.10
"""Share of a day's target that makes a usual serving a source worth naming."""
_NOT_A_SOURCE = frozenset({"seasoning", "condiment", "sweetener", "hot_drink", "water", "herb"})
_LEAST_KCAL = 5.0


@dataclass(frozen=True)
class RankedFood:
    """A food as a source of a nutrient.

    Attributes:
        food: Its id.
        name: "Spinach, cooked".
        serving: A usual serving in words: "½ cup".
        per_serving: Amount in that serving, in the nutrient's unit.
        per_100_kcal: Amount that comes with 100 kcal of the food.
        share: The serving's part of the day's target.
        named: Whether a document names it as a source of the nutrient.
        bound: Whether oxalate keeps most of its calcium.
    """

    food: str
    name: str
    serving: str
    per_serving: float
    per_100_kcal: float
    share: float
    named: bool
    bound: bool


def promoted(nutrient: str, targets: Iterable[Target]) -> float | None:
    """Return the amount aimed for a day, or None where more must not be wished for.

    Under a ceiling for safety without a minimum, foods rich in the nutrient are not praised.
    """
    target = next((t for t in targets if t.nutrient == nutrient), None)
    return target.minimum if target and target.on and not target.locked_reason else None


def usual_serving(food: Food) -> Serving:
    """Return one of the preferred measure, or the step nearest to one."""
    steps = food.servings()
    unit = steps[0].unit
    return min((s for s in steps if s.unit == unit), key=lambda s: (abs(s.amount - 1), s.amount))


def ranked_foods(
    nutrient: str,
    catalogue: Catalogue,
    targets: Iterable[Target],
    library: Library,
    allowed: Collection[str] | None = None,
) -> tuple[RankedFood, ...]:
    """Return foods whose usual serving brings a tenth of the day's target or more, richest first.

    Args:
        nutrient: Key of the nutrient; nothing is ranked if it is not promoted.
        catalogue: The foods.
        targets: The person's targets.
        library: What the documents name.
        allowed: Ids of the foods the person may eat; all if None.
    """
    aim = promoted(nutrient, targets)
    if not aim:
        return ()
    foods = [f for f in catalogue.foods.values() if allowed is None or f.id in allowed]
    named = _named(nutrient, catalogue, library)
    found = (_ranked(food, nutrient, aim, catalogue, food.id in named) for food in foods)
    good = [r for r in found if r is not None and r.share >= GOOD_SOURCE]
    return tuple(sorted(good, key=lambda r: (-r.per_serving, r.food)))


def _ranked(
    food: Food, nutrient: str, aim: float, catalogue: Catalogue, named: bool
) -> RankedFood | None:
    figures = catalogue.per_100g[catalogue.row(food.id)]
    amount = float(figures[catalogue.column(nutrient)])
    energy = float(figures[catalogue.column("energy_kcal")])
    if isnan(amount) or isnan(energy) or energy < _LEAST_KCAL or food.kind in _NOT_A_SOURCE:
        return None
    serving = usual_serving(food)
    brought = amount * serving.grams / 100
    return RankedFood(
        food=food.id,
        name=food.name,
        serving=food.words(serving),
        per_serving=brought,
        per_100_kcal=100 * amount / energy,
        share=brought / aim,
        named=named,
        bound=nutrient == "calcium_mg" and "high_oxalate" in food.tags,
    )


def _named(nutrient: str, catalogue: Catalogue, library: Library) -> frozenset[str]:
    """Return the ids of the foods that some document names as a source of a nutrient."""
    statements = library.search(nutrient=nutrient, topic="sources")
    sources = {source for s in statements if not s.left_out for source in s.foods}
    return frozenset(food for source in sources for food in named_foods(source, catalogue))


def naming(food: Food, nutrient: str, library: Library) -> tuple[tuple[str, str], ...]:
    """Return the ids of statements that name a food as a nutrient's source, with the selectors."""
    return tuple(
        (s.id, source)
        for s in library.search(nutrient=nutrient, topic="sources")
        for source in s.foods
        if not s.left_out and names_food(source, food)
    )
