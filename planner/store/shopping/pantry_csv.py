"""A list of what is at home as a CSV file: what holds is taken, what does not is named by row."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from foods import Catalogue
from foods.lines import Certainty, LineReader, Use, line_reader, one_spelling
from foods.own import WINDOWS_LETTERS, readings, text_of
from planner.domain.shopping.pantry import PantryItem
from planner.domain.translatable import Verbatim, bare_figure, sentences, translatable
from planner.store.bounded import read_bounded
from planner.store.errors import StoreError, unreadable

_LARGEST_BYTES = 1_000_000
_MOST_NEAR = 4
# So few grams of what comes in pieces (eggs) are more likely so many pieces.
_FEW = 20
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

    A food is named by its id, its name, what stands on the list, or any word the vocabulary
    knows for it. Units are g, kg, oz, lb, the food's pack ("bag"), or a household measure; without
    one it is g. Masses are as bought. ``use_by`` is as 2026-11-30, or empty.

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
    names, lines = _names(catalogue), line_reader(catalogue)
    for row, cells in enumerate(reader, 2):
        bare = {
            str(key).strip().casefold(): str(value or "").strip() for key, value in cells.items()
        }
        if not any(bare.values()):
            continue
        try:
            items.append(_item(bare, names, catalogue, lines))
        except ValueError as error:
            faults.append(translatable("Row {n}: {what}", n=row, what=error.args[0]))
    return PantryImport(tuple(items), tuple(faults))


def _dialect(text: str) -> type[csv.Dialect]:
    head = text.partition("\n")[0]
    return _Semicolons if head.count(";") > head.count(",") else csv.excel


class _Semicolons(csv.excel):
    delimiter = ";"


def _names(catalogue: Catalogue) -> dict[str, str]:
    """Return every way to name a food: id, name, what is bought."""
    return dict(reversed(list(_ways(catalogue))))


def _ways(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    foods = catalogue.foods.values()
    yield from ((food.id.casefold(), food.id) for food in foods)
    yield from ((food.name.casefold(), food.id) for food in foods)
    yield from ((food.purchase.buy_as.casefold(), food.id) for food in foods)


def _item(
    cells: Mapping[str, str], names: Mapping[str, str], catalogue: Catalogue, reader: LineReader
) -> PantryItem:
    food = names.get(cells["food"].casefold()) or _food_meant(cells["food"], catalogue, reader)
    grams = _amount(cells, food, catalogue, reader)
    return PantryItem(food, grams, _use_by(cells.get("use_by", "")))


def _food_meant(text: str, catalogue: Catalogue, reader: LineReader) -> str:
    """Return the food that words surely mean; what they may mean is asked, never taken."""
    line = reader.read(text, Use.BOUGHT)
    if line.food in catalogue.foods and line.food_certainty is Certainty.SURE:
        return line.food
    unknown = translatable('no food is called "{text}".', text=Verbatim(text[:60]))
    near = [food for food in (line.food, *line.others) if food in catalogue.foods][:_MOST_NEAR]
    if not near:
        raise ValueError(sentences((unknown, translatable("Write it as on the shopping list."))))
    buys = dict.fromkeys(catalogue.foods[food].purchase.buy_as for food in near)
    hint = translatable(
        "Did you mean {words}?", words=Verbatim(", ".join(f'"{buy}"' for buy in buys))
    )
    raise ValueError(sentences((unknown, hint)))


def _amount(cells: Mapping[str, str], food: str, catalogue: Catalogue, reader: LineReader) -> float:
    purchase, unit = catalogue.foods[food].purchase, cells.get("unit", "").casefold()
    amount = _number(cells["amount"])
    packs = {purchase.pack.casefold(), purchase.packs.casefold()} - {""}
    pieces = {purchase.piece.casefold(), purchase.pieces.casefold()} - {""}
    if unit in packs and purchase.pack_grams:
        return amount * purchase.pack_grams
    if unit in pieces and purchase.piece_grams:
        return amount * purchase.piece_grams
    if not unit and purchase.piece_grams and amount < _FEW:
        raise ValueError(
            translatable(
                "{n} of what? Write the unit: g, or {piece}.",
                n=bare_figure(amount),
                piece=Verbatim(purchase.piece),
            )
        )
    if unit in _GRAMS:
        return amount * _GRAMS[unit]
    return _by_measure(amount, unit, food, catalogue, reader)


def _by_measure(
    amount: float, unit: str, food: str, catalogue: Catalogue, reader: LineReader
) -> float:
    """Return grams as bought of a household measure that the reader of lines is sure of."""
    if one_spelling(unit):
        line = reader.read_as(f"{amount:g} {unit} {unit}", food, Use.BOUGHT)
        if line.grams_certainty is Certainty.SURE and line.eaten_grams is not None:
            return line.eaten_grams * catalogue.foods[food].purchase.bought_per_eaten
    known = ", ".join(filter(None, ("g", "kg", "oz", "lb", catalogue.foods[food].purchase.pack)))
    raise ValueError(
        translatable(
            'the unit "{unit}" is not known. Write one of {words}.',
            unit=Verbatim(unit[:20]),
            words=Verbatim(known),
        )
    )


def _use_by(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise ValueError(
            translatable('"{text}" is no date. Write it as 2026-11-30.', text=Verbatim(text[:20]))
        ) from None


def _number(text: str) -> float:
    """Return an amount; neither reading is guessed of one that may be two."""
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
