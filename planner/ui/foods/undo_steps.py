"""What was changed of one's own foods and dishes, as steps to undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class DoneStep(QUndoCommand):
    """A change that is on the disk already when it becomes a step: a failed one is none."""

    def __init__(self, label: str, redo: Callable[[], None], undo: Callable[[], None]) -> None:
        super().__init__(label)
        self._redo, self._undo, self._done = redo, undo, True

    def redo(self) -> None:
        """Do it again; not when it is put into the history, for it is done by then."""
        if not self._done:
            self._redo()
        self._done = True

    def undo(self) -> None:
        """Take it back."""
        self._done = False
        self._undo()
