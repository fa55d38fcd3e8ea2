"""Check what a person wants of single days: no fish tonight, something cold."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue
from planner.domain.plan.plan import Plan
from planner.domain.plan.violation import Rule, Violation, broken
from planner.domain.translatable import translatable


def meals_against_frames(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield meals that are not what was wanted there; what the person locked may stand."""
    for frame in plan.frames:
        for place, meal in plan.meals.items():
            if place in plan.locked or not frame.holds_at(place):
                continue
            foods = [catalogue.foods[f] for f in meal.foods if f in catalogue.foods]
            dish = catalogue.dishes.get(meal.dish)
            animal = {food.diet.value for food in foods}
            broken_here = {
                "no_fish": "pescatarian" in animal,
                "no_meat": "omnivore" in animal,
                "no_oven": dish is not None and "oven" in (dish.equipment or ()),
                "cold": dish is not None and dish.temperature != "cold",
                "warm": dish is not None and dish.temperature != "hot",
            }
            if broken_here[frame.kind]:
                message = _said(frame.kind)
                yield broken(Rule.FRAME, plan, place, message)


def _said(kind: str) -> str:
    return {
        "no_fish": translatable("it has fish, and none was wanted there"),
        "no_meat": translatable("it has meat, and none was wanted there"),
        "no_oven": translatable("it needs the oven, which was not wanted there"),
        "cold": translatable("it is warm, and something cold was wanted"),
        "warm": translatable("it is cold, and something warm was wanted"),
    }[kind]
