"""A dish as a meal in the usual portion of a person."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from math import isnan

from foods import Catalogue, Dish, Meal, Role, Serving
from foods.dish.dish import RoleChoice
from planner.domain.plan.plan import Plan
from solver import load_weights

ENERGY = "energy_kcal"
_USUAL_KCAL = 2000.0
_ROUNDS = 12
_EXTREME = 0.02
"""What the smallest or largest step of a food counts, as a part of the portion's energy."""


@dataclass(frozen=True)
class Taste:
    """What decides which food plays a role.

    Attributes:
        allowed: Foods that may be planned.
        liked: Foods that are welcome.
        disliked: Foods that are not.
        wanted: Foods that were searched for; they go before all.
    """

    allowed: Container[str]
    liked: frozenset[str] = frozenset()
    disliked: frozenset[str] = frozenset()
    wanted: frozenset[str] = frozenset()


def slot_energy_kcal(plan: Plan) -> Mapping[str, float]:
    """Return the usual energy of each meal of the day for the person of a plan, kcal."""
    target = next((t for t in plan.targets if t.nutrient == ENERGY and t.on), None)
    bounds = [b for b in (target.minimum, target.maximum) if b is not None] if target else []
    day = sum(bounds) / len(bounds) if bounds else _USUAL_KCAL
    shares = load_weights().slot_shares
    whole = sum(shares.get(slot, 0.0) for slot in plan.slots) or 1.0
    return {slot: day * share / whole for slot, share in shares.items()}


def usual_meal(
    dish: Dish, catalogue: Catalogue, taste: Taste, slot: str, kcal: float
) -> Meal | None:
    """Return the dish with the foods that suit a taste, near an energy; None if one is not allowed.

    Args:
        dish: Any dish of the catalogue.
        catalogue: The tables.
        taste: Which foods.
        slot: The meal of the day it is eaten as.
        kcal: What the portion should bring, kcal.
    """
    chosen: list[RoleChoice] = []
    for role in dish.own_roles:
        fitting = [c for c in role.choices if c.food in taste.allowed]
        if fitting:
            chosen.append(min(fitting, key=lambda c: _order(c, role, catalogue, taste, slot)))
        elif not role.optional:
            return None
    return Meal(dish.id, _portioned(chosen, catalogue, kcal))


def _order(
    choice: RoleChoice, role: Role, catalogue: Catalogue, taste: Taste, slot: str
) -> tuple[bool, bool, bool, float, int]:
    """Return what is looked at first: wanted, not disliked, liked, usual, first in the dish."""
    food = catalogue.foods[choice.food]
    special = "special" in food.tags
    cost = catalogue.usualness.food_cost(food, slot) + special
    return (
        choice.food not in taste.wanted,
        choice.food in taste.disliked,
        choice.food not in taste.liked,
        round(cost, 3),
        role.choices.index(choice),
    )


def _portioned(chosen: list[RoleChoice], catalogue: Catalogue, kcal: float) -> tuple[Serving, ...]:
    """Return a step of each food, so that all together come near an energy."""
    column = catalogue.column(ENERGY)
    at = [len(choice.servings) // 2 for choice in chosen]
    per_gram = [_known(catalogue.per_100g[catalogue.row(c.food), column]) / 100 for c in chosen]

    def cost(steps: list[int]) -> float:
        energy = sum(
            choice.servings[step].grams * density
            for choice, step, density in zip(chosen, steps, per_gram, strict=True)
        )
        extreme = sum(
            len(choice.servings) > 2 and step in (0, len(choice.servings) - 1)
            for choice, step in zip(chosen, steps, strict=True)
        )
        return abs(energy - kcal) + _EXTREME * kcal * extreme

    for _ in range(_ROUNDS):
        near = [
            [*at[:role], at[role] + move, *at[role + 1 :]]
            for role, choice in enumerate(chosen)
            for move in (-1, 1)
            if 0 <= at[role] + move < len(choice.servings)
        ]
        best = min(near, key=cost, default=at)
        if cost(best) >= cost(at):
            break
        at = best
    return tuple(choice.servings[step] for choice, step in zip(chosen, at, strict=True))


def _known(figure: float) -> float:
    return 0.0 if isnan(figure) else float(figure)
