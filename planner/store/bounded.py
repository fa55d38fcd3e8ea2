"""Read files from outside within limits: regular files only, of a size, of a depth."""

from __future__ import annotations

import json
import math
import stat
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

from planner.domain.translatable import translatable

from .errors import UnreadableError, unreadable

MOST_BYTES = 20_000_000
"""No file of the program comes near it: a plan of 28 days has 0.3 million."""
MOST_DEPTH = 60
"""Tables within tables; a plan has nine."""


def read_bounded(path: Path | str, most_bytes: int = MOST_BYTES, *, pipes: bool = False) -> bytes:
    """Return what is in a regular file.

    Args:
        path: The file.
        most_bytes: How much is read at most.
        pipes: Whether a pipe will do as well, as ``--profile <(...)`` gives one.

    Raises:
        FileNotFoundError: There is no such file.
        UnreadableError: It is a folder, device or pipe, too large, or the system does not give it.
    """
    where = Path(path)
    try:
        mode = where.stat().st_mode
        if not (stat.S_ISREG(mode) or (pipes and stat.S_ISFIFO(mode))):
            raise UnreadableError(
                path, translatable("It is no file: a folder, a device or a pipe.")
            )
        with where.open("rb") as file:
            content = file.read(most_bytes + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise unreadable(path, error) from error
    if len(content) > most_bytes:
        larger = translatable(
            "It is larger than {n} MB, which nothing here is.", n=most_bytes // 1_000_000
        )
        raise UnreadableError(path, larger)
    return content


def stamp_of(path: Path) -> str:
    """Return what tells one content of a file from another; "" if it cannot be read."""
    try:
        return sha256(read_bounded(path)).hexdigest()
    except (OSError, UnreadableError):
        return ""


def parse_json(content: bytes, *, numbers: Callable[[str], float] | None = None) -> Any:
    """Return the value of a JSON text.

    Raises:
        ValueError: It is not UTF-8, not JSON, nested too deep, or a figure is not finite.
    """
    figure = numbers or finite
    try:
        value = json.loads(content.decode("utf-8-sig"), parse_float=figure, parse_constant=figure)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error
    refuse_depth(value)
    return value


def finite(text: str) -> float:
    """Return a figure of a file.

    Raises:
        ValueError: It is beyond all measure.
    """
    if not math.isfinite(value := float(text)):
        raise ValueError(f"{text} is no figure")
    return value


def refuse_depth(value: Any, most: int = MOST_DEPTH) -> None:
    """Refuse a value whose tables and lists stand too deep in each other.

    Raises:
        ValueError: They do.
    """
    level = [value]
    for _ in range(most):
        inner = [x for each in level for x in _parts(each) if isinstance(x, dict | list)]
        if not inner:
            return
        level = inner
    raise ValueError("it is nested too deep")


def _parts(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
