"""What to do in a cramp, and the stretching before bed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from foods.tables import DataDir
from planner.domain.target import CARE, Target

from .tables import check_keys, cited, learning_table

_FILE = "relief.toml"


@dataclass(frozen=True)
class Step:
    """Something to do.

    Attributes:
        id: Also names its drawing.
        title: "Stretch".
        lines: What to do, in order.
        careful: Instead, for people who must watch potassium or sodium; empty if the same.
        sips: Instead, for people whose doctor sets how much they drink; empty if the same.
        statements: Ids of the statements it rests on.
    """

    id: str
    title: str
    lines: tuple[str, ...]
    careful: tuple[str, ...]
    sips: tuple[str, ...]
    statements: tuple[str, ...]


@dataclass(frozen=True)
class Stretching:
    """The daily stretch: what to do, and how long it takes."""

    title: str
    minutes: int
    lines: tuple[str, ...]
    statements: tuple[str, ...]


def relief_steps(targets: Iterable[Target] = (), *, sips: bool = False) -> tuple[Step, ...]:
    """Return the steps in order, in the form that fits a person.

    Args:
        targets: Where they hold a ceiling set by care, the careful form stands.
        sips: Whether a doctor sets how much the person drinks.
    """
    careful = any(t.safety and t.source.startswith(CARE) for t in targets)
    return tuple(_as_said(step, careful, sips) for step in _own()[0])


def stretching() -> Stretching:
    """Return the stretch before bed."""
    return _own()[1]


def _as_said(step: Step, careful: bool, sips: bool) -> Step:
    lines = (sips and step.sips) or (careful and step.careful) or step.lines
    return replace(step, lines=lines)


@cache
def _own() -> tuple[tuple[Step, ...], Stretching]:
    return read_relief()


def read_relief(directory: DataDir | None = None) -> tuple[tuple[Step, ...], Stretching]:
    """Return the steps and stretching from their table.

    Raises:
        foods.DataError: Naming file, entry and remedy.
    """
    table = learning_table(_FILE, directory)
    check_keys(_FILE, "", table, ("step", "stretching"), ())
    return tuple(_step(entry) for entry in table["step"]), _stretching(table["stretching"])


def _step(entry: dict[str, Any]) -> Step:
    where = str(entry.get("id", "step"))
    check_keys(_FILE, where, entry, ("id", "title", "do", "statements"), ("careful", "sips"))
    do, careful, sips = (tuple(entry.get(form, ())) for form in ("do", "careful", "sips"))
    return Step(where, entry["title"], do, careful, sips, cited(_FILE, where, entry))


def _stretching(entry: dict[str, Any]) -> Stretching:
    check_keys(_FILE, "stretching", entry, ("title", "minutes", "do", "statements"), ())
    lines, statements = tuple(entry["do"]), cited(_FILE, "stretching", entry)
    return Stretching(entry["title"], int(entry["minutes"]), lines, statements)
