"""Vitamin K2 of all forms together, from the French table, beside USDA's MK-4.

USDA counts one form alone (MK-4, the nutrient ``vitamin_k2_ug``) and only for some foods. The
French table gives one sum, without saying which forms were measured. The two are never added.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods.errors import raise_all
from foods.figures.usda import UsdaFood, load_usda_foods
from foods.tables import DataDir, Row, data_dir, gather, iter_unknown, read_csv, unique_by

K2_FILE = "vitamin_k2.csv"
K2_COLUMNS = ("food", "k2_ug_per_100g", "basis", "source_item")
K2_SOURCE = "ciqual_2020"
BASES = ("as_eaten", "raw")


@dataclass(frozen=True)
class TotalK2:
    """Vitamin K2 of a food, all forms together.

    Attributes:
        ug_per_100g: µg per 100 g as eaten.
        from_raw: Whether it was worked out from the raw food, dry matter being kept.
        source_item: The source's code and words.
    """

    ug_per_100g: float
    from_raw: bool
    source_item: str


def load_total_k2(
    foods: Mapping[str, object], directory: DataDir | None = None
) -> Mapping[str, TotalK2]:
    """Return the figures by food id, of the few foods that have one.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
    """
    directory = data_dir(directory)
    rows = read_csv(directory, K2_FILE, K2_COLUMNS)
    raise_all(iter_unknown(rows, "food", foods))
    usda = load_usda_foods(directory)
    return dict(gather(unique_by(rows, "food").items(), lambda r: (r[0], _total(r[1], usda[r[0]]))))


def _total(row: Row, usda: UsdaFood) -> TotalK2:
    from_raw = row.one_of("basis", BASES) == "raw"
    amount = row.number("k2_ug_per_100g")
    return TotalK2(
        amount * (_raw_per_cooked(row, usda) if from_raw else 1.0),
        from_raw,
        row.text("source_item"),
    )


def _raw_per_cooked(row: Row, usda: UsdaFood) -> float:
    if usda.water_g is None or usda.raw_water_g is None:
        raise row.error("It has no raw food in its purchase row.", 'Write "as_eaten", or drop it.')
    return (100 - usda.water_g) / (100 - usda.raw_water_g)
