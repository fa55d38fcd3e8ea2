"""Minutes for single meals, and meals eaten out: for one place of a plan."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from planner.domain.person.meal_frames import NONE, OUT, WHOLE_DAY, MealFrame
from planner.domain.person.training import TRAINING
from planner.domain.place_names import weekday
from solver import Place
from solver.model.weights import load_weights

from .edits import cleared
from .plan import Plan

_SMALL_MINUTES = 5
"""What a snack may take of the minutes of a day"""
_PARTS = MappingProxyType({"breakfast": 2, "lunch": 3, "dinner": 5})
"""How the other meals share the rest of them"""


def with_meal_frame(plan: Plan, place: Place, frame: MealFrame | None) -> Plan:
    """Return the plan with something wanted of one meal; None = as on every such weekday.

    A meal that is not had there any more goes, and its lock with it.
    """
    frames = {at: other for at, other in plan.meal_frames.items() if at != place}
    if frame is not None:
        frames[place] = frame
    framed = replace(plan, meal_frames=frames)
    if not framed.is_away(place):
        return framed
    bare = cleared(plan, place) if place in plan.meals.keys() | plan.empty else plan
    return replace(bare, meal_frames=frames)


def day_minutes(plan: Plan, day: int) -> int | None:
    """Return how long all meals of a day may take together, or None for any time."""
    at = weekday(day, plan.start)
    asked = (each for each in plan.profile.meals.week if each.slot == WHOLE_DAY)
    return next((each.frame.minutes for each in asked if each.weekday == at), None)


def most_minutes(plan: Plan, place: Place) -> int | None:
    """Return how long a meal may take: by its own frame, and as its part of the day's minutes.

    Each meal that is cooked has a fixed part, so that the day holds whatever the others take.
    """
    own, day = plan.frame_at(place).minutes, day_minutes(plan, place[0])
    if day is None:
        return own
    shut = plan.closed | plan.empty
    cooked = [slot for slot in plan.slots if (place[0], slot) not in shut]
    small = _SMALL_MINUTES * sum(slot not in _PARTS for slot in cooked)
    if place[1] in _PARTS:
        parts = sum(_PARTS.get(slot, 0) for slot in cooked)
        part = int(max(0, day - small) * _PARTS[place[1]] / max(parts, _PARTS[place[1]]))
    else:
        part = min(_SMALL_MINUTES, day // max(1, len(cooked)))
    return part if own is None else min(own, part)


def eaten_out(plan: Plan, day: int) -> tuple[str, ...]:
    """Return the meals of a day that are eaten out, in the order of the day."""
    return tuple(slot for slot in plan.slots if plan.frame_at((day, slot)).kind == OUT)


def share_at_home(plan: Plan, day: int) -> float:
    """Return the usual share of a day that its meals at home have, from 0 to 1.

    What is not had at all is made up for by the others; of what is eaten out nothing is known.
    """
    usual = load_weights().slot_shares
    kinds = {slot: plan.frame_at((day, slot)).kind for slot in plan.slots if slot != TRAINING}
    had = {slot: usual[slot] for slot, kind in kinds.items() if kind != NONE}
    out = sum(share for slot, share in had.items() if kinds[slot] == OUT)
    return 1.0 - out / sum(had.values()) if out else 1.0


def mean_share_at_home(plan: Plan) -> float:
    """Return the same for the average day of the plan."""
    if not plan.eats_out:
        return 1.0
    return sum(share_at_home(plan, day) for day in range(plan.days)) / max(1, plan.days)
