"""An independent check of a plan, sharing no code with the solver."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from foods import Catalogue, Dish, Food, Meal, Role, Serving
from solver import Per, Place, Status

from .allowed import why_left_out
from .care import CareRules
from .names import day_name, is_weekend, place_name
from .plan import Plan
from .shortfalls import shortfalls
from .target import Target
from .totals import cautious_amount, day_servings

MOST_A_WEEK = 2
"""How often a dish may stand in any seven days in a row."""
_GRAMS = 0.051
"""Grams are kept to one decimal."""
_SHARE = 1e-5
"""What a ceiling may seem to be passed by for rounding, as a share of it."""


class Rule(StrEnum):
    """What a plan must keep."""

    EXCLUDED = "excluded"
    """No food that the person may not or does not eat."""
    PORTION = "portion"
    """Every portion a household portion of the table."""
    ROLE = "role"
    """Every meal one of its dish's meals."""
    AMOUNT = "amount"
    """No food above a plausible amount in a day."""
    REPEAT = "repeat"
    """No dish twice in a day, on neighbouring days, or more than twice in seven days."""
    CEILING = "ceiling"
    """No ceiling for safety passed, unknown figures counted as high ones."""
    SLOT = "slot"
    """Meals only where the day has one, of dishes that fit there."""
    EMPTY = "empty"
    """Nothing where the person wants nothing."""
    TIME = "time"
    """No weekday meal that takes longer than the person has."""
    LOCK = "lock"
    """Locked meals as they were."""
    STATUS = "status"
    """Called short exactly when a target is missed."""


@dataclass(frozen=True)
class Violation:
    """A rule that a plan breaks.

    Attributes:
        rule: Which.
        message: A sentence that names place and food.
        places: The meals it comes from; empty for the plan as a whole.
        nutrient: The nutrient of a ceiling that is passed.
        food: The food of which there is too much.
    """

    rule: Rule
    message: str
    places: tuple[Place, ...] = ()
    nutrient: str = ""
    food: str = ""


def verify(
    plan: Plan, catalogue: Catalogue, care: CareRules, *, before: Plan | None = None
) -> tuple[Violation, ...]:
    """Every rule the plan breaks, computed from the tables alone.

    Locked meals were placed by the person: they may repeat, take long and keep the portions
    they had, but hold nothing the person may not eat.

    Args:
        plan: The plan to check.
        catalogue: The tables.
        care: The care rules.
        before: The plan it came from; its locked meals must be unchanged.
    """
    return (
        *_excluded(plan, catalogue, care),
        *(v for place, meal in plan.meals.items() for v in _meal(plan, place, meal, catalogue)),
        *(v for day in range(plan.days) for v in _amounts(plan, day, catalogue)),
        *_ceilings(plan, catalogue),
        *_repeats(plan),
        *_locks(plan, before),
        *_status(plan, catalogue),
    )


def _excluded(plan: Plan, catalogue: Catalogue, care: CareRules) -> Iterator[Violation]:
    for place, meal in plan.meals.items():
        for serving in meal.servings:
            food = catalogue.foods.get(serving.food)
            why = why_left_out(food, plan.profile, care) if food else "the tables do not know it"
            if why:
                name = food.name if food else serving.food
                yield _broken(Rule.EXCLUDED, plan, place, f"{name}: {why}")


def _meal(plan: Plan, place: Place, meal: Meal, catalogue: Catalogue) -> Iterator[Violation]:
    day, slot = place
    dish = catalogue.dishes.get(meal.dish)
    if not 0 <= day < plan.days or slot not in plan.slots:
        yield _broken(Rule.SLOT, plan, place, "the plan has no such meal")
    if place in plan.empty:
        yield _broken(Rule.EMPTY, plan, place, "it was to stay empty")
    if place in plan.locked:
        return
    if dish is None:
        yield _broken(Rule.ROLE, plan, place, f"there is no dish {meal.dish}")
        return
    yield from _fits(plan, place, dish)
    for fault in _role_faults(dish, meal):
        yield _broken(Rule.ROLE, plan, place, fault)
    for serving in meal.servings:
        if serving.food in catalogue.foods and not _household(
            catalogue.foods[serving.food], serving
        ):
            message = f"{serving.amount:g} {serving.unit} ({serving.grams:g} g) of {serving.food}"
            yield _broken(Rule.PORTION, plan, place, f"{message} is no household portion")


def _fits(plan: Plan, place: Place, dish: Dish) -> Iterator[Violation]:
    if place[1] not in dish.slots:
        yield _broken(Rule.SLOT, plan, place, f"{dish.id} is no dish for it")
    minutes = plan.profile.meals.weekday_minutes
    if minutes is not None and dish.minutes > minutes and not is_weekend(place[0], plan.start):
        message = f"{dish.id} takes {dish.minutes} minutes, above {minutes}"
        yield _broken(Rule.TIME, plan, place, message)


def _household(food: Food, serving: Serving) -> bool:
    portion = food.portion(serving.unit)
    if portion is None or serving.amount not in portion.amounts:
        return False
    return abs(serving.amount * portion.grams - serving.grams) <= _GRAMS


def _role_faults(dish: Dish, meal: Meal) -> Iterator[str]:
    played = Counter(role.name for s in meal.servings if (role := dish.role_of(s.food)))
    for role in dish.roles:
        if not role.optional and not played[role.name]:
            yield f"{dish.id} lacks its {role.name}"
        if played[role.name] > 1:
            yield f"{dish.id} has its {role.name} {played[role.name]} times"
    for serving in meal.servings:
        role_played = dish.role_of(serving.food)
        if role_played is None:
            yield f"{dish.id} has no role for {serving.food}"
        elif not _in_window(role_played, serving):
            yield f"{serving.grams:g} g of {serving.food} is outside its role in {dish.id}"


def _in_window(role: Role, serving: Serving) -> bool:
    choices = (choice for choice in role.choices if choice.food == serving.food)
    return any(abs(s.grams - serving.grams) <= _GRAMS for c in choices for s in c.servings)


def _amounts(plan: Plan, day: int, catalogue: Catalogue) -> Iterator[Violation]:
    grams: Counter[str] = Counter()
    for serving in day_servings(plan, day):
        grams[serving.food] += serving.grams  # type: ignore[assignment]
    for food_id, eaten in grams.items():
        food = catalogue.foods.get(food_id)
        places = _places(plan, day, food_id)
        if food and eaten > food.max_grams_day + _GRAMS and not _only_locked(plan, places):
            name = day_name(day, plan.start, plan.days)
            message = f"{name}: {eaten:g} g of {food_id}, above {food.max_grams_day:g} g a day"
            yield Violation(Rule.AMOUNT, message, places, food=food_id)


def _ceilings(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    for target in plan.targets:
        if target.on and target.safety and target.maximum is not None:
            mean = target.per is Per.WEEK
            spans = [range(plan.days)] if mean else [range(d, d + 1) for d in range(plan.days)]
            for days in spans:
                yield from _ceiling(plan, days, target, target.maximum, catalogue)


def _ceiling(
    plan: Plan, days: range, target: Target, ceiling: float, catalogue: Catalogue
) -> Iterator[Violation]:
    """Passed by the meals planned; what locked meals alone pass is the person's own doing."""
    most = ceiling * len(days) * (1 + _SHARE)
    places = [place for day in days for place in _places(plan, day)]
    amounts = {
        place: cautious_amount(plan.meals[place].servings, target.nutrient, catalogue)
        for place in places
    }
    locked = sum(amount for place, amount in amounts.items() if place in plan.locked)
    total = sum(amounts.values())
    if total > most and locked <= most:
        name = day_name(days[0], plan.start, plan.days) if len(days) == 1 else "The average day"
        amount = f"{total / len(days):.1f}"
        message = f"{name}: {target.nutrient} {amount}, above the ceiling of {ceiling:g}"
        yield Violation(Rule.CEILING, message, tuple(places), nutrient=target.nutrient)


def _repeats(plan: Plan) -> Iterator[Violation]:
    stands: dict[str, list[Place]] = {}
    for place in sorted(plan.meals, key=lambda p: p[0]):
        stands.setdefault(plan.meals[place].dish, []).append(place)
    for dish, places in stands.items():
        for near in _too_near(places):
            if not _only_locked(plan, near):
                where = " and ".join(place_name(p, plan.start, plan.days) for p in near)
                yield Violation(Rule.REPEAT, f"{dish} stands at {where}", near)


def _too_near(places: list[Place]) -> Iterator[tuple[Place, ...]]:
    """Runs of places that break the rule, days ascending."""
    for first, second in pairwise(places):
        if second[0] - first[0] <= 1:
            yield first, second
    for run in zip(*(places[n:] for n in range(MOST_A_WEEK + 1)), strict=False):
        if run[-1][0] - run[0][0] < 7:
            yield run


def _locks(plan: Plan, before: Plan | None) -> Iterator[Violation]:
    for place in sorted(before.locked & plan.locked if before else ()):
        if before and plan.meals.get(place) != before.meals.get(place):
            yield _broken(Rule.LOCK, plan, place, "it was locked and is another meal now")


def _status(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    if any(food not in catalogue.foods for meal in plan.meals.values() for food in meal.foods):
        return  # said already, and there are no figures to judge by
    missed = shortfalls(plan, catalogue)
    if bool(missed) != (plan.status is Status.SHORT):
        message = f"it is called {plan.status} and misses {len(missed)} targets"
        yield Violation(Rule.STATUS, message)


def _broken(rule: Rule, plan: Plan, place: Place, message: str) -> Violation:
    return Violation(rule, f"{place_name(place, plan.start, plan.days)}: {message}", (place,))


def _places(plan: Plan, day: int, food: str | None = None) -> tuple[Place, ...]:
    """Places of a day that have a meal (with a food)."""
    places = ((day, slot) for slot in plan.slots if (day, slot) in plan.meals)
    return tuple(p for p in places if food is None or food in plan.meals[p].foods)


def _only_locked(plan: Plan, places: tuple[Place, ...]) -> bool:
    return all(place in plan.locked for place in places)
