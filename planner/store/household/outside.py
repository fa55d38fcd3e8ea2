"""Notice files of the data folder that another program wrote, before one is written over.

What that program wrote becomes a version first, so that both stay: ours in the file, theirs among
the versions, from where it can be taken.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from planner.store.atomic import WRITE_OBSERVERS
from planner.store.errors import StoreError

from .kinds import files_in, kind_of
from .versions import Version, keep_version, versions_of

_Mark = tuple[int, int, int, int]


class OutsideChanges:
    """Knows each content of the folder by its inode, size and time, wherever it is moved to."""

    def __init__(self, data: Path, tell: Callable[[Version], None]) -> None:
        """Look at the folder as it is now.

        Args:
            data: The data folder.
            tell: Called, on the thread that writes, with the version of what another program
                wrote.
        """
        self._data, self._tell = data.resolve(), tell
        self._known: set[_Mark] = set()
        self._lock = Lock()
        self.look()

    def watch(self) -> None:
        """Be asked before and told after every file that this process writes."""
        WRITE_OBSERVERS.append(self)

    def end(self) -> None:
        """Be asked no more."""
        if self in WRITE_OBSERVERS:
            WRITE_OBSERVERS.remove(self)

    def look(self) -> None:
        """Take all that is in the folder for known: it is about to be read, or was put there."""
        marks = (_mark(self._data / relative) for relative, _ in files_in(self._data))
        known = {mark for mark in marks if mark is not None}
        with self._lock:
            self._known |= known

    def before(self, path: Path) -> None:
        """Keep what another program wrote, which is about to be written over."""
        mark = _mark(path)
        with self._lock:
            if mark is None or mark in self._known:
                return
        if not path.is_relative_to(self._data):
            return
        relative = path.relative_to(self._data)
        kind = kind_of(relative.as_posix())
        if kind is None or not kind.copies:
            return
        with suppress(StoreError):
            # One of the same content may be there: a look at all files made it.
            made = keep_version(self._data, relative.as_posix(), datetime.now(UTC))
            newest = made or next(iter(versions_of(self._data, relative.as_posix())), None)
            if newest is not None:
                self._tell(newest)

    def after(self, path: Path) -> None:
        """Know what this process wrote."""
        if (mark := _mark(path)) is not None:
            with self._lock:
                self._known.add(mark)


def _mark(path: Path) -> _Mark | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
