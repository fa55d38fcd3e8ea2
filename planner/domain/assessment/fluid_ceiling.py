"""The most to drink in a day that a doctor agreed to: what the plan serves stays below it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from math import isnan

from foods import Catalogue, Serving
from foods.catalogue.fluid import DRINKS, WATER
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile
from planner.domain.place_names import day_name
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import day_servings
from planner.domain.plan.violation import Rule, Violation
from planner.domain.translatable import TranslatableText, number, translatable
from solver import Limit

DRUNK = "drunk_ml"
"""Stands for a nutrient where the solver is told how much may be drunk."""
COUNTED = DRINKS | {"broth"}
"""Kinds that count towards a doctor's figure: soup is fluid to whoever must not drink much."""
_ROUNDING_ML = 0.01


def fluid_is_the_doctors(profile: Profile, care: CareRules) -> bool:
    """Return whether a condition leaves it to a doctor how much is drunk."""
    return any(rule.fluid for rule in care.active(profile))


def has_doctors_figure(profile: Profile, care: CareRules) -> bool:
    """Return whether how much is drunk is a doctor's figure, known or not."""
    return profile.care.fluid_ceiling_ml is not None or fluid_is_the_doctors(profile, care)


def drinks_wait_for_a_doctor(profile: Profile, care: CareRules) -> bool:
    """Return whether no drink is planned for want of a figure that only a doctor can say."""
    return profile.care.fluid_ceiling_ml is None and fluid_is_the_doctors(profile, care)


def most_around_training(profile: Profile, care: CareRules) -> float:
    """Return the most to drink around training, ml: what is sweated, and no more than was agreed.

    Nothing while only a doctor can say how much, and has not been asked.
    """
    agreed, training = profile.care.fluid_ceiling_ml, profile.care.training
    if training is None or drinks_wait_for_a_doctor(profile, care):
        return 0.0
    return training.sweat_ml if agreed is None else min(training.sweat_ml, agreed)


def fluid_limits(profile: Profile, catalogue: Catalogue) -> tuple[Limit, ...]:
    """Return the solver's limits for a doctor's figure; nothing where there is none."""
    agreed = profile.care.fluid_ceiling_ml
    if agreed is None:
        return ()
    per_gram = water_per_gram(catalogue, COUNTED)
    return (Limit(DRUNK, maximum=agreed, safety=True, per_gram=per_gram),)


def water_per_gram(catalogue: Catalogue, kinds: Collection[str]) -> dict[str, float]:
    """Return ml of water in a gram of each food of some kinds; an unknown counts as all."""
    drinks = [food.id for food in catalogue.foods.values() if food.kind in kinds]
    water = {food: catalogue.amounts(food)[WATER] for food in drinks}
    return {food: 1.0 if isnan(grams) else grams / 100 for food, grams in water.items()}


def counted_ml(servings: Iterable[Serving], catalogue: Catalogue) -> float:
    """Return what of some servings counts towards a doctor's figure, ml."""
    column = catalogue.column(WATER)
    total = 0.0
    for serving in servings:
        if catalogue.foods[serving.food].kind in COUNTED:
            grams = float(catalogue.per_100g[catalogue.row(serving.food), column])
            total += serving.grams * (1.0 if isnan(grams) else grams / 100)
    return total


def too_much_drink(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield days with more to drink than was agreed with a doctor.

    What locked meals alone bring is the person's own doing: the plan says so, and adds nothing.
    """
    agreed = plan.profile.care.fluid_ceiling_ml
    for day in range(plan.days if agreed is not None else 0):
        assert agreed is not None
        places = tuple((day, slot) for slot in plan.slots if (day, slot) in plan.meals)
        held = [s for place in places if place in plan.locked for s in plan.meals[place].servings]
        drunk = counted_ml(day_servings(plan, day), catalogue)
        most = agreed + _ROUNDING_ML
        if drunk > most and counted_ml(held, catalogue) <= most:
            message = translatable(
                "{day}: {n} ml to drink, {most} ml were agreed with a doctor",
                day=day_name(day, plan.start, plan.days),
                n=number(drunk),
                most=number(agreed),
            )
            yield Violation(Rule.FLUID, message, places)


def fluid_notes(profile: Profile, care: CareRules) -> Iterator[TranslatableText]:
    """Yield what a doctor's figure changes in the plan, or that it is waited for."""
    agreed = profile.care.fluid_ceiling_ml
    if agreed is not None:
        yield translatable(
            "Drinks, milk and soup together are kept to at most {n} ml a day, the figure of your "
            "doctor.",
            n=number(agreed),
        )
    elif profile.care.training is not None and fluid_is_the_doctors(profile, care):
        yield translatable(
            "Nothing to drink is planned around training until you enter how much your doctor "
            "lets you drink (under Care)."
        )
