"""The registry of files in the data folder: a new kind of file is one row of `KINDS`.

A pattern is a path in the folder of its owner, part by part: the data folder, and for what is a
person's own also `people/<id>/` and `people/removed/<id>/`. The first row that fits counts.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from planner.data_folder import LOCK_FILE, SETTINGS_FILE
from planner.domain.translatable import translatable
from planner.store.bounded import parse_json, refuse_depth
from planner.store.diary_file import DIARY_FILE
from planner.store.diet_file import DIET_FILE
from planner.store.own.dishes import OWN_DISHES_FOLDER
from planner.store.own.foods import OWN_FOODS_FILE
from planner.store.own.places import OWN_TEMPLATES_FOLDER
from planner.store.own.prices import OWN_PRICES_FILE
from planner.store.people.answers_file import ANSWERS_FILE
from planner.store.people.folders import WEEK_FILE
from planner.store.people.journal_file import JOURNAL_FILE
from planner.store.shopping.pantry_file import PANTRY_FILE
from planner.store.shopping.shops_file import SHOPS_FILE

PEOPLE, REMOVED, VERSIONS_FOLDER = "people", "removed", "versions"
EATEN_FILE, TABLE_FILE, KEPT_WEEKS_FOLDER = "eaten.json", "table.json", "weeks"
_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
_COPIES = 10


@dataclass(frozen=True)
class FileKind:
    """A kind of file in the data folder.

    Attributes:
        key: Its name for the program.
        name: What a person calls it, as the title of a line; empty where nobody is asked of it.
        patterns: Paths in the folder of its owner, ``**`` last for all below.
        personal: Whether each person has one of their own.
        copies: How many versions are kept at most; 0 for none.
        travels: Whether it is part of the household file.
        derived: Whether it is made from another file and means nothing without it: where another
            household comes, it goes.
        erased: Whether "Erase" removes it.
        mark: A key that the content must have to hold; empty where any content holds.
        mutated: Whether tests change bytes of it and read it again.
    """

    key: str
    name: str
    patterns: tuple[str, ...]
    personal: bool = False
    copies: int = 0
    travels: bool = False
    derived: bool = False
    erased: bool = True
    mark: str = ""
    mutated: bool = False


def _own(
    key: str, name: str, pattern: str, mark: str = "", *, personal: bool, copies: int = _COPIES
) -> FileKind:
    """Return a kind that a person would miss: versions are kept and it travels."""
    return FileKind(
        key, name, (pattern,), personal, copies, travels=True, mark=mark, mutated=bool(mark)
    )


KINDS = (
    FileKind(VERSIONS_FOLDER, "", (f"{VERSIONS_FOLDER}/**",)),
    FileKind("unfinished", "", (".*.part",), personal=True, derived=True),
    FileKind(
        "set_aside",
        "",
        (
            *("*.damaged-*", "*-damaged-*", "person.damaged.json"),
            *(f"{KEPT_WEEKS_FOLDER}/*.damaged-*", f"{KEPT_WEEKS_FOLDER}/*-damaged-*"),
            *(f"{OWN_DISHES_FOLDER}/*.damaged-*", f"{OWN_DISHES_FOLDER}/*-damaged-*"),
        ),
        personal=True,
    ),
    FileKind("copy", "", ("*.copy.json", "*-before.json"), personal=True, derived=True),
    FileKind("snapshot", "", ("*.glimpse.json",), derived=True),
    _own("week", translatable("Week"), WEEK_FILE, "days", personal=True),
    _own("answers", translatable("Answers"), ANSWERS_FILE, "answers", personal=True),
    _own("diary", translatable("Diary"), DIARY_FILE, "diary", personal=True),
    _own("diet", translatable("What you eat now"), DIET_FILE, "diet", personal=True),
    _own("eaten", translatable("What was eaten"), EATEN_FILE, "eaten", personal=True),
    _own(
        "kept_week",
        translatable("Kept week"),
        f"{KEPT_WEEKS_FOLDER}/{_DAY}.mealplan",
        "days",
        personal=True,
        copies=3,
    ),
    _own(
        "favourite_week",
        translatable("Favourite week"),
        f"{KEPT_WEEKS_FOLDER}/favourite-*.json",
        "favourite",
        personal=True,
        copies=3,
    ),
    _own(
        "beside_weeks",
        translatable("Notes on weeks"),
        f"{KEPT_WEEKS_FOLDER}/*.json",
        personal=True,
        copies=3,
    ),
    FileKind("person", "", ("person.json",), personal=True, travels=True),
    _own("table", translatable("Who eats what"), TABLE_FILE, "table_version", personal=False),
    _own("foods", translatable("Own foods"), OWN_FOODS_FILE, "own_foods", personal=False),
    FileKind(
        "dishes",
        translatable("Own dishes"),
        (f"{OWN_DISHES_FOLDER}/*.toml",),
        copies=_COPIES,
        travels=True,
        mutated=True,
    ),
    _own("prices", translatable("Own prices"), OWN_PRICES_FILE, "own_prices", personal=False),
    _own("pantry", translatable("Pantry"), PANTRY_FILE, "pantry", personal=False),
    _own("shops", translatable("Shops"), SHOPS_FILE, "shops_version", personal=False),
    FileKind(
        "templates",
        translatable("Print templates"),
        (f"{OWN_TEMPLATES_FOLDER}/**",),
        copies=3,
        travels=True,
    ),
    FileKind("current", "", (f"{PEOPLE}/current",), travels=True),
    FileKind("journal", "", (JOURNAL_FILE, "unsaved-*.json")),
    FileKind("log", "", ("log/planner.log*",)),
    FileKind("settings", "", (f"{SETTINGS_FILE}*",)),
    FileKind("lock", "", (f"{LOCK_FILE}*",), erased=False),
)


def kind_of(relative: PurePosixPath | str) -> FileKind | None:
    """Return the kind of a file by its path in the data folder; None for one nobody knows."""
    path = PurePosixPath(relative)
    owner, rest = owner_and_rest(path)
    for kind in KINDS:
        if any(_fits(rest.parts, pattern) for pattern in kind.patterns):
            if kind.personal or not owner.parts:
                return kind
        elif not kind.personal and any(_fits(path.parts, each) for each in kind.patterns):
            return kind
    return None


def owner_and_rest(path: PurePosixPath) -> tuple[PurePosixPath, PurePosixPath]:
    """Return the folder of a person, empty for the household's own, and the path within it."""
    parts = path.parts
    depth = 3 if parts[:2] == (PEOPLE, REMOVED) else 2 if parts[:1] == (PEOPLE,) else 0
    if depth == 0 or len(parts) <= depth:
        return PurePosixPath(), path
    return PurePosixPath(*parts[:depth]), PurePosixPath(*parts[depth:])


def root_of(file: Path) -> Path:
    """Return the data folder of a file that lies in it or in the folder of a person."""
    folder = file.parent
    if folder.name in (KEPT_WEEKS_FOLDER, OWN_DISHES_FOLDER, OWN_TEMPLATES_FOLDER):
        folder = folder.parent
    if folder.parent.name == REMOVED and folder.parent.parent.name == PEOPLE:
        return folder.parent.parent.parent
    return folder.parent.parent if folder.parent.name == PEOPLE else folder


def files_in(data: Path) -> Iterator[tuple[PurePosixPath, FileKind | None]]:
    """Yield every regular file in the data folder with its kind, by path; no link is followed."""
    for path in sorted(_below(data)):
        relative = PurePosixPath(path.relative_to(data).as_posix())
        yield relative, kind_of(relative)


def unknown_files(data: Path) -> tuple[PurePosixPath, ...]:
    """Return the files that no row knows."""
    return tuple(relative for relative, kind in files_in(data) if kind is None)


def holds(kind: FileKind, name: str, content: bytes) -> bool:
    """Return whether a file of a kind is whole, as far as its form tells."""
    if not content:
        return False
    try:
        if name.endswith((".json", ".mealplan")):
            data = parse_json(content)
            return isinstance(data, dict) and (not kind.mark or kind.mark in data)
        if name.endswith(".toml"):
            refuse_depth(tomllib.loads(content.decode()))
    except (ValueError, RecursionError):
        return False
    return True


def _fits(parts: tuple[str, ...], pattern: str) -> bool:
    wanted = pattern.split("/")
    if wanted[-1] == "**":
        return len(parts) >= len(wanted) and all(map(fnmatchcase, parts, wanted[:-1]))
    return len(parts) == len(wanted) and all(map(fnmatchcase, parts, wanted))


def _below(folder: Path) -> Iterator[Path]:
    try:
        entries = list(folder.iterdir())
    except OSError:
        return
    for each in entries:
        if each.is_symlink():
            continue
        if each.is_dir():
            yield from _below(each)
        elif each.is_file():
            yield each
