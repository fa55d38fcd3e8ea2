"""Foods and dishes of a person's own that travel inside a file of a plan.

    "own": {"foods": [{"name": ..., "id": "own_muesli", ...}], "dishes": {"my_soup": {...}}}

They are written as one's own are kept. Where a plan is opened they are there for its sake alone:
its meals show, weigh and print with them, and no week of anybody else is planned with them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from foods import Catalogue, DataError, Dish
from foods.own import OwnFood, extended, read_own_food
from planner.domain import Plan

from .dishes import dish_toml, dishes_in

_MOST = 200
"""A plan of 28 days has at most 168 meals; of more foods of one's own it has none."""


def carried_data(plan: Plan, catalogue: Catalogue) -> dict[str, Any]:
    """Return the foods and dishes of one's own that a plan uses, as plain data; empty if none."""
    dishes = sorted({meal.dish for meal in plan.meals.values()} & catalogue.own_dishes.keys())
    used = {food for meal in plan.meals.values() for food in meal.foods}
    used |= {food for dish in dishes for food in _foods_of(catalogue.dishes[dish])}
    foods = [
        {**catalogue.own_foods[food].cells, "id": food}
        for food in sorted(used & catalogue.own_foods.keys())
    ]
    data = {"foods": foods, "dishes": {dish: catalogue.own_dishes[dish] for dish in dishes}}
    return {key: value for key, value in data.items() if value}


def with_carried(catalogue: Catalogue, data: Any, *, dishes: bool = False) -> Catalogue:
    """Return the catalogue with what a file carries and the catalogue does not have.

    Args:
        catalogue: One's own foods may be in it: they go before those of the file.
        data: What stands under ``own`` in the file; what does not hold in it is passed over.
        dishes: Whether its dishes come along, for one who plans nothing: the solver would use
            them for anybody's week.
    """
    if not isinstance(data, Mapping):
        return catalogue
    foods = _foods(data.get("foods"), catalogue)
    whole = extended(catalogue, foods) if foods else catalogue
    found = _dishes(data.get("dishes"), whole) if dishes else {}
    if not found:
        return whole
    entries = {key: data["dishes"][key] for key in found}
    return replace(
        whole,
        dishes={**whole.dishes, **found},
        own_dishes={**whole.own_dishes, **entries},
    )


def _foods_of(dish: Dish) -> set[str]:
    return {choice.food for role in dish.own_roles for choice in role.choices}


def _foods(entries: Any, catalogue: Catalogue) -> list[OwnFood]:
    """Return foods that hold and are not there yet; they play no part in any dish."""
    found: dict[str, OwnFood] = {}
    for cells in entries[:_MOST] if isinstance(entries, list) else ():
        if not isinstance(cells, Mapping) or not all(isinstance(x, str) for x in cells.values()):
            continue
        food = read_own_food(cells, catalogue).food
        if food is not None and food.food.id not in catalogue.foods:
            found[food.food.id] = replace(food, stands_in_for=())
    return list(found.values())


def _dishes(entries: Any, catalogue: Catalogue) -> dict[str, Dish]:
    found: dict[str, Dish] = {}
    for key, entry in list(entries.items())[:_MOST] if isinstance(entries, Mapping) else ():
        if key not in catalogue.dishes and isinstance(entry, Mapping):
            try:
                found |= dishes_in(f"{key}.toml", dish_toml(key, entry), catalogue).dishes
            except (DataError, TypeError, ValueError, AttributeError):
                continue
    return found
