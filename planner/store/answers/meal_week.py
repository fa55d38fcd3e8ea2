"""What single meals of the week have of their own: the table ``[meals.week]`` of a profile.

::

    [meals.week.tuesday]
    lunch = "none"      # no lunch on Tuesday
    dinner = "out"      # eaten out
    breakfast = 15      # at most 15 minutes
    day_minutes = 60    # for all that is cooked that day
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.domain import ProfileError
from planner.domain.person.meal_frames import MINUTES, NONE, OUT, WHOLE_DAY, MealFrame, WeekdayFrame
from planner.domain.person.profile import SLOTS
from planner.store.field_reader import Fields

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAY_MINUTES = "day_minutes"


def week_from(fields: Fields) -> tuple[WeekdayFrame, ...]:
    """Return what the table says, by weekday and meal; all keys are optional.

    Raises:
        ProfileError: A key or value does not hold; says which and what is allowed.
    """
    fields.only(DAYS)
    return tuple(found for day in range(7) for found in _of_day(day, fields.table(DAYS[day])))


def week_data(week: tuple[WeekdayFrame, ...]) -> dict[str, dict[str, Any]]:
    """Return the same as plain data: what `week_from` reads back unchanged."""
    data: dict[str, dict[str, Any]] = {}
    for each in week:
        frame = each.frame
        value = frame.kind if frame.minutes is None else frame.minutes
        data.setdefault(DAYS[each.weekday], {})[each.slot or _DAY_MINUTES] = value
    return data


def _of_day(day: int, fields: Fields) -> Iterator[WeekdayFrame]:
    fields.only((*SLOTS, _DAY_MINUTES))
    for slot in (slot for slot in SLOTS if slot in fields.values):
        yield WeekdayFrame(day, slot, _frame(fields, slot))
    if (minutes := fields.whole(_DAY_MINUTES, None, *MINUTES)) is not None:
        yield WeekdayFrame(day, WHOLE_DAY, MealFrame(minutes=minutes))


def _frame(fields: Fields, slot: str) -> MealFrame:
    value, (low, high) = fields.values[slot], MINUTES
    if value in (NONE, OUT):
        return MealFrame(str(value))
    if isinstance(value, str):
        said = f'is "{value}"; allowed: "{NONE}", "{OUT}", {low} to {high} minutes.'
        raise ProfileError(fields.at(slot), said)
    minutes = fields.whole(slot, None, low, high)
    return MealFrame(minutes=minutes)
