"""Plans before the solver is asked: without meals, or with those of another profile."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from foods import Catalogue
from planner.domain.assessment.meal_caps import CAP, passes_cap
from planner.domain.assessment.notes import notes_for
from planner.domain.assessment.requirements import Requirements, requirements_of
from planner.domain.assessment.untouched_meals import untouched_meals
from planner.domain.assessment.without_forbidden import without_forbidden_meals
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
    requirements = requirements_of(profile, catalogue, care or CareRules.load())
    return blank_for(requirements, days=days, seed=seed, start=start)


def blank_for(
    requirements: Requirements, *, days: int = 7, seed: int = 0, start: date | None = None
) -> Plan:
    """Return a plan without meals, with the targets of a profile that was worked out.

    Raises:
        ProfileError: If the profile cannot be planned for.
    """
    if not DAYS[0] <= days <= DAYS[1]:
        raise ProfileError("days", f"{days} is not possible.", f"{DAYS[0]} to {DAYS[1]}")
    profile, targets = requirements.profile, requirements.targets
    blank = Plan(profile, targets, days, meals={}, start=start, seed=seed)
    noted = replace(blank, notes=notes_for(blank, requirements))
    return reviewed(noted, requirements.catalogue)


def with_profile(plan: Plan, profile: Profile, catalogue: Catalogue, care: CareRules) -> Plan:
    """Return the plan with the targets of a profile; see `with_requirements`.

    Raises:
        ProfileError: If the profile cannot be planned for.
    """
    return with_requirements(plan, requirements_of(profile, catalogue, care))


def with_requirements(plan: Plan, requirements: Requirements) -> Plan:
    """Return the plan with the targets of a profile that was worked out.

    Meals stay, save in slots that are gone and where the person does not eat them now: a
    locked one is taken away with its lock, and a note says so.

    Raises:
        ProfileError: If the profile cannot be planned for.
    """
    profile = requirements.profile
    renewed = replace(plan, profile=profile, targets=requirements.targets)
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
    freed = _not_eaten(moved, requirements)
    renewed = replace(
        moved,
        meals={place: meal for place, meal in moved.meals.items() if place not in freed},
        locked=moved.locked - set(freed),
        notes=(*notes_for(moved, requirements), *freed.values()),
        settled=untouched_meals(plan, moved, requirements),
    )
    if replace(profile, targets=plan.profile.targets) != plan.profile:  # a slider moves often
        renewed = without_forbidden_meals(renewed, requirements)
    return reviewed(renewed, requirements.catalogue)


def _not_eaten(plan: Plan, requirements: Requirements) -> dict[Place, str]:
    """Return locked meals that hold what the person may not eat now, each with a sentence."""
    freed: dict[Place, str] = {}
    foods = requirements.catalogue.foods
    for place in sorted(plan.locked & set(plan.meals)):
        if passes_cap(plan.meals[place], place[1], requirements.meal_caps):
            where = place_name(place, plan.start, plan.days)
            freed[place] = translatable(
                "The lock on {where} was taken off: {why}.", where=where, why=CAP
            )
        for food in sorted(plan.meals[place].foods & requirements.foods_left_out.keys()):
            where = place_name(place, plan.start, plan.days)
            freed[place] = translatable(
                "The lock on {where} was taken off. {food}: {why}.",
                where=where,
                food=foods[food].name,
                why=requirements.foods_left_out[food],
            )
    return freed
