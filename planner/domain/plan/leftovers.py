"""Cook once, eat twice: which meals are what is left of an earlier one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from foods import Catalogue, Meal
from foods.catalogue.recipe_text import meal_minutes
from planner.domain.place_names import place_name
from planner.domain.translatable import TranslatableText, translatable
from solver import Place

from .plan import Plan

WARM_UP_MINUTES = 5
"""What a meal takes that only has to be warmed or taken out."""


def true_leftovers(
    links: Mapping[Place, Place], meals: Mapping[Place, Meal], catalogue: Catalogue
) -> dict[Place, Place]:
    """Return the links that hold: the same meal, later, while it keeps, of a cooked meal."""
    return {
        place: source
        for place, source in links.items()
        if source not in links and _holds(place, source, meals, catalogue)
    }


def with_true_leftovers(plan: Plan, catalogue: Catalogue) -> Plan:
    """Return the plan with the links that still hold."""
    kept = true_leftovers(plan.leftovers, plan.meals, catalogue)
    return plan if kept == plan.leftovers else replace(plan, leftovers=kept)


def lost_leftovers(before: Plan, after: Plan) -> tuple[TranslatableText, ...]:
    """Return what became of leftovers whose other meal changed, in sentences."""
    sentences = []
    for place, source in before.leftovers.items():
        if after.leftovers.get(place) == source:
            continue
        second, first = _name(place, before), _name(source, before)
        if after.meals.get(place) == before.meals[place]:
            sentences.append(
                translatable("{second} was left over from {first}; it is cooked by itself now.",
                     second=second[:1].upper() + second[1:], first=first)
            )  # fmt: skip
        elif after.meals.get(source) == before.meals[source]:
            sentences.append(
                translatable(
                    "{first} is cooked for one day now.", first=first[:1].upper() + first[1:]
                )
            )
    return tuple(sentences)


def cooked_anew(before: Plan, after: Plan) -> tuple[Place, ...]:
    """Return meals that were left over, and whose other meal a change took away: they stayed.

    Nothing of a plan for other days or another person is compared.
    """
    mine = [(p.start, p.days, p.profile.person, p.profile.diet) for p in (before, after)]
    if mine[0] != mine[1]:
        return ()
    return tuple(
        place
        for place, source in sorted(before.leftovers.items())
        if after.leftovers.get(place) != source
        and after.meals.get(place) == before.meals.get(place)
        and place not in after.eaten
    )


def minutes_of(place: Place, plan: Plan, catalogue: Catalogue) -> int:
    """Return the minutes a meal takes at its place; little for what is left over."""
    meal = plan.meals[place]
    minutes = meal_minutes(catalogue.dishes[meal.dish], meal)
    return min(minutes, WARM_UP_MINUTES) if place in plan.leftovers else minutes


def added_fresh(meal: Meal, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the foods of a meal that do not keep once they are cut: they are added when eaten.

    Avocado, raw leaves and herbs, and what stands beside the dish raw.
    """
    dish = catalogue.dishes.get(meal.dish)
    return tuple(
        serving.food
        for serving in meal.servings
        if (food := catalogue.foods.get(serving.food)) is not None
        and (food.kind in _CUT_FRESH or (food.id.endswith("_raw") and food.kind in _LEAVES))
        and dish is not None
    )


_CUT_FRESH = ("avocado", "herb")
_LEAVES = ("leafy_green",)


def _holds(place: Place, source: Place, meals: Mapping[Place, Meal], catalogue: Catalogue) -> bool:
    meal, first = meals.get(place), meals.get(source)
    if meal is None or meal != first or meal.dish not in catalogue.dishes:
        return False
    return 1 <= place[0] - source[0] <= catalogue.dishes[meal.dish].keeps_days


def _name(place: Place, plan: Plan) -> str:
    return place_name(place, plan.start, plan.days)
