"""Tiny catalogues whose every menu can be counted."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from itertools import product

import numpy as np

from foods import (
    Catalogue,
    Diet,
    Dish,
    Food,
    Meal,
    Nutrient,
    Portion,
    Purchase,
    Role,
    RoleChoice,
    Serving,
)
from solver import Limit, MenuProblem

NUTRIENTS = ("energy_kcal", "magnesium_mg", "sodium_mg")
KINDS = ("whole_grain", "fruit", "nut", "oil", "oily_fish")
SLOTS = ("breakfast", "dinner")


def food(
    name: str, kind: str = "fruit", max_grams_day: float = 1000.0, steps: tuple[float, ...] = (1, 2)
) -> Food:
    return Food(
        id=name,
        name=name.capitalize(),
        title=name,
        ndb_no="00000",
        fdc_id=1,
        kind=kind,
        diet=Diet.VEGAN,
        max_grams_day=max_grams_day,
        tags=frozenset(),
        allergens=frozenset(),
        allergen_reason="",
        portions=(Portion("piece", "pieces", 100.0, steps, "own: test"),),
        purchase=Purchase(name, "Fruit", 1.0, None, "", "", None, False, ""),
        note="",
    )


def role(name: str, *foods: Food, part: str = "main", optional: bool = False) -> Role:
    return Role(name, part, optional, tuple(RoleChoice(f.id, f.servings()) for f in foods))


def dish(name: str, slots: tuple[str, ...], *roles: Role, minutes: int = 10) -> Dish:
    return Dish(name, name, slots, minutes, 0, frozenset(), "", "hot", "Cook.", roles)


def catalogue(
    foods: tuple[Food, ...], dishes: tuple[Dish, ...], figures: Mapping[str, tuple[float, ...]]
) -> Catalogue:
    """Return a catalogue; figures per 100 g by food id, in the order of ``NUTRIENTS``."""
    table = np.array([figures[f.id] for f in foods], dtype=np.float64).reshape(len(foods), -1)
    table.setflags(write=False)
    return Catalogue(
        foods={f.id: f for f in foods},
        dishes={d.id: d for d in dishes},
        nutrients={
            key: Nutrient(key, key, key, key.rsplit("_", 1)[1], 0, "0", "reach")
            for key in NUTRIENTS
        },
        kinds={kind: kind for kind in KINDS},
        per_100g=table,
    )


def random_catalogue(seed: int, n_foods: int = 6, n_dishes: int = 5) -> Catalogue:
    """Any small catalogue; some figures are unknown."""
    draw = random.Random(seed)
    foods = tuple(
        food(
            f"food{i}",
            draw.choice(KINDS),
            draw.choice((150.0, 200.0, 300.0, 600.0)),
            draw.choice(((1.0,), (1.0, 2.0), (0.5, 1.0, 1.5))),
        )
        for i in range(n_foods)
    )
    dishes = tuple(_random_dish(draw, i, foods) for i in range(n_dishes))
    figures = {
        f.id: tuple(
            float("nan") if draw.random() < 0.1 else round(draw.uniform(0, most), 1)
            for most in (300.0, 120.0, 500.0)
        )
        for f in foods
    }
    return catalogue(foods, dishes, figures)


def _random_dish(draw: random.Random, number: int, foods: tuple[Food, ...]) -> Dish:
    shuffled = draw.sample(foods, len(foods))
    cut = draw.randint(1, len(foods) - 1)
    roles = [role("first", *shuffled[:cut][:3])]
    if draw.random() < 0.7:
        part = draw.choice(("side", "seasoning"))
        roles.append(role("second", *shuffled[cut:][:2], part=part, optional=draw.random() < 0.5))
    slots = draw.choice((SLOTS, SLOTS[:1], SLOTS[1:]))
    return dish(f"dish{number}", slots, *roles, minutes=draw.choice((5, 15, 40)))


def problem(table: Catalogue, days: int = 1, **other: object) -> MenuProblem:
    """Return a problem with limits that are sometimes hard to keep."""
    chosen: dict[str, object] = {
        "catalogue": table,
        "days": days,
        "slots": SLOTS,
        "limits": (
            Limit("energy_kcal", 200.0, 700.0),
            Limit("magnesium_mg", 100.0, None),
            Limit("sodium_mg", None, 900.0, safety=True),
        ),
        "allowed_foods": frozenset(table.foods),
    }
    return MenuProblem(**{**chosen, **other})  # type: ignore[arg-type]


def every_meal(table: Catalogue, slot: str, allowed: frozenset[str]) -> Iterator[Meal]:
    """Yield every concrete meal of a slot."""
    for pattern in table.dishes.values():
        if slot in pattern.slots:
            choices = [list(_ways(part, allowed, table)) for part in pattern.roles]
            for servings in product(*choices):
                yield Meal(pattern.id, tuple(s for s in servings if s is not None))


def _ways(part: Role, allowed: frozenset[str], table: Catalogue) -> Iterator[Serving | None]:
    if part.optional:
        yield None
    for choice in part.choices:
        for serving in choice.servings:
            fits = serving.grams <= table.foods[choice.food].max_grams_day
            if choice.food in allowed and fits:
                yield serving
