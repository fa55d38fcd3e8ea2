"""A concrete meal of a dish, as an example: its title, what is on the plate, its energy."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan

from foods import Catalogue, Dish, Meal, Role, Serving, compose_title, serving_phrase
from foods.catalogue.recipe_text import meal_method, meal_minutes


@dataclass(frozen=True)
class Example:
    """An example in words.

    Attributes:
        title: As it would stand on a card.
        servings: Amount and food of each serving.
        energy_kcal: None where a food's energy is not known.
        method: How it is made; may be empty.
        minutes: From the fridge to the table.
    """

    title: str
    servings: tuple[str, ...]
    energy_kcal: float | None
    method: str = ""
    minutes: int = 0


def example_of(dish: Dish, catalogue: Catalogue, turn: int = 0) -> Example:
    """Return an example; another `turn` takes other foods and amounts, where there are any."""
    servings = tuple(s for role in dish.own_roles if (s := _serving(role, turn)) is not None)
    meal = Meal(dish.id, servings)
    return Example(
        compose_title(dish, meal, catalogue),
        tuple(serving_phrase(catalogue.foods[each.food], each) for each in servings),
        _energy(servings, catalogue),
        meal_method(dish, meal, catalogue),
        meal_minutes(dish, meal),
    )


def _serving(role: Role, turn: int) -> Serving | None:
    """Return middling amounts at first; every third turn goes without what is optional."""
    if role.optional and turn % 3 == 2:
        return None
    servings = role.choices[turn % len(role.choices)].servings
    return servings[(len(servings) // 2 + turn // len(role.choices)) % len(servings)]


def _energy(servings: tuple[Serving, ...], catalogue: Catalogue) -> float | None:
    column = catalogue.column("energy_kcal")
    parts = [s.grams / 100 * catalogue.per_100g[catalogue.row(s.food), column] for s in servings]
    total = float(sum(parts))
    return None if isnan(total) else total
