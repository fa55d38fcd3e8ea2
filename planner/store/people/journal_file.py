"""The journal: the plan on the screen as long as no file of its own holds it.

    {"journal": 1, "file": "/home/anna/week.mealplan", "guest": false, "plan": {...}}

A program that is killed leaves it behind. The next start puts it aside as `unsaved-1.json` and
offers it, so that nothing it writes itself comes over it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from foods import Catalogue
from planner.domain import Plan
from planner.store.atomic import write_atomically
from planner.store.bounded import parse_json, read_bounded
from planner.store.errors import StoreError
from planner.store.plan_data import plan_data

JOURNAL_FILE = "journal.json"
_FOUND = "unsaved-{}.json"
_MOST_FOUND = 20
_VERSION = 1


@dataclass(frozen=True)
class Unfinished:
    """Work of another time that no file holds.

    Attributes:
        path: Where it lies now.
        file: The file it belongs to; None for a plan without one.
        guest: Whether it is somebody else's week.
        plan: The plan as plain data.
        written: When.
    """

    path: Path
    file: Path | None
    guest: bool
    plan: Mapping[str, Any]
    written: datetime


def journal_beside(week: Path) -> Path:
    """Return where the journal lies, given where the only person's week is kept."""
    return week.with_name(JOURNAL_FILE)


def write_journal(
    path: Path, plan: Plan, catalogue: Catalogue, file: Path | None, *, guest: bool
) -> None:
    """Write what is on the screen.

    Raises:
        StoreError: It could not be written.
    """
    data = {
        "journal": _VERSION,
        "file": str(file) if file else None,
        "guest": guest,
        "plan": plan_data(plan, catalogue),
    }
    write_atomically(path, json.dumps(data, ensure_ascii=False).encode())


def end_journal(path: Path) -> None:
    """Remove the journal: a file holds all of it, or the person let it go."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def put_journal_aside(path: Path) -> None:
    """Give a journal that was left behind a name of its own, to be offered."""
    for number in range(1, _MOST_FOUND + 1):
        aside = path.with_name(_FOUND.format(number))
        if path.exists() and not aside.exists():
            with suppress(OSError):
                path.replace(aside)
            return


def unfinished_work(path: Path) -> tuple[Unfinished, ...]:
    """Return what was left behind and not yet answered; the newest first.

    Args:
        path: Where the journal lies.
    """
    found = []
    for number in range(1, _MOST_FOUND + 1):
        aside = path.with_name(_FOUND.format(number))
        with suppress(OSError, StoreError, KeyError, TypeError, ValueError, RecursionError):
            data = parse_json(read_bounded(aside))
            if data["journal"] == _VERSION and isinstance(data["plan"], Mapping):
                file = Path(str(data["file"])) if data["file"] else None
                written = datetime.fromtimestamp(aside.stat().st_mtime)
                found.append(Unfinished(aside, file, bool(data["guest"]), data["plan"], written))
    return tuple(sorted(found, key=lambda each: each.written, reverse=True))
