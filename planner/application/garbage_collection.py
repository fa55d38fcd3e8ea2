"""Decide when Python collects garbage: not while tables are loaded, and never on a worker's thread.

A garbage collection looks for objects that only hold each other, and stops every thread. With
tables and screens in memory it took 50 to 80 ms, again and again while a week was planned, and
nothing of that ever becomes garbage.

Whichever thread happens to ask for memory runs the collection. A widget that it finds is then
deleted on that thread: Qt leaves the widget's timers with the window's thread, and the next turn
of its events ends the program. So no collection runs by itself while jobs run, and the window's
thread begins it (`planner.ui.background.collector`).
"""

from __future__ import annotations

import gc
from threading import Lock


class _Holds:
    """Count the reasons for which no collection runs by itself."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.loading = False
        self.jobs = 0

    def apply(self) -> None:
        """Let Python collect by itself only where there is no reason against it."""
        if self.loading or self.jobs:
            gc.disable()
        else:
            gc.enable()


_HOLDS = _Holds()


def delay_collection() -> None:
    """Let no collection run until all is loaded; `freeze_loaded` ends it."""
    with _HOLDS.lock:
        _HOLDS.loading = True
        _HOLDS.apply()


def freeze_loaded() -> None:
    """Exempt what is loaded from garbage collection, and let collections run from now on."""
    gc.freeze()
    with _HOLDS.lock:
        _HOLDS.loading = False
        _HOLDS.apply()


def job_begins() -> None:
    """Let no thread collect by itself from now on; called on the window's thread."""
    with _HOLDS.lock:
        _HOLDS.jobs += 1
        _HOLDS.apply()


def job_ends() -> None:
    """Count one job less; called on its own thread, which must not begin a collection."""
    with _HOLDS.lock:
        _HOLDS.jobs -= 1


def allow_if_idle() -> bool:
    """Let Python collect by itself if no job runs; called on the window's thread.

    Returns:
        Whether no job runs.
    """
    with _HOLDS.lock:
        if not _HOLDS.jobs:
            _HOLDS.apply()
        return not _HOLDS.jobs
