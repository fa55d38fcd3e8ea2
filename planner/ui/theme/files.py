"""Files that come with the program."""

from __future__ import annotations

from planner.program_files import RESOURCES


def resource_bytes(path: str) -> bytes:
    """Return a file of `resources/`, by its path there."""
    return (RESOURCES / path).read_bytes()


def resource_path(path: str) -> str:
    """Return the place of a file of `resources/` on disk, as a style sheet names it."""
    return (RESOURCES / path).as_posix()
