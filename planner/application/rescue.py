"""What is left of a damaged week or of damaged answers: a good version, and what can be read."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from foods import Catalogue
from planner.application.context import PlanningContext
from planner.application.planning_tasks import OpenedFile, with_tables
from planner.application.versions import week_of_version
from planner.application.views.week import read_ahead
from planner.domain import CareRules, with_profile
from planner.domain.person.profile import Profile
from planner.store import StoreError
from planner.store.bounded import read_bounded
from planner.store.household.kinds import root_of
from planner.store.household.salvage import salvaged
from planner.store.household.versions import read_version, versions_of
from planner.store.people.answers_file import Answers, answers_in
from planner.store.plan_file import whole_from


@dataclass(frozen=True, eq=False)
class Rescue:
    """What can be had in the place of a damaged week.

    Attributes:
        version: The newest version that opens; None where there is none.
        made: When that was made, in UTC.
        part: What can be read of the damaged file; None where that is no week.
    """

    version: OpenedFile | None = None
    made: datetime | None = None
    part: OpenedFile | None = None


def rescue_week(context: PlanningContext, week: Path, profile: Profile) -> Rescue:
    """Look for what is left of a week that was set aside as damaged.

    Args:
        context: The tables.
        week: Where the week was kept.
        profile: The answers it is to be shown under.
    """
    part = _part(context, week, profile)
    root = root_of(week)
    for version in versions_of(root, week.relative_to(root).as_posix()):
        with suppress(StoreError):
            return Rescue(week_of_version(context, version, profile), version.made, part)
    return Rescue(part=part)


def rescue_answers(
    path: Path, catalogue: Catalogue, care: CareRules
) -> tuple[Answers, datetime] | None:
    """Return the newest version of the answers that holds, and when it was made."""
    root = root_of(path)
    for version in versions_of(root, path.relative_to(root).as_posix()):
        with suppress(StoreError):
            return answers_in(version.path, read_version(version), catalogue, care), version.made
    return None


def _part(context: PlanningContext, week: Path, profile: Profile) -> OpenedFile | None:
    aside = sorted(week.parent.glob(f"{week.stem}.damaged-*{week.suffix}"), key=_changed)
    if not aside:
        return None
    with suppress(OSError, StoreError):
        data = salvaged(read_bounded(aside[-1]))
        if isinstance(data, Mapping):
            catalogue, care = context.catalogue, context.care
            opened = whole_from(aside[-1], data, catalogue, care, profile=profile)
            plan = with_profile(opened.plan, profile, opened.catalogue, care)
            if plan.meals:
                read_ahead(plan, context.meals)
                opened = replace(opened, plan=plan)
                return OpenedFile(with_tables(context, opened.catalogue), plan, opened.lost)
    return None


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
