"""Check what meals add up to: too much of a food, a ceiling passed, a dish too often."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from foods import Catalogue, compose_title, is_own_meal
from planner.domain.person.supplements import supplied
from planner.domain.place_names import average_day, day_name, place_name
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import cautious_amount, day_servings, eaten_otherwise
from planner.domain.plan.violation import Rule, Violation
from planner.domain.target import Target
from planner.domain.translatable import joined, number, translatable
from solver import Per, Place

from .meals import ROUNDING_G

MOST_A_WEEK = 2
"""How often a dish may stand in any seven days in a row."""
_SHARE = 1e-5
"""By what share a ceiling may seem to be passed for rounding."""


def excesses(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield foods above what one adult plausibly eats in a day."""
    for day in range(plan.days):
        for food_id in dict.fromkeys(s.food for s in day_servings(plan, day)):
            if food_id in catalogue.foods:
                yield from _excess(plan, day, food_id, catalogue)


def _excess(plan: Plan, day: int, food_id: str, catalogue: Catalogue) -> Iterator[Violation]:
    food = catalogue.foods[food_id]
    grams = sum(s.grams for s in day_servings(plan, day) if s.food == food_id)
    places = tuple(p for p in places_of(plan, day) if food_id in plan.meals[p].foods)
    if grams > food.max_grams_day + ROUNDING_G and not _only_locked(plan, places):
        name = day_name(day, plan.start, plan.days)
        message = translatable(
            "{day}: {n} g of {food}, above {most} g a day",
            day=name,
            n=number(grams, 1, trimmed=True),
            food=food.name,
            most=number(food.max_grams_day, 1, trimmed=True),
        )
        yield Violation(Rule.AMOUNT, message, places, food=food_id)


def passed_ceilings(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield ceilings for safety that are passed, unknown figures counted as high ones.

    What locked meals and supplements alone pass is the person's own doing and no fault of
    the planning.
    """
    for target in plan.targets:
        if target.on and target.safety and target.maximum is not None:
            mean = target.per is Per.WEEK
            spans = [range(plan.days)] if mean else [range(d, d + 1) for d in range(plan.days)]
            for days in spans:
                yield from _passed(plan, days, target, target.maximum, catalogue)


def _passed(
    plan: Plan, days: range, target: Target, ceiling: float, catalogue: Catalogue
) -> Iterator[Violation]:
    places = tuple(place for day in days for place in places_of(plan, day))
    amounts = {
        place: cautious_amount(plan.meals[place].servings, target.nutrient, catalogue)
        for place in places
        if place not in plan.eaten
    }
    taken = supplied(plan.profile.care.supplements).get(target.nutrient, 0.0) * len(days)
    taken += eaten_otherwise(plan, days, target.nutrient)
    locked = taken + sum(amount for place, amount in amounts.items() if place in plan.locked)
    most = ceiling * len(days) * (1 + _SHARE)
    whole = taken + sum(amounts.values())
    # Tablets or locked meals that fill the ceiling by themselves leave nothing for a menu to mend.
    if whole > most and locked < ceiling * len(days) * (1 - _SHARE):
        nutrient = catalogue.nutrients[target.nutrient]
        name = day_name(days[0], plan.start, plan.days) if len(days) == 1 else average_day()
        message = translatable(
            "{day}: {nutrient} {n} {unit}, ceiling {most}",
            day=name,
            nutrient=nutrient.label,
            n=number(whole / len(days), 1),
            unit=nutrient.unit,
            most=number(ceiling, 2, trimmed=True),
        )
        yield Violation(Rule.CEILING, message, places, nutrient=target.nutrient)


def repeats(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield dishes twice in a day, on neighbouring days or more than twice in seven days.

    What is left over was not cooked again.
    """
    stands: dict[str, list[Place]] = {}
    cooked = plan.meals.keys() - plan.leftovers.keys()
    for place in sorted(cooked, key=lambda p: (p[0], plan.slots.index(p[1]))):
        if not is_own_meal(plan.meals[place]):  # a person may eat what they made every day
            stands.setdefault(plan.meals[place].dish, []).append(place)
    for places in stands.values():
        for near in _too_near(places):
            if not _only_locked(plan, near):
                yield Violation(Rule.REPEAT, _repeat_words(plan, near, catalogue), near)


def _too_near(places: list[Place]) -> Iterator[tuple[Place, ...]]:
    """Yield runs of places that break the rule, days ascending."""
    for first, second in pairwise(places):
        if second[0] - first[0] <= 1:
            yield first, second
    for run in zip(*(places[n:] for n in range(MOST_A_WEEK + 1)), strict=False):
        if run[-1][0] - run[0][0] < 7:
            yield run


def _repeat_words(plan: Plan, near: tuple[Place, ...], catalogue: Catalogue) -> str:
    meal = plan.meals[near[0]]
    dish = catalogue.dishes.get(meal.dish)
    title = compose_title(dish, meal, catalogue) if dish else meal.dish
    where = [place_name(place, plan.start, plan.days) for place in near]
    return translatable(
        "{meal}, or much the same, stands at {places}", meal=title, places=joined(where)
    )


def places_of(plan: Plan, day: int) -> tuple[Place, ...]:
    """Return the places of a day that have a meal, in the order they are eaten."""
    return tuple((day, slot) for slot in plan.slots if (day, slot) in plan.meals)


def _only_locked(plan: Plan, places: tuple[Place, ...]) -> bool:
    return all(place in plan.locked for place in places)
