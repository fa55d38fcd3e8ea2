"""Read foods as USDA's FoodData Central gives them: a folder or zip of CSVs, or JSON."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from foods.figures.nutrient import Nutrient
from foods.own.cells import LONGEST_NAME
from foods.own.fdc_json import (
    JsonFood,
    figures_of,
    foods_of_json,
    is_json,
    json_member,
    measures_of,
    text_of,
)
from foods.own.fdc_tables import FdcError, Tables, nutrient_numbers, unreadable, wanted_numbers
from foods.own.fdc_vitamin_d import FigureOf, whole_vitamin_d
from foods.own.preview import ImportRow, Judge, Preview, Watch, WrittenRow, placed
from foods.own.problem import Fault, Problem
from foods.translatable import number, translatable

if TYPE_CHECKING:
    import pandas as pd

MOST_FOODS = 20_000
_FIGURES = "food_nutrient.csv"
# What zipfile and pandas raise for files that are none, damaged, locked or packed in unknown ways.
_NO_ZIP = (OSError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError)
# What laboratories bought to be analysed is no food to be eaten.
_FOOD_TYPES = ("foundation_food", "sr_legacy_food", "survey_fndds_food", "branded_food")


def read_fdc(path: Path, judge: Judge, watch: Watch | None = None) -> Preview:
    """Read what a download would bring.

    It declares no allergens, diet or kind: they are missing in every row until a person has
    said them.

    Args:
        path: The folder or zip with ``food.csv``, ``nutrient.csv`` and ``food_nutrient.csv``, a
            JSON, or a zip with one.
        judge: Knows the program's foods and one's own.
        watch: Told how far it is; may cancel.

    Raises:
        CancelledError: When `watch` says so.
    """
    watch = watch or Watch()
    try:
        member = "" if path.is_dir() or is_json(path) else json_member(path)
        if member or is_json(path):
            return _of_json(path, member or "", judge, watch)
        tables = Tables(path)
        foods = _foods(tables)
        nutrients = judge.catalogue.nutrients
        figures = _figures(tables, foods, nutrients, watch)
    except FdcError as error:
        return Preview((), (Fault(error.file, error.line, "", error.problem),))
    except _NO_ZIP as error:
        problem = Problem("", unreadable(error), translatable("Download it again."))
        return Preview((), (Fault(path.name, 0, "", problem),))
    portions = _portions(tables)
    rows = [WrittenRow(line, _cells(food, figures, portions)) for line, food in foods.items()]
    judged = judge.judge("food.csv", rows, watch)
    return Preview(tuple(_where(row, figures) for row in judged))


def _of_json(path: Path, member: str, judge: Judge, watch: Watch) -> Preview:
    """Read a JSON; its foods are counted, as it has no lines."""
    wanted = wanted_numbers(judge.catalogue.nutrients)
    rows = []
    foods = foods_of_json(path, member)
    for line, food in enumerate(foods, start=1):
        watch.step(line, len(foods))
        if text_of(food.get("description")):
            rows.append(WrittenRow(line, _cells_of_json(food, figures_of(food, wanted))))
    name = Path(member).name if member else path.name
    note = translatable("The foods are counted: line 3 of a JSON is its third food.")
    return Preview(judge.judge(name, rows, watch), (), (note,))


def _cells_of_json(food: JsonFood, figures: Mapping[str, str]) -> Mapping[str, str]:
    measures: dict[str, str] = {}
    for row in measures_of(food):
        _add_measure(measures, *_measure(row, row["unit"]))
    fdc_id = text_of(food.get("fdcId"))
    branded = text_of(food.get("dataType")).lower().startswith("branded")
    written = {
        "fdc_id": fdc_id,
        "description": text_of(food.get("description")),
        "data_type": "branded_food" if branded else "",
    }
    found = {fdc_id: {key: (amount, 0) for key, amount in figures.items()}}
    return _cells(written, found, {fdc_id: "; ".join(measures.values())})


def _foods(tables: Tables) -> Mapping[int, Mapping[str, str]]:
    """Return foods by their line in ``food.csv``."""
    table = tables.read("food.csv", ("fdc_id", "description"), ("data_type",))
    if "data_type" in table:
        kept = table["data_type"].isin(_FOOD_TYPES) | (table["data_type"] == "")
        table = table[kept]
    if len(table) > MOST_FOODS:
        many = translatable(
            "It has {n} foods; {most} are the most.", n=number(len(table)), most=number(MOST_FOODS)
        )
        remedy = translatable("Take the Foundation or SR Legacy download.")
        raise FdcError("food.csv", 0, "", many, remedy)
    return {
        int(line) + 2: {str(column): str(cell) for column, cell in row.items()}
        for line, row in zip(table.index, table.to_dict("records"), strict=True)
    }


# By food and nutrient key: the amount with its unit, and its line in the table.
_Figures = Mapping[str, Mapping[str, tuple[str, int]]]


def _figures(
    tables: Tables,
    foods: Mapping[int, Mapping[str, str]],
    nutrients: Mapping[str, Nutrient],
    watch: Watch,
) -> _Figures:
    wanted = nutrient_numbers(tables, nutrients)
    ids = {food["fdc_id"] for food in foods.values()}
    found: dict[str, dict[str, FigureOf]] = {}
    for part in tables.parts(_FIGURES, ("fdc_id", "nutrient_id", "amount")):
        watch.step(0, len(foods))
        kept = part[part["nutrient_id"].isin(wanted.keys()) & part["fdc_id"].isin(ids)]
        for line, food, nutrient, amount in _lines(kept):
            key, rank, unit = wanted[nutrient]
            best = found.setdefault(food, {}).get(key)
            if amount and (best is None or rank < best.rank):
                found[food][key] = FigureOf(rank, amount, unit, line)
    return {
        food: {key: (each.text, each.line) for key, each in whole_vitamin_d(figures).items()}
        for food, figures in found.items()
    }


def _lines(table: pd.DataFrame) -> Iterator[tuple[int, str, str, str]]:
    columns = [table[name] for name in ("fdc_id", "nutrient_id", "amount")]
    for index, food, nutrient, amount in zip(table.index, *columns, strict=True):
        yield int(index) + 2, food, nutrient, amount.strip()


def _portions(tables: Tables) -> Mapping[str, str]:
    """Return a cell of measures by food."""
    table = tables.optional(
        "food_portion.csv",
        ("fdc_id", "gram_weight"),
        ("amount", "modifier", "portion_description", "measure_unit_id"),
    )
    found: dict[str, dict[str, str]] = {}
    units = tables.measure_units() if table is not None else {}
    for row in table.to_dict("records") if table is not None else ():
        cells = {str(k): str(v) for k, v in row.items()}
        measured = _measure(cells, units.get(cells.get("measure_unit_id", ""), ""))
        _add_measure(found.setdefault(str(row["fdc_id"]), {}), *measured)
    return {food: "; ".join(measures.values()) for food, measures in found.items()}


def _add_measure(measures: dict[str, str], unit: str, grams: float) -> None:
    if unit and 4 <= grams <= 600 and len(measures) < 4:
        measures.setdefault(unit, f"{unit}={grams:.4g}:0.5 1 1.5 2")


_MARKS = str.maketrans({"=": " ", ";": ",", ":": " ", "/": "⁄"})


def _measure(row: Mapping[str, str], unit: str) -> tuple[str, float]:
    """Return name and grams of one unit; 0 g where the table does not say."""
    words = " ".join(part for part in (unit, row.get("modifier", "")) if part)
    words = words or row.get("portion_description", "")
    try:
        grams = float(row["gram_weight"]) / (float(row.get("amount") or 1) or 1)
    except ValueError:
        return "", 0.0
    return " ".join(words.translate(_MARKS).split())[:60], grams


def _cells(
    food: Mapping[str, str], figures: _Figures, portions: Mapping[str, str]
) -> Mapping[str, str]:
    fdc_id = food["fdc_id"]
    label = food.get("data_type") == "branded_food"
    found = figures.get(fdc_id, {})
    return {
        "name": food["description"].strip()[:LONGEST_NAME],
        "source": f"fdc:{fdc_id}",
        "portions": portions.get(fdc_id) or "portion=100:0.5 1 1.5 2",
        "origins": " ".join(f"{key}=label" for key in found) if label else "",
        **{key: amount for key, (amount, _) in found.items()},
    }


def _where(row: ImportRow, figures: _Figures) -> ImportRow:
    """Return a row whose faults of figures name the table of figures, not that of foods."""
    if not row.faults:
        return row
    found = figures.get(row.cells["source"].removeprefix("fdc:"), {})
    places = {key: (_FIGURES, line, "amount") for key, (_, line) in found.items()}
    return placed(row, {**places, "name": ("food.csv", row.line, "description")})
