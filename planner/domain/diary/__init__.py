"""A diary of cramps and of what was eaten: noted, counted and drawn; no cause is claimed."""

from .diary import Diary
from .eaten_record import MOST_RECORDS, EatenRecord, MealRecord, Said, with_eaten
from .meals_said import as_planned, left_out, meals_said, something_else, was_cooked
from .note import (
    LONGEST_TEXT,
    MOST_FLUID_ML,
    MOST_MINUTES,
    MOST_SLEEP_H,
    SIGNS,
    SITES,
    STRENGTHS,
    CrampNote,
    DayNote,
    EatenNote,
    planned_day,
)
from .questions import doctor_questions
from .spans import DaySpan, WeekCount, days_of, weeks_of
from .trends import WeekTrend, week_trends
from .triggers import matching_triggers

__all__ = [
    "LONGEST_TEXT",
    "MOST_FLUID_ML",
    "MOST_MINUTES",
    "MOST_RECORDS",
    "MOST_SLEEP_H",
    "SIGNS",
    "SITES",
    "STRENGTHS",
    "CrampNote",
    "DayNote",
    "DaySpan",
    "Diary",
    "EatenNote",
    "EatenRecord",
    "MealRecord",
    "Said",
    "WeekCount",
    "WeekTrend",
    "as_planned",
    "days_of",
    "doctor_questions",
    "left_out",
    "matching_triggers",
    "meals_said",
    "planned_day",
    "something_else",
    "was_cooked",
    "week_trends",
    "weeks_of",
    "with_eaten",
]
