"""Derive the library, all 8,789 foods of SR28, as the compressed tables that are shipped."""

from __future__ import annotations

import csv
import io
import lzma
from collections.abc import Hashable, Iterable, Mapping, Sequence
from pathlib import Path

import pandas as pd

from foods.derive.archive import verify
from foods.derive.figures import ORIGINS
from foods.derive.sr28 import read_table
from foods.figures.nutrient import Nutrient, load_nutrients
from foods.library import FOOD_COLUMNS, FOODS_FILE, LETTERS, MEASURE_COLUMNS, MEASURES_FILE, UNKNOWN

_FOOD = {0: "ndb_no", 1: "group_code", 2: "description", 4: "common"}
_FOOD |= {6: "survey", 8: "refuse_pct", 9: "latin"}
_GROUP = {0: "group_code", 1: "food_group"}
_FIGURE = {0: "ndb_no", 1: "sr28", 2: "value", 5: "src_cd"}
_WEIGHT = {0: "ndb_no", 1: "seq", 2: "amount", 3: "unit", 4: "grams"}
_LETTER_OF = {code: LETTERS[origin] for code, origin in ORIGINS.items()}


def library_texts(archive: Path, directory: Path) -> Mapping[str, str]:
    """Return the text of both tables by file name; the same archive gives the same text.

    Args:
        archive: SR28's archive; its checksum is proven first.
        directory: The data folder, which says what nutrients there are.
    """
    verify(archive)
    nutrients = load_nutrients(directory)
    return {FOODS_FILE: _foods(archive, nutrients), MEASURES_FILE: _measures(archive)}


def write_library(texts: Mapping[str, str], directory: Path) -> None:
    """Compress the tables into the data folder."""
    for file, text in texts.items():
        (directory / file).parent.mkdir(exist_ok=True)
        packed = lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)
        (directory / file).write_bytes(packed)


def stale_library(texts: Mapping[str, str], directory: Path) -> list[str]:
    """Return which shipped tables are not what SR28 gives. Compared as text: packers differ."""
    return [
        f"{file} is stale. Run: python -m foods.derive --library"
        for file, text in texts.items()
        if not (directory / file).is_file()
        or lzma.decompress((directory / file).read_bytes()) != text.encode()
    ]


def _foods(archive: Path, nutrients: Mapping[str, Nutrient]) -> str:
    foods = read_table(archive, "FOOD_DES.txt", _FOOD)
    foods = foods.merge(read_table(archive, "FD_GROUP.txt", _GROUP), on="group_code")
    values, letters = _figures(archive, nutrients, foods["ndb_no"])
    kept = zip(foods.sort_values("ndb_no").to_dict("records"), values, letters, strict=True)
    rows = ([*_head(food), "".join(letter), *value] for food, value, letter in kept)
    return _csv((*FOOD_COLUMNS, *nutrients), rows)


def _figures(
    archive: Path, nutrients: Mapping[str, Nutrient], foods: pd.Series[str]
) -> tuple[list[list[str]], list[list[str]]]:
    """Return values and letters of origin, a row a food by number, a column a nutrient."""
    table = read_table(archive, "NUT_DATA.txt", _FIGURE)
    wanted = [nutrient.sr28 for nutrient in nutrients.values()]
    table = table[table["sr28"].isin(wanted)]
    table = table.assign(letter=table["src_cd"].map(_LETTER_OF))
    rows = sorted(foods)

    def wide(values: str, unknown: str) -> list[list[str]]:
        pivot = table.pivot(index="ndb_no", columns="sr28", values=values)
        filled = pivot.reindex(index=rows, columns=wanted).fillna(unknown)
        return [[str(cell) for cell in row] for row in filled.to_numpy()]

    return wide("value", ""), wide("letter", UNKNOWN)


def _head(food: Mapping[Hashable, str]) -> list[str]:
    also = "; ".join(name for name in (food["common"], food["latin"]) if name)
    survey = "1" if food["survey"] == "Y" else ""
    return [
        food["ndb_no"],
        food["food_group"],
        food["description"],
        also,
        food["refuse_pct"],
        survey,
    ]


def _measures(archive: Path) -> str:
    table = read_table(archive, "WEIGHT.txt", _WEIGHT)
    rows = ((r["ndb_no"], r["seq"], r["unit"], _one(r)) for r in table.to_dict("records"))
    return _csv(MEASURE_COLUMNS, rows)


def _one(row: Mapping[Hashable, str]) -> str:
    """Return grams of one unit."""
    return f"{float(row['grams']) / float(row['amount']):.6g}"


def _csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()
