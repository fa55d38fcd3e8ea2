"""How usual the options of a role are in each slot, and what parts of a plate are wanted for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from foods import SLOTS, Catalogue, Dish, Role, Serving
from foods.dish.parts import PlatePart

_COUNTS = {"main": 1.0, "side": 0.7, "seasoning": 0.0}
"""How much it tells of a meal that a food is unusual there."""

_NOT_THERE = -4.0
"""Worth of a part in a slot where it does not belong."""


@dataclass(frozen=True, eq=False)
class UsualOptions:
    """Figures of some options in each of `SLOTS`, ``(n, len(SLOTS))``; see ``OptionTable``."""

    unusual: NDArray[np.float64]
    apart: NDArray[np.float64]
    worth: NDArray[np.float64]


def usual_options(
    catalogue: Catalogue, dish: Dish, role: Role, servings: Sequence[Serving | None]
) -> UsualOptions:
    """Return the figures of a role's options; leaving it out is neither usual nor wanted.

    The foods of a dish of one's own belong together, and to its hours: its recipe says so.
    """
    own = dish.id in catalogue.own_dishes and not role.beside
    unusual, apart, worth = (np.zeros((len(servings), len(SLOTS))) for _ in range(3))
    foods, usual, counts = catalogue.foods, catalogue.usualness, _COUNTS[role.part]
    anchor = foods.get(_anchor(dish))
    parts = [part for part in catalogue.parts if role.beside and part.place == role.beside]
    parts = [part for part in parts if part.goes_with(dish, foods)]
    known: dict[tuple[str, str], tuple[float, float]] = {}
    for row, serving in enumerate(servings):
        food = foods.get(serving.food) if serving else None
        if food is None:
            continue
        for column, slot in enumerate(SLOTS):
            if slot not in dish.slots:
                continue
            if role.beside:
                worth[row, column] = _worth(parts, food.id, slot)
            if not counts or own:
                continue
            if (food.id, slot) not in known:
                pair = 0.0
                if anchor is not None and anchor is not food and not role.beside:
                    pair = usual.pair_cost(anchor, food, slot)
                known[food.id, slot] = usual.food_cost(food, slot) * counts, pair
            unusual[row, column], apart[row, column] = known[food.id, slot]
    return UsualOptions(unusual, apart, worth)


def _worth(parts: Sequence[PlatePart], food: str, slot: str) -> float:
    """Return the worth of a food beside a dish in a slot, by the part that wants it most."""
    return max(
        (part.worth.get(slot, _NOT_THERE) for part in parts if part.has(food)), default=_NOT_THERE
    )


def _anchor(dish: Dish) -> str:
    """Return the food that a dish is first of all made of."""
    mains = (role.choices[0].food for role in dish.roles if role.part == "main" and role.choices)
    return next(mains, "")
