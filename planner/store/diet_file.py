"""What a person eats now, in a file of their own: plain JSON, replaced as a whole or not at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from planner.domain.diet import DAY, WEEK, Diet, EatenFood, EatenItem, EatenMeal, in_grams
from planner.domain.person.profile import SLOTS
from planner.domain.translatable import translatable

from .atomic import write_atomically
from .bounded import parse_json, read_bounded
from .errors import StoreError, unreadable, without_folder

DIET_FILE = "diet.json"
_VERSION = 1
_NO_FILE = "It is no file of what is eaten. Move it away to begin anew."

FindFood = Callable[[str], EatenFood | None]
"""A food by its id; None if there is no such food any more."""


def read_diet(path: Path, food: FindFood) -> Diet:
    """Return the diet in a file; an empty one where there is no file yet.

    A food that is no more becomes a line still to be read, so that nothing is lost.

    Raises:
        StoreError: It cannot be read or is another file. Do not write over it then.
    """
    try:
        data = parse_json(read_bounded(path))
    except FileNotFoundError:
        return Diet()
    except OSError as error:
        raise unreadable(path, error) from error
    except (ValueError, RecursionError) as error:
        raise StoreError(path, _NO_FILE) from error
    if isinstance(data, dict) and isinstance(data.get("diet"), int) and data["diet"] > _VERSION:
        raise StoreError(
            path, translatable("It was written by a newer version. Install that version.")
        )
    try:
        return _diet(data, food)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise StoreError(path, _NO_FILE) from error


def write_diet(path: Path, diet: Diet) -> None:
    """Write it, or nothing.

    Raises:
        StoreError: The old file is still whole.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise without_folder(path, error) from error
    write_atomically(path, (json.dumps(diet_data(diet), ensure_ascii=False, indent=1)).encode())


def diet_data(diet: Diet) -> dict[str, Any]:
    """Return the diet as plain data."""
    return {
        "diet": _VERSION,
        "days": diet.days,
        "meals": [
            {
                "day": day,
                "slot": slot,
                "dish": meal.dish,
                "foods": [_item_data(i) for i in meal.items],
            }
            for (day, slot), meal in sorted(diet.meals.items())
        ],
        "unread": list(diet.unread),
    }


def library_needed(path: Path) -> bool:
    """Return whether the file names foods that only USDA's library has."""
    try:
        return path.is_file() and b'"sr28:' in path.read_bytes()
    except OSError:
        return False


def _item_data(item: EatenItem) -> dict[str, Any]:
    return {
        "food": item.food.id,
        "name": item.food.name,
        "amount": item.amount,
        "unit": item.unit,
        "grams": item.grams,
    }


def _diet(data: Any, food: FindFood) -> Diet:
    days = data["days"]
    if data["diet"] != _VERSION or days not in (DAY, WEEK):
        raise ValueError("not a diet")
    lost: list[str] = []
    meals = {}
    for entry in data["meals"]:
        day, slot = int(entry["day"]), str(entry["slot"])
        if not 0 <= day < days or slot not in SLOTS:
            raise ValueError("no such meal")
        found = [_item(item, food, lost) for item in entry["foods"]]
        items = tuple(item for item in found if item is not None)
        dish = str(entry.get("dish", "")) if len(items) == len(found) else ""
        if items:
            meals[day, slot] = EatenMeal(items, dish)
    return Diet(days, meals, (*(str(line) for line in data.get("unread", ())), *lost))


def _item(data: Any, food: FindFood, lost: list[str]) -> EatenItem | None:
    found, grams, amount = food(str(data["food"])), float(data["grams"]), float(data["amount"])
    if not 0 < grams < float("inf") or not 0 < amount < float("inf"):
        raise ValueError("no amount")
    if found is None:
        lost.append(f"{grams:g} g {data['name']}")
        return None
    measure = found.measure(str(data["unit"]))
    if measure is None or abs(measure.grams * amount - grams) > 0.1:
        return in_grams(found, grams)
    return EatenItem(found, amount, measure.unit)
