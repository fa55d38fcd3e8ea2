"""Check what a person wants of single days: no fish tonight, a quick lunch, dinner out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

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


def meals_against_the_week(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield meals that take longer than there is time, or stand where none is planned.

    What is said of one meal goes before what is said of its weekday; leftovers are only warmed.
    """
    of_week = {(each.weekday, each.slot): each.frame for each in plan.profile.meals.week}
    yield from _long_days(plan, catalogue)
    for (day, slot), meal in plan.meals.items():
        date = plan.start + timedelta(days=day) if plan.start else None
        at = date.weekday() if date else day % 7
        frame = plan.meal_frames.get((day, slot)) or of_week.get((at, slot))
        if frame is None:
            continue
        if frame.kind == "out":
            yield broken(Rule.SLOT, plan, (day, slot), translatable("it is eaten out that day"))
        if frame.kind == "none":
            yield broken(Rule.SLOT, plan, (day, slot), translatable("no meal was wanted then"))
        dish, most = catalogue.dishes.get(meal.dish), frame.minutes
        held = most is not None and (day, slot) not in {*plan.locked, *plan.leftovers}
        if held and dish is not None and most is not None and dish.minutes > most:
            yield broken(
                Rule.FRAME,
                plan,
                (day, slot),
                translatable(
                    "there are {k} minutes for it, and it takes {n}", n=dish.minutes, k=most
                ),
            )


def _long_days(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield days whose meals take longer together than there is time; leftovers count nothing."""
    wanted = {e.weekday: e.frame.minutes for e in plan.profile.meals.week if e.slot == ""}
    for day in range(plan.days):
        date = plan.start + timedelta(days=day) if plan.start else None
        most = wanted.get(date.weekday() if date else day % 7)
        cooked = [p for p in plan.meals if p[0] == day and p not in plan.leftovers]
        dishes = [catalogue.dishes.get(plan.meals[place].dish) for place in cooked]
        minutes = sum(dish.minutes for dish in dishes if dish is not None)
        if most is not None and minutes > most and not plan.locked.issuperset(cooked):
            message = translatable(
                "the meals of the day take {n} minutes, {k} were wanted", n=minutes, k=most
            )
            yield broken(Rule.FRAME, plan, cooked[0], message)


def _said(kind: str) -> str:
    return {
        "no_fish": translatable("it has fish, and none was wanted there"),
        "no_meat": translatable("it has meat, and none was wanted there"),
        "no_oven": translatable("it needs the oven, which was not wanted there"),
        "cold": translatable("it is warm, and something cold was wanted"),
        "warm": translatable("it is cold, and something warm was wanted"),
    }[kind]
