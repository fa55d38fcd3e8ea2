"""Files that change together and can be changed back: the weeks of a household."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.domain.translatable import translatable
from planner.store.atomic import write_atomically
from planner.store.bounded import read_bounded
from planner.store.errors import StoreError

_OF_LIST = ("list", "shopping")
"""Keys of a week that hold its shopping list"""


@dataclass(frozen=True)
class KeptFile:
    """What stands in a file before and after a change.

    Attributes:
        path: The file.
        before: Its content before; None where there was none.
        after: Its content after; None where there is none.
    """

    path: Path
    before: bytes | None
    after: bytes | None

    @property
    def back(self) -> KeptFile:
        """Return the change that takes this one back."""
        return KeptFile(self.path, self.after, self.before)


def read_kept(path: Path) -> bytes | None:
    """Return what is in a file, or None where there is none.

    Raises:
        StoreError: It cannot be read.
    """
    try:
        return read_bounded(path)
    except FileNotFoundError:
        return None


def put_files(files: Iterable[KeptFile]) -> None:
    """Write the content after a change to each file; nothing if one is not as it was before.

    What was decided about the household's list meanwhile is no other week.

    Raises:
        StoreError: Another program changed a file meanwhile, or one cannot be written; then
            those that were written already are put back.
    """
    files = tuple(files)
    for each in files:
        if not _is_same(read_kept(each.path), each.before):
            raise StoreError(
                each.path,
                translatable(
                    "Another window changed it meanwhile. Nothing was written; plan once more."
                ),
            )
    done: list[KeptFile] = []
    try:
        for each in files:
            _put(each.path, each.after)
            done.append(each)
    except StoreError:
        for each in done:
            _put(each.path, each.before)
        raise


def _is_same(now: bytes | None, before: bytes | None) -> bool:
    if now == before or now is None or before is None:
        return now == before
    meals = _meals(before)
    return meals is not None and _meals(now) == meals


def _meals(content: bytes) -> dict[str, Any] | None:
    """Return what a week says beside its list; None where it is no week."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict):
        return None
    return {key: value for key, value in data.items() if key not in _OF_LIST}


def _put(path: Path, content: bytes | None) -> None:
    if content is not None:
        write_atomically(path, content)
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        message = translatable("It cannot be removed. Close other programs that use it.")
        raise StoreError(path, message) from error
