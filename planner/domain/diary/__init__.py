"""A diary of cramps and of what was eaten: noted, counted and drawn; no cause is claimed."""

from .diary import Diary
from .eaten_record import EatenRecord, MealRecord, Said, with_eaten
from .note import SIGNS, SITES, CrampNote, DayNote, EatenNote, planned_day
from .questions import doctor_questions
from .spans import DaySpan, WeekCount, days_of, weeks_of
from .triggers import matching_triggers

__all__ = [
    "SIGNS",
    "SITES",
    "CrampNote",
    "DayNote",
    "DaySpan",
    "Diary",
    "EatenNote",
    "EatenRecord",
    "MealRecord",
    "Said",
    "WeekCount",
    "days_of",
    "doctor_questions",
    "matching_triggers",
    "planned_day",
    "weeks_of",
    "with_eaten",
]
