"""Versions of files: verified copies in `versions/`, several of today, one a day, one a week.

    versions/last.mealplan/20261130T150412-123456.mealplan     of data/last.mealplan
    versions/people/anna-3f9c21/answers.json/2026...json       of a person's answers

A copy counts once it was read back. Times in names are UTC and only ever go forward.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath

from planner.domain.translatable import translatable
from planner.store.atomic import write_atomically
from planner.store.bounded import read_bounded
from planner.store.errors import StoreError, without_folder

from .kinds import VERSIONS_FOLDER, FileKind, files_in, holds, kind_of, root_of

SPACING = timedelta(minutes=10)
"""How far apart copies are made of a file that changes all the time"""
_TODAY, _DAYS = 0.4, 0.7
"""Of all copies so much may be of one day, and so much of it and of the days before"""
_FORMAT = "%Y%m%dT%H%M%S-%f"
_TICK = timedelta(microseconds=1)


@dataclass(frozen=True)
class Version:
    """A copy of a file as it was.

    Attributes:
        path: Where the copy lies.
        of: The file, by its path in the data folder.
        kind: What kind of file it is.
        made: When, in UTC.
    """

    path: Path
    of: PurePosixPath
    kind: FileKind
    made: datetime


@dataclass(frozen=True)
class Kept:
    """What came of a look at all files.

    Attributes:
        made: New copies.
        faults: What could not be copied, in sentences.
    """

    made: tuple[Version, ...] = ()
    faults: tuple[str, ...] = ()


def keep_versions(
    data: Path,
    now: datetime,
    spacing: timedelta = SPACING,
    before_each: Callable[[], None] = lambda: None,
) -> Kept:
    """Copy every file that changed since its newest version, unless that is too young.

    A file that does not hold is not copied, and so never takes the place of a good one.

    Args:
        data: The data folder.
        now: The time, with its zone.
        spacing: How old the newest version must be.
        before_each: Called before each copy: waits while something more urgent is written.
    """
    made: list[Version] = []
    faults: list[str] = []
    for relative, kind in files_in(data):
        if kind is None or not kind.copies:
            continue
        newest = next(iter(versions_of(data, relative)), None)
        if newest is not None and timedelta() <= now - newest.made < spacing:
            continue
        before_each()
        try:
            made += filter(None, [keep_version(data, relative, now)])
        except StoreError as error:
            faults.append(error.sentence)
    return Kept(tuple(made), tuple(faults))


def keep_version(data: Path, relative: PurePosixPath | str, now: datetime) -> Version | None:
    """Copy a file at once; None where there is nothing to copy, or a copy of it already.

    Raises:
        StoreError: The copy could not be made; there are as many versions as before.
    """
    of = PurePosixPath(relative)
    kind = kind_of(of)
    if kind is None or not kind.copies:
        return None
    try:
        content = read_bounded(data / of)
    except FileNotFoundError:
        return None
    there = versions_of(data, of)
    if not holds(kind, of.name, content) or (there and _content(there[0]) == content):
        return None
    made = _written(data, of, kind, content, _after(now, there))
    kept = set(thinned([each.made for each in (made, *there)], kind.copies))
    for each in there:
        if each.made not in kept:
            with suppress(OSError):
                each.path.unlink()
    return made


def versions_of(data: Path, relative: PurePosixPath | str) -> tuple[Version, ...]:
    """Return the versions of a file, the newest first."""
    of = PurePosixPath(relative)
    kind = kind_of(of)
    if kind is None or not kind.copies:
        return ()
    found = []
    with suppress(OSError):
        for path in folder_of(data, of).iterdir():
            with suppress(ValueError):
                made = datetime.strptime(path.stem, _FORMAT).replace(tzinfo=UTC)
                if path.is_file() and not path.is_symlink():
                    found.append(Version(path, of, kind, made))
    return tuple(sorted(found, key=lambda each: each.made, reverse=True))


def all_versions(data: Path) -> tuple[Version, ...]:
    """Return every version of every file, the newest first; of files that are gone as well."""
    root, found = data / VERSIONS_FOLDER, set[PurePosixPath]()
    for relative, _ in files_in(root):
        found.add(relative.parent)
    every = [each for of in found for each in versions_of(data, of)]
    return tuple(sorted(every, key=lambda each: (each.made, str(each.of)), reverse=True))


def read_version(version: Version) -> bytes:
    """Return the content of a version.

    Raises:
        StoreError: It cannot be read, or does not hold.
    """
    try:
        content = read_bounded(version.path)
    except FileNotFoundError as error:
        raise StoreError(version.path, translatable("This version is gone.")) from error
    if not holds(version.kind, version.of.name, content):
        raise StoreError(version.path, translatable("This version is damaged."))
    return content


def newest_good(
    data: Path, relative: PurePosixPath | str, good: Callable[[bytes], bool] = lambda _: True
) -> Version | None:
    """Return the newest version that can be read; None where there is none."""
    for version in versions_of(data, relative):
        with suppress(StoreError):
            if good(read_version(version)):
                return version
    return None


def put_back(data: Path, version: Version, now: datetime) -> None:
    """Put a version in the place of its file; the former file becomes a version first.

    Raises:
        StoreError: The file is as it was.
    """
    content = read_version(version)
    keep_version(data, version.of, now)
    target = data / version.of
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise without_folder(target, error) from error
    write_atomically(target, content)


def forget_versions(file: Path) -> tuple[Path, ...]:
    """Remove every version of a file: it was erased; gives back what was removed."""
    data = root_of(file)
    gone = []
    for version in versions_of(data, file.relative_to(data).as_posix()):
        with suppress(OSError):
            version.path.unlink()
            gone.append(version.path)
    with suppress(OSError, ValueError):
        folder_of(data, PurePosixPath(file.relative_to(data).as_posix())).rmdir()
    return tuple(gone)


def move_versions(data: Path, former: PurePosixPath, now: PurePosixPath) -> None:
    """Let versions follow a file that lies elsewhere from now on."""
    old, new = folder_of(data, former), folder_of(data, now)
    with suppress(OSError):
        if old.is_dir() and not new.exists():
            new.parent.mkdir(parents=True, exist_ok=True)
            old.rename(new)


def thinned(made: Sequence[datetime], most: int) -> tuple[datetime, ...]:
    """Return which of some versions stay: several of the newest day, one a day, one a week.

    Args:
        made: When each was made.
        most: How many may stay.
    """
    newest_first = sorted(set(made), reverse=True)
    if not newest_first:
        return ()
    today = newest_first[0].date()
    stay = _spread(
        [each for each in newest_first if each.date() == today], max(1, int(most * _TODAY))
    )
    earlier = [each for each in newest_first if each.date() != today]
    stay += _one_of_each(earlier, lambda each: each.date(), int(most * _DAYS) - len(stay))
    older = [each for each in earlier if each.date() < stay[-1].date()]
    stay += _one_of_each(older, lambda each: each.isocalendar()[:2], most - len(stay))
    # Where there is no older week yet, its place is not left empty.
    stay += [each for each in newest_first if each not in stay][: max(0, most - len(stay))]
    return tuple(sorted(stay, reverse=True))


def folder_of(data: Path, relative: PurePosixPath) -> Path:
    """Return where the versions of a file lie."""
    return data / VERSIONS_FOLDER / relative


def _spread(newest_first: list[datetime], most: int) -> list[datetime]:
    """Return the newest, the first of the day, and the newest of the others."""
    if len(newest_first) <= most:
        return newest_first
    return [*newest_first[: most - 1], newest_first[-1]] if most > 1 else newest_first[:1]


def _one_of_each(
    newest_first: Iterable[datetime], part: Callable[[datetime], object], most: int
) -> list[datetime]:
    """Return the newest of each day or week, so many of them at most."""
    found: dict[object, datetime] = {}
    for each in newest_first:
        found.setdefault(part(each), each)
    return list(found.values())[: max(0, most)]


def _after(now: datetime, there: Sequence[Version]) -> datetime:
    """Return the time of a new version: after all there are, whatever the clock says."""
    now = now.astimezone(UTC)
    return max(now, there[0].made + _TICK) if there else now


def _written(
    data: Path, of: PurePosixPath, kind: FileKind, content: bytes, made: datetime
) -> Version:
    path = folder_of(data, of) / f"{made.strftime(_FORMAT)}{of.suffix}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise without_folder(path, error) from error
    write_atomically(path, content)
    version = Version(path, of, kind, made)
    if _content(version) != content:
        with suppress(OSError):
            path.unlink()
        unread = translatable("It does not read as it was written. Check the disk.")
        raise StoreError(path, unread)
    return version


def _content(version: Version) -> bytes | None:
    try:
        return read_bounded(version.path)
    except (OSError, StoreError):
        return None
