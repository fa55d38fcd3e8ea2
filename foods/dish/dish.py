"""A dish: a pattern of roles that foods may play, in portions that fit."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace
from math import prod

from foods.food.serving import Serving
from foods.recipe.recipe import Step

SLOTS = ("breakfast", "lunch", "dinner", "snack", "evening", "training")
PARTS = ("main", "side", "seasoning")
SUITS = ("evening", "training", "packed", "weekend")
TEMPERATURES = ("hot", "cold")


@dataclass(frozen=True)
class RoleChoice:
    """A food that may play a role.

    Attributes:
        food: The food's id.
        servings: The household steps of it that suit the role, by mass.
        measures: Units of the only measures that suit it there; empty = any.
        instead_of: The food of a recipe's base that it takes the place of, for who does not eat
            that one and for nobody else; empty for a choice of everybody.
    """

    food: str
    servings: tuple[Serving, ...]
    measures: tuple[str, ...] = ()
    instead_of: str = ""


@dataclass(frozen=True)
class Role:
    """A place in a dish.

    Attributes:
        name: Its name within the dish: "grain".
        part: ``main``, ``side`` or ``seasoning``: how much it counts for variety.
        optional: Whether the dish is still itself without it.
        choices: The foods that may play it.
        base: Whether it is an ingredient of the recipe's fixed base: one food, one amount, and
            perhaps what takes its place (`foods.dish.base_replacements`).
        beside: The place of the plate that it belongs to, if it stands beside the dish
            (`foods.dish.parts`): "side"; empty for what the dish itself is made of.
        comes_with: Foods of the same part with one of which it always stands, and without
            which it never does: the dressing of a salad. Empty = it stands by itself.
    """

    name: str
    part: str
    optional: bool
    choices: tuple[RoleChoice, ...]
    base: bool = False
    beside: str = ""
    comes_with: tuple[str, ...] = ()

    @property
    def option_count(self) -> int:
        """Return in how many ways the role can be filled, being left out among them if optional."""
        usual = (choice for choice in self.choices if not choice.instead_of)
        return sum(len(choice.servings) for choice in usual) + self.optional


@dataclass(frozen=True)
class Dish:
    """A dish pattern.

    Attributes:
        id: snake_case.
        title: Title with its grammar: ``Porridge[ with {fruit+topping}]``.
        slots: Those of `SLOTS` it fits.
        minutes: From the fridge to the table.
        keeps_days: Days a second portion keeps; 0 if it is eaten at once.
        suits: Those of `SUITS` it fits.
        cuisine: As "nordic"; may be empty.
        temperature: ``hot`` or ``cold``.
        method: How it is made, two or three lines; empty where there are steps.
        roles: Its roles; no food plays two of them.
        family: Name of the dishes much like it, "porridge"; may be empty.
        by_hand: Whether it is eaten with the fingers: nothing in it is chopped or grated.
        stands_in_for: Kind of food it makes do without, as eggs; may be empty.
        steps: Its recipe in order; empty where only `method` tells how it is made.
        active_minutes: Minutes with a hand in it; None where no steps tell.
        equipment: Those of `EQUIPMENT` it needs, by its recipe or else by the words of its method
            (`foods.dish.kitchen_needs`); None before that was looked at.
        skill: One of `SKILLS`, the same way; empty before that was looked at.
        like: Id of the dish whose recipe it shares; may be empty.
        source: Where a recipe of another program came from, as written; may be empty.
    """

    id: str
    title: str
    slots: tuple[str, ...]
    minutes: int
    keeps_days: int
    suits: frozenset[str]
    cuisine: str
    temperature: str
    method: str
    roles: tuple[Role, ...]
    family: str = ""
    by_hand: bool = False
    stands_in_for: str = ""
    steps: tuple[Step, ...] = ()
    active_minutes: int | None = None
    equipment: tuple[str, ...] | None = None
    skill: str = ""
    like: str = ""
    source: str = ""

    @property
    def own_roles(self) -> tuple[Role, ...]:
        """Return the roles of the dish itself, without what may stand beside it."""
        return tuple(role for role in self.roles if not role.beside)

    @property
    def meal_count(self) -> int:
        """Return how many concrete meals the pattern spans, whatever stands beside it."""
        return prod(role.option_count for role in self.own_roles)

    @property
    def alone(self) -> Dish:
        """Return the dish without what may stand beside it."""
        return replace(self, roles=self.own_roles)

    def role_of(self, food: str) -> Role | None:
        """Return the role a food plays in it, or None."""
        return next((r for r in self.roles if any(c.food == food for c in r.choices)), None)

    def restricted(self, allowed: Container[str]) -> Dish | None:
        """Return the dish with only the foods allowed; None if a role it needs has none left."""
        roles = [_restricted(role, allowed) for role in self.roles]
        if any(not role.choices and not role.optional for role in roles):
            return None
        return replace(self, roles=tuple(role for role in roles if role.choices))


def _restricted(role: Role, allowed: Container[str]) -> Role:
    kept = (c for c in role.choices if c.food in allowed)
    return replace(
        role,
        choices=tuple(c for c in kept if not c.instead_of or c.instead_of not in allowed),
    )
