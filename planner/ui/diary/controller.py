"""Holds the diary; reads, writes and erases it off the window's thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.application.cancellation import Ticket
from planner.domain.diary import Diary
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_cause, translated
from planner.ui.messages.write_lane import WriteLane

if TYPE_CHECKING:
    from planner.store.diary_file import Opened
    from planner.ui.messages.unsaved import Unsaved


class DiaryController(QObject):
    """No diary (None) until one is begun. Every change is a step that can be undone."""

    changed = Signal()
    """Another diary, or none, is on the screen"""
    opened = Signal()
    """The file was looked at"""
    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(self, path: Path, unsaved: Unsaved, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self.diary: Diary | None = None
        self.ready = False
        self._path, self._reading = path, Runner(self)
        self._lane = WriteLane(unsaved, "diary", lambda: self.tr("the diary"), self)

    def open(self) -> None:
        """Look whether there is a diary, unless that is known."""
        if self.ready:
            return

        def work(_: Ticket) -> Opened:
            from planner.store.diary_file import open_diary

            return open_diary(self._path)

        self._reading.run(Job(work, self._take, self._fail))

    def begin(self) -> None:
        """Switch the diary on."""
        if self.ready and self.diary is None:
            self.history.push(_Change(self, None, Diary(), self.tr("Begin diary")))

    def change(self, diary: Diary, label: str) -> None:
        """Put other notes in place, as one step with a name."""
        if self.ready and self.diary is not None and diary != self.diary:
            self.history.push(_Change(self, self.diary, diary, label))

    def erase(self) -> None:
        """Remove the diary and every copy of it from the disk."""
        if self.ready and self.diary is not None:
            self.history.push(_Change(self, self.diary, None, self.tr("Erase diary")))

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being read or written."""
        return not self._reading.busy and self._lane.at_rest

    def begin_keeping(self) -> None:
        """Try again what the disk refused; what changes is written at once."""
        self._lane.begin_keeping()

    def forget(self) -> None:
        """Write nothing that waits: it is being erased."""
        self._lane.forget()

    def flush(self) -> None:
        """Write what waits to be written, and wait for it."""
        self._lane.finish()

    def close(self) -> None:
        """Write what is still to be written, and end."""
        self._reading.finish()
        self.flush()

    def show(self, diary: Diary | None) -> None:
        """Show and write the diary of a step of the history."""
        self.diary = diary
        self._write(diary)
        self.changed.emit()

    def _write(self, diary: Diary | None) -> None:
        path = self._path

        def work() -> int:
            from planner.store.diary_file import save_diary
            from planner.store.household.erasing import erase_diary_everywhere

            if diary is None:
                return len(erase_diary_everywhere(path))
            save_diary(path, diary)
            return 0

        self._lane.put_state(work, self._written)

    def _written(self, erased: int) -> None:
        if erased:
            words = self.tr("The diary is erased: {n} files removed. Undo brings it back.")
            self.status_message.emit(words.format(n=erased), False)

    def _take(self, opened: Opened) -> None:
        self.ready, self.diary = True, opened.diary
        if opened.trouble:
            self.status_message.emit(translated(opened.trouble), True)
        self.opened.emit()
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        text = error_cause(error)
        self.status_message.emit((text or type(error).__name__).splitlines()[0], True)
        self.opened.emit()


class _Change(QUndoCommand):
    def __init__(
        self, controller: DiaryController, old: Diary | None, new: Diary | None, label: str
    ) -> None:
        super().__init__(label)
        self._controller, self._old, self._new = controller, old, new

    def redo(self) -> None:
        self._controller.show(self._new)

    def undo(self) -> None:
        self._controller.show(self._old)
