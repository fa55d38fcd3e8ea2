"""Notes by day and by week, counted. Counting is all: nothing is said of what came of what."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from .diary import Diary
from .note import CrampNote, DayNote

_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class DaySpan:
    """A day of the picture."""

    day: date
    note: DayNote
    cramps: tuple[CrampNote, ...]


@dataclass(frozen=True)
class WeekCount:
    """A week, Monday first.

    Attributes:
        monday: Its first day.
        cramps: How many were noted.
        nights: How many of them at night.
        minutes: How long they lasted together, as far as that was noted.
        strongest: The greatest strength; 0 without a cramp.
        noted_days: Days with meals noted.
        sleep_h: Mean of the nights noted, or None.
        fluid_ml: Mean of the days noted, or None.
        eaten: Mean intake from eaten meals of the days noted, by nutrient key.
        planned: The same for all planned meals of these days.
    """

    monday: date
    cramps: int
    nights: int
    minutes: float
    strongest: int
    noted_days: int
    sleep_h: float | None
    fluid_ml: float | None
    eaten: dict[str, float]
    planned: dict[str, float]


def days_of(diary: Diary, first: date, last: date) -> tuple[DaySpan, ...]:
    """Return every day from `first` to `last`, with or without notes."""
    count = (last - first).days + 1
    days = (first + timedelta(days=at) for at in range(max(0, count)))
    by_day: dict[date, list[CrampNote]] = {}
    for cramp in diary.cramps:
        by_day.setdefault(cramp.at.date(), []).append(cramp)
    return tuple(DaySpan(day, diary.day(day), tuple(by_day.get(day, ()))) for day in days)


def weeks_of(
    diary: Diary, first: date, last: date, nutrients: tuple[str, ...]
) -> tuple[WeekCount, ...]:
    """Return the weeks that hold `first` to `last`; only days within count.

    Args:
        diary: The notes.
        first: First day.
        last: Last day.
        nutrients: Keys of the intakes wanted.
    """
    weeks: dict[date, list[DaySpan]] = {}
    for span in days_of(diary, first, last):
        weeks.setdefault(span.day - timedelta(days=span.day.weekday()), []).append(span)
    return tuple(_week(monday, spans, nutrients) for monday, spans in weeks.items())


def _week(monday: date, spans: list[DaySpan], nutrients: tuple[str, ...]) -> WeekCount:
    cramps = [cramp for span in spans for cramp in span.cramps]
    eaten = {key: _mean([span.note.eaten(key) for span in spans]) for key in nutrients}
    planned = {key: _mean([span.note.planned(key) for span in spans]) for key in nutrients}
    return WeekCount(
        monday=monday,
        cramps=len(cramps),
        nights=sum(cramp.at_night for cramp in cramps),
        minutes=sum(cramp.minutes or 0.0 for cramp in cramps),
        strongest=max((cramp.strength for cramp in cramps), default=0),
        noted_days=sum(bool(span.note.meals) for span in spans),
        sleep_h=_mean([span.note.sleep_h for span in spans]),
        fluid_ml=_mean([span.note.fluid_ml for span in spans]),
        eaten={key: mean for key, mean in eaten.items() if mean is not None},
        planned={key: mean for key, mean in planned.items() if mean is not None},
    )


def _mean(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
