"""Bring a household from another computer: what is here is kept first, whole, in one file.

1. What is here is written to `versions/household-<time>.mealhousehold` and read again.
2. What comes is written to `versions/bringing.mealhousehold`: from here on it is decided.
3. Each file is replaced; what the other household does not have goes.
4. The file of step 2 is removed.

A program that is killed between 2 and 4 does 3 and 4 at its next start.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path, PurePosixPath

from planner.store.atomic import write_atomically
from planner.store.errors import StoreError, without_folder
from planner.store.quarantine import quarantine

from .bundle import SUFFIX, Bundle, bundle_bytes, household_files, read_bundle, save_bundle
from .kinds import PEOPLE, REMOVED, VERSIONS_FOLDER, FileKind, files_in, owner_and_rest

BRINGING = f"bringing{SUFFIX}"
_BEFORE, _FORMAT = "household-", "%Y%m%dT%H%M%S-%f"
_MOST_BEFORE = 5


class Fate(StrEnum):
    """What becomes of a file where another household comes."""

    NEW = "new"
    SAME = "same"
    REPLACED = "replaced"
    GOES = "goes"


@dataclass(frozen=True)
class BroughtFile:
    """A file of either household.

    Attributes:
        path: Its path in the data folder.
        kind: What kind of file it is.
        fate: What becomes of it.
    """

    path: PurePosixPath
    kind: FileKind
    fate: Fate


@dataclass(frozen=True)
class FormerHousehold:
    """A household that another one took the place of.

    Attributes:
        path: The file that holds it.
        made: When, in UTC.
    """

    path: Path
    made: datetime


def compare(data: Path, bundle: Bundle) -> tuple[BroughtFile, ...]:
    """Return what would become of each file, by path; nothing is written.

    Raises:
        StoreError: A file that is here cannot be read.
    """
    here = household_files(data)
    rows = []
    for path, content in bundle.files.items():
        fate = Fate.NEW if path not in here else Fate.REPLACED
        rows.append(
            BroughtFile(path, bundle.kind(path), Fate.SAME if here.get(path) == content else fate)
        )
    for relative, kind in files_in(data):
        if kind is not None and relative in here and relative not in bundle.files:
            rows.append(BroughtFile(relative, kind, Fate.GOES))
    return tuple(sorted(rows, key=lambda row: str(row.path)))


def bring(data: Path, bundle: Bundle, now: datetime) -> FormerHousehold | None:
    """Put another household in the place of the one that is here.

    Returns:
        Where the former one is kept; None where there was none.

    Raises:
        StoreError: Before anything was replaced, or in between: then the next start goes on.
    """
    versions = data / VERSIONS_FOLDER
    try:
        versions.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise without_folder(versions, error) from error
    former = _keep_former(data, versions, now)
    write_atomically(versions / BRINGING, bundle_bytes(bundle.files, bundle.made))
    finish_bringing(data, now)
    return former


def finish_bringing(data: Path, now: datetime) -> bool:
    """Do what was begun and decided, if there is such; return whether there was.

    Raises:
        StoreError: It could not be done; it is tried again at the next start.
    """
    decided = data / VERSIONS_FOLDER / BRINGING
    if not decided.exists():
        return False
    try:
        bundle = read_bundle(decided)
    except StoreError:  # what it was made of is whole, and so is what is here
        quarantine(decided)
        raise
    _put(data, bundle)
    _clear(data, bundle, now)
    with suppress(OSError):
        decided.unlink()
    return True


def former_households(data: Path) -> tuple[FormerHousehold, ...]:
    """Return the households that others took the place of, the newest first."""
    found = []
    for path in (data / VERSIONS_FOLDER).glob(f"{_BEFORE}*{SUFFIX}"):
        with suppress(ValueError):
            made = datetime.strptime(path.stem.removeprefix(_BEFORE), _FORMAT)
            found.append(FormerHousehold(path, made.replace(tzinfo=UTC)))
    return tuple(sorted(found, key=lambda each: each.made, reverse=True))


def forget_in_former(data: Path, relative: PurePosixPath) -> None:
    """Take a file that was erased out of every household that is kept.

    Raises:
        StoreError: One of them could not be written.
    """
    for former in former_households(data):
        bundle = read_bundle(former.path)
        left = {path: content for path, content in bundle.files.items() if path != relative}
        if len(left) < len(bundle.files):
            write_atomically(former.path, bundle_bytes(left, bundle.made))


def _keep_former(data: Path, versions: Path, now: datetime) -> FormerHousehold | None:
    if not household_files(data):
        return None
    made = now.astimezone(UTC)
    path = versions / f"{_BEFORE}{made.strftime(_FORMAT)}{SUFFIX}"
    save_bundle(data, path, now)
    for old in former_households(data)[_MOST_BEFORE:]:
        with suppress(OSError):
            old.path.unlink()
    return FormerHousehold(path, made)


def _put(data: Path, bundle: Bundle) -> None:
    for relative, content in bundle.files.items():
        target = data / relative
        try:
            target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise without_folder(target, error) from error
        if target.is_symlink():  # never through a link, to wherever it leads
            with suppress(OSError):
                target.unlink()
        write_atomically(target, content)


def _clear(data: Path, bundle: Bundle, now: datetime) -> None:
    """Remove what the other household does not have; what is no part of one is put aside."""
    people = {owner_and_rest(path)[0] for path in bundle.files}
    for relative, kind in tuple(files_in(data)):
        if kind is None or relative in bundle.files:
            continue
        if kind.travels or kind.derived:
            _unlink(data / relative)
        elif kind.personal and owner_and_rest(relative)[0] not in people | {PurePosixPath()}:
            left = data / VERSIONS_FOLDER / f"left-{now.astimezone(UTC).strftime(_FORMAT)}"
            with suppress(OSError):
                (left / relative).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                shutil.move(data / relative, left / relative)
    for folder in (data / PEOPLE / REMOVED, data / PEOPLE):
        for each in (*folder.glob("*"), folder) if folder.is_dir() else ():
            with suppress(OSError):
                each.rmdir()  # fails, and stays, where something is left in it


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        from planner.store.errors import not_erased

        raise not_erased(path, error) from error
