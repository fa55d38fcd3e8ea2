"""Work out target costs, the tightest rule and losses; called on a worker's thread."""

from __future__ import annotations

from collections.abc import Callable

from planner.application.context import PlanningContext
from planner.domain import Plan
from planner.domain.explain import costs_in_words, loss_words, target_costs, tightest_words
from planner.domain.learning import Library, meal_reasons, why_meal
from solver import Place

from .annotations import Annotations


def annotations_of(
    plan: Plan, context: PlanningContext, cancelled: Callable[[], bool]
) -> Annotations:
    """Return the annotations of a plan."""
    library = Library.load()
    reasons = {
        place: why_meal(meal, context.catalogue, plan.targets, library)
        for place, meal in plan.meals.items()
        if meal.foods <= context.catalogue.foods.keys()
    }
    if cancelled():
        return Annotations()
    costs = target_costs(plan, context.catalogue, context.care, cancelled)
    if cancelled():
        return Annotations()
    tightest = tightest_words(plan, context.catalogue, context.care)
    words = tuple(each or "" for each in tightest)
    return Annotations(costs_in_words(costs, context.catalogue), reasons, words)


def loss_without_main_food(plan: Plan, place: Place, context: PlanningContext) -> str:
    """Return what the day would lose without the meal's main food; "" if not known."""
    meal = plan.meals.get(place)
    if meal is None or not meal.foods <= context.catalogue.foods.keys():
        return ""
    reasons = meal_reasons(meal, context.catalogue, plan.targets, Library.load())
    if not reasons:
        return ""
    return loss_words(plan, place, reasons[0].food, context.catalogue, context.care) or ""
