"""One dish as a cook reads it: foods with amounts, steps, what a portion brings, what is in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from foods import ALLERGENS, Catalogue, Nutrient
from foods.catalogue.recipe_text import meal_method, recipe_steps
from foods.recipe.recipe import RecipeStep
from planner.application.views import FoodLine
from planner.application.views.values import CHIPS
from planner.domain.plan.plan import Plan

from .entries import DishEntry, DishShelf
from .usual_meal import ENERGY

_SHOWN = (ENERGY, "protein_g", "fiber_g", *CHIPS, "sodium_mg")
_MOST_SWAPS = 6


@dataclass(frozen=True)
class Brings:
    """What a portion brings of a nutrient.

    Attributes:
        nutrient: The nutrient.
        amount: In its unit.
        share: As a share of what the person's day needs, or of its maximum; None without either.
        limit: Whether the share is one of a maximum.
        known: Share of the portion's energy from foods whose figure is known.
    """

    nutrient: Nutrient
    amount: float
    share: float | None
    limit: bool
    known: float


@dataclass(frozen=True, eq=False)
class DishDetail:
    """A dish in full.

    Attributes:
        entry: Its row in the library.
        foods: With amounts, what it is about first and what flavours it last.
        steps: How it is made; empty where there is only a method.
        method: The same in a paragraph, where there are no steps.
        brings: Nutrients of the portion against the day's targets.
        allergens: Their labels, in the order of the table.
        swaps: For a place in the dish, the foods that may stand there instead.
    """

    entry: DishEntry
    foods: tuple[FoodLine, ...]
    steps: tuple[RecipeStep, ...]
    method: str
    brings: tuple[Brings, ...]
    allergens: tuple[str, ...]
    swaps: tuple[tuple[str, ...], ...]


def dish_detail(entry: DishEntry, shelf: DishShelf) -> DishDetail:
    """Return a dish in full, for the person of a shelf."""
    catalogue, reading = shelf.context.catalogue, shelf.context.meals.reading(entry.meal)
    steps = recipe_steps(entry.dish, entry.meal, catalogue)
    inside = {a for food in entry.meal.foods for a in catalogue.foods[food].allergens}
    parts = {"main": 0, "side": 1, "seasoning": 2}

    def part(line: FoodLine) -> int:
        role = entry.dish.role_of(line.food)
        return parts[role.part] if role is not None else 0

    return DishDetail(
        entry=entry,
        foods=tuple(sorted(reading.foods, key=part)),
        steps=steps,
        method="" if steps else meal_method(entry.dish, entry.meal, catalogue),
        brings=tuple(_brings(entry, shelf.plan, shelf)),
        allergens=tuple(label for key, label in ALLERGENS.items() if key in inside),
        swaps=tuple(_swaps(entry, shelf, catalogue)),
    )


def _brings(entry: DishEntry, plan: Plan, shelf: DishShelf) -> Iterator[Brings]:
    catalogue, reading = shelf.context.catalogue, shelf.context.meals.reading(entry.meal)
    targets = {target.nutrient: target for target in plan.targets if target.on}
    for key in _SHOWN:
        if key not in catalogue.nutrients:
            continue
        nutrient, column = catalogue.nutrients[key], catalogue.column(key)
        amount, target = float(reading.amounts[column]), targets.get(key)
        low = target.minimum if target else None
        high = target.maximum if target else None
        limit = nutrient.aim == "limit" or low is None
        bound = (high if limit else low) or None
        share = amount / bound if bound else None
        yield Brings(nutrient, amount, share, limit, float(reading.coverage[column]))


def _swaps(entry: DishEntry, shelf: DishShelf, catalogue: Catalogue) -> Iterator[tuple[str, ...]]:
    """Yield, for each place that several foods may take, their names, the one shown first."""
    for role in entry.dish.own_roles:
        fitting = [c.food for c in role.choices if c.food in shelf.allowed]
        if role.part == "seasoning" or len(fitting) < 2:
            continue
        ordered = sorted(fitting, key=lambda food: food not in entry.meal.foods)
        yield tuple(catalogue.foods[food].title for food in ordered[:_MOST_SWAPS])
