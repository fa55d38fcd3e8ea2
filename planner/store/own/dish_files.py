"""One's own dishes as files: put one in, take one out; the others in its file stay."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from foods import Catalogue, Dish
from planner.domain.translatable import Verbatim, translatable
from planner.store.atomic import write_atomically
from planner.store.errors import StoreError

from .dishes import dish_toml, dishes_in, save_own_dish

Entry = Mapping[str, Any]
Entries = Mapping[str, Entry | None]
"""Entries by id of the dish; None for a dish that is not there."""


def put_own_dish(dish_id: str, entry: Entry, folder: Path, catalogue: Catalogue) -> Dish:
    """Write a dish where one of its id stands already, else in a file of its own.

    Args:
        dish_id: As `save_own_dish`.
        entry: As `save_own_dish`.
        folder: Where one's own dishes are.
        catalogue: The program's own dishes with all foods, one's own among them.

    Raises:
        DataError: It does not hold; nothing is written.
        StoreError: It cannot be written; the old file is still whole.
    """
    path, table = _file_of(dish_id, folder)
    if path is None:
        return save_own_dish(dish_id, entry, folder, catalogue)
    dish = _judged(dish_id, entry, catalogue)
    _replace(path, {**table, dish_id: entry})
    return dish


def own_dish_entries(dish_ids: Iterable[str], folder: Path) -> Entries:
    """Return the entries of some dishes in the files, so that they can be put back."""
    return {dish_id: _file_of(dish_id, folder)[1].get(dish_id) for dish_id in dish_ids}


def set_own_dishes(entries: Entries, folder: Path, catalogue: Catalogue) -> None:
    """Write dishes as they are to be; None takes one away, if it is there.

    Raises:
        DataError: As `put_own_dish`.
        StoreError: As `put_own_dish`.
    """
    for dish_id, entry in entries.items():
        if entry is not None:
            put_own_dish(dish_id, entry, folder, catalogue)
        elif _file_of(dish_id, folder)[0] is not None:
            remove_own_dish(dish_id, folder)


def remove_own_dish(dish_id: str, folder: Path) -> Entry:
    """Take a dish away; what is given back can be put in again.

    Raises:
        StoreError: There is none, or its file cannot be written; then that is unchanged.
    """
    path, table = _file_of(dish_id, folder)
    if path is None:
        raise StoreError(folder, translatable("The dish is not there any more."))
    rest = {key: entry for key, entry in table.items() if key != dish_id}
    if rest:
        _replace(path, rest)
    else:
        _unlink(path)
    entry: Entry = table[dish_id]
    return entry


def _judged(dish_id: str, entry: Entry, catalogue: Catalogue) -> Dish:
    found = dishes_in(f"{dish_id}.toml", dish_toml(dish_id, entry), catalogue)
    if found.faults:
        raise found.faults[0]
    return found.dishes[dish_id]


def _file_of(dish_id: str, folder: Path) -> tuple[Path | None, dict[str, Any]]:
    """Return the first file with the dish, as they are read; what is no TOML is passed over."""
    for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
        try:
            if not path.is_file():
                continue
            text = path.read_text(encoding="utf-8")
            if dish_id not in text:
                continue  # hundreds of files are not parsed to find one
            table = tomllib.loads(text)
        except (OSError, ValueError, RecursionError):
            continue
        if dish_id in table:
            return path, table
    return None, {}


def _replace(path: Path, table: Mapping[str, Any]) -> None:
    """Write a file of dishes, if it can be said in full."""
    plain = json.loads(json.dumps(table, default=str))  # tuples are lists in a file
    try:
        text = "\n".join(dish_toml(key, entry) for key, entry in table.items())
        whole = tomllib.loads(text) == plain
    except (TypeError, AttributeError, ValueError):
        whole = False
    if not whole:
        raise StoreError(
            path, translatable("It holds what the form cannot write. Edit it with a text editor.")
        )
    write_atomically(path, text.encode())


def _unlink(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise StoreError(
            path, translatable("It cannot be removed ({why}).", why=Verbatim(error.strerror))
        ) from error
