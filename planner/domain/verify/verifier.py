"""An independent check of a plan, sharing no code with the solver."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue
from planner.domain.assessment.fluid_ceiling import too_much_drink
from planner.domain.assessment.shortfalls import shortfalls
from planner.domain.care.rules import CareRules
from planner.domain.person.kitchen import local_catalogue
from planner.domain.plan.plan import Plan
from planner.domain.plan.violation import Rule, Violation, broken
from planner.domain.translatable import translatable

from .care import broken_effects, too_much_at_once, unsteady_days
from .days import excesses, passed_ceilings, repeats
from .frames import meals_against_frames, meals_against_the_week
from .guests import meals_not_for_guests
from .kitchen import uncookable_dishes
from .meals import excluded_foods, misplaced_meals, wrong_meals
from .wishes import never_dishes, over_budget, too_few_or_many, wrong_leftovers


def verify(
    plan: Plan, catalogue: Catalogue, care: CareRules, *, before: Plan | None = None
) -> tuple[Violation, ...]:
    """Return every rule the plan breaks, computed from the tables alone.

    Locked meals were placed by the person: they may repeat, take long and keep the portions
    they had, but hold nothing the person may not eat.

    Args:
        plan: The plan to check.
        catalogue: The tables.
        care: The care rules.
        before: The plan it came from; its locked meals must be unchanged.

    Returns:
        Violations, meals first. Where a food or place is unknown, only that is said: there
        are no figures to judge the rest by.
    """
    catalogue = local_catalogue(catalogue, plan.profile.kitchen)
    unknown = (*excluded_foods(plan, catalogue, care), *misplaced_meals(plan, catalogue))
    if not can_be_judged(plan, catalogue):
        return unknown
    return (
        *unknown,
        *wrong_meals(plan, catalogue),
        *too_much_at_once(plan, catalogue, care),
        *unsteady_days(plan, catalogue, care),
        *broken_effects(plan, catalogue, care),
        *excesses(plan, catalogue),
        *passed_ceilings(plan, catalogue),
        *too_much_drink(plan, catalogue),
        *repeats(plan, catalogue),
        *never_dishes(plan, catalogue),
        *uncookable_dishes(plan, catalogue),
        *meals_against_frames(plan, catalogue),
        *meals_against_the_week(plan, catalogue),
        *meals_not_for_guests(plan, catalogue),
        *wrong_leftovers(plan, catalogue),
        *too_few_or_many(plan, catalogue),
        *over_budget(plan, catalogue),
        *_changed_locks(plan, before),
        *_untruths(plan, catalogue),
    )


def can_be_judged(plan: Plan, catalogue: Catalogue) -> bool:
    """Return whether every food and place of a plan is known, so that there are figures for it."""
    there = {(day, slot) for day in range(plan.days) for slot in plan.slots} - plan.rests
    foods = {food for meal in plan.meals.values() for food in meal.foods}
    return foods <= set(catalogue.foods) and set(plan.meals) <= there


def _changed_locks(plan: Plan, before: Plan | None) -> Iterator[Violation]:
    for place in sorted(before.locked & plan.locked if before else ()):
        if before and plan.meals.get(place) != before.meals.get(place):
            yield broken(
                Rule.LOCK, plan, place, translatable("it was locked and is another meal now")
            )


def _untruths(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    missed = shortfalls(plan, catalogue)
    if bool(missed) != plan.status.misses:
        message = translatable(
            "The plan is called {status} and misses {n} targets", status=plan.status, n=len(missed)
        )
        yield Violation(Rule.STATUS, message)
