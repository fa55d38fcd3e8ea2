"""Holds what was eaten; reads and writes it off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from planner.application.cancellation import Ticket
from planner.domain.diary import EatenRecord
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text, translated
from planner.ui.messages.write_lane import WriteLane

if TYPE_CHECKING:
    from planner.store.people.eaten_file import StoredEaten
    from planner.ui.messages.unsaved import Unsaved


class EatenController(QObject):
    """One person's record; whoever changes it does so in a step that can be undone."""

    changed = Signal()
    failed = Signal(str)

    def __init__(self, path: Path, unsaved: Unsaved, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._reading = path, Runner(self)
        self._lane = WriteLane(unsaved, "eaten", lambda: self.tr("what you ate"), self)
        self._unread: tuple[Any, ...] = ()
        self._once_read: list[Callable[[], None]] = []
        self.record = EatenRecord()
        self.ready = False
        """Whether the file was read and may be written"""

    def open(self) -> None:
        """Read the file, the first time it is asked for."""
        if self.ready or self._reading.busy:
            return

        def work(_: Ticket) -> StoredEaten:
            from planner.store.people.eaten_file import read_eaten

            return read_eaten(self._path)

        self._reading.run(Job(work, self._take, self._fail))

    def once_read(self, act: Callable[[], None]) -> None:
        """Do something once the file was looked at, whatever was in it."""
        if self._reading.busy:
            self._once_read.append(act)
        else:
            act()

    def put(self, record: EatenRecord) -> None:
        """Have another record, and write it."""
        self.record = record
        self._write()
        self.changed.emit()

    def reader(self) -> Callable[[], EatenRecord]:
        """Return what gives the record on a worker's thread, though it may not be read yet."""
        path, record = self._path, self.record
        if self.ready:
            return lambda: record

        def read() -> EatenRecord:
            from planner.store.people.eaten_file import peek_eaten

            return peek_eaten(path)

        return read

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
        self._once_read.clear()
        self._reading.finish()
        self.flush()

    def _write(self) -> None:
        path, record, unread = self._path, self.record, self._unread

        def work() -> None:
            from planner.store.people.eaten_file import write_eaten

            write_eaten(path, record, unread)

        self._lane.put_state(work)

    def _take(self, stored: StoredEaten) -> None:
        self.ready, self.record, self._unread = True, stored.record, stored.unread
        self.changed.emit()
        for fault in stored.faults[:1]:
            self.failed.emit(translated(fault))
        self._tell_read()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error_text(error))
        self._tell_read()

    def _tell_read(self) -> None:
        waiting, self._once_read = self._once_read, []
        for act in waiting:
            act()
