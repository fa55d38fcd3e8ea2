"""How days and places are called in sentences."""

from __future__ import annotations

from datetime import date, timedelta

from solver import Place

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKEND = (5, 6)


def weekday(day: int, start: date | None) -> int:
    """0 for Monday; a plan without a date begins on a Monday."""
    return day % 7 if start is None else (start + timedelta(days=day)).weekday()


def is_weekend(day: int, start: date | None) -> bool:
    """Whether a day of the plan is a Saturday or Sunday."""
    return weekday(day, start) in _WEEKEND


def day_name(day: int, start: date | None = None, days: int = 7) -> str:
    """ "Sunday", or "Sunday of week 2" in a plan of more than seven days."""
    name = WEEKDAYS[weekday(day, start)]
    return f"{name} of week {day // 7 + 1}" if days > 7 else name


def meal_name(slot: str) -> str:
    """ "breakfast", "the snack", "the evening meal"."""
    return {
        "snack": "the snack",
        "evening": "the evening meal",
        "training": "the drink for training",
    }.get(slot, slot)


def place_name(place: Place, start: date | None = None, days: int = 7) -> str:
    """ "breakfast on Sunday"."""
    return f"{meal_name(place[1])} on {day_name(place[0], start, days)}"
