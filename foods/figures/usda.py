"""What USDA calls each food, with the water and refuse that yields are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods.tables import DataDir, Row, data_dir, gather, read_csv

USDA_FILE = "usda_foods.csv"
USDA_COLUMNS = (
    "food",
    "ndb_no",
    "description",
    "food_group",
    "water_g",
    "raw_ndb_no",
    "raw_water_g",
    "refuse_pct",
)
DERIVE = "Run: python -m foods.derive"


@dataclass(frozen=True)
class UsdaFood:
    """A food's entry in SR28.

    Attributes:
        ndb_no: Its number.
        description: USDA's name for it.
        food_group: USDA's group: "Vegetables and Vegetable Products".
        water_g: Water per 100 g, g; None if unknown.
        raw_ndb_no: Number of the raw food it is bought as; empty if bought as it is.
        raw_water_g: Water of that raw food per 100 g, g.
        refuse_pct: Peel, bone and core in per cent of what is bought, USDA's own figure.
    """

    ndb_no: str
    description: str
    food_group: str
    water_g: float | None
    raw_ndb_no: str
    raw_water_g: float | None
    refuse_pct: float


def load_usda_foods(directory: DataDir | None = None) -> Mapping[str, UsdaFood]:
    """Return the derived table by food id."""
    rows = read_csv(data_dir(directory), USDA_FILE, USDA_COLUMNS)
    return dict(gather(rows, lambda row: (row.text("food"), _usda_food(row))))


def _usda_food(row: Row) -> UsdaFood:
    return UsdaFood(
        ndb_no=row.text("ndb_no"),
        description=row.text("description"),
        food_group=row.text("food_group"),
        water_g=row.optional("water_g", row.number),
        raw_ndb_no=row.cells["raw_ndb_no"],
        raw_water_g=row.optional("raw_water_g", row.number),
        refuse_pct=row.number("refuse_pct"),
    )
