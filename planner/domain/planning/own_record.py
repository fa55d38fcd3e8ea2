"""Foods and dishes of one's own as plain data, and back into the program's tables.

Of one's own is what a catalogue has beyond another: whole foods with their figures, whole dishes,
and the roles of the program's dishes that one's own foods may play too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from enum import Enum
from math import isnan
from typing import Any, TypeVar

import numpy as np

from foods import Catalogue, Dish, Food, Serving
from foods.dish.dish import Role, RoleChoice
from foods.food.food import Diet, PackSize, Portion, Purchase
from foods.recipe.recipe import Step

Record = dict[str, Any]
T = TypeVar("T")


def own_record(catalogue: Catalogue, base: Catalogue) -> Record:
    """Return what a catalogue has beyond the program's own, as JSON can hold it."""
    foods = [_food_record(food, catalogue) for food in _beyond(catalogue.foods, base.foods)]
    return {
        "foods": foods,
        "dishes": [_plain(asdict(dish)) for dish in _beyond(catalogue.dishes, base.dishes)],
        "joins": [
            [dish.id, role.name, [_plain(asdict(choice)) for choice in added]]
            for dish in catalogue.dishes.values()
            for role in (dish.roles if foods and dish.id in base.dishes else ())
            if (added := _joining(role, {food["id"] for food in foods}))
        ],
    }


def with_own(catalogue: Catalogue, record: Mapping[str, Any]) -> Catalogue:
    """Return the program's tables with what an `own_record` has and they have not yet."""
    new = [one for one in record["foods"] if one["id"] not in catalogue.foods]
    dishes = [_dish(one) for one in record["dishes"] if one["id"] not in catalogue.dishes]
    foods = {one["id"]: _food(one) for one in new}
    if not foods and not dishes:
        return catalogue
    return replace(
        catalogue,
        foods={**catalogue.foods, **foods},
        dishes={
            **_joined(catalogue.dishes, record["joins"] if foods else ()),
            **{dish.id: dish for dish in dishes},
        },
        per_100g=_figures(catalogue, [one["per_100g"] for one in new]),
    )


def _beyond(some: Mapping[str, T], base: Mapping[str, T]) -> Iterable[T]:
    return (one for key, one in some.items() if key not in base)


def _joining(role: Role, own: set[str]) -> list[RoleChoice]:
    return [choice for choice in role.choices if choice.food in own]


def _food_record(food: Food, catalogue: Catalogue) -> Record:
    known = {key: n for key, n in catalogue.amounts(food.id).items() if not isnan(n)}
    record: Record = _plain(asdict(food))
    return record | {"per_100g": known}


def _plain(value: Any) -> Any:
    """Return sets and enumerations as JSON can hold them."""
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    return value.value if isinstance(value, Enum) else value


def _figures(catalogue: Catalogue, own: list[Mapping[str, float]]) -> Any:
    rows = [[figures.get(key, np.nan) for key in catalogue.nutrients] for figures in own]
    return np.vstack([catalogue.per_100g, *rows]) if rows else catalogue.per_100g


def _food(record: Mapping[str, Any]) -> Food:
    fields = {key: value for key, value in record.items() if key != "per_100g"}
    return Food(
        **fields
        | {
            "diet": Diet(record["diet"]),
            "tags": frozenset(record["tags"]),
            "allergens": frozenset(record["allergens"]),
            "portions": tuple(map(_portion, record["portions"])),
            "purchase": _purchase(record["purchase"]),
        }
    )


def _purchase(record: Mapping[str, Any]) -> Purchase:
    sizes = tuple(PackSize(**size) for size in record.get("other_sizes", ()))
    return Purchase(**{**record, "other_sizes": sizes})


def _portion(record: Mapping[str, Any]) -> Portion:
    said = tuple(record["said"]) if record["said"] else None
    return Portion(**dict(record) | {"amounts": tuple(record["amounts"]), "said": said})


def _dish(record: Mapping[str, Any]) -> Dish:
    roles = tuple(
        Role(
            **dict(role)
            | {
                "choices": tuple(map(_choice, role["choices"])),
                "comes_with": tuple(role.get("comes_with", ())),
            }
        )
        for role in record["roles"]
    )
    sets = {
        "slots": tuple(record["slots"]),
        "suits": frozenset(record["suits"]),
        "roles": roles,
        "steps": tuple(map(_step, record["steps"])),
        "equipment": None if record["equipment"] is None else tuple(record["equipment"]),
    }
    return Dish(**dict(record) | sets)


def _step(record: Mapping[str, Any]) -> Step:
    names = {key: tuple(record[key]) for key in ("only_with", "not_with")}
    return Step(**dict(record) | names)


def _choice(record: Mapping[str, Any]) -> RoleChoice:
    servings = tuple(Serving(**step) for step in record["servings"])
    return RoleChoice(record["food"], servings, tuple(record.get("measures", ())))


def _joined(dishes: Mapping[str, Dish], joins: Iterable[list[Any]]) -> Mapping[str, Dish]:
    """Return the program's dishes with one's own foods in the roles they may play."""
    widened = dict(dishes)
    for key, name, choices in joins:
        added = tuple(map(_choice, choices))
        roles = (
            replace(role, choices=role.choices + added) if role.name == name else role
            for role in widened[key].roles
        )
        widened[key] = replace(widened[key], roles=tuple(roles))
    return widened
