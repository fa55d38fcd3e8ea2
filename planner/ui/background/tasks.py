"""Run work off the window's thread; an answer that a newer question overtook is dropped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from planner.application.cancellation import Ticket
from planner.application.garbage_collection import job_ends

from .collector import Collector

T = TypeVar("T")


@dataclass(frozen=True)
class Job(Generic[T]):
    """Work without a widget in it, and what to do with what comes of it.

    Attributes:
        work: Called on the worker's thread.
        done: Called on the window's thread with the answer.
        failed: Called there with the exception.
        part: Called there with each part that was reported.
    """

    work: Callable[[Ticket], T]
    done: Callable[[T], None]
    failed: Callable[[Exception], None]
    part: Callable[[Any], None] = lambda _: None


class Runner(QObject):
    """Does one job at a time; a new one cancels the one before."""

    busy_changed = Signal(bool)
    _told = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A plain thread: concurrent.futures would cost a tenth of the time to the first paint.
        # Only the work goes there: what is done with its answer holds widgets, and a widget that
        # its last holder lets go on a worker's thread is deleted there.
        self._queue: SimpleQueue[tuple[Callable[[Ticket], Any], Ticket] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._number = 0
        self._ticket: Ticket | None = None
        self._job: Job[Any] | None = None
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        # Who deletes the owner ends the thread with it: one that waits keeps all it ever held.
        queue = self._queue
        self.destroyed.connect(lambda *_: queue.put(None))

    @property
    def busy(self) -> bool:
        """Return whether an answer is awaited."""
        return self._job is not None

    def run(self, job: Job[Any]) -> None:
        """Start a job; what was going on is cancelled and its answer dropped."""
        self._forget()
        self._number += 1
        ticket = Ticket(self._number, self._tell)
        self._ticket, self._job = ticket, job
        Collector.begin_job()
        self._queue.put((job.work, ticket))
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="planning", daemon=True)
            self._thread.start()
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """Want no answer any more."""
        if self._job is not None:
            self._forget()
            self.busy_changed.emit(False)

    def close(self) -> None:
        """Cancel and wait for the thread to end."""
        self.cancel()
        self.finish()

    def finish(self) -> None:
        """Let the work come to its end, and the thread with it."""
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()
            self._thread = None
        self._forget()

    def _forget(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self._job = None

    def _tell(self, number: int, kind: str, value: Any) -> None:
        try:
            self._told.emit(number, kind, value)
        except RuntimeError:  # the window is gone: no receiver is left
            return

    def _serve(self) -> None:
        while self._serve_one():
            pass

    def _serve_one(self) -> bool:
        """Do one job; a loop in one function would hold on to the last as long as it waits."""
        task = self._queue.get()
        if task is None:
            return False
        try:
            self._work(*task)
        finally:
            job_ends()
        return True

    def _work(self, work: Callable[[Ticket], Any], ticket: Ticket) -> None:
        if ticket.cancelled:
            return
        try:
            self._tell(ticket.number, "done", work(ticket))
        except Exception as error:  # told to the person: a thread must not die unheard
            if not ticket.cancelled:  # else that is why it ended
                self._tell(ticket.number, "failed", error)

    @Slot(int, str, object)
    def _hear(self, number: int, kind: str, value: Any) -> None:
        job = self._job
        if job is None or number != self._number:
            return
        if kind != "part":
            self._ticket = self._job = None
            self.busy_changed.emit(False)
        {"part": job.part, "done": job.done, "failed": job.failed}[kind](value)
