"""Write a file so that a reader finds the old one or the new one, never half of either."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path
from typing import Protocol

from planner.domain.translatable import Verbatim, sentences, translatable

from .errors import StoreError

_NEW_FILE_MODE, _PRIVATE_MODE = 0o644, 0o600


class WriteObserver(Protocol):
    """Learn of every file that is replaced, on the thread that writes."""

    def before(self, path: Path) -> None:
        """Look at a file that is about to be replaced."""

    def after(self, path: Path) -> None:
        """Look at a file that was replaced."""


WRITE_OBSERVERS: list[WriteObserver] = []
"""Of this process: a window puts one here that notices what other programs write"""


def write_atomically(path: Path | str, content: bytes) -> None:
    """Write beside the file, check, force to disk, then replace.

    A symbolic link is followed, so that the link stays; the file's mode is kept. A device or
    a pipe (``/dev/null``, ``/dev/stdout``) is written into, never replaced.

    Raises:
        StoreError: The old file, if there was one, is still whole.
    """
    target = Path(path).resolve()
    try:
        if _is_device(Path(path)):
            Path(path).write_bytes(content)
            return
        beside = _write_beside(target, content)
        try:
            beside.chmod(_mode_of(target))
            for each in tuple(WRITE_OBSERVERS):
                each.before(target)
            beside.replace(target)
            for each in tuple(WRITE_OBSERVERS):
                each.after(target)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink()
            raise
        _force_folder(target.parent)
    except OSError as error:
        why = translatable("It could not be saved ({why}).", why=Verbatim(error.strerror or error))
        kept = translatable("Nothing was written.")
        if target.exists():
            kept = translatable("The file on disk is unchanged.")
        remedy = translatable("Choose another place or free space.")
        raise StoreError(path, sentences((why, kept, remedy))) from error


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _write_beside(target: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # A full disk can shorten a file without an error from write().
        if beside.stat().st_size != len(content):
            raise OSError("the disk took only a part of it")
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    return beside


def _mode_of(target: Path) -> int:
    """Return the mode that is there; of a new file, as private as its folder."""
    if target.exists():
        return stat.S_IMODE(target.stat().st_mode)
    open_to_others = stat.S_IMODE(target.parent.stat().st_mode) & 0o077
    return _NEW_FILE_MODE if open_to_others else _PRIVATE_MODE


def _force_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system can (not on Windows)."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
