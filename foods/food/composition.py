"""Load the figures per 100 g."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Mapping

import numpy as np

from foods.errors import DataError
from foods.figures.totals import Floats
from foods.figures.usda import DERIVE
from foods.food.food import Food
from foods.tables import DataDir, data_dir

COMPOSITION_FILE = "composition.csv"


def load_composition(
    foods: Mapping[str, Food], nutrients: Iterable[str], directory: DataDir | None = None
) -> Floats:
    """Return figures per 100 g edible portion.

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
        if key not in next(iter(table.values()), {}):
            raise DataError(COMPOSITION_FILE, key, "The column is missing.", DERIVE)
    for food in foods.values():
        if table.get(food.id, {}).get("ndb_no") != food.ndb_no:
            raise DataError(COMPOSITION_FILE, food.id, "The figures are of another day.", DERIVE)
    figures = np.array([[_figure(food, key, table[food][key]) for key in keys] for food in foods])
    figures.flags.writeable = False
    return figures


def _read(directory: DataDir) -> dict[str, dict[str, str]]:
    path = directory / COMPOSITION_FILE
    if not path.is_file():
        raise DataError(COMPOSITION_FILE, "", "The table is missing.", DERIVE)
    # Not by pandas, which takes half a second to import: every start would wait for it.
    table: dict[str, dict[str, str]] = {}
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, strict=True, restval=""):
            if row["food"] in table:
                message = "The food stands there twice."
                raise DataError(COMPOSITION_FILE, row["food"], message, DERIVE)
            table[row["food"]] = row
    return table


def _figure(food: str, key: str, cell: str) -> float:
    try:
        return float(cell) if cell else math.nan
    except ValueError:
        message = f'"{cell}" in "{key}" is no number.'
        raise DataError(COMPOSITION_FILE, food, message, DERIVE) from None
