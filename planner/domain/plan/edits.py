"""Verbs that make one plan of another; nothing is changed in place.

They judge nothing: call `reviewed` for a truthful status afterwards. A plan that was
optimal is at best feasible once a person has changed it, and what was proven of one that is
short is proven no more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from foods import Meal
from planner.domain.person.profile import Profile, TargetChoice
from solver import Place, Status

from .plan import Plan


def with_meal(plan: Plan, place: Place, meal: Meal) -> Plan:
    """Put a meal at a place, whatever was there; the place is not left empty any more.

    Raises:
        KeyError: If the plan has no such place.
    """
    _check(plan, place)
    return _changed(plan, {**plan.meals, place: meal}, empty=plan.empty - {place})


def cleared(plan: Plan, place: Place) -> Plan:
    """Take the meal away and its lock with it; the next planning may fill the place.

    Raises:
        KeyError: If the plan has no such place.
    """
    _check(plan, place)
    return _changed(
        plan, _without(plan, place), locked=plan.locked - {place}, empty=plan.empty - {place}
    )


def left_empty(plan: Plan, place: Place) -> Plan:
    """Take the meal away and keep the place empty (eaten out, skipped).

    Raises:
        KeyError: If the plan has no such place.
    """
    _check(plan, place)
    return _changed(
        plan, _without(plan, place), locked=plan.locked - {place}, empty=plan.empty | {place}
    )


def locked(plan: Plan, place: Place) -> Plan:
    """Keep the meal at a place through every planning.

    Raises:
        KeyError: If there is no meal.
    """
    if place not in plan.meals:
        raise KeyError(place)
    return replace(plan, locked=plan.locked | {place})


def unlocked(plan: Plan, place: Place) -> Plan:
    """Let the next planning change the meal at a place."""
    status = Status.NOT_FOUND if plan.status is Status.SHORT else plan.status
    return replace(plan, locked=plan.locked - {place}, status=status)


def swapped(plan: Plan, a: Place, b: Place) -> Plan:
    """Exchange what is at two places: meals, their notes, locks and being left empty.

    Raises:
        KeyError: If the plan has no such place.
    """
    _check(plan, a)
    _check(plan, b)
    other = {a: b, b: a}
    meals = {other.get(place, place): meal for place, meal in plan.meals.items()}
    notes = {other.get(place, place): note for place, note in plan.meal_notes.items()}
    return _changed(
        replace(plan, meal_notes=notes),
        meals,
        locked=frozenset(other.get(place, place) for place in plan.locked),
        empty=frozenset(other.get(place, place) for place in plan.empty),
    )


def moved(plan: Plan, a: Place, b: Place) -> Plan:
    """Move the meal at `a` to `b`; a meal that is there goes to `a`.

    Raises:
        KeyError: If there is no meal at `a`, or no place `b`.
    """
    if a not in plan.meals:
        raise KeyError(a)
    there = swapped(plan, a, b)
    return replace(there, empty=there.empty - {a})


def copied_day(plan: Plan, source: int, target: int) -> Plan:
    """Give a day the meals of another; its locked meals and empty places stay.

    Raises:
        KeyError: If the plan has no such day.
    """
    for day in (source, target):
        if not 0 <= day < plan.days:
            raise KeyError(day)
    fixed = plan.locked | plan.empty
    copies = {
        (target, slot): plan.meals[source, slot]
        for slot in plan.slots
        if (source, slot) in plan.meals and (target, slot) not in fixed | plan.closed
    }
    return _changed(plan, {**plan.meals, **copies})


def with_target(profile: Profile, nutrient: str, choice: TargetChoice | None) -> Profile:
    """Return the profile with another choice for a nutrient; None goes back to the reference."""
    choices = {key: value for key, value in profile.targets.items() if key != nutrient}
    if choice is not None:
        choices[nutrient] = choice
    return replace(profile, targets=MappingProxyType(choices))


def _changed(
    plan: Plan,
    meals: Mapping[Place, Meal],
    *,
    locked: frozenset[Place] | None = None,
    empty: frozenset[Place] | None = None,
) -> Plan:
    return replace(
        plan,
        meals=dict(meals),
        locked=plan.locked if locked is None else locked,
        empty=plan.empty if empty is None else empty,
        status=_unproven(plan.status),
    )


def _unproven(status: Status) -> Status:
    """Return the status without what was proven of the plan before it was changed."""
    return {Status.OPTIMAL: Status.FEASIBLE, Status.SHORT: Status.NOT_FOUND}.get(status, status)


def _without(plan: Plan, place: Place) -> dict[Place, Meal]:
    return {other: meal for other, meal in plan.meals.items() if other != place}


def _check(plan: Plan, place: Place) -> None:
    there = 0 <= place[0] < plan.days and place[1] in plan.slots
    if not there or place in plan.closed:
        raise KeyError(place)
