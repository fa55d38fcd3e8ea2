"""What a person wants in a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from foods.own import POINTS, CsvStyle
from planner.report.options import Extras

from .meal_times import MealTimes, usual_times


class Part(StrEnum):
    """What of a plan goes into a file."""

    ALL = "all"
    WEEK = "week"
    LIST = "list"
    NUTRIENTS = "nutrients"


@dataclass(frozen=True)
class Order:
    """What goes into a file, and how.

    Attributes:
        part: What of the plan.
        days: Numbers of the days wanted, from 0 on; None for all of them.
        times: When meals are eaten, for calendars.
        first_day: Date of the plan's first day, for a plan that has none.
        table: How a table in CSV is written: spreadsheets of German want it otherwise.
        reminders: Whether a calendar has alarms: what is done ahead, and to drink.
        stamp: When the file is made; now if None.
        extras: The person's own prices and templates.
        tell: Called with what does not hold in one's own templates, in sentences.
    """

    part: Part = Part.ALL
    days: tuple[int, ...] | None = None
    times: MealTimes = field(default_factory=usual_times)
    first_day: date | None = None
    table: CsvStyle = POINTS
    reminders: bool = False
    stamp: datetime | None = None
    extras: Extras = field(default_factory=Extras)
    tell: Callable[[str], None] = field(default=lambda _: None, compare=False)

    def wants(self, part: Part) -> bool:
        """Return whether a part is wanted."""
        return self.part in (Part.ALL, part)
