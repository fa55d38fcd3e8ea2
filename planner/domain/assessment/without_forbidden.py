"""What of a plan may still be eaten, once its person's answers have changed."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.plan.plan import Plan

from .requirements import Requirements


def without_forbidden_meals(plan: Plan, requirements: Requirements) -> Plan:
    """Return the plan without meals its person does not eat now, save those that are locked.

    Their places are bare, to be planned: whatever ends the planning, nobody is served them.
    """
    meals = {
        place: meal
        for place, meal in plan.meals.items()
        if place in plan.locked or requirements.may_be_served(meal, place[1])
    }
    return replace(plan, meals=meals)
