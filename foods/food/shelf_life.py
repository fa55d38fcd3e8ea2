"""How long foods keep, by a published table: nothing of ours may be said to keep longer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from foods.figures.references import load_references
from foods.food.food import Food
from foods.tables import DataDir, Row, data_dir, gather, read_csv, unique_by

SHELF_LIFE_FILE = "shelf_life.csv"
SHELF_LIFE_COLUMNS = ("what", "from_days", "to_days", "source", "note")
_KIND = "kind:"
FRESH_DAYS = 20
"""What keeps longer than this is no fresh food of its kind: a tin of salmon, pickled herring."""


@dataclass(frozen=True)
class ShelfLife:
    """How long something keeps once it is bought.

    Attributes:
        from_days: The least, d.
        to_days: The most, d.
        source: A key of ``references.toml``.
        note: What exactly the source speaks of.
    """

    from_days: float
    to_days: float
    source: str
    note: str


def load_shelf_life(
    foods: Mapping[str, Food], directory: DataDir | None = None
) -> Mapping[str, ShelfLife]:
    """Read the table of shelf lives, by food id; a row for a purchase goes before one for a kind.

    Rows for a kind speak of fresh food: of what keeps up to `FRESH_DAYS` days or so.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
    """
    directory = data_dir(directory)
    if not (directory / SHELF_LIFE_FILE).is_file():
        return {}
    rows = unique_by(read_csv(directory, SHELF_LIFE_FILE, SHELF_LIFE_COLUMNS), "what").values()
    known = {_KIND + food.kind for food in foods.values()}
    known |= {food.purchase.buy_as for food in foods.values()}
    sources = load_references(directory)
    table = dict(gather(rows, lambda row: _entry(row, known, sources)))
    found = ((food.id, _of(food, table)) for food in foods.values())
    return {food: life for food, life in found if life is not None}


def shelf_life_problems(
    foods: Mapping[str, Food], directory: DataDir | None = None
) -> Iterator[str]:
    """Yield a sentence for each food that is said to keep longer than its source says."""
    for food, life in load_shelf_life(foods, directory).items():
        keeps = foods[food].purchase.keeps_days
        if keeps is None or keeps > life.to_days:
            said = "is not said to keep so many days" if keeps is None else f"keeps {keeps:g} days"
            yield (
                f'{food}: "{foods[food].purchase.buy_as}" {said}, but at most {life.to_days:g} by '
                f"{life.source}. Mend keeps_days in purchase/*.csv."
            )


def _of(food: Food, table: Mapping[str, ShelfLife]) -> ShelfLife | None:
    own = table.get(food.purchase.buy_as)
    keeps = food.purchase.keeps_days
    fresh = keeps is not None and keeps <= FRESH_DAYS and food.purchase.aisle not in _STORED
    return own or (table.get(_KIND + food.kind) if fresh else None)


_STORED = frozenset({"Frozen", "Tins", "Pantry", "Spices"})


def _entry(row: Row, known: set[str], sources: Mapping[str, object]) -> tuple[str, ShelfLife]:
    first, last = row.positive("from_days"), row.positive("to_days")
    if first > last:
        raise row.error('"from_days" is more than "to_days".', "Write the smaller one first.")
    source = row.one_of("source", sources)
    return row.one_of("what", known), ShelfLife(first, last, source, row.cells["note"])
