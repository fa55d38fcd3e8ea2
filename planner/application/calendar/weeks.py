"""The kept weeks of one person, and which of them holds on a date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from foods import Catalogue
from planner.domain import CareRules, Plan
from planner.domain.plan.calendar import DateSpan, KeptWeek, covering, next_week, week_of
from planner.store import StoreError
from planner.store.bounded import parse_json, read_bounded
from planner.store.people.kept_weeks import KeptFile, KeptWeeksReader, kept_files, weeks_beside
from planner.store.plan_file import OpenedPlan, open_whole

_LONGEST_PLAN_DAYS = 28


@dataclass(frozen=True, eq=False)
class HeldPlan:
    """The plan that holds on a date.

    Attributes:
        plan: The plan.
        day: Which of its days the date is, counted from 0.
        path: Its file.
        catalogue: The tables with what the file carries of its own.
    """

    plan: Plan
    day: int
    path: Path
    catalogue: Catalogue


def plan_on(day: date, week: Path, catalogue: Catalogue, care: CareRules) -> HeldPlan | None:
    """Return the plan that holds on a date; of several the one that was written last.

    Args:
        day: The date.
        week: Where the person's week on the screen is kept; the others lie beside it.
        catalogue: The household's tables.
        care: Rules of care.

    Returns:
        None where no kept week that can be read has the date. Called on a worker's thread: it
        reads files.
    """
    weeks = PersonWeeks(week)
    for kept in covering(weeks.near(day), day):
        path = weeks.path_of(kept)
        try:
            opened = open_whole(path, catalogue, care)
        except StoreError:
            continue  # it can be read in short, not whole: the next one that has the date holds
        at = (day - kept.span.first).days
        if at < opened.plan.days:
            return HeldPlan(opened.plan, at, path, opened.catalogue)
    return None


class PersonWeeks:
    """Reads the kept weeks of a person; the index is cheap, the rest read where it is asked for."""

    def __init__(self, week: Path, reader: KeptWeeksReader | None = None) -> None:
        """Read nothing yet.

        Args:
            week: Where the week on the screen is kept; the others lie beside it.
            reader: Remembers what it read; a new one by default.
        """
        self.week, self.folder = week, weeks_beside(week)
        self._reader = reader or KeptWeeksReader()

    def files(self) -> tuple[KeptFile, ...]:
        """Return the files of kept weeks by date.

        Data of a version without a calendar has the week on the screen alone: it is the first.
        """
        found = kept_files(self.folder)
        if not found and (alone := self._week_alone()):
            return (alone,)
        return found

    def weeks(self) -> tuple[KeptWeek, ...]:
        """Return every kept week in short, by date; those that cannot be read say why."""
        return tuple(self._reader.read(file) for file in self.files())

    def near(self, day: date) -> tuple[KeptWeek, ...]:
        """Return the kept weeks that may have a date."""
        return self.between(day, day)

    def between(self, first: date, last: date) -> tuple[KeptWeek, ...]:
        """Return the kept weeks that may have one of some dates; no other file is read."""
        earliest = first - timedelta(days=_LONGEST_PLAN_DAYS - 1)
        files = (file for file in self.files() if earliest <= file.first <= last)
        return tuple(self._reader.read(file) for file in files)

    def path_of(self, kept: KeptWeek) -> Path:
        """Return the file of a kept week."""
        found = (file.path for file in self.files() if file.first == kept.span.first)
        return next(found, self.week)

    def open(self, kept: KeptWeek, catalogue: Catalogue, care: CareRules) -> OpenedPlan:
        """Return the whole plan of a kept week.

        Raises:
            StoreError: It cannot be read.
        """
        return open_whole(self.path_of(kept), catalogue, care)

    def _week_alone(self) -> KeptFile | None:
        try:
            stat = self.week.stat()
            start = parse_json(read_bounded(self.week))["start"]
            return KeptFile(date.fromisoformat(start), self.week, stat.st_mtime_ns, stat.st_size)
        except (OSError, StoreError, KeyError, TypeError, ValueError, RecursionError):
            return None


def first_open_week(kept: Iterable[DateSpan], today: date, first_weekday: int = 1) -> DateSpan:
    """Return the next week to plan: the first from today on whose first date nothing covers.

    A week that has begun is not planned from its first day; "from tomorrow" does that.
    """
    taken = list(kept)
    week = week_of(today, first_weekday)
    if week.first < today:
        week = next_week(week, first_weekday)
    while any(week.first in span for span in taken):
        week = next_week(week, first_weekday)
    return week
