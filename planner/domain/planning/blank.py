"""Plans before the solver is asked: without meals, or with those of another profile."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from foods import Catalogue
from planner.domain.assessment.meal_caps import CAP, meal_caps, passes_cap
from planner.domain.assessment.notes import notes_for
from planner.domain.assessment.targets_in_force import targets_for
from planner.domain.assessment.untouched_meals import untouched_meals
from planner.domain.assessment.without_forbidden import without_forbidden_meals
from planner.domain.care.allowed_foods import why_left_out
from planner.domain.care.rules import CareRules
from planner.domain.errors import ProfileError
from planner.domain.person.profile import Profile
from planner.domain.place_names import place_name
from planner.domain.plan.plan import Plan
from planner.domain.translatable import translatable
from solver import Place

from .review import reviewed

DAYS = (1, 28)
"""Fewest and most days of a plan."""


def blank_plan(
    profile: Profile,
    catalogue: Catalogue,
    *,
    days: int = 7,
    seed: int = 0,
    start: date | None = None,
    care: CareRules | None = None,
) -> Plan:
    """Return a plan without meals, with the targets of the profile.

    Raises:
        ProfileError: If the profile cannot be planned for.
    """
    if not DAYS[0] <= days <= DAYS[1]:
        raise ProfileError("days", f"{days} is not possible.", f"{DAYS[0]} to {DAYS[1]}")
    care = care or CareRules.load()
    targets = targets_for(profile, catalogue.nutrients, care=care)
    blank = Plan(profile, targets, days, meals={}, start=start, seed=seed)
    return reviewed(replace(blank, notes=notes_for(blank, catalogue, care)), catalogue)


def with_profile(plan: Plan, profile: Profile, catalogue: Catalogue, care: CareRules) -> Plan:
    """Return the plan with the targets of a profile.

    Meals stay, save in slots that are gone and where the person does not eat them now: a
    locked one is taken away with its lock, and a note says so.

    Raises:
        ProfileError: If the profile cannot be planned for.
    """
    targets = targets_for(profile, catalogue.nutrients, care=care)
    renewed = replace(plan, profile=profile, targets=targets)
    slots = {(day, slot) for day in range(plan.days) for slot in profile.slots} - renewed.rests
    there = slots - renewed.away
    moved = replace(
        renewed,
        meals={place: meal for place, meal in plan.meals.items() if place in there},
        locked=plan.locked & there,
        empty=plan.empty & there,
        meal_frames={at: frame for at, frame in plan.meal_frames.items() if at[1] in profile.slots},
        meal_notes={place: note for place, note in plan.meal_notes.items() if place in slots},
    )
    freed = _not_eaten(moved, catalogue, care)
    renewed = replace(
        moved,
        meals={place: meal for place, meal in moved.meals.items() if place not in freed},
        locked=moved.locked - set(freed),
        notes=(*notes_for(moved, catalogue, care), *freed.values()),
        settled=untouched_meals(plan, moved, catalogue, care),
    )
    if replace(profile, targets=plan.profile.targets) != plan.profile:  # a slider moves often
        renewed = without_forbidden_meals(renewed, catalogue, care)
    return reviewed(renewed, catalogue)


def _not_eaten(plan: Plan, catalogue: Catalogue, care: CareRules) -> dict[Place, str]:
    """Return locked meals that hold what the person may not eat now, each with a sentence."""
    freed: dict[Place, str] = {}
    caps = meal_caps(plan.profile, catalogue, care)
    for place in sorted(plan.locked & set(plan.meals)):
        if passes_cap(plan.meals[place], place[1], caps):
            where = place_name(place, plan.start, plan.days)
            freed[place] = translatable(
                "The lock on {where} was taken off: {why}.", where=where, why=CAP
            )
        for food_id in sorted(plan.meals[place].foods & set(catalogue.foods)):
            food = catalogue.foods[food_id]
            if why := why_left_out(food, plan.profile, care, catalogue):
                where = place_name(place, plan.start, plan.days)
                freed[place] = translatable(
                    "The lock on {where} was taken off. {food}: {why}.",
                    where=where,
                    food=food.name,
                    why=why,
                )
    return freed
