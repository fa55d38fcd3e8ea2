"""Versions of a household's files as they are browsed: what changed from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from planner.application.cancellation import Ticket
from planner.application.household import under_profile
from planner.application.planning_tasks import OpenedFile, with_tables
from planner.application.version_changes import name_inside, version_changes
from planner.application.views.week import read_ahead
from planner.domain.person.profile import Profile
from planner.domain.translatable import Verbatim, translatable
from planner.store import StoreError
from planner.store.bounded import read_bounded
from planner.store.household.bringing import former_households
from planner.store.household.kinds import PEOPLE, owner_and_rest
from planner.store.household.versions import Version, all_versions, read_version
from planner.store.people import read_people

from .context import PlanningContext

HOUSEHOLD = "household"


@dataclass(frozen=True)
class VersionRow:
    """A version as it stands in the list.

    Attributes:
        key: Of its kind.
        name: What it is a version of, to be told; with the name of the file where there are many.
        person: Whose it is; empty for the household's and for the only person.
        made: When, in UTC.
        changes: What changed since the version before, in sentences.
        path: The file of the version.
        version: The version; None for a whole household.
        is_now: Whether the file is the same now.
        fault: Why it cannot be put back; empty if it can.
    """

    key: str
    name: str
    person: str
    made: datetime
    changes: tuple[str, ...]
    path: Path
    version: Version | None = None
    is_now: bool = False
    fault: str = ""


def version_rows(data: Path, ticket: Ticket | None = None) -> tuple[VersionRow, ...]:
    """Return every version in a data folder, the newest first.

    Args:
        data: The data folder.
        ticket: Ends the work early.
    """
    names = _names(data)
    by_file: dict[PurePosixPath, list[Version]] = {}
    for version in all_versions(data):
        by_file.setdefault(version.of, []).append(version)
    rows: list[VersionRow] = []
    for of, versions in by_file.items():
        if ticket is not None and ticket.cancelled:
            return ()
        rows += _rows_of(data, of, versions, names)
    rows += [_of_household(each.path, each.made) for each in former_households(data)]
    return tuple(sorted(rows, key=lambda row: row.made, reverse=True))


def week_of_version(context: PlanningContext, version: Version, profile: Profile) -> OpenedFile:
    """Return a week as it was, for the answers that are given now.

    Raises:
        StoreError: It cannot be read.
    """
    read_version(version)
    opened = under_profile(profile, version.path, context.catalogue, context.care)
    read_ahead(opened.plan, context.meals)
    return OpenedFile(with_tables(context, opened.catalogue), opened.plan, opened.lost)


def _rows_of(
    data: Path, of: PurePosixPath, versions: list[Version], names: dict[str, str]
) -> list[VersionRow]:
    now, rows = _content(data / of), []
    contents = [_version_content(version) for version in versions]
    for at, version in enumerate(versions):
        content = contents[at]
        older = next((each for each in contents[at + 1 :] if each is not None), None)
        fault, changes = "", tuple[str, ...]()
        if content is None:
            fault = translatable("This version is damaged.")
        else:
            changes = version_changes(version.kind, older, content)
        rows.append(
            VersionRow(
                version.kind.key,
                _name(version, content),
                names.get(owner_and_rest(of)[0].name, ""),
                version.made,
                changes or (fault,),
                version.path,
                version,
                content is not None and content == now,
                fault,
            )
        )
    return rows


def _of_household(path: Path, made: datetime) -> VersionRow:
    words = translatable("All of it as it was before another household took its place.")
    return VersionRow(HOUSEHOLD, translatable("Whole household"), "", made, (words,), path)


def _name(version: Version, content: bytes | None) -> str:
    pattern = version.kind.patterns[0]
    if "*" not in pattern and "[" not in pattern:
        return version.kind.name
    file = Verbatim(name_inside(version.kind, content) or version.of.stem)
    return translatable("{kind} “{file}”", kind=version.kind.name, file=file)


def _names(data: Path) -> dict[str, str]:
    if not (data / PEOPLE).is_dir():
        return {}
    people = read_people(data / PEOPLE)
    return {person.id: person.name for person in (*people.here, *people.removed)}


def _version_content(version: Version) -> bytes | None:
    try:
        return read_version(version)
    except StoreError:
        return None


def _content(path: Path) -> bytes | None:
    try:
        return read_bounded(path)
    except (OSError, StoreError):
        return None
