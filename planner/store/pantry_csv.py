"""A list of what is at home as a CSV file: what holds is taken, what does not is named by row."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from foods import Catalogue
from foods.csv_style import WINDOWS_LETTERS, text_of
from foods.own.marks import readings
from planner.domain.shopping.pantry import PantryItem
from planner.domain.translatable import Verbatim, bare_figure, sentences, translatable

from .bounded import read_bounded
from .errors import StoreError, unreadable

_LARGEST_BYTES = 1_000_000
_GRAMS = {"": 1.0, "g": 1.0, "kg": 1000.0, "oz": 28.349523125, "lb": 453.59237}


@dataclass(frozen=True)
class PantryImport:
    """What a file holds.

    Attributes:
        items: What is taken.
        faults: What is not, each with its row and what to do.
    """

    items: tuple[PantryItem, ...]
    faults: tuple[str, ...]


def read_pantry_csv(path: Path, catalogue: Catalogue) -> PantryImport:
    """Read ``food,amount,unit,use_by``.

    A food is named by its id, its name, or what stands on the list. Units are g, kg, oz, lb, or
    the food's pack ("bag"); without one it is g. Masses are as bought. ``use_by`` is as
    2026-11-30, or empty.

    Raises:
        StoreError: It is no such table.
    """
    try:
        text, windows = text_of(read_bounded(path, _LARGEST_BYTES))
    except FileNotFoundError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise StoreError(path, translatable("It is no text. Save it as CSV in UTF-8.")) from error
    reader = csv.DictReader(text.splitlines(), dialect=_dialect(text))
    columns = {name.strip().casefold() for name in reader.fieldnames or () if name}
    if not {"food", "amount"} <= columns:
        raise StoreError(
            path, translatable("Its first line must name the columns food, amount, unit, use_by.")
        )
    items: list[PantryItem] = []
    faults: list[str] = [WINDOWS_LETTERS] if windows else []
    names = _names(catalogue)
    for row, cells in enumerate(reader, 2):
        bare = {
            str(key).strip().casefold(): str(value or "").strip() for key, value in cells.items()
        }
        if not any(bare.values()):
            continue
        try:
            items.append(_item(bare, names, catalogue))
        except ValueError as error:
            faults.append(translatable("Row {n}: {what}", n=row, what=error.args[0]))
    return PantryImport(tuple(items), tuple(faults))


def _dialect(text: str) -> type[csv.Dialect]:
    head = text.partition("\n")[0]
    return _Semicolons if head.count(";") > head.count(",") else csv.excel


class _Semicolons(csv.excel):
    delimiter = ";"


def _names(catalogue: Catalogue) -> dict[str, str]:
    """Every way to name a food: id, name, what is bought."""
    return dict(reversed(list(_ways(catalogue))))


def _ways(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    foods = catalogue.foods.values()
    yield from ((food.id.casefold(), food.id) for food in foods)
    yield from ((food.name.casefold(), food.id) for food in foods)
    yield from ((food.purchase.buy_as.casefold(), food.id) for food in foods)


def _item(cells: Mapping[str, str], names: Mapping[str, str], catalogue: Catalogue) -> PantryItem:
    wanted = cells["food"].casefold()
    if wanted not in names:
        near = get_close_matches(wanted, names, n=1)
        hint = translatable("Write it as on the shopping list.")
        if near:
            hint = translatable('Did you mean "{word}"?', word=Verbatim(near[0]))
        unknown = translatable('no food is called "{text}".', text=Verbatim(cells["food"][:60]))
        raise ValueError(sentences((unknown, hint)))
    food = names[wanted]
    return PantryItem(food, _amount(cells, food, catalogue), _use_by(cells.get("use_by", "")))


def _amount(cells: Mapping[str, str], food: str, catalogue: Catalogue) -> float:
    purchase, unit = catalogue.foods[food].purchase, cells.get("unit", "").casefold()
    amount = _number(cells["amount"])
    packs = {purchase.pack.casefold(), purchase.packs.casefold()} - {""}
    if unit in packs and purchase.pack_grams:
        return amount * purchase.pack_grams
    if unit not in _GRAMS:
        known = ", ".join(filter(None, ("g", "kg", "oz", "lb", purchase.pack)))
        raise ValueError(
            translatable(
                'the unit "{unit}" is not known. Write one of {words}.',
                unit=Verbatim(unit[:20]),
                words=Verbatim(known),
            )
        )
    return amount * _GRAMS[unit]


def _use_by(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise ValueError(
            translatable('"{text}" is no date. Write it as 2026-11-30.', text=Verbatim(text[:20]))
        ) from None


def _number(text: str) -> float:
    """An amount; neither reading is guessed of one that may be two."""
    quoted, found = Verbatim(text[:20]), [float(number) for number in readings(text).values()]
    if not found:
        raise ValueError(translatable('"{text}" is no amount. Write a number.', text=quoted))
    if len(set(found)) > 1:
        less, more = sorted(found)
        raise ValueError(
            translatable(
                '"{text}" can be read as {one} or as {other}.',
                text=quoted,
                one=bare_figure(less),
                other=bare_figure(more),
            )
        )
    return found[0]
