"""Spans of dates: the week of a date, the one before and after it, a month to look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_WEEK, _GRID_WEEKS = 7, 6


class Standing(StrEnum):
    """How a span of dates stands to today."""

    PAST = "past"
    NOW = "now"
    COMING = "coming"


@dataclass(frozen=True, order=True)
class DateSpan:
    """Dates that follow each other.

    Attributes:
        first: The first date.
        days: How many dates, 1 or more.
    """

    first: date
    days: int = _WEEK

    @property
    def last(self) -> date:
        """Return the last date."""
        return self.first + timedelta(days=self.days - 1)

    @property
    def dates(self) -> tuple[date, ...]:
        """Return every date, in order."""
        return tuple(self.first + timedelta(days=day) for day in range(self.days))

    def __contains__(self, day: object) -> bool:
        """Return whether a date is one of these."""
        return isinstance(day, date) and self.first <= day <= self.last

    def overlaps(self, other: DateSpan) -> bool:
        """Return whether two spans have a date in common."""
        return self.first <= other.last and other.first <= self.last


def week_of(day: date, first_weekday: int = 1) -> DateSpan:
    """Return the week that a date is in.

    Args:
        day: The date.
        first_weekday: On which weekday a week begins, 1 (Monday) to 7 (Sunday).
    """
    return DateSpan(day - timedelta(days=(day.isoweekday() - first_weekday) % _WEEK))


def previous_week(span: DateSpan, first_weekday: int = 1) -> DateSpan:
    """Return the last week that ends before a span begins."""
    return week_of(span.first - timedelta(days=_WEEK), first_weekday)


def next_week(span: DateSpan, first_weekday: int = 1) -> DateSpan:
    """Return the first week that begins after a span ends."""
    after = span.last + timedelta(days=1)
    week = week_of(after, first_weekday)
    return week if week.first >= after else DateSpan(week.last + timedelta(days=1))


def rest_of_week(today: date, first_weekday: int = 1) -> DateSpan:
    """Return the dates from tomorrow to the end of the week that tomorrow is in."""
    tomorrow = today + timedelta(days=1)
    last = week_of(tomorrow, first_weekday).last
    return DateSpan(tomorrow, (last - tomorrow).days + 1)


def standing(span: DateSpan, today: date) -> Standing:
    """Return whether a span is over, goes on or is still to come."""
    if span.last < today:
        return Standing.PAST
    return Standing.COMING if span.first > today else Standing.NOW


def month_grid(month: date, first_weekday: int = 1) -> tuple[DateSpan, ...]:
    """Return six weeks that hold every date of a month, for a calendar of fixed height."""
    first = week_of(month.replace(day=1), first_weekday).first
    return tuple(DateSpan(first + timedelta(days=_WEEK * row)) for row in range(_GRID_WEEKS))
