"""Small files of one's own: JSON with a version, replaced as a whole, with a copy of the last."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.domain.translatable import Verbatim, sentences, translatable

from .atomic import write_atomically
from .bounded import parse_json, read_bounded
from .errors import StoreError, unreadable


@dataclass(frozen=True)
class OwnFile:
    """A kind of file.

    Attributes:
        kind: The key under which its version stands: "pantry".
        version: The newest version that is read.
        entries: The key of its list of entries.
    """

    kind: str
    version: int
    entries: str

    def read(self, path: Path) -> tuple[dict[str, Any] | None, tuple[str, ...]]:
        """Read a file; return its content and sentences about what went wrong on the way.

        None where there is no file yet. A damaged file is moved aside, its new name told, and
        the copy of the last good one is read in its place.

        Raises:
            StoreError: It cannot be read, and it must not be written over.
        """
        try:
            return self._whole(path), ()
        except FileNotFoundError:
            return None, ()
        except _DamagedError:
            told = _put_aside(path)
        try:
            return self._whole(backup_of(path)), (
                sentences((told, translatable("The copy before it was opened."))),
            )
        except (OSError, _DamagedError, StoreError):
            return None, (sentences((told, translatable("What is put in now begins a new file."))),)

    def peek(self, path: Path) -> dict[str, Any] | None:
        """Return the content of a file; None where it cannot be read. Nothing is moved or told.

        For whoever reads beside the one that keeps the file.
        """
        try:
            return self._whole(path)
        except (OSError, _DamagedError, StoreError):
            return None

    def write(self, path: Path, content: dict[str, Any]) -> None:
        """Write all of it or nothing, and keep a copy of what was there.

        Raises:
            StoreError: The old file is still whole.
        """
        data = {self.kind: self.version, **content}
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            former = path.read_bytes() if path.is_file() else b""
        except OSError as error:
            message = translatable(
                "Its folder cannot be used ({why}). Nothing was written.",
                why=Verbatim(error.strerror),
            )
            raise StoreError(path, message) from error
        if former:
            write_atomically(backup_of(path), former)
        write_atomically(path, json.dumps(data, ensure_ascii=False, indent=1).encode())

    def _whole(self, path: Path) -> dict[str, Any]:
        try:
            data = parse_json(read_bounded(path))
        except FileNotFoundError:
            raise
        except OSError as error:
            raise unreadable(path, error) from error
        except (ValueError, RecursionError) as error:
            raise _DamagedError from error
        if not isinstance(data, dict) or not isinstance(data.get(self.entries), list):
            raise _DamagedError
        if data.get(self.kind) != self.version:
            raise StoreError(
                path, translatable("It was written by a newer version. Install that version.")
            )
        return data


class _DamagedError(Exception):
    """The file is not whole."""


def backup_of(path: Path) -> Path:
    """Return the path of the copy of the last good file."""
    return path.with_name(f"{path.stem}-before{path.suffix}")


def _put_aside(path: Path) -> str:
    number = 1
    while (aside := path.with_name(f"{path.stem}-damaged-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        message = translatable(
            "It is damaged and cannot be moved ({why}).", why=Verbatim(error.strerror)
        )
        raise StoreError(path, message) from error
    return translatable(
        "{file} is damaged and was kept as {aside}.",
        file=Verbatim(path.name),
        aside=Verbatim(aside.name),
    )
