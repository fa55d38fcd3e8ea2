"""Watches the window's thread: how long each turn of its loop takes, and with what.

What counts is the CPU time of the thread, not the clock: other processes may not count against
the window, nor may work of its own that waits in other threads.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

LIMIT_S = 0.05
_SAMPLE_S = 0.004
_LATE_S = 0.01
_FOLDERS = ("/planner/", "/foods/", "/solver/")


@dataclass
class Turn:
    """One turn of the event loop: from the moment it woke to the moment it could sleep again.

    Attributes:
        doing: What the person was doing.
        cpu_s: CPU time of the window's thread.
        frames: Where it was seen at work, the innermost lines of the project, with their number.
    """

    doing: str
    cpu_s: float = 0.0
    frames: Counter[str] = field(default_factory=Counter)

    @property
    def where(self) -> str:
        """Return the lines that were seen most."""
        return ", ".join(line for line, _ in self.frames.most_common(3)) or "nowhere long"


class Watchdog(QObject):
    """Measures every turn of the loop of the thread it is made in, as long as it watches.

    A loop within a loop (a menu, a dialog that waits) has turns of its own.
    """

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.turns: list[Turn] = []
        self._turn = Turn("")
        self._began = 0.0
        self._awake = False
        self._over = threading.Event()

    @contextmanager
    def watching(self) -> Iterator[Watchdog]:
        """Watch; within it only a loop that runs is measured, not what is called outside one."""
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.awake.connect(self._wake)
        dispatcher.aboutToBlock.connect(self._wake)
        main = threading.get_ident()
        sampler = threading.Thread(target=self._sample, args=(main,), name="watchdog")
        sampler.start()
        try:
            yield self
        finally:
            self._over.set()
            sampler.join()
            dispatcher.awake.disconnect(self._wake)
            dispatcher.aboutToBlock.disconnect(self._wake)

    def run(self, ms: int) -> None:
        """Run the loop for a while, as the program does."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        self._begin()
        loop.exec()
        self._end()

    def do(self, what: str, act: Callable[[], object], ms: int = 60) -> None:
        """Have something done by the loop, as an event does it."""
        self.doing = what
        QTimer.singleShot(0, act)
        self.run(ms)

    def worst(self) -> list[Turn]:
        """Return the longest turn of each thing that was done, the longest first."""
        longest: dict[str, Turn] = {}
        for turn in self.turns:
            if turn.cpu_s > longest.setdefault(turn.doing, turn).cpu_s:
                longest[turn.doing] = turn
        return sorted(longest.values(), key=lambda turn: -turn.cpu_s)

    def _wake(self) -> None:
        if self._awake:
            self._end()
            self._begin()

    def _begin(self) -> None:
        self._turn, self._began, self._awake = Turn(self.doing), time.thread_time(), True

    def _end(self) -> None:
        self._turn.cpu_s = time.thread_time() - self._began
        self._awake = False
        self.turns.append(self._turn)

    def _sample(self, main: int) -> None:
        """Look, from another thread, at what a turn that takes long is about."""
        clock = time.pthread_getcpuclockid(main)
        while not self._over.wait(_SAMPLE_S):
            turn, began = self._turn, self._began
            if self._awake and time.clock_gettime(clock) - began > _LATE_S:
                turn.frames[_line_of(sys._current_frames().get(main))] += 1


def _line_of(frame: FrameType | None) -> str:
    """Return the innermost line of the project, and the import it stands in if it does."""
    line, innermost = "", frame
    while frame is not None:
        name = frame.f_code.co_filename
        if not line and any(folder in name for folder in _FOLDERS):
            line = f"{name.split('/planner/')[-1]}:{frame.f_lineno} {frame.f_code.co_name}"
        frame = frame.f_back
    if innermost is not None and "importlib" in innermost.f_code.co_filename:
        line += " (import)"
    return line or "outside the project"


def yardstick_s(times: int = 5) -> float:
    """CPU time of a fixed piece of work of a window's kind, the best of some, s.

    About 10 ms on a machine at rest, of two cores of the year 2024: what takes five of it takes
    50 ms there.
    """
    return min(_measured(_piece_of_work) for _ in range(times))


def _measured(work: Callable[[], object]) -> float:
    began = time.thread_time()
    work()
    return time.thread_time() - began


def _piece_of_work() -> None:
    """Rows of words, laid out, and a little counting."""
    page = QWidget()
    column = QVBoxLayout(page)
    for row in range(100):
        column.addWidget(QLabel(f"Row {row} of a page that is never shown"))
    page.sizeHint()
    page.deleteLater()
    sum(len(str(number)) for number in range(10_000))
