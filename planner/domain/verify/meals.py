"""Check every meal by itself: is it allowed, is it a meal of its dish, does it stand right?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from foods import Catalogue, Dish, Food, Meal, Role, Serving, is_own_meal
from planner.domain.care.allowed_foods import why_left_out
from planner.domain.care.rules import CareRules
from planner.domain.place_names import is_weekend
from planner.domain.plan.plan import Plan
from planner.domain.plan.violation import Rule, Violation, broken
from planner.domain.translatable import number, translatable
from solver import Place

_MAIN_MEALS = ("lunch", "dinner")
"""What is left of a dinner may be eaten at either."""

ROUNDING_G = 0.051
"""Grams are kept to one decimal."""


def excluded_foods(plan: Plan, catalogue: Catalogue, care: CareRules) -> Iterator[Violation]:
    """Yield the foods that the person may not or does not eat, or that no table knows."""
    for place, meal in plan.meals.items():
        for serving in meal.servings:
            food = catalogue.foods.get(serving.food)
            why = (
                why_left_out(food, plan.profile, care, catalogue)
                if food
                else translatable("the tables do not know it")
            )
            if why:
                name = food.name if food else serving.food
                yield broken(
                    Rule.EXCLUDED, plan, place, translatable("{food}: {why}", food=name, why=why)
                )


def misplaced_meals(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield meals where there is none, and dishes that do not fit there; locked ones may stand."""
    for place, meal in plan.meals.items():
        if not 0 <= place[0] < plan.days or place[1] not in plan.slots or place in plan.rests:
            yield broken(Rule.SLOT, plan, place, translatable("the plan has no such meal"))
        if place in plan.empty:
            yield broken(Rule.EMPTY, plan, place, translatable("it was to stay empty"))
        dish = catalogue.dishes.get(meal.dish)
        if dish and place not in plan.locked:
            yield from _unfit(plan, place, dish)


def wrong_meals(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield meals that are none of their dish's, and portions nobody measures; locked ones may."""
    for place, meal in plan.meals.items():
        if place in plan.locked:
            continue
        if is_own_meal(meal):
            yield from _unweighed(plan, place, meal)
            continue
        dish = catalogue.dishes.get(meal.dish)
        for fault in _role_faults(dish, meal) if dish else (f"there is no dish {meal.dish}",):
            yield broken(Rule.ROLE, plan, place, fault)
        for serving in meal.servings:
            food = catalogue.foods.get(serving.food)
            if food and not (_household(food, serving) or _weighed(dish, serving)):
                message = translatable(
                    "{n} {unit} ({grams} g) of {food} is no household portion",
                    n=number(serving.amount, 2, trimmed=True),
                    unit=serving.unit,
                    grams=number(serving.grams, 1, trimmed=True),
                    food=food.name,
                )
                yield broken(Rule.PORTION, plan, place, message)


def _unweighed(plan: Plan, place: Place, meal: Meal) -> Iterator[Violation]:
    """Yield a violation of what a person may serve: each food once, more than nothing of it."""
    if len(meal.foods) != len(meal.servings) or any(s.grams <= 0 for s in meal.servings):
        yield broken(
            Rule.PORTION, plan, place, translatable("a food stands in it twice or weighs nothing")
        )


def _unfit(plan: Plan, place: Place, dish: Dish) -> Iterator[Violation]:
    warmed = place in plan.leftovers and place[1] in _MAIN_MEALS
    if place[1] not in dish.slots and not warmed:
        yield broken(
            Rule.SLOT, plan, place, translatable("the dish {dish} is not made for it", dish=dish.id)
        )
    minutes = plan.profile.meals.weekday_minutes
    if minutes is None or place in plan.leftovers:  # what is left over is only warmed
        return
    if dish.minutes > minutes and not is_weekend(place[0], plan.start):
        message = translatable("it takes {n} minutes, {k} were wanted", n=dish.minutes, k=minutes)
        yield broken(Rule.TIME, plan, place, message)


def _household(food: Food, serving: Serving) -> bool:
    portion = food.portion(serving.unit)
    if portion is None or serving.amount not in portion.amounts:
        return False
    return abs(serving.amount * portion.grams - serving.grams) <= ROUNDING_G


def _weighed(dish: Dish | None, serving: Serving) -> bool:
    """Return whether a recipe says this very mass, in grams."""
    role = dish.role_of(serving.food) if dish else None
    if role is None or serving.unit != "g" or abs(serving.amount - serving.grams) > ROUNDING_G:
        return False
    said = (s for c in role.choices if c.food == serving.food for s in c.servings)
    return any(s.unit == "g" and abs(s.grams - serving.grams) <= ROUNDING_G for s in said)


def _role_faults(dish: Dish, meal: Meal) -> Iterator[str]:
    played = Counter(role.name for s in meal.servings if (role := dish.role_of(s.food)))
    yield from _lost_companions(dish, meal)
    for role in dish.roles:
        if not role.optional and not played[role.name]:
            yield f"the dish {dish.id} lacks its {role.name}"
        if played[role.name] > 1:
            yield f"the dish {dish.id} has its {role.name} {played[role.name]} times"
    for serving in meal.servings:
        role_played = dish.role_of(serving.food)
        if role_played is None:
            yield f"the dish {dish.id} has no role for {serving.food}"
        elif not _in_window(role_played, serving):
            yield f"{serving.grams:g} g of {serving.food} is outside its role in {dish.id}"


def _lost_companions(dish: Dish, meal: Meal) -> Iterator[str]:
    """Yield a fault where half of a pair is missing: no salad without dressing, nor the reverse."""
    for role in dish.roles:
        if role.comes_with:
            served = any(choice.food in meal.foods for choice in role.choices)
            if served != bool(meal.foods & set(role.comes_with)):
                yield f"the dish {dish.id} has half of its {role.beside}"


def _in_window(role: Role, serving: Serving) -> bool:
    steps = (s for choice in role.choices if choice.food == serving.food for s in choice.servings)
    return any(abs(step.grams - serving.grams) <= ROUNDING_G for step in steps)
