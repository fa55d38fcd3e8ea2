"""Count what leaving foods out takes with it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from foods.catalogue.catalogue import Catalogue
    from foods.dish.dish import Dish


@dataclass(frozen=True)
class Coverage:
    """What an exclusion covers.

    Attributes:
        foods: How many foods it leaves out.
        dishes: How many dishes cannot be made any more.
    """

    foods: int
    dishes: int


def coverage(left_out: Collection[str], catalogue: Catalogue) -> Coverage:
    """Return how many foods of a catalogue are left out, and how many dishes with them."""
    gone = catalogue.foods.keys() & set(left_out)
    dishes = catalogue.dishes.values()
    return Coverage(len(gone), sum(_falls(dish, gone) for dish in dishes) if gone else 0)


def _falls(dish: Dish, gone: Collection[str]) -> bool:
    """Return whether a part that the dish needs has no food left."""
    return any(
        not role.optional and role.choices and all(choice.food in gone for choice in role.choices)
        for role in dish.roles
    )
