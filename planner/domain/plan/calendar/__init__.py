"""Weeks on the calendar: dates, weeks that follow each other, and what was eaten in them.

Nothing here reads a clock: today is always given.
"""

from .dates import (
    DateSpan,
    Standing,
    month_grid,
    next_week,
    previous_week,
    rest_of_week,
    standing,
    week_of,
)
from .kept_week import KeptMeal, KeptWeek, covering, held_on
from .remembered import REMEMBERED_DAYS, EatenWeeks, meals_before

__all__ = [
    "REMEMBERED_DAYS",
    "DateSpan",
    "EatenWeeks",
    "KeptMeal",
    "KeptWeek",
    "Standing",
    "covering",
    "held_on",
    "meals_before",
    "month_grid",
    "next_week",
    "previous_week",
    "rest_of_week",
    "standing",
    "week_of",
]
