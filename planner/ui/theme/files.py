"""Files that come with the program."""

from __future__ import annotations

from pathlib import Path

import resources

# Not importlib.resources: it would cost a tenth of the time to the first paint.
_FOLDER = Path(next(iter(resources.__path__)))


def resource_bytes(path: str) -> bytes:
    """A file of `resources/`, by its path there."""
    return (_FOLDER / path).read_bytes()


def resource_path(path: str) -> str:
    """The place of a file of `resources/` on disk, as a style sheet names it."""
    return (_FOLDER / path).as_posix()
