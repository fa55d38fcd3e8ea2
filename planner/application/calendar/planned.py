"""What kept weeks had planned, date by date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from foods import Catalogue
from planner.application.cancellation import Ticket
from planner.domain import CareRules
from planner.domain.diary import EatenNote, planned_day
from planner.domain.plan.calendar import covering
from planner.store import StoreError
from planner.store.plan_file import OpenedPlan, open_whole

from .weeks import PersonWeeks


def planned_between(
    weeks: PersonWeeks,
    first: date,
    last: date,
    catalogue: Catalogue,
    care: CareRules,
    ticket: Ticket | None = None,
) -> Mapping[date, tuple[EatenNote, ...]]:
    """Return the meals that kept weeks have for dates, those of dates without a plan left out.

    Each file is opened once, on the thread that asks; of several plans for a date the one that was
    written last holds.

    Args:
        weeks: The kept weeks of a person.
        first: The first date.
        last: The last date.
        catalogue: The household's tables.
        care: Rules of care.
        ticket: Ends the work early; what was read until then is returned.
    """
    kept = weeks.between(first, last)
    opened: dict[Path, OpenedPlan | None] = {}
    found: dict[date, tuple[EatenNote, ...]] = {}
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        for week in covering(kept, day):
            if ticket is not None and ticket.cancelled:
                return found
            path = weeks.path_of(week)
            if path not in opened:
                opened[path] = _opened(path, catalogue, care)
            plan, at = opened[path], (day - week.span.first).days
            if plan is not None and at < plan.plan.days:
                found[day] = planned_day(plan.plan, at, plan.catalogue)
                break
    return found


def _opened(path: Path, catalogue: Catalogue, care: CareRules) -> OpenedPlan | None:
    try:
        return open_whole(path, catalogue, care)
    except StoreError:
        return None  # it can be read in short, not whole: the next one that has the date holds
