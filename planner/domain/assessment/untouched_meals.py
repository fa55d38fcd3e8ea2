"""Which meals an answer does not touch."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.plan.plan import Plan
from solver import Place

from .meal_caps import passes_cap
from .requirements import Requirements


def untouched_meals(before: Plan, after: Plan, requirements: Requirements) -> frozenset[Place]:
    """Return meals that stay as they are when nothing but the answer about lactose changes.

    Switching from strict to tolerant and back is to change the meals with too much lactose,
    and no others: not even where another meal would now be a little better.
    """
    if before.profile == after.profile:
        return before.settled & set(after.meals)
    lactose = after.profile.care.lactose_g_a_meal
    answers = replace(before.profile.care, lactose_g_a_meal=lactose)
    if replace(before.profile, care=answers) != after.profile:
        return frozenset()
    caps = requirements.meal_caps
    return frozenset(p for p, meal in after.meals.items() if not passes_cap(meal, p[1], caps))
