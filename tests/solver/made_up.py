"""Made-up dishes on the real foods, and tiny catalogues, for tests and benchmarks."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace

from foods import Catalogue, Dish, Food, Role, RoleChoice

PATTERNS = {
    "breakfast": (
        ("breakfast_cereal whole_grain", "main", (30, 250)),
        ("milk plant_milk yogurt", "side", (120, 260)),
        ("fruit berry", "side", (60, 180)),
        ("nut seed", "side", (10, 30)),
    ),
    "lunch": (
        ("legume soy_food", "main", (80, 260)),
        ("whole_grain refined_grain", "side", (90, 250)),
        ("leafy_green cruciferous", "side", (50, 200)),
        ("vegetable root", "side", (50, 180)),
        ("oil", "seasoning", (4, 16)),
    ),
    "dinner": (
        ("oily_fish white_fish poultry legume egg", "main", (80, 220)),
        ("potato whole_grain", "side", (100, 300)),
        ("leafy_green cruciferous", "side", (60, 220)),
        ("mushroom vegetable", "side", (50, 180)),
        ("oil fat", "seasoning", (4, 16)),
    ),
    "snack": (
        ("fruit berry dried_fruit", "main", (30, 200)),
        ("nut seed cheese", "side", (10, 40)),
    ),
    "evening": (
        ("milk plant_milk yogurt", "main", (120, 260)),
        ("nut seed chocolate dried_fruit", "side", (8, 30)),
    ),
}


def made_up_dishes(catalogue: Catalogue, count: int, seed: int = 0) -> tuple[Dish, ...]:
    """Return so many dishes, spread over the slots, each with some foods of its kinds."""
    draw = random.Random(seed)
    slots = list(PATTERNS)
    return tuple(_dish(catalogue, draw, i, slots[i % len(slots)]) for i in range(count))


def with_dishes(catalogue: Catalogue, dishes: Iterable[Dish]) -> Catalogue:
    """Return the catalogue with these dishes in place of its own."""
    return replace(catalogue, dishes={dish.id: dish for dish in dishes})


def _dish(catalogue: Catalogue, draw: random.Random, number: int, slot: str) -> Dish:
    roles: list[Role] = []
    taken: set[str] = set()
    for place, (kinds, part, window) in enumerate(PATTERNS[slot]):
        foods = [f for f in catalogue.foods.values() if f.kind in kinds.split()]
        choices = [c for f in foods if f.id not in taken and (c := _choice(f, window)).servings]
        chosen = draw.sample(choices, min(len(choices), draw.randint(3, 8)))
        taken |= {choice.food for choice in chosen}
        optional = place == len(PATTERNS[slot]) - 1
        if chosen:
            roles.append(Role(f"role{place}", part, optional, tuple(chosen)))
    return Dish(
        id=f"dish_{number:03d}",
        title=f"Dish {number}",
        slots=(slot,),
        minutes=draw.choice((5, 10, 20, 30)),
        keeps_days=0,
        suits=frozenset(),
        cuisine=draw.choice(("nordic", "italian", "indian", "japanese", "mexican", "")),
        temperature="hot",
        method="Cook.",
        roles=tuple(roles),
    )


def _choice(food: Food, window: tuple[int, int]) -> RoleChoice:
    inside = [s for s in food.servings() if window[0] <= s.grams <= window[1]]
    return RoleChoice(food.id, tuple(inside[:4]))
