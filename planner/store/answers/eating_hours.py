"""The hours in which a person eats: the table ``[meals.hours]`` of a profile.

::

    [meals.hours]
    from = "12:00"
    until = "20:00"   # before `from` where the night lies between: "18:00" to "05:00"
    dry = false       # true: nothing is drunk at other hours either
"""

from __future__ import annotations

from datetime import time
from typing import Any

from planner.domain import ProfileError
from planner.domain.person.eating_hours import EatingHours, check_hours
from planner.store.field_reader import Fields


def hours_from(fields: Fields) -> EatingHours | None:
    """Return what the table says; None where there is none.

    Raises:
        ProfileError: A key or value does not hold; says which and what is allowed.
    """
    if not fields.values:
        return None
    fields.only(("from", "until", "dry"))
    hours = EatingHours(_time(fields, "from"), _time(fields, "until"), fields.flag("dry", False))
    check_hours(fields.name, hours)
    return hours


def hours_data(hours: EatingHours | None) -> dict[str, Any] | None:
    """Return the same as plain data: what `hours_from` reads back unchanged."""
    if hours is None:
        return None
    data: dict[str, Any] = {"from": f"{hours.start:%H:%M}", "until": f"{hours.end:%H:%M}"}
    return {**data, "dry": True} if hours.dry else data


def _time(fields: Fields, key: str) -> time:
    value = fields.values.get(key)
    if isinstance(value, time):  # TOML has times of day of its own
        return value.replace(second=0, microsecond=0, tzinfo=None)
    try:
        return time.fromisoformat(str(value)).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError as error:
        raise ProfileError(fields.at(key), f'is "{value}"; write a time as "12:00".') from error
