"""When Python searches for garbage: not while tables are loaded, and never on a worker's thread.

Python's search for objects that only hold each other stops every thread. With tables and screens
in memory it took 50 to 80 ms, again and again while a week was planned, and nothing of that ever
becomes garbage.

The search is made by whichever thread happens to ask for memory. A widget that it finds is then
deleted on that thread: Qt leaves the widget's timers with the window's thread, and the next turn
of its events ends the program. So the search waits while jobs run, and the window's thread makes
it (`planner.ui.background.collector`).
"""

from __future__ import annotations

import gc
from threading import Lock


class _Reasons:
    """Why no search is made by itself: something is being loaded, or jobs run."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.loading = False
        self.jobs = 0

    def keep(self) -> None:
        """Let Python search by itself only where there is no reason against it."""
        if self.loading or self.jobs:
            gc.disable()
        else:
            gc.enable()


_REASONS = _Reasons()


def delay_collection() -> None:
    """Search for no garbage until all is loaded; `freeze_loaded` ends it."""
    with _REASONS.lock:
        _REASONS.loading = True
        _REASONS.keep()


def freeze_loaded() -> None:
    """Take what is there out of the search, for good, and search from now on."""
    gc.freeze()
    with _REASONS.lock:
        _REASONS.loading = False
        _REASONS.keep()


def job_begins() -> None:
    """Let no thread search by itself from now on; called on the window's thread."""
    with _REASONS.lock:
        _REASONS.jobs += 1
        _REASONS.keep()


def job_ends() -> None:
    """Count one job less; called on its own thread, which must not begin a search."""
    with _REASONS.lock:
        _REASONS.jobs -= 1


def search_again() -> bool:
    """Let Python search by itself if no job runs; called on the window's thread.

    Returns:
        Whether no job runs.
    """
    with _REASONS.lock:
        if not _REASONS.jobs:
            _REASONS.keep()
        return not _REASONS.jobs
