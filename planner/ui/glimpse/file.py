"""The file of a glimpse, beside the plan it belongs to."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from planner.ui.language import language
from planner.ui.units import units_in_use

from .values import Glimpse

_FORMAT = 1
"""Raised whenever a class in it changes: glimpses of another format are not read."""


def glimpse_path(plan: Path) -> Path:
    """Where the glimpse of a kept plan lies."""
    return plan.with_name(f"{plan.stem}.glimpse.json")


def write_glimpse(glimpse: Glimpse, plan: Path) -> None:
    """Keep it for the plan in a file, which must have been written before.

    Raises:
        planner.store.StoreError, OSError: If it could not be written.
    """
    from planner.store.atomic import write_atomically

    from .codec import encoded

    body = json.dumps(encoded(glimpse), separators=(",", ":"))
    write_atomically(glimpse_path(plan), f"{_head(plan, body)}\n{body}\n".encode())


def read_glimpse(plan: Path) -> Glimpse | None:
    """The glimpse of a kept plan; None if there is none, if it is damaged or belongs elsewhere."""
    try:
        head, _, body = glimpse_path(plan).read_text(encoding="utf-8").partition("\n")
        body = body.removesuffix("\n")
        if head != _head(plan, body):
            return None
        from .codec import decoded

        found = decoded(json.loads(body))
    except (OSError, ValueError, KeyError, IndexError, TypeError):
        return None
    return found if isinstance(found, Glimpse) else None


def _head(plan: Path, body: str) -> str:
    """Changes with the plan's file, with the language and the units of its words, and if torn."""
    units = units_in_use()
    return " ".join(
        (
            f"glimpse {_FORMAT}",
            sha256(plan.read_bytes()).hexdigest(),
            sha256(body.encode()).hexdigest(),
            f"{language()} {units.system} {units.energy}",
        )
    )
