"""What is at home, in a file of one's own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.store.json_file import OwnFile

PANTRY_FILE = "pantry.json"
_FILE = OwnFile("pantry", 1, "items")


@dataclass(frozen=True)
class StoredPantry:
    """What the file holds.

    Attributes:
        pantry: What is at home.
        unread: Entries that do not hold. They are kept in the file as they are.
        faults: Why, and what else went wrong, in sentences.
    """

    pantry: Pantry = field(default_factory=Pantry)
    unread: tuple[Any, ...] = ()
    faults: tuple[str, ...] = ()


def read_pantry(path: Path) -> StoredPantry:
    """Return the pantry in a file; an empty one where there is no file yet.

    Raises:
        StoreError: It cannot be read, and it must not be written over.
    """
    data, faults = _FILE.read(path)
    items: list[PantryItem] = []
    unread: list[Any] = []
    said = list(faults)
    for at, entry in enumerate(data["items"] if data else (), 1):
        try:
            items.append(_item(entry))
        except (ValueError, TypeError, KeyError) as error:
            unread.append(entry)
            said.append(f"{path.name}, entry {at}: {_why(error)} It counts as not there.")
    return StoredPantry(Pantry(tuple(items)), tuple(unread), tuple(said))


def write_pantry(path: Path, pantry: Pantry, unread: tuple[Any, ...] = ()) -> None:
    """Write all of it, or nothing.

    Raises:
        StoreError: The old file is still whole.
    """
    items = [
        {"food": item.food_id, "grams": round(item.grams, 1)}
        | ({"use_by": item.use_by.isoformat()} if item.use_by else {})
        for item in pantry
    ]
    _FILE.write(path, {"items": [*items, *unread]})


def _item(entry: Any) -> PantryItem:
    if not isinstance(entry, dict) or not isinstance(entry["food"], str):
        raise TypeError("It names no food.")
    grams, use_by = entry["grams"], entry.get("use_by")
    if isinstance(grams, bool) or not isinstance(grams, int | float):
        raise TypeError(f"{grams!r} is no amount.")
    return PantryItem(entry["food"], float(grams), date.fromisoformat(use_by) if use_by else None)


def _why(error: Exception) -> str:
    return f"It has no {error}." if isinstance(error, KeyError) else str(error)
