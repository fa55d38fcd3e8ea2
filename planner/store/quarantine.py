"""Keep a damaged file under another name, so that nothing is written over it."""

from __future__ import annotations

from pathlib import Path

from .errors import not_moved


def quarantine(path: Path) -> Path:
    """Move a file to ``name.damaged-1.ending``, or the next number that is free.

    Raises:
        StoreError: It cannot be moved.
    """
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    try:
        path.replace(aside)
    except OSError as error:
        raise not_moved(path, error) from error
    return aside
