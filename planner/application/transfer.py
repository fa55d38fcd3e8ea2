"""Take a household to another computer and back: what a file holds, in words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from planner.domain.translatable import translatable
from planner.store.bounded import parse_json
from planner.store.household.bringing import Fate, compare
from planner.store.household.bundle import Bundle, read_bundle
from planner.store.household.kinds import owner_and_rest
from planner.store.people import read_people

FATES = {
    Fate.NEW: translatable("be new"),
    Fate.SAME: translatable("stay the same"),
    Fate.REPLACED: translatable("be replaced"),
    Fate.GOES: translatable("go, for the file has none"),
}


@dataclass(frozen=True)
class BroughtLine:
    """Files of one kind, of one person, with one fate.

    Attributes:
        name: What they are called.
        person: Whose they are; empty for the household's and for an only person.
        fate: What becomes of them, to be told.
        count: How many.
    """

    name: str
    person: str
    fate: str
    count: int


@dataclass(frozen=True, eq=False)
class BroughtPreview:
    """What a household file would do here.

    Attributes:
        bundle: What it holds.
        made: When it was made, in UTC.
        program: The version of the program that made it.
        lines: What would become of what.
        left_out: How many of its files this version does not know.
        replaces: Whether anything that is here would be replaced or go.
    """

    bundle: Bundle
    made: datetime
    program: str
    lines: tuple[BroughtLine, ...]
    left_out: int
    replaces: bool


def preview_bundle(data: Path, path: Path) -> BroughtPreview:
    """Read a household file and compare it with what is here; nothing is written.

    Raises:
        StoreError: It is none, or what is here cannot be read.
    """
    bundle = read_bundle(path)
    rows = compare(data, bundle)
    names = _names(data) | _names_in(bundle)
    counts = Counter(
        (row.kind.name, names.get(owner_and_rest(row.path)[0].name, ""), row.fate)
        for row in rows
        if row.kind.name
    )
    lines = tuple(
        BroughtLine(name, person, FATES[fate], count)
        for (name, person, fate), count in sorted(counts.items(), key=lambda each: each[0][1])
    )
    replaces = any(row.fate in (Fate.REPLACED, Fate.GOES) for row in rows)
    return BroughtPreview(
        bundle, bundle.made, bundle.program, lines, len(bundle.left_out), replaces
    )


def _names(data: Path) -> dict[str, str]:
    people = read_people(data / "people")
    return {person.id: person.name for person in (*people.here, *people.removed)}


def _names_in(bundle: Bundle) -> dict[str, str]:
    found = {}
    for path, content in bundle.files.items():
        owner, rest = owner_and_rest(path)
        if rest == PurePosixPath("person.json"):
            try:
                found[owner.name] = str(parse_json(content)["name"])[:80]
            except (ValueError, KeyError, TypeError):
                continue
    return found
