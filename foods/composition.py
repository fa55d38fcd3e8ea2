"""Load the figures per 100 g, and where each comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

import numpy as np
import pandas as pd

from foods.errors import DataError
from foods.food import Food
from foods.tables import DataDir, data_dir, read_csv
from foods.totals import Floats
from foods.usda import DERIVE

COMPOSITION_FILE = "composition.csv"
PROVENANCE_FILE = "provenance.csv"
PROVENANCE_COLUMNS = ("food", "nutrient", "sr28", "origin", "deriv_cd", "release", "note")


class Origin(Enum):
    """How a figure came about; the value is the word in the table."""

    MEASURED = "measured"
    CALCULATED = "calculated"
    LABEL = "label"
    MANUFACTURER = "manufacturer"
    LITERATURE = "literature"
    AGGREGATED = "aggregated"
    ASSUMED_ZERO = "assumed_zero"
    NEWER = "newer_release"


@dataclass(frozen=True)
class Provenance:
    """Where one figure comes from.

    Attributes:
        sr28: USDA's nutrient number.
        origin: How the figure came about.
        deriv_cd: USDA's derivation code; empty if none is given.
        release: ``sr28`` or ``sr_legacy_2018``.
        note: Why, where a figure is not USDA's own.
    """

    sr28: str
    origin: Origin
    deriv_cd: str
    release: str
    note: str


def load_composition(
    foods: Mapping[str, Food], nutrients: Iterable[str], directory: DataDir | None = None
) -> Floats:
    """Figures per 100 g edible portion.

    Args:
        foods: The foods, which give the rows' order.
        nutrients: Nutrient keys, which give the columns' order.
        directory: The data folder; the program's own by default.

    Returns:
        Shape ``(n_foods, n_nutrients)``, read-only, each column in its nutrient's unit;
        NaN where the figure is unknown.

    Raises:
        DataError: If the table lacks a food or nutrient, or was derived for other foods.
    """
    keys = list(nutrients)
    table = _read(data_dir(directory))
    for key in keys:
        if key not in table.columns:
            raise DataError(COMPOSITION_FILE, key, "The column is missing.", DERIVE)
    for food in foods.values():
        if food.id not in table.index or table.at[food.id, "ndb_no"] != food.ndb_no:
            raise DataError(COMPOSITION_FILE, food.id, "The figures are of another day.", DERIVE)
    figures = table.loc[list(foods), keys].to_numpy(dtype=np.float64, copy=True)
    figures.flags.writeable = False
    return figures


def _read(directory: DataDir) -> pd.DataFrame:
    path = directory / COMPOSITION_FILE
    if not path.is_file():
        raise DataError(COMPOSITION_FILE, "", "The table is missing.", DERIVE)
    with path.open(encoding="utf-8") as file:
        table = pd.read_csv(file, dtype={"food": str, "ndb_no": str}, index_col="food")
    if not table.index.is_unique:
        twice = table.index[table.index.duplicated()][0]
        raise DataError(COMPOSITION_FILE, str(twice), "The food stands there twice.", DERIVE)
    return table


def load_provenance(directory: DataDir | None = None) -> Mapping[tuple[str, str], Provenance]:
    """Where each known figure comes from, by food id and nutrient key."""
    rows = read_csv(data_dir(directory), PROVENANCE_FILE, PROVENANCE_COLUMNS)
    origins = {origin.value for origin in Origin}
    return {
        (row.cells["food"], row.cells["nutrient"]): Provenance(
            sr28=row.cells["sr28"],
            origin=Origin(row.one_of("origin", origins)),
            deriv_cd=row.cells["deriv_cd"],
            release=row.text("release"),
            note=row.cells["note"],
        )
        for row in rows
    }
