"""A kept week in short: its dates and what is eaten, without anything that planning needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from .dates import DateSpan


@dataclass(frozen=True)
class KeptMeal:
    """A meal of a kept week.

    Attributes:
        day: Counted from 0.
        slot: Which meal of the day.
        dish: Id of its dish.
        title: What it is called in the file.
        foods: Ids of its foods.
        leftover: Whether it is left of an earlier meal of the week.
        locked: Whether the person held it in its place.
    """

    day: int
    slot: str
    dish: str
    title: str
    foods: tuple[str, ...]
    leftover: bool = False
    locked: bool = False


@dataclass(frozen=True)
class KeptWeek:
    """A week that was kept.

    Attributes:
        span: Its dates.
        meals: What is eaten.
        written: When it was written, ns since the epoch: of two plans for a date the later holds.
        fault: Why it cannot be read, in a sentence; "" where it can.
    """

    span: DateSpan
    meals: tuple[KeptMeal, ...] = ()
    written: int = 0
    fault: str = ""

    def date_of(self, meal: KeptMeal) -> date:
        """Return on which date a meal is eaten."""
        return self.span.first + timedelta(days=meal.day)

    def meals_on(self, day: date) -> tuple[KeptMeal, ...]:
        """Return the meals of a date."""
        at = (day - self.span.first).days
        return tuple(meal for meal in self.meals if meal.day == at)


def covering(weeks: Iterable[KeptWeek], day: date) -> tuple[KeptWeek, ...]:
    """Return the kept weeks that can be read and have a date, the one that holds first."""
    found = [week for week in weeks if not week.fault and day in week.span]
    return tuple(sorted(found, key=lambda week: (week.written, week.span.first), reverse=True))


def held_on(weeks: Iterable[KeptWeek], day: date) -> KeptWeek | None:
    """Return the kept week that holds on a date: of several the one written last."""
    return next(iter(covering(weeks, day)), None)
