"""Read the tables of the Learn page in ``planner/domain/learning/data``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import Any

from foods import DataError
from foods.errors import nearest
from foods.tables import DataDir, read_toml

from .library import Library


def learning_table(file: str, directory: DataDir | None = None) -> dict[str, Any]:
    """Return a TOML table of ``planner/domain/learning/data``, or of the folder given."""
    folder = files("planner.domain.learning") / "data" if directory is None else directory
    return read_toml(folder / file, file)


def check_keys(
    file: str, where: str, entry: Mapping[str, Any], needed: Iterable[str], known: Iterable[str]
) -> None:
    """Refuse an entry that lacks a key or has one too many.

    Raises:
        DataError: Naming file, entry and remedy.
    """
    needed = set(needed)
    for key in sorted(needed - set(entry)):
        raise DataError(file, where, f'"{key}" is missing.', "Write it.")
    for key in entry:
        if key not in needed | set(known):
            raise DataError(file, where, f'"{key}" is unknown.', nearest(key, needed | set(known)))


def cited(file: str, where: str, entry: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the ids of statements an entry rests on, all of which there must be.

    Raises:
        DataError: If one is unknown, or it rests on neither statement nor source.
    """
    known = {s.id for s in Library.load().statements}
    for statement in entry.get("statements", ()):
        if statement not in known:
            raise DataError(file, where, f'"{statement}" is unknown.', nearest(statement, known))
    if not entry.get("statements") and not entry.get("source"):
        raise DataError(file, where, "It rests on nothing.", 'Write "statements" or "source".')
    return tuple(entry.get("statements", ()))
