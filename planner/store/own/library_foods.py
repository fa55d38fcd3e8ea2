"""Keep foods of USDA's library among one's own, as they are eaten: they join no dish."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from foods import Catalogue
from foods.library import LibraryFood, Measure
from foods.own import Fault, Judge, OwnFood, Watch, WrittenRow, kept_cells, own_id

from .foods import CHANGING, change_own_foods, read_own_foods, write_own_foods

Entry = tuple[LibraryFood, Sequence[Measure]]


@dataclass(frozen=True)
class KeptLibraryFoods:
    """What came of it.

    Attributes:
        foods: Those that are one's own now and were not before.
        faults: Why others could not be kept.
    """

    foods: tuple[OwnFood, ...] = ()
    faults: tuple[Fault, ...] = ()


def keep_from_library(
    path: Path, catalogue: Catalogue, entries: Iterable[Entry]
) -> KeptLibraryFoods:
    """Write foods of the library among one's own; those that are there already stay.

    Args:
        path: The file of one's own foods.
        catalogue: The program's own, not one that is extended already.
        entries: Foods with their measures.

    Raises:
        StoreError: The file cannot be read or written; it is as it was.
    """
    with CHANGING:
        return _kept(path, catalogue, entries)


def _kept(path: Path, catalogue: Catalogue, entries: Iterable[Entry]) -> KeptLibraryFoods:
    own = read_own_foods(path, catalogue)
    known = {one.food.ndb_no for one in own.foods}
    taken = {*catalogue.foods, *(food.name.casefold() for food in catalogue.foods.values())}
    taken |= {word for one in own.foods for word in (one.food.id, one.food.name.casefold())}
    rows = []
    for food, measures in entries:
        if food.ndb_no not in known:
            cells = kept_cells(food, measures, taken)
            taken |= {cells["name"].casefold(), own_id(cells["name"])}
            rows.append(WrittenRow(0, cells))
    judged = Judge(catalogue, own.foods).judge("", rows, Watch())
    found = tuple(row.food for row in judged if row.food is not None)
    if found:
        write_own_foods(path, own.with_foods(found))
    return KeptLibraryFoods(found, tuple(fault for row in judged for fault in row.faults))


def let_go(path: Path, catalogue: Catalogue, foods: Iterable[str]) -> None:
    """Take foods out of one's own again, by their ids.

    Raises:
        StoreError: The file cannot be read or written; it is as it was.
    """
    change_own_foods(path, catalogue, lambda own: own.without(foods))
