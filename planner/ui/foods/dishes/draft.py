"""A dish as it is being written. Values only; whether they hold, `judging` says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from foods import Dish, Role, Serving
from foods.recipe_text import dish_method
from planner.domain.recipes.dish_id import free_id

__all__ = ["DishDraft", "FoodDraft", "RoleDraft", "draft_of", "free_id"]


@dataclass(frozen=True)
class FoodDraft:
    """A food in a role, from its smallest to its largest household amount."""

    food: str
    smallest: Serving
    largest: Serving
    measures: tuple[str, ...] = ()

    @property
    def grams(self) -> list[float]:
        """The window that holds both amounts and those between them."""
        return [self.smallest.grams, self.largest.grams]

    def entry(self) -> dict[str, Any]:
        """What stands in a file."""
        only = {"measures": list(self.measures)} if self.measures else {}
        return {"food": self.food, "grams": self.grams, **only}


@dataclass(frozen=True)
class RoleDraft:
    """A role as it is being written."""

    name: str = ""
    part: str = "main"
    optional: bool = False
    foods: tuple[FoodDraft, ...] = ()

    def entry(self) -> dict[str, Any]:
        """What stands in a file."""
        lows, highs = [f.grams[0] for f in self.foods], [f.grams[1] for f in self.foods]
        return {
            "name": self.name,
            "part": self.part,
            "optional": self.optional,
            "grams": [min(lows), max(highs)] if self.foods else [1, 1],
            "foods": [each.entry() for each in self.foods],
        }


@dataclass(frozen=True)
class DishDraft:
    """A dish as it is being written; its fields are those of a `Dish`."""

    title: str = ""
    slots: tuple[str, ...] = ()
    minutes: int = 15
    keeps_days: int = 0
    cuisine: str = ""
    temperature: str = "hot"
    method: str = ""
    roles: tuple[RoleDraft, ...] = (RoleDraft(),)
    suits: tuple[str, ...] = field(default=())
    family: str = ""
    by_hand: bool = False
    stands_in_for: str = ""

    def entry(self) -> dict[str, Any]:
        """What stands in a file."""
        return {
            "title": self.title,
            "slots": list(self.slots),
            "minutes": self.minutes,
            "keeps_days": self.keeps_days,
            "suits": list(self.suits),
            "cuisine": self.cuisine,
            "family": self.family,
            "by_hand": self.by_hand,
            "stands_in_for": self.stands_in_for,
            "temperature": self.temperature,
            "method": self.method,
            "role": [role.entry() for role in self.roles],
        }


def draft_of(dish: Dish) -> DishDraft:
    """A dish that is there, to be changed."""
    return DishDraft(
        title=dish.title,
        slots=dish.slots,
        minutes=dish.minutes,
        keeps_days=dish.keeps_days,
        cuisine=dish.cuisine,
        temperature=dish.temperature,
        method=dish_method(dish),
        roles=tuple(_role(role) for role in dish.roles),
        suits=tuple(sorted(dish.suits)),
        family=dish.family,
        by_hand=dish.by_hand,
        stands_in_for=dish.stands_in_for,
    )


def _role(role: Role) -> RoleDraft:
    foods = (FoodDraft(c.food, c.servings[0], c.servings[-1], c.measures) for c in role.choices)
    return RoleDraft(role.name, role.part, role.optional, tuple(foods))
