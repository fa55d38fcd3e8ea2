"""One's own foods in a file of one's own: plain JSON, replaced as a whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import RLock
from typing import Any

from foods import Catalogue
from foods.own import Fault, OwnFood, Problem, read_own_food
from planner.domain.translatable import Verbatim, translatable
from planner.store.atomic import write_atomically
from planner.store.bounded import parse_json, read_bounded
from planner.store.errors import StoreError, unreadable, without_folder

OWN_FOODS_FILE = "own-foods.json"
CHANGING = RLock()
"""Held by who reads the file, changes it and writes it: several lanes of a window do"""
_VERSION = 1
_NO_FILE = translatable("It is no file of one's own foods. Restore it or move it away.")


@dataclass(frozen=True)
class OwnFoods:
    """What the file holds.

    Attributes:
        foods: The foods that hold, in the order they came.
        unread: Entries that do not hold (any more). They are kept in the file as they are.
        faults: Why, one for each problem.
    """

    foods: tuple[OwnFood, ...] = ()
    unread: tuple[Mapping[str, str], ...] = ()
    faults: tuple[Fault, ...] = ()

    def get(self, food_id: str) -> OwnFood | None:
        """Return the food of that id, or None."""
        return next((one for one in self.foods if one.food.id == food_id), None)

    def with_foods(self, added: Iterable[OwnFood]) -> OwnFoods:
        """Return the foods with some added; one with an id already there takes its place."""
        by_id = {one.food.id: one for one in self.foods}
        by_id |= {one.food.id: one for one in added}
        return replace(self, foods=tuple(by_id.values()))

    def without(self, food_ids: Iterable[str]) -> OwnFoods:
        """Return the foods with some foods taken away."""
        gone = set(food_ids)
        return replace(self, foods=tuple(one for one in self.foods if one.food.id not in gone))


def read_own_foods(path: Path, catalogue: Catalogue) -> OwnFoods:
    """Return the foods in a file; none where there is no file yet.

    Args:
        path: The file.
        catalogue: The program's own, not one that is extended already.

    Raises:
        StoreError: It cannot be read or is another file. Do not write over it then.
    """
    try:
        data = parse_json(read_bounded(path))
    except FileNotFoundError:
        return OwnFoods()
    except OSError as error:
        raise unreadable(path, error) from error
    except (ValueError, RecursionError) as error:
        raise StoreError(path, _NO_FILE) from error
    return _own_foods(path, _entries(path, data), catalogue)


def write_own_foods(path: Path, own: OwnFoods) -> None:
    """Write all of them, or nothing.

    Raises:
        StoreError: The old file is still whole.
    """
    entries = [{**one.cells, "id": one.food.id} for one in own.foods]
    data = {"own_foods": _VERSION, "foods": [*entries, *own.unread]}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise without_folder(path, error) from error
    text = json.dumps(data, ensure_ascii=False, indent=1)
    write_atomically(path, text.encode())


def change_own_foods(
    path: Path, catalogue: Catalogue, change: Callable[[OwnFoods], OwnFoods]
) -> OwnFoods:
    """Change what is in the file just now, so that what others wrote meanwhile stays.

    Args:
        path: The file.
        catalogue: As `read_own_foods`.
        change: Returns what is to be in it.

    Raises:
        StoreError: It cannot be read or written; it is as it was.
    """
    with CHANGING:
        own = change(read_own_foods(path, catalogue))
        write_own_foods(path, own)
    return own


def _entries(path: Path, data: Any) -> list[Mapping[str, str]]:
    if not isinstance(data, dict) or not isinstance(data.get("foods"), list):
        raise StoreError(path, _NO_FILE)
    if data.get("own_foods") != _VERSION:
        raise StoreError(
            path, translatable("It was written by a newer version. Install that version.")
        )
    for number, entry in enumerate(data["foods"], start=1):
        cells = entry.values() if isinstance(entry, dict) else [None]
        if not all(isinstance(cell, str) for cell in cells):
            message = translatable(
                "Food {n} in it is no table of texts. Restore the file or move it away.", n=number
            )
            raise StoreError(path, message)
    return list(data["foods"])


def _own_foods(path: Path, entries: list[Mapping[str, str]], catalogue: Catalogue) -> OwnFoods:
    foods: dict[str, OwnFood] = {}
    unread: list[Mapping[str, str]] = []
    faults: list[Fault] = []
    for entry in entries:
        reading = read_own_food(entry, catalogue)
        problems = reading.problems or _taken(reading.food, foods, catalogue)
        if reading.food is not None and not problems:
            foods[reading.food.food.id] = reading.food
        else:
            unread.append(entry)
            name = entry.get("name", "")
            faults += [Fault(path.name, 0, name, problem) for problem in problems]
    return OwnFoods(tuple(foods.values()), tuple(unread), tuple(faults))


def _taken(
    food: OwnFood | None, foods: Mapping[str, OwnFood], catalogue: Catalogue
) -> tuple[Problem, ...]:
    if food is None or (food.food.id not in foods and food.food.id not in catalogue.foods):
        return ()
    twice = translatable('"{food}" is there twice.', food=Verbatim(food.food.id))
    return (Problem("id", twice, translatable("Remove one of them.")),)
