"""What planning a week knows of the weeks before it."""

from __future__ import annotations

from datetime import date, timedelta

from foods import Catalogue
from planner.domain.plan.calendar import REMEMBERED_DAYS, EatenWeeks, meals_before
from planner.domain.planning.to_solver import Past
from planner.store.people.eaten_file import EATEN_FILE, peek_eaten
from solver import MealBefore

from .weeks import PersonWeeks


def past_of(weeks: PersonWeeks, catalogue: Catalogue) -> Past:
    """Return what tells the meals before a date from the kept weeks of a person.

    Files are read when it is asked, on the thread that plans: the weeks of these four, and what was
    said of their meals.
    """

    def before(start: date) -> tuple[MealBefore, ...]:
        first, last = start - timedelta(days=REMEMBERED_DAYS), start - timedelta(days=1)
        record = peek_eaten(weeks.week.with_name(EATEN_FILE))
        said = {meal.key: meal.dish for meal in record if first <= meal.day <= last}
        return meals_before(EatenWeeks(weeks.between(first, last), said), start, catalogue)

    return before
