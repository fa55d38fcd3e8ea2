"""What the program keeps on this computer, to be looked at and erased."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from planner.data_folder import LOCK_FILE

from .errors import not_erased


@dataclass(frozen=True)
class LocalFile:
    """A file the program wrote.

    Attributes:
        path: Where it lies.
        size_bytes: Its size.
    """

    path: Path
    size_bytes: int


def local_files(places: Iterable[Path]) -> tuple[LocalFile, ...]:
    """Return every file in some folders, or the files themselves, by path; none is counted twice.

    What cannot be read is left out: it is not this person's.
    """
    found: dict[Path, LocalFile] = {}
    for place in places:
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            try:
                if path.is_file() and not path.is_symlink():
                    found[path] = LocalFile(path, path.stat().st_size)
            except OSError:
                continue
    return tuple(found.values())


def erase(places: Iterable[Path]) -> None:
    """Erase folders with all that is in them, and files; there is no way back.

    Raises:
        StoreError: At the first that cannot be erased; those after it are still there.
    """
    for place in places:
        if place.is_dir() and not place.is_symlink() and (place / LOCK_FILE).exists():
            # The program that runs still has its folder; the lock says nothing of a person.
            erase(each for each in sorted(place.iterdir()) if each.name != LOCK_FILE)
            continue
        try:
            if place.is_dir() and not place.is_symlink():
                shutil.rmtree(place)
            else:
                place.unlink(missing_ok=True)
        except OSError as error:
            raise not_erased(place, error) from error
