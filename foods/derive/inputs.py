"""What the hand-made tables ask of SR28: which foods, raw foods, measures and newer figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods.derive.fdc_table import FdcMatch, read_matches, read_table
from foods.derive.fdc_wheel import FdcKey
from foods.derive.retention import Retention, read_retention
from foods.figures.nutrient import Nutrient, load_nutrients
from foods.food.purchase_reader import PURCHASE_COLUMNS
from foods.food.reader import ALLERGEN_COLUMNS, FOOD_COLUMNS, PORTION_COLUMNS
from foods.tables import DataDir, Row, read_csv, read_department_tables, unique_by

NEWER_FILE = "newer_figures.csv"
NEWER_COLUMNS = ("ndb_no", "nutrient", "value", "source")


@dataclass(frozen=True)
class Newer:
    """A figure that replaces SR28's.

    Attributes:
        value: Per 100 g edible, in the nutrient's unit.
        source: Where it comes from, as "SR Legacy 2018".
    """

    value: float
    source: str


@dataclass(frozen=True)
class Inputs:
    """What is asked of SR28.

    Attributes:
        ndb_no: Number of each food by id, in the tables' order.
        raw_ndb_no: Number of the raw food, for foods bought raw.
        milk: Ids of foods with milk.
        nutrients: The nutrients by key.
        newer: Newer figures by (``ndb_no``, nutrient key).
        fdc_matches: Foods of FoodData Central that are the same as ours, by food id.
        fdc_foods: Their figures by source and name, then by nutrient number.
        retention: What is left after cooking, by food id and nutrient key.
        portions: Rows of household measures.
    """

    ndb_no: Mapping[str, str]
    raw_ndb_no: Mapping[str, str]
    milk: frozenset[str]
    nutrients: Mapping[str, Nutrient]
    newer: Mapping[tuple[str, str], Newer]
    fdc_matches: Mapping[str, FdcMatch]
    fdc_foods: Mapping[FdcKey, Mapping[str, float]]
    retention: Mapping[tuple[str, str], Retention]
    portions: list[Row]

    @property
    def numbers(self) -> frozenset[str]:
        """Return every ``ndb_no`` asked for, raw foods included."""
        return frozenset(self.ndb_no.values()) | frozenset(self.raw_ndb_no.values())


def read_inputs(directory: DataDir) -> Inputs:
    """Read the hand-made tables. Derived ones are not read: they may not be there yet."""
    nutrients = load_nutrients(directory)
    rows = unique_by(read_department_tables(directory, "foods", FOOD_COLUMNS), "id")
    bought = read_department_tables(directory, "purchase", PURCHASE_COLUMNS)
    allergens = read_department_tables(directory, "allergens", ALLERGEN_COLUMNS)
    return Inputs(
        ndb_no={food: row.text("ndb_no") for food, row in rows.items()},
        raw_ndb_no={row.cells["food"]: r for row in bought if (r := row.cells["raw_ndb_no"])},
        milk=frozenset(row.cells["food"] for row in allergens if "milk" in row.words("contains")),
        nutrients=nutrients,
        newer=_newer(directory, nutrients),
        fdc_matches=read_matches(directory, rows, nutrients),
        fdc_foods=read_table(directory),
        retention=read_retention(directory, rows, nutrients),
        portions=read_department_tables(directory, "portions", PORTION_COLUMNS),
    )


def _newer(
    directory: DataDir, nutrients: Mapping[str, Nutrient]
) -> Mapping[tuple[str, str], Newer]:
    return {
        (row.text("ndb_no"), row.one_of("nutrient", nutrients)): Newer(
            row.number("value"), row.text("source")
        )
        for row in read_csv(directory, NEWER_FILE, NEWER_COLUMNS)
    }
