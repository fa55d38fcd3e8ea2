"""A folder of one's own print templates: make a copy of ours, and go back to them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from planner.domain.translatable import Verbatim, translatable
from planner.program_files import RESOURCES
from planner.store import StoreError, write_atomically

_PRINTED = ("paper", "plan.html", "dietitian.html")
"""What of ``resources/templates`` is printed or exported."""


def has_own_templates(folder: Path) -> bool:
    """Return whether there is a copy of one's own."""
    return any((folder / name).is_file() for name in printed_templates())


def printed_templates() -> Iterator[str]:
    """Yield the names of the templates that pages are made of: "plan.html", "paper/week.html"."""
    root = RESOURCES / "templates"
    for name in _PRINTED:
        if (root / name).is_file():
            yield name
        else:
            inner = sorted(each.name for each in (root / name).iterdir())
            yield from (f"{name}/{each}" for each in inner)


def copy_templates(folder: Path) -> int:
    """Copy ours to a folder; a file that is there already stays as it is.

    Returns:
        How many were copied.

    Raises:
        StoreError: The folder cannot be written.
    """
    root, copied = RESOURCES / "templates", 0
    for name in (*printed_templates(), "README.txt"):
        target = folder / name
        if target.exists():
            continue
        _make_folder(target.parent)
        write_atomically(target, (root / name).read_bytes())
        copied += 1
    return copied


def put_aside(folder: Path) -> Path:
    """Move one's own templates aside, so that ours serve again; nothing is deleted.

    Returns:
        Where they are now.

    Raises:
        StoreError: The folder cannot be moved; it is as it was.
    """
    number = 1
    while (aside := folder.with_name(f"{folder.name}-{number}")).exists():
        number += 1
    try:
        return folder.rename(aside)
    except OSError as error:
        raise StoreError(
            folder, translatable("It cannot be moved aside ({why}).", why=Verbatim(error.strerror))
        ) from error


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            folder, translatable("The folder cannot be made ({why}).", why=Verbatim(error.strerror))
        ) from error
