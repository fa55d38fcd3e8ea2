"""Work for workers of other processes: what they import must stand in a module."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from planner.cohort import Outcome, Row
from planner.cohort.work import plan_row
from solver import Effort


def quick(row: Row) -> Outcome:
    """Plan as the program does, with the least effort."""
    return plan_row(row, Effort.QUICK)


def killed_once(folder: Path, row: Row) -> Outcome:
    """Have the process killed by the system in the midst of row 3, the first time."""
    mark = folder / "killed"
    if row.number == 3 and not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return quick(row)


def killed_always(row: Row) -> Outcome:
    """Have the process killed whenever it comes to row 3."""
    if row.number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return quick(row)


def slow_then_quick(folder: Path, row: Row) -> Outcome:
    """Say that the row was begun, then plan it."""
    (folder / f"begun-{row.number}").touch()
    return quick(row)
