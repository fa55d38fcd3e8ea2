"""Write one after the other, each to its end, without keeping the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject

from planner.ui.background.tasks import Job, Runner

from .unsaved import is_of_the_disk

if TYPE_CHECKING:
    from .unsaved import Unsaved

T = TypeVar("T")


@dataclass(eq=False)
class _Write:
    """A write that waits for its turn, or has it.

    Attributes:
        work: Writes, on a worker's thread.
        done: Called with what came of it, once it is on the disk.
        refused: Called with the error of a write that is given up.
        delayed: Called with the error, the first time, of a write that waits for the disk.
        again: Whether it waits for the disk if that refuses.
        state: Name of what it writes the whole state of; "" for a change.
        reads: Whether it only reads.
        written: Whether it is on the disk, be that heard or not.
        result: What came of it.
    """

    work: Callable[[], Any]
    done: Callable[[Any], None]
    refused: Callable[[Exception], None]
    delayed: Callable[[Exception], None]
    again: bool = False
    state: str = ""
    reads: bool = False
    written: bool = False
    result: Any = None


class WriteLane(QObject):
    """Overtakes nothing. What the disk refuses stays first, is marked unsaved and tried again.

    This is the one way in which the window writes what is the person's off its thread.
    """

    def __init__(
        self, unsaved: Unsaved, key: str, what: Callable[[], str], parent: QObject | None = None
    ) -> None:
        """Write nothing yet.

        Args:
            unsaved: Puts down what could not be written.
            key: Of what is written.
            what: Gives what it is called: "the kept weeks".
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._unsaved, self._key, self._what = unsaved, key, what
        self._runner = Runner(self)
        self.busy_changed = self._runner.busy_changed
        """Whether something is being written"""
        self._waiting: deque[_Write] = deque()
        self._held = False
        """Whether the first was refused and waits for the disk"""

    @property
    def busy(self) -> bool:
        """Return whether something is being written, or waits for its turn or for the disk."""
        return self._runner.busy or bool(self._waiting)

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being written; what the disk refused is marked unsaved."""
        return not self._runner.busy and (self._held or not self._waiting)

    def begin_keeping(self) -> None:
        """Try again what the disk refused; all else is written as it comes."""
        if self._held:
            self._try_again()

    def put(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = lambda _: None,
        refused: Callable[[Exception], None] = lambda _: None,
        delayed: Callable[[Exception], None] = lambda _: None,
        *,
        again: bool = True,
    ) -> None:
        """Write a change once all before it is written.

        Args:
            work: Writes, on a worker's thread.
            done: Called on the window's thread with what came of it.
            refused: Called there with an error that another try would not mend.
            delayed: Called there, once, with an error of the disk: it is tried again.
            again: Whether a write that the disk refuses is tried again; given up otherwise.
        """
        self._add(_Write(work, done, refused, delayed, again))

    def read(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        refused: Callable[[Exception], None],
    ) -> None:
        """Read once all before is written, so that what is read is what was written.

        Args:
            work: Reads, on a worker's thread.
            done: Called on the window's thread with what was read.
            refused: Called there with what went wrong.
        """
        self._add(_Write(work, done, refused, _unheard, reads=True))

    def put_state(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] = lambda _: None,
        state: str = "all",
    ) -> None:
        """Write the whole of something, once all before it is written.

        Older writes of the same state that wait are dropped, and nobody hears of them. It is
        never given up: whatever refused it, no file holds what the window has.

        Args:
            work: Writes, on a worker's thread.
            done: Called on the window's thread with what came of it.
            state: Of what it writes the whole.
        """
        running = self._waiting[0] if self._runner.busy else None
        dropped = [each for each in self._waiting if each.state == state and each is not running]
        if self._held and self._waiting[0] in dropped:
            self._held = False
        self._waiting = deque(each for each in self._waiting if each not in dropped)
        self._add(_Write(work, done, _unheard, _unheard, again=True, state=state))

    def finish(self) -> None:
        """Write everything that waits, and wait for it: the program is about to end."""
        self._runner.finish()
        self._held = False
        self._waiting = deque(each for each in self._waiting if not each.reads)
        while self._waiting and not self._held:
            write = self._waiting[0]
            try:
                self._do(write)
            except Exception as error:  # as on a worker's thread: told, never unheard
                self._take_failure(write, error)
            else:
                self._take(write)

    def forget(self) -> None:
        """Write nothing that waits; what is being written comes to its end, and is not heard of."""
        running = [self._waiting[0]] if self._runner.busy else []
        for each in running:
            each.done = each.refused = each.delayed = _unheard
            each.again, each.state = False, ""
        self._waiting, self._held = deque(running), False
        self._unsaved.forget(self._key)

    def _add(self, write: _Write) -> None:
        self._waiting.append(write)
        self._next()

    def _do(self, write: _Write) -> None:
        if not write.written:
            with self._unsaved.writers:
                write.result = write.work()
            write.written = True

    def _next(self) -> None:
        if self._runner.busy or self._held or not self._waiting:
            return
        write = self._waiting[0]

        def done(_: None) -> None:
            self._take(write)
            self._next()

        def failed(error: Exception) -> None:
            self._take_failure(write, error)
            self._next()

        self._runner.run(Job(lambda _: self._do(write), done, failed))

    def _take(self, write: _Write) -> None:
        self._waiting.popleft()
        if not write.reads:
            self._unsaved.written(self._key)
        write.done(write.result)

    def _take_failure(self, write: _Write, error: Exception) -> None:
        newer = write.state and any(
            each.state == write.state for each in self._waiting if each is not write
        )
        if not newer and (write.state or (write.again and is_of_the_disk(error))):
            self._held = True
            self._unsaved.failed(self._key, self._what(), self._try_again, error)
            delayed, write.delayed = write.delayed, _unheard
            delayed(error)
            return
        self._waiting.popleft()
        if not newer and not write.reads:
            self._unsaved.forget(self._key)  # it is not tried again
        write.refused(error)

    def _try_again(self) -> None:
        self._held = False
        self._next()


def _unheard(_: object) -> None:
    """Hear what came of a write, and do nothing with it."""
