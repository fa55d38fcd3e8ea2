"""The work itself: plain functions on plain values, called on the worker's thread."""

from __future__ import annotations

from collections.abc import Callable

from planner.domain import Plan
from planner.domain.explain import costs_in_words, loss_words, target_costs, tightest_words
from planner.domain.learning import Library, meal_reasons, why_meal
from planner.ui.planning.jobs import Kit
from solver import Place

from .beside import Beside


def beside(plan: Plan, kit: Kit, cancelled: Callable[[], bool]) -> Beside:
    """What stands beside a plan."""
    library = Library.load()
    reasons = {
        place: why_meal(meal, kit.catalogue, plan.targets, library)
        for place, meal in plan.meals.items()
        if meal.foods <= kit.catalogue.foods.keys()
    }
    if cancelled():
        return Beside()
    costs = target_costs(plan, kit.catalogue, kit.care, cancelled)
    if cancelled():
        return Beside()
    tightest = tightest_words(plan, kit.catalogue, kit.care)
    words = tuple(each or "" for each in tightest)
    return Beside(costs_in_words(costs, kit.catalogue), reasons, words)


def loss(plan: Plan, place: Place, kit: Kit) -> str:
    """What the day would lose without the food for which a meal is there; "" if not known."""
    meal = plan.meals.get(place)
    if meal is None or not meal.foods <= kit.catalogue.foods.keys():
        return ""
    reasons = meal_reasons(meal, kit.catalogue, plan.targets, Library.load())
    if not reasons:
        return ""
    return loss_words(plan, place, reasons[0].food, kit.catalogue, kit.care) or ""
