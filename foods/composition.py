"""Load the figures per 100 g."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd

from foods.errors import DataError
from foods.food import Food
from foods.tables import DataDir, data_dir
from foods.totals import Floats
from foods.usda import DERIVE

COMPOSITION_FILE = "composition.csv"


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
