"""Check that every dish can be cooked where it is planned, by the answers and the dish alone."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue, Dish
from foods.dish.kitchen_needs import shipped_words
from planner.domain.person.kitchen import Kitchen
from planner.domain.plan.plan import Plan
from planner.domain.plan.violation import Rule, Violation, broken
from planner.domain.translatable import translatable


def uncookable_dishes(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield dishes beyond kitchen or skill; what the person locked or only warms may stand."""
    for place, meal in plan.meals.items():
        dish = catalogue.dishes.get(meal.dish)
        if dish is None or place in plan.locked or place in plan.leftovers:
            continue
        for fault in _faults(dish, plan.profile.kitchen):
            message = translatable("the dish {dish} {fault}", dish=dish.id, fault=fault)
            yield broken(Rule.KITCHEN, plan, place, message)


def _faults(dish: Dish, kitchen: Kitchen) -> Iterator[str]:
    for piece in sorted(kitchen.lacks.intersection(dish.equipment or ())):
        yield translatable("needs what the kitchen lacks: {piece}", piece=piece)
    by_hand = [step.minutes for step in dish.steps if not step.hands_off]
    worked = dish.minutes if not dish.steps else _most_worked(dish, sum(by_hand))
    if kitchen.active_minutes is not None and worked > kitchen.active_minutes:
        yield translatable("takes {n} minutes of work", n=worked)
    if kitchen.beginner:
        words = shipped_words()
        if dish.skill != "beginner" or len(dish.steps) > words.most_steps:
            yield translatable("is not for a beginner")


def _most_worked(dish: Dish, all_steps: int) -> int:
    """Return the minutes with a hand in it: no more than all steps take, however they combine."""
    told = dish.active_minutes
    return all_steps if told is None else min(told, all_steps)
