"""Whether a window has the data folder, read from its lock without Qt."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from planner.data_folder import LOCK_FILE
from planner.domain.translatable import translatable
from planner.store.errors import StoreError

_MOST_BYTES = 4096


def is_held(data: Path) -> bool:
    """Return whether a program that runs holds a folder; a lock of a killed one holds nothing.

    The lock file (Qt's `QLockFile`) names the process, the program and the machine, a line each.
    """
    try:
        with (data / LOCK_FILE).open("rb") as file:
            lines = file.read(_MOST_BYTES).decode("utf-8", "replace").splitlines()
    except OSError:
        return False
    if len(lines) < 3 or not lines[0].strip().isdecimal():
        return bool(lines)  # of another form: better refused than written over
    if lines[2].strip() not in ("", platform.node()):
        return True  # another machine's, in a folder that is shared
    return _runs(int(lines[0]))


def refuse_folder_in_use(data: Path) -> None:
    """Refuse to write into a folder that a window has: it holds in memory what is in the files.

    Raises:
        StoreError: A program that runs has the folder.
    """
    if is_held(data):
        told = translatable("The program is open on this folder. Close it and try again.")
        raise StoreError(data, told)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):  # it is somebody else's, or cannot be asked
        return True
    return True
