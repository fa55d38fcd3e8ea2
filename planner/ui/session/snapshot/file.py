"""The file of a startup snapshot: the week that was on the screen last, whoever's it is.

It lies where the only one's plan is kept, and names the plan it belongs to: so the start need
not look through the folders of several people to find whose week comes.
"""

from __future__ import annotations

from pathlib import Path

from planner.application.views.snapshot import StartupSnapshot
from planner.ui.locale import language
from planner.ui.locale.units import units_in_use

_FORMAT = 4
"""Raised whenever a class in it changes: snapshots of another format are not read."""


def snapshot_path(kept: Path) -> Path:
    """Return the path of the startup snapshot, given that of the only one's plan."""
    return kept.with_name(f"{kept.stem}.glimpse.json")


def write_snapshot(snapshot: StartupSnapshot, plan: Path, kept: Path | None = None) -> None:
    """Keep it for the plan in a file, which must have been written before.

    Args:
        snapshot: What is kept.
        plan: The file of the plan, in the folder of `kept` or below it.
        kept: Where the only one's plan is kept; `plan` itself by default.

    Raises:
        ValueError: If the plan lies elsewhere.
        planner.store.StoreError, OSError: If it could not be written.
    """
    import json

    from planner.store.atomic import write_atomically

    from .codec import encoded

    kept = kept or plan
    where = plan.relative_to(kept.parent).as_posix()
    value = json.dumps(encoded(snapshot), separators=(",", ":"))
    body = f"{where}\n{value}"
    write_atomically(snapshot_path(kept), f"{_head(plan, body)}\n{body}\n".encode())


def read_snapshot(kept: Path) -> StartupSnapshot | None:
    """Read the week of the last time; None if there is none, it is damaged or the plan is another.

    Args:
        kept: Where the only one's plan is kept.
    """
    try:
        if not snapshot_path(kept).is_file():  # a pipe would hold up the start
            return None
        head, _, body = snapshot_path(kept).read_text(encoding="utf-8").partition("\n")
        body = body.removesuffix("\n")
        where, _, value = body.partition("\n")
        plan = kept.parent / where
        within = plan.resolve().is_relative_to(kept.parent.resolve())
        if not within or not plan.is_file() or head != _head(plan, body):
            return None
        import json

        from .codec import decoded

        found = decoded(json.loads(value))
    except (OSError, ValueError, KeyError, IndexError, TypeError):
        return None
    return found if isinstance(found, StartupSnapshot) else None


def _head(plan: Path, body: str) -> str:
    """Return a head that changes with the plan's file, language and units, and if torn."""
    from hashlib import sha256

    units = units_in_use()
    return " ".join(
        (
            f"glimpse {_FORMAT}",
            sha256(plan.read_bytes()).hexdigest(),
            sha256(body.encode()).hexdigest(),
            f"{language()} {units.system} {units.energy}",
        )
    )
