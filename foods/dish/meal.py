"""A meal that could stand on the table: a dish with its servings."""

from __future__ import annotations

from dataclasses import dataclass

from foods.food.serving import Serving


@dataclass(frozen=True)
class Meal:
    """A dish with one serving for each role that is played. Hashable.

    Attributes:
        dish: The dish's id.
        servings: In the order of the dish's roles. A dish's roles never share a food, so
            `Dish.role_of` tells which role a serving plays.
        name: What a person calls a meal of their own making (see `foods.dish.own_meal`); else
        empty.
    """

    dish: str
    servings: tuple[Serving, ...]
    name: str = ""

    @property
    def foods(self) -> frozenset[str]:
        """Return the ids of the foods in it."""
        return frozenset(serving.food for serving in self.servings)
