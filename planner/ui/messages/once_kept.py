"""Does something once all is on the disk, without keeping the window's thread until it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 15


class KeepsFiles(Protocol):
    """Who writes files in lanes of its own."""

    @property
    def at_rest(self) -> bool:
        """Return whether there is nothing to write and nothing is being written."""

    def begin_keeping(self) -> None:
        """Begin to write what is not written yet; wait for nothing."""


class Forgets(KeepsFiles, Protocol):
    """Who keeps files of a part of the window, and can let them go."""

    def forget(self) -> None:
        """Write nothing that waits: it is being erased."""


class OnceKept(QObject):
    """Has everything written, and then does what was asked, in the order it was asked."""

    def __init__(self, keepers: Callable[[], Sequence[KeepsFiles]], parent: QObject) -> None:
        """Write nothing yet.

        Args:
            keepers: Gives those there are just now.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._keepers = keepers
        self._waiting: list[Callable[[], None]] = []
        self._soon = QTimer(self, interval=_LOOK_MS)
        self._soon.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Return whether something waits to be done."""
        return bool(self._waiting)

    def do(self, act: Callable[[], None]) -> None:
        """Have all written, then do something; a disk that fails is told of as ever."""
        self._waiting.append(act)
        for keeper in self._keepers():
            keeper.begin_keeping()
        self._soon.start()
        self._look()

    def forget(self) -> None:
        """Do nothing any more: the session ends."""
        self._soon.stop()
        self._waiting.clear()

    def _look(self) -> None:
        while self._waiting and all(keeper.at_rest for keeper in self._keepers()):
            self._waiting.pop(0)()
        if not self._waiting:
            self._soon.stop()
