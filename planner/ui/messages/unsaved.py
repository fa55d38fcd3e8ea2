"""What could not be written, of every kind: it stays marked, is tried again, and is shown."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.ui.locale import error_cause

if TYPE_CHECKING:
    from .notices import Notices

_AGAIN_MS = 10_000
_HANGS_S = 30.0
_KEY = "unsaved"


def is_of_the_disk(error: Exception) -> bool:
    """Return whether the system refused: the same may work later. What does not hold never will."""
    return isinstance(error, OSError) or isinstance(error.__cause__, OSError)


@dataclass(frozen=True)
class _Kept:
    """Work that no file holds.

    Attributes:
        what: Of what kind, as it is called.
        why: What went wrong.
        again: Writes it again, as it is then.
    """

    what: str
    why: str
    again: Callable[[], None]


class Writers:
    """Counts who is writing, for those whose work may wait."""

    def __init__(self) -> None:
        self._count, self._changed = 0, threading.Condition()

    def __enter__(self) -> None:
        with self._changed:
            self._count += 1

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._count -= 1
            self._changed.notify_all()

    def wait(self) -> None:
        """Wait until nobody writes, or so long that a disk that hangs must be the reason."""
        with self._changed:
            self._changed.wait_for(lambda: not self._count, _HANGS_S)


class Unsaved(QObject):
    """One state for all writers: the week, the answers, diary, pantry, shops, prices, diet."""

    wrote = Signal(str)
    """A file is another one on the disk: its key"""

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._kept: dict[str, _Kept] = {}
        self.writers = Writers()
        """Entered by who writes"""
        self._soon = QTimer(self, interval=_AGAIN_MS)
        self._soon.timeout.connect(self.retry)

    def __bool__(self) -> bool:
        return bool(self._kept)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of what is not written."""
        return tuple(kept.what for kept in self._kept.values())

    def let_write(self) -> None:
        """Wait, on a worker's thread, while something is being written: what can wait does."""
        self.writers.wait()

    def failed(self, key: str, what: str, again: Callable[[], None], error: Exception) -> None:
        """Put down what could not be written."""
        self._kept[key] = _Kept(what, error_cause(error), again)
        self._soon.start()
        self._show()

    def written(self, key: str) -> None:
        """Put down that it is written now."""
        if self._kept.pop(key, None) is not None:
            self._show()
        if not self._kept:
            self._soon.stop()
        self.wrote.emit(key)

    def holds(self, *keys: str) -> bool:
        """Return whether something of these is not written."""
        return any(key in self._kept for key in keys)

    def forget_all(self) -> None:
        """Want nothing written that is not: all of it was erased."""
        for key in tuple(self._kept):
            self.forget(key)

    @property
    def why(self) -> str:
        """Return why the first of it is not written; "" where all is."""
        return next((kept.why for kept in self._kept.values()), "")

    def forget(self, key: str) -> None:
        """Want something written no more: the person let go of it."""
        if self._kept.pop(key, None) is not None:
            self._show()
        if not self._kept:
            self._soon.stop()

    def retry(self) -> None:
        """Write it all again."""
        for kept in tuple(self._kept.values()):
            kept.again()

    def _show(self) -> None:
        from planner.domain.translatable import Verbatim, listed, translatable

        from .notices import Action, Notice

        if not self._kept:
            self._notices.withdraw(_KEY)
            return
        words = translatable(
            "Not written to the disk: {what}. {why} It is kept here and tried again.",
            what=listed(kept.what for kept in self._kept.values()),
            why=Verbatim(next(iter(self._kept.values())).why),
        )
        again = Action(translatable("Try again now"), self.retry, stays=True)
        self._notices.put(Notice(_KEY, words, (again,), grave=True))
