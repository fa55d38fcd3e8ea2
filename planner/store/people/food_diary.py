"""Read the diaries that other programs write: a row for each food that was eaten.

Known are Cronometer's "Servings", Lose It's daily log and any table with columns for a day, a food
and an amount. The columns are those that the programs' own exports name (seen in September 2026 in
public issues of programs that read them). MyFitnessPal's summary has no foods, and says so.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from foods.own import text_of
from planner.domain.translatable import Verbatim, translatable
from planner.store.bounded import read_bounded
from planner.store.errors import StoreError, unreadable

MOST_BYTES = 30_000_000
"""Ten years of ten foods a day, with all their figures."""
MOST_ROWS = 60_000
_LONGEST_CELL = 500
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "day": ("day", "date", "datum", "tag"),
    "meal": ("group", "meal", "type", "mahlzeit", "gruppe"),
    "food": ("food name", "food", "name", "item", "lebensmittel"),
    "amount": ("amount", "quantity", "serving", "serving size", "menge"),
    "unit": ("unit", "units", "einheit"),
}
_SLOTS: Mapping[str, str] = {
    "breakfast": "breakfast",
    "frühstück": "breakfast",
    "lunch": "lunch",
    "mittagessen": "lunch",
    "dinner": "dinner",
    "supper": "dinner",
    "abendessen": "dinner",
    "snack": "snack",
    "snacks": "snack",
    "imbiss": "snack",
    "evening": "evening",
}
_DATES = ("%Y-%m-%d", "%m/%d/%Y", "%m/%d/%y", "%d.%m.%Y", "%d.%m.%y", "%Y/%m/%d")
_TOTALS = frozenset({"total", "totals", "summe", "remaining", "your daily goal"})
_FIGURE = re.compile(r"\d+(?:[.,]\d+)?")


@dataclass(frozen=True)
class EatenLine:
    """One row of a diary.

    Attributes:
        slot: The meal it was eaten at; empty where the table does not say.
        text: Amount and food as a person would write them: "150.00 g Kale, cooked".
    """

    slot: str
    text: str


@dataclass(frozen=True)
class FoodDiary:
    """What a file holds.

    Attributes:
        days: Lines by day, the earliest day first.
        faults: Rows that could not be read, each with its number and why.
    """

    days: Mapping[date, tuple[EatenLine, ...]]
    faults: tuple[str, ...] = ()


def read_food_diary(path: Path) -> FoodDiary:
    """Read a table of foods eaten.

    Raises:
        StoreError: It is no such table; the message says which columns are missing and what to do.
    """
    try:
        text, _ = text_of(read_bounded(path, MOST_BYTES))
    except FileNotFoundError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise StoreError(path, translatable("It is no text. Save it as CSV in UTF-8.")) from error
    try:
        return _read(path, text)
    except csv.Error as error:
        raise StoreError(
            path,
            translatable("It is no table of the CSV kind ({why}).", why=Verbatim(str(error))),
        ) from error


def _read(path: Path, text: str) -> FoodDiary:
    rows = csv.reader(text.splitlines(), delimiter=_delimiter(text))
    places = _places(path, next(rows, []))
    days: dict[date, list[EatenLine]] = {}
    faults: list[str] = []
    for number, cells in enumerate(rows, 2):
        if number > MOST_ROWS:
            faults.append(translatable("Only the first {n} rows are read.", n=MOST_ROWS))
            break
        try:
            found = _line({key: _cell(cells, at) for key, at in places.items()})
        except ValueError as error:
            faults.append(translatable("Row {n}: {what}", n=number, what=error.args[0]))
            continue
        if found is not None:
            days.setdefault(found[0], []).append(found[1])
    if not days:
        raise StoreError(path, translatable("It has no row with a day and a food."))
    return FoodDiary({day: tuple(days[day]) for day in sorted(days)}, tuple(faults))


def _delimiter(text: str) -> str:
    head = text.partition("\n")[0]
    return max(",;\t", key=head.count)


def _places(path: Path, head: list[str]) -> Mapping[str, int]:
    named = {name.strip().casefold(): at for at, name in reversed(list(enumerate(head)))}
    found = {
        key: next((named[name] for name in names if name in named), None)
        for key, names in _COLUMNS.items()
    }
    missing = [key for key in ("day", "food", "amount") if found[key] is None]
    if "food" in missing and {"meal", "calories"} <= named.keys():
        raise StoreError(
            path,
            translatable(
                "It has totals of meals and no foods. Open the diary to print, copy its lines "
                "and paste them as a list."
            ),
        )
    if missing:
        raise StoreError(
            path,
            translatable(
                "Its first line names no column for: {words}. Export the diary with a row for "
                "each food (in Cronometer: Servings).",
                words=Verbatim(", ".join(missing)),
            ),
        )
    return {key: at for key, at in found.items() if at is not None}


def _cell(cells: list[str], at: int) -> str:
    return " ".join(cells[at].split())[:_LONGEST_CELL] if at < len(cells) else ""


def _line(cells: Mapping[str, str]) -> tuple[date, EatenLine] | None:
    """Return day and line of a row; None for an empty row or a row of totals.

    Raises:
        ValueError: With what is wrong.
    """
    food = cells["food"]
    if not food or food.casefold() in _TOTALS:
        return None
    day = _day(cells["day"])
    unit = cells.get("unit", "")
    amount = " ".join(filter(None, (cells["amount"], unit)))
    if not _FIGURE.search(amount):
        raise ValueError(
            translatable("“{food}” has no amount.", food=Verbatim(food[:60])),
        )
    slot = _SLOTS.get(cells.get("meal", "").casefold(), "")
    return day, EatenLine(slot, f"{amount} {food}")


def _day(text: str) -> date:
    first = text.split(" ")[0].split("T")[0]
    for form in _DATES:
        try:
            return datetime.strptime(first, form).date()
        except ValueError:
            continue
    raise ValueError(translatable("“{text}” is no day.", text=Verbatim(text[:40])))


def consecutive(diary: FoodDiary, first: date, days: int) -> Iterator[tuple[int, EatenLine]]:
    """Yield the lines of some days in a row, each with the number of its day from 0."""
    for day, lines in diary.days.items():
        if 0 <= (at := (day - first).days) < days:
            yield from ((at, line) for line in lines)
