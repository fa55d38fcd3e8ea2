"""A list of what is at home as a CSV file: what holds is taken, what does not is named by row."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from foods import Catalogue
from planner.domain.pantry import PantryItem

from .errors import StoreError

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
        if path.stat().st_size > _LARGEST_BYTES:
            raise StoreError(path, "It is too large to be a list of what is at home.")
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise StoreError(path, f"It cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise StoreError(path, "It is no text. Save it as CSV in UTF-8.") from error
    reader = csv.DictReader(text.splitlines(), dialect=_dialect(text))
    columns = {name.strip().casefold() for name in reader.fieldnames or () if name}
    if not {"food", "amount"} <= columns:
        raise StoreError(path, "Its first line must name the columns food, amount, unit, use_by.")
    items: list[PantryItem] = []
    faults: list[str] = []
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
            faults.append(f"Row {row}: {error}")
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
        hint = f' Did you mean "{near[0]}"?' if near else " Write it as on the shopping list."
        raise ValueError(f'no food is called "{cells["food"][:60]}".{hint}')
    food = names[wanted]
    return PantryItem(food, _amount(cells, food, catalogue), _use_by(cells.get("use_by", "")))


def _amount(cells: Mapping[str, str], food: str, catalogue: Catalogue) -> float:
    purchase, unit = catalogue.foods[food].purchase, cells.get("unit", "").casefold()
    try:
        amount = float(cells["amount"].replace(",", "."))
    except ValueError:
        raise ValueError(f'"{cells["amount"][:20]}" is no amount. Write a number.') from None
    packs = {purchase.pack.casefold(), purchase.packs.casefold()} - {""}
    if unit in packs and purchase.pack_grams:
        return amount * purchase.pack_grams
    if unit not in _GRAMS:
        known = ", ".join(filter(None, ("g", "kg", "oz", "lb", purchase.pack)))
        raise ValueError(f'the unit "{unit[:20]}" is not known. Write one of {known}.')
    return amount * _GRAMS[unit]


def _use_by(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise ValueError(f'"{text[:20]}" is no date. Write it as 2026-11-30.') from None
