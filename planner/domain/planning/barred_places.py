"""Turn what a person wants of single days into what the solver leaves out there."""

from __future__ import annotations

from foods import Catalogue
from planner.domain.plan.frames import barred_foods, bars_dish, framed_places
from planner.domain.plan.plan import Plan
from solver import Barred, Place


def barred_places(plan: Plan, catalogue: Catalogue) -> dict[Place, Barred]:
    """Return the foods and dishes that are not to stand at single places."""
    found = {}
    for place, kinds in framed_places(plan):
        foods = frozenset(food for kind in kinds for food in barred_foods(kind, catalogue))
        dishes = frozenset(
            dish.id
            for dish in catalogue.dishes.values()
            if any(bars_dish(kind, dish) for kind in kinds)
        )
        found[place] = Barred(foods, dishes)
    return found
