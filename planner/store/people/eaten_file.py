"""What was eaten, in a file of the person's own beside the diary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from planner.domain.diary import MOST_RECORDS, EatenRecord, MealRecord, Said
from planner.domain.shopping.pantry import PantryItem
from planner.domain.translatable import Verbatim, number, translatable
from planner.store.json_file import OwnFile

EATEN_FILE = "eaten.json"
_FILE = OwnFile("eaten", 1, "meals")
_MOST_FIGURES = 200
_MOST_TAKEN = 100
_SLOT_LETTERS = 40


@dataclass(frozen=True)
class StoredEaten:
    """What the file holds.

    Attributes:
        record: What was said of meals.
        unread: Entries that do not hold. They are kept in the file as they are.
        faults: Why, and what else went wrong, in sentences.
    """

    record: EatenRecord = field(default_factory=EatenRecord)
    unread: tuple[Any, ...] = ()
    faults: tuple[str, ...] = ()


def read_eaten(path: Path) -> StoredEaten:
    """Return what a file says was eaten; nothing where there is no file yet.

    Raises:
        StoreError: It cannot be read, and it must not be written over.
    """
    data, faults = _FILE.read(path)
    return _stored(path, data, faults)


def peek_eaten(path: Path) -> EatenRecord:
    """Return what a file says was eaten, as far as it can be read; nothing is moved or told."""
    return _stored(path, _FILE.peek(path), ()).record


def _stored(path: Path, data: dict[str, Any] | None, faults: tuple[str, ...]) -> StoredEaten:
    meals: dict[tuple[date, str], MealRecord] = {}
    unread: list[Any] = []
    for entry in data["meals"] if data else ():
        try:
            meal = _meal(entry)
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
            unread.append(entry)
            continue
        if len(meals) < MOST_RECORDS:
            meals[meal.key] = meal
        else:
            unread.append(entry)
    if unread:
        told = translatable(
            "{file}: {n} entries cannot be read. They stay in the file and count as not said.",
            file=Verbatim(path.name),
            n=number(len(unread)),
        )
        faults = (*faults, told)
    return StoredEaten(EatenRecord(meals), tuple(unread), faults)


def write_eaten(path: Path, record: EatenRecord, unread: tuple[Any, ...] = ()) -> None:
    """Write all of it, or nothing.

    Raises:
        StoreError: The old file is still whole.
    """
    meals = sorted(record, key=lambda meal: meal.key)
    _FILE.write(path, {"meals": [*map(_data, meals), *unread]})


def _data(meal: MealRecord) -> dict[str, Any]:
    data: dict[str, Any] = {
        "day": meal.day.isoformat(),
        "slot": meal.slot,
        "said": meal.said.value,
        "planned_title": meal.planned_title,
        "planned": _rounded(meal.planned),
    }
    if meal.said is not Said.LEFT_OUT:
        data |= {"title": meal.title, "dish": meal.dish, "portion": meal.portion}
    if meal.said is Said.CHANGED:
        data["amounts"] = _rounded(meal.amounts)
    if meal.taken:
        data["taken"] = [_item_data(item) for item in meal.taken]
    return data


def _item_data(item: PantryItem) -> dict[str, Any]:
    use_by = {"use_by": item.use_by.isoformat()} if item.use_by else {}
    return {"food": item.food_id, "grams": item.grams} | use_by


def _rounded(figures: Mapping[str, float]) -> dict[str, float]:
    return {key: round(figure, 3) for key, figure in figures.items()}


def _meal(entry: Any) -> MealRecord:
    said, planned = Said(entry["said"]), _figures(entry["planned"])
    amounts = {Said.EATEN: planned, Said.LEFT_OUT: {}}.get(said)
    return MealRecord(
        day=date.fromisoformat(entry["day"]),
        slot=_text(entry["slot"])[:_SLOT_LETTERS],
        said=said,
        planned_title=_text(entry["planned_title"]),
        planned=planned,
        title=_text(entry.get("title", "")),
        amounts=_figures(entry["amounts"]) if amounts is None else amounts,
        dish=_text(entry.get("dish", "")),
        portion=_number(entry.get("portion", 1.0)),
        taken=tuple(map(_item, _few(entry.get("taken", []), _MOST_TAKEN))),
    )


def _item(entry: Any) -> PantryItem:
    use_by = entry.get("use_by")
    when = date.fromisoformat(use_by) if use_by else None
    return PantryItem(_text(entry["food"]), _number(entry["grams"]), when)


def _figures(value: Any) -> dict[str, float]:
    if not isinstance(value, dict) or len(value) > _MOST_FIGURES:
        raise TypeError("It is no table of figures.")
    return {_text(key): _number(figure) for key, figure in value.items()}


def _few(value: Any, most: int) -> list[Any]:
    if not isinstance(value, list) or len(value) > most:
        raise TypeError("It is no list, or too long.")
    return value


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("It is no figure.")
    return float(value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("It is no text.")
    return value
