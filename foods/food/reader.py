"""Read the tables of foods: what each is, its measures, allergens and purchase."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from foods.errors import raise_all
from foods.figures.usda import DERIVE, UsdaFood, load_usda_foods
from foods.food.food import ALLERGENS, TAGS, Diet, Food, Portion, Purchase
from foods.food.packs import Storage, load_storage, size_faults
from foods.food.pieces import Pieces, load_pieces
from foods.food.purchase_reader import PURCHASE_COLUMNS, purchase_disagreements, read_purchase
from foods.food.serving import exact_amount
from foods.food.serving_phrase import phrase_fault
from foods.tables import (
    DataDir,
    Row,
    data_dir,
    gather,
    grouped_by,
    iter_unknown,
    read_department_tables,
    read_toml,
    unique_by,
)

FOOD_COLUMNS = (
    "id",
    "name",
    "title",
    "in_text",
    "ndb_no",
    "fdc_id",
    "kind",
    "diet",
    "max_grams_day",
    "tags",
    "note",
)
PORTION_COLUMNS = ("food", "unit", "plural", "grams", "amounts", "source", "phrase")
ALLERGEN_COLUMNS = ("food", "contains", "reason")
_NONE = "-"

R = TypeVar("R")


@dataclass(frozen=True)
class _Tables:
    """All rows that speak of foods, by food id."""

    kinds: Mapping[str, str]
    usda: Mapping[str, UsdaFood]
    portions: Mapping[str, list[Row]]
    allergens: Mapping[str, Row]
    purchase: Mapping[str, Row]
    pieces: Mapping[str, Pieces]
    storage: Mapping[str, Storage]


def load_kinds(directory: DataDir | None = None) -> Mapping[str, str]:
    """Return the kinds of food: key to label."""
    table = read_toml(data_dir(directory) / "kinds.toml", "kinds.toml")
    return {key: str(entry["label"]) for key, entry in table.items()}


def load_foods(directory: DataDir | None = None) -> Mapping[str, Food]:
    """Return every food by id, in the order of departments and rows.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
    """
    directory = data_dir(directory)
    rows = read_department_tables(directory, "foods", FOOD_COLUMNS)
    known = unique_by(rows, "id")
    unique_by(rows, "name")
    others = [_of_known(directory, known, *table) for table in _TABLES]
    bought = {row.cells["buy_as"] for row in others[2]}
    tables = _Tables(
        load_kinds(directory),
        load_usda_foods(directory),
        grouped_by(others[0], "food"),
        unique_by(others[1], "food"),
        unique_by(others[2], "food"),
        load_pieces(directory, bought),
        load_storage(directory, bought),
    )
    raise_all([*purchase_disagreements(others[2]), *size_faults(others[2], tables.storage)])
    return {food.id: food for food in gather(rows, lambda row: _food(row, tables))}


_TABLES = (
    ("portions", PORTION_COLUMNS),
    ("allergens", ALLERGEN_COLUMNS),
    ("purchase", PURCHASE_COLUMNS),
)


def _of_known(
    directory: DataDir, known: Mapping[str, Row], table: str, columns: tuple[str, ...]
) -> list[Row]:
    rows = read_department_tables(directory, table, columns)
    raise_all(iter_unknown(rows, "food", known))
    return rows


def _food(row: Row, tables: _Tables) -> Food:
    food = row.text("id")
    usda = _usda(row, tables.usda)
    allergens = _other(row, tables.allergens, "allergens")
    return Food(
        id=food,
        name=row.text("name"),
        title=row.text("title"),
        ndb_no=usda.ndb_no,
        fdc_id=_whole(row, "fdc_id"),
        kind=row.one_of("kind", tables.kinds),
        diet=Diet(row.one_of("diet", [diet.value for diet in Diet])),
        max_grams_day=row.positive("max_grams_day"),
        tags=row.some_of("tags", TAGS),
        allergens=_allergens(allergens),
        allergen_reason=allergens.cells["reason"],
        portions=_portions(_other(row, tables.portions, "portions")),
        purchase=_purchase(_other(row, tables.purchase, "purchase"), usda, tables),
        note=row.cells["note"],
        in_text=row.cells["in_text"],
    )


def _purchase(row: Row, usda: UsdaFood, tables: _Tables) -> Purchase:
    name = row.cells["buy_as"]
    return read_purchase(row, usda, tables.pieces.get(name), tables.storage.get(name))


def _other(row: Row, table: Mapping[str, R], name: str) -> R:
    found = table.get(row.cells["id"])
    if found is None:
        file = row.file.replace("foods/", f"{name}/")
        raise row.error(f"It has no row in {file}.", "Write one.")
    return found


def _usda(row: Row, usda: Mapping[str, UsdaFood]) -> UsdaFood:
    found = usda.get(row.cells["id"])
    if found is None or found.ndb_no != row.text("ndb_no"):
        raise row.error("It is newer than the derived figures.", DERIVE)
    return found


def _whole(row: Row, column: str) -> int:
    if not row.text(column).isdecimal():
        raise row.error(f'"{column}" is "{row.cells[column]}".', "Write a whole number.")
    return int(row.cells[column])


def _allergens(row: Row) -> frozenset[str]:
    if row.text("contains") == _NONE:
        return frozenset()
    return row.some_of("contains", ALLERGENS)


def _portions(rows: list[Row]) -> tuple[Portion, ...]:
    unique_by(rows, "unit")
    return tuple(gather(rows, _portion))


def _portion(row: Row) -> Portion:
    source = row.text("source")
    if not source.startswith(("sr28:", "own:")):
        raise row.error(f'"source" is "{source}".', "Write sr28:SEQ, or own: with the reason.")
    return Portion(
        unit=row.text("unit"),
        plural=row.text("plural"),
        grams=row.positive("grams"),
        amounts=_amounts(row),
        source=source,
        phrase=_phrase(row),
    )


def _phrase(row: Row) -> str:
    phrase = row.cells["phrase"]
    if phrase and (fault := phrase_fault(phrase)):
        raise row.error(f'In "phrase", "{phrase}", {fault}.', "As: {n} bagel|{n} bagels.")
    return phrase


def _amounts(row: Row) -> tuple[float, ...]:
    try:
        amounts = tuple(exact_amount(float(word)) for word in row.text("amounts").split())
    except ValueError:
        amounts = ()
    if not amounts or amounts[0] <= 0 or list(amounts) != sorted(set(amounts)):
        remedy = "Write numbers above 0, each larger than the one before: 0.5 1 1.5."
        raise row.error(f'"amounts" is "{row.cells["amounts"]}".', remedy)
    return amounts
