"""Weeks side by side: planned, eaten and not said of a nutrient, with cramps and sleep beside it.

It is counted and nothing more: what falls together in a week is no sign that one came of the
other. A meal of which nothing was said is neither eaten nor left out; it is told apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from .diary import Diary
from .note import EatenNote
from .spans import DaySpan, days_of

_DAYS = 7

PlannedOn = Callable[[date], tuple[EatenNote, ...]]
"""Gives the meals that some plan has for a date; none where no plan is known"""


@dataclass(frozen=True)
class WeekTrend:
    """A week, Monday first, up to today.

    Attributes:
        monday: Its first day.
        days: Days on which meals were planned, as far as that is known.
        planned: Mean of what was planned on these days, in the nutrient's own unit.
        eaten: Mean of what was eaten of it, and instead of it.
        not_said: Mean of what the planned meals bring of which nothing was said.
        said: Meals of which something was said.
        meals: Planned meals in all.
        cramps: Cramps noted.
        sleep_h: Mean of the nights noted; None without one.
        noted: Whether anything but meals was noted in the diary on one of its days.
    """

    monday: date
    days: int
    planned: float
    eaten: float
    not_said: float
    said: int
    meals: int
    cramps: int
    sleep_h: float | None
    noted: bool


def week_trends(
    diary: Diary, planned_on: PlannedOn, nutrient: str, today: date, weeks: int
) -> tuple[WeekTrend, ...]:
    """Return the last weeks, this one among them; days after today are not counted.

    Args:
        diary: The notes, with what was said of meals (`with_eaten`).
        planned_on: Gives the meals planned for a date.
        nutrient: Key of the nutrient.
        today: The date it is.
        weeks: How many.
    """
    this = today - timedelta(days=today.weekday())
    first = this - timedelta(days=_DAYS * (weeks - 1))
    spans = days_of(diary, first, today)
    return tuple(
        _week(spans[at : at + _DAYS], planned_on, nutrient) for at in range(0, len(spans), _DAYS)
    )


def _week(spans: tuple[DaySpan, ...], planned_on: PlannedOn, nutrient: str) -> WeekTrend:
    planned = eaten = not_said = 0.0
    days = said = meals = 0
    for span in spans:
        spoken = {meal.slot for meal in span.note.meals}
        silent = [meal for meal in planned_on(span.day) if meal.slot not in spoken]
        left = sum(meal.amounts.get(nutrient, 0.0) for meal in silent)
        days += bool(spoken or silent)
        said += len(spoken)
        meals += len(spoken) + len(silent)
        planned += (span.note.planned(nutrient) or 0.0) + left
        eaten += span.note.eaten(nutrient) or 0.0
        not_said += left
    nights = [span.note.sleep_h for span in spans if span.note.sleep_h is not None]
    share = max(1, days)
    return WeekTrend(
        monday=spans[0].day,
        days=days,
        planned=planned / share,
        eaten=eaten / share,
        not_said=not_said / share,
        said=said,
        meals=meals,
        cramps=sum(len(span.cramps) for span in spans),
        sleep_h=sum(nights) / len(nights) if nights else None,
        noted=any(map(_is_noted, spans)),
    )


def _is_noted(span: DaySpan) -> bool:
    """Return whether a person wrote of a day: who only ticks meals says nothing of cramps."""
    return bool(span.cramps) or not replace(span.note, meals=()).is_empty
