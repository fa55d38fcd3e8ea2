"""Past and coming weeks of a person: read, searched, copied, remembered."""

from .copying import CopiedWeek, copied_week, plan_of_favourite
from .planned import planned_between
from .remembering import past_of
from .searching import FoundMeal, find_meals
from .weeks import HeldPlan, PersonWeeks, first_open_week, plan_on

__all__ = [
    "CopiedWeek",
    "FoundMeal",
    "HeldPlan",
    "PersonWeeks",
    "copied_week",
    "find_meals",
    "first_open_week",
    "past_of",
    "plan_of_favourite",
    "plan_on",
    "planned_between",
]
