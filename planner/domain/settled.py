"""Which meals an answer does not touch."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from solver import Place

from .meal_caps import meal_caps, passes_cap
from .plan import Plan


def settled_by(before: Plan, after: Plan, catalogue: Catalogue) -> frozenset[Place]:
    """Meals that stay as they are when nothing but the answer about lactose changes.

    Switching from strict to tolerant and back is to change the meals with too much lactose,
    and no others: not even where another meal would now be a little better.
    """
    if before.profile == after.profile:
        return before.settled & set(after.meals)
    lactose = after.profile.care.lactose_g_a_meal
    care = replace(before.profile.care, lactose_g_a_meal=lactose)
    if replace(before.profile, care=care) != after.profile:
        return frozenset()
    caps = meal_caps(after.profile, catalogue)
    return frozenset(p for p, meal in after.meals.items() if not passes_cap(meal, p[1], caps))
