"""What of a plan may still be eaten, once its person's answers have changed."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from planner.domain.care.allowed_foods import allowed_foods
from planner.domain.care.rules import CareRules
from planner.domain.person.kitchen import beyond_kitchen
from planner.domain.plan.plan import Plan

from .meal_caps import meal_caps, passes_cap


def without_forbidden_meals(plan: Plan, catalogue: Catalogue, care: CareRules) -> Plan:
    """Return the plan without meals its person does not eat now, save those that are locked.

    Their places are bare, to be planned: whatever ends the planning, nobody is served them.
    """
    allowed = allowed_foods(plan.profile, catalogue, care)
    caps = meal_caps(plan.profile, catalogue, care)
    unwanted = plan.profile.wishes.never | beyond_kitchen(plan.profile.kitchen, catalogue)
    meals = {
        place: meal
        for place, meal in plan.meals.items()
        if place in plan.locked
        or (
            meal.foods <= allowed
            and not passes_cap(meal, place[1], caps)
            and meal.dish not in unwanted
        )
    }
    return replace(plan, meals=meals)
