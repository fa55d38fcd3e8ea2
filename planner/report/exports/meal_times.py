"""When meals are eaten: usual times as data, and a person's own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from functools import cache
from importlib.resources import files

from planner.domain import SLOTS, CareRules, Profile
from planner.domain.care.fasting import meal_times
from planner.domain.person.training import TRAINING
from planner.store.errors import StoreError

_SLOTS = (*SLOTS, TRAINING)
_FILE = "meal_times.toml"
_LONGEST_MINUTES = 240


@dataclass(frozen=True)
class MealTime:
    """When a meal is eaten.

    Attributes:
        at: The time of day where the person is.
        minutes: How long the person sits, 1 to 240.
    """

    at: time
    minutes: int


MealTimes = Mapping[str, MealTime]
"""By slot."""


@cache
def usual_times() -> MealTimes:
    """Return the times of ``planner/domain/data/meal_times.toml``, one for every slot.

    Raises:
        StoreError: An entry is missing or does not hold.
    """
    text = (files("planner.domain") / "data" / _FILE).read_text(encoding="utf-8")
    data = tomllib.loads(text)
    return {slot: _checked(slot, data.get(slot)) for slot in _SLOTS}


def with_times(changed: Mapping[str, str]) -> MealTimes:
    """Return the usual times with some of a person's own.

    Args:
        changed: Slot to time of day: ``{"breakfast": "06:45"}``.

    Raises:
        StoreError: Naming the meal or the time that does not hold, and what would.
    """
    times = dict(usual_times())
    for slot, text in changed.items():
        if slot not in times:
            raise StoreError("meal time", f"'{slot}' is no meal. Use one of {', '.join(_SLOTS)}.")
        times[slot] = MealTime(_time(slot, text), times[slot].minutes)
    return times


def times_of(profile: Profile, care: CareRules, times: MealTimes) -> MealTimes:
    """Return the times of meals as a person eats them: within the hours in which they eat."""
    if profile.meals.hours is None:
        return times
    usual = {slot: (each.at, each.minutes) for slot, each in times.items()}
    placed = meal_times(profile, care, usual)
    return {slot: MealTime(placed[slot], each.minutes) for slot, each in times.items()}


def _time(slot: str, text: str) -> time:
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError as error:
        raise StoreError(
            "meal time", f"'{text}' is no time for {slot}. Write it as 07:30."
        ) from error


def _checked(slot: str, entry: object) -> MealTime:
    match entry:
        case {"at": time() as at, "minutes": int(minutes)} if 1 <= minutes <= _LONGEST_MINUTES:
            return MealTime(at, minutes)
    raise StoreError(
        _FILE, f"[{slot}] needs at = 07:30:00 and minutes from 1 to {_LONGEST_MINUTES}."
    )
