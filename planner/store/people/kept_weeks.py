"""The weeks of a person: one file for each, by its first date, beside the week on the screen.

    last.mealplan                  the week on the screen
    weeks/2026-11-23.mealplan      every week that was on the screen, as it was last
         /favourite-3f9c21.json    {"favourite": 1, "name": "Cosy week", "plan": {...}}

An index is read from the names of the files alone; what is eaten is read from a file only when it
is asked for, and once as long as the file is the same. A file that cannot be read is listed with
the reason and never touched.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Any
from uuid import uuid4

from foods import Catalogue
from planner.domain import Plan
from planner.domain.person.display_names import tidy_name
from planner.domain.plan.calendar import DateSpan, KeptMeal, KeptWeek
from planner.domain.translatable import Verbatim, translatable
from planner.store.atomic import write_atomically
from planner.store.bounded import parse_json, read_bounded
from planner.store.errors import StoreError, without_folder
from planner.store.plan_data import VERSION, plan_data
from planner.store.plan_file import SUFFIX, plan_bytes
from planner.store.quarantine import quarantine

WEEKS_FOLDER = "weeks"
_FAVOURITE, _FAVOURITE_VERSION = "favourite-", 1
_MOST_BYTES, _MOST_DAYS, _PRIVATE = 20_000_000, 28, 0o700
_WRONG = (KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError)


@dataclass(frozen=True)
class KeptFile:
    """The file of a kept week, as far as a folder tells of it.

    Attributes:
        first: The first date of the week.
        path: Where it lies.
        written: When it was written, ns since the epoch.
        size_bytes: Its size.
    """

    first: date
    path: Path
    written: int
    size_bytes: int


@dataclass(frozen=True)
class Favourite:
    """A week that a person named, to have it again.

    Attributes:
        name: What they called it.
        path: Its file.
        plan: The week as plain data; empty where the file cannot be read.
        fault: Why it cannot be read; "" where it can.
    """

    name: str
    path: Path
    plan: Mapping[str, Any]
    fault: str = ""


def weeks_beside(week: Path) -> Path:
    """Return where the weeks are kept of the person whose week on the screen is a file."""
    return week.with_name(WEEKS_FOLDER)


def kept_file(folder: Path, first: date) -> Path:
    """Return the path of the week that begins on a date."""
    return folder / f"{first.isoformat()}{SUFFIX}"


def keep_week(folder: Path, plan: Plan, catalogue: Catalogue) -> bool:
    """Write a week under its first date, unless its file says just that already.

    A file of that date that is no plan, or a newer version's, is put aside first.

    Returns:
        Whether it was written; a plan without a first date is no week of the calendar.

    Raises:
        StoreError: The file that was there is still whole.
    """
    if plan.start is None:
        return False
    path, content = kept_file(folder, plan.start), plan_bytes(plan, catalogue)
    try:
        before = read_bounded(path, _MOST_BYTES)
    except FileNotFoundError:
        before = None
    except StoreError:  # a folder, a pipe, or locked: it may be whole, and is not written over
        before = b""
    if before == content:
        return False
    if before is not None and not _is_plan(before):
        quarantine(path)
    _make(folder)
    write_atomically(path, content)
    return True


def _is_plan(content: bytes) -> bool:
    """Return whether this version can have written a file, so that it may write over it."""
    try:
        data = parse_json(content)
        return bool(data["version"] <= VERSION and data["days"])
    except _WRONG:
        return False


def kept_files(folder: Path) -> tuple[KeptFile, ...]:
    """Return the kept weeks by date, from the names of the files alone."""
    found = []
    try:
        entries = sorted(folder.glob(f"*{SUFFIX}"))
    except OSError:
        return ()
    for path in entries:
        try:
            first = date.fromisoformat(path.name.removesuffix(SUFFIX))
            stat = path.stat()
        except (ValueError, OSError):
            continue
        found.append(KeptFile(first, path, stat.st_mtime_ns, stat.st_size))
    return tuple(found)


def remove_week(folder: Path, first: date) -> bytes | None:
    """Remove a kept week; gives back what it held, to be put back. None if there is none.

    Raises:
        StoreError: It cannot be removed.
    """
    path = kept_file(folder, first)
    try:
        content = read_bounded(path, _MOST_BYTES)
        path.unlink()
    except FileNotFoundError:
        return None
    except OSError as error:
        why = translatable("It cannot be removed ({why}).", why=Verbatim(error.strerror))
        raise StoreError(path, why) from error
    return content


def put_back_week(folder: Path, first: date, content: bytes) -> None:
    """Write a week as it was before it was removed or written over.

    Raises:
        StoreError: It could not be written.
    """
    _make(folder)
    write_atomically(kept_file(folder, first), content)


class KeptWeeksReader:
    """Reads kept weeks in short; each file once as long as it is the same. For any thread."""

    def __init__(self) -> None:
        self._known: dict[Path, tuple[KeptFile, KeptWeek]] = {}
        self._lock = Lock()

    def read(self, file: KeptFile) -> KeptWeek:
        """Return what is eaten in a kept week; one that cannot be read says why."""
        with self._lock:
            known = self._known.get(file.path)
        if known is not None and known[0] == file:
            return known[1]
        week = read_kept_week(file)
        with self._lock:
            self._known[file.path] = file, week
        return week


def read_kept_week(file: KeptFile) -> KeptWeek:
    """Read a kept week in short, without the tables of food."""
    try:
        data = parse_json(read_bounded(file.path, _MOST_BYTES))
        days = list(data["days"])
        if not 1 <= len(days) <= _MOST_DAYS:
            raise ValueError("a plan has 1 to 28 days")
        meals = tuple(_meal(day, each) for day, held in enumerate(days) for each in held["meals"])
        return KeptWeek(DateSpan(file.first, len(days)), meals, file.written)
    except StoreError as error:
        return KeptWeek(DateSpan(file.first), (), file.written, error.message)
    except (OSError, *_WRONG):
        fault = translatable("It is damaged. It stays as it is; try an older copy of it.")
        return KeptWeek(DateSpan(file.first), (), file.written, fault)


def _meal(day: int, data: Mapping[str, Any]) -> KeptMeal:
    return KeptMeal(
        day=day,
        slot=str(data["slot"]),
        dish=str(data["dish"]),
        title=str(data.get("name") or data.get("title", "")),
        foods=tuple(str(food["food"]) for food in data["foods"]),
        leftover="left_over_from" in data,
        locked=bool(data.get("locked")),
    )


def keep_favourite(folder: Path, name: str, plan: Plan, catalogue: Catalogue) -> Favourite:
    """Write a week as a favourite with a name.

    Raises:
        StoreError: It could not be written; nothing is there.
    """
    path = folder / f"{_FAVOURITE}{uuid4().hex[:6]}.json"
    favourite = Favourite(tidy_name(name) or _FAVOURITE, path, plan_data(plan, catalogue))
    put_back_favourite(favourite)
    return favourite


def put_back_favourite(favourite: Favourite) -> None:
    """Write a favourite, as it was.

    Raises:
        StoreError: It could not be written.
    """
    data = {
        "favourite": _FAVOURITE_VERSION,
        "name": favourite.name,
        "plan": dict(favourite.plan),
    }
    _make(favourite.path.parent)
    write_atomically(favourite.path, (json.dumps(data, ensure_ascii=False) + "\n").encode())


def favourites_in(folder: Path) -> tuple[Favourite, ...]:
    """Return the favourites by name; one that cannot be read is listed with the reason."""
    try:
        paths = sorted(folder.glob(f"{_FAVOURITE}*.json"))
    except OSError:
        return ()
    found = [_favourite(path) for path in paths]
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.path.name)))


def remove_favourite(favourite: Favourite) -> None:
    """Remove a favourite; `put_back_favourite` brings it back.

    Raises:
        StoreError: It cannot be removed.
    """
    try:
        favourite.path.unlink(missing_ok=True)
    except OSError as error:
        why = translatable("It cannot be removed ({why}).", why=Verbatim(error.strerror))
        raise StoreError(favourite.path, why) from error


def _favourite(path: Path) -> Favourite:
    try:
        data = parse_json(read_bounded(path, _MOST_BYTES))
        if data["favourite"] != _FAVOURITE_VERSION or not isinstance(data["plan"], Mapping):
            raise ValueError("not a favourite of this version")
        return Favourite(tidy_name(str(data["name"])) or path.stem, path, data["plan"])
    except StoreError as error:
        return Favourite(path.stem, path, {}, error.message)
    except (OSError, *_WRONG):
        fault = translatable("It is damaged. It stays as it is; try an older copy of it.")
        return Favourite(path.stem, path, {}, fault)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=_PRIVATE)
    except OSError as error:
        raise without_folder(folder, error) from error
