"""``python -m foods.derive.usualness --survey DIR``: what people eat, when and beside what.

Reads the survey's tables, of the shape of `SURVEY_TABLES`, from a folder (they are not part of
the program) and the reviewed tables ``survey_groups.csv``, ``food_groups.csv`` and
``dish_kinds.csv``; writes ``foods.csv``, ``pairs.csv`` and ``dishes.csv`` beside them.

Source: NHANES / What We Eat in America 2007 to 2012, both recall days, adults of 19 years and
over, shares weighted by the survey's sample weights; CDC and USDA, public domain.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from foods.dish.usualness import DISH_COLUMNS, FOLDER, FOOD_COLUMNS, KIND, PAIR_COLUMNS, USUAL_SLOTS
from foods.errors import DataError
from foods.food.reader import load_foods
from foods.tables import read_csv

DATA = Path(__file__).parent.parent / "data"
SURVEY_TABLES = {
    "eaten_by_slot.csv.gz": ("food_code", "description", "slot", "per_1000_occasions"),
    "eaten_meals.csv.gz": ("meal", "slot", "food_code", "grams"),
}
GROUP_COLUMNS = ("group", "codes")
MAPPING_COLUMNS = ("food", "group", "factor", "reason")
DISH_KIND_COLUMNS = ("words", "survey")
_PRIOR = 4.0
"""Meals that every pair is taken to have shared besides, and to have shared by chance: a pair seen
twice says little."""
_EXPECTED = 10.0
"""Pairs that chance alone would bring together less often are left out."""
_TELLING = 1.3
"""A lift nearer to 1 than this factor says nothing."""


@dataclass(frozen=True)
class Eaten:
    """A food of the survey in a slot; ``per_1000`` of the eating occasions of the slot hold it."""

    code: str
    description: str
    slot: str
    per_1000: float


def main(arguments: list[str] | None = None) -> int:
    """Derive the tables, or say with ``--check`` which differ; 0 when all is well."""
    options = _parser().parse_args(arguments)
    try:
        texts = usualness_texts(options.survey, options.data)
    except (DataError, OSError, KeyError, ValueError) as error:
        print(f"{error}. Give the survey's tables: {', '.join(SURVEY_TABLES)}.", file=sys.stderr)
        return 1
    folder = options.data / FOLDER
    if not options.check:
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8", newline="\n")
        return 0
    stale = [name for name, text in texts.items() if (folder / name).read_text("utf-8") != text]
    print("\n".join(f"{name} is not what the survey gives." for name in stale) or "All agree.")
    return 1 if stale else 0


def usualness_texts(survey: Path, data: Path) -> dict[str, str]:
    """Return the derived tables by file name.

    Raises:
        DataError: If a reviewed table is wrong.
        OSError, KeyError, ValueError: If a survey table is missing or of another shape.
    """
    eaten = list(_eaten(survey))
    groups = {
        row.text("group"): row.words("codes")
        for row in read_csv(data / FOLDER, "survey_groups.csv", GROUP_COLUMNS)
    }
    levels = {name: _levels(eaten, codes) for name, codes in groups.items()}
    codes = sorted({row.code for row in eaten})
    members = {
        name: frozenset(code for code in codes if code.startswith(prefixes))
        for name, prefixes in groups.items()
    }
    meals = _read_meals(survey)
    return {
        "foods.csv": _text(FOOD_COLUMNS, _food_rows(data, levels, members, meals)),
        "pairs.csv": _text(PAIR_COLUMNS, _pair_rows(members, meals)),
        "dishes.csv": _text(DISH_COLUMNS, _dish_rows(data, eaten)),
    }


def _rows(survey: Path, name: str) -> Iterator[Mapping[str, str]]:
    with gzip.open(survey / name, "rt", encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        missing = set(SURVEY_TABLES[name]) - set(reader.fieldnames or ())
        if missing:
            raise ValueError(f"{name} lacks {', '.join(sorted(missing))}")
        yield from reader


def _eaten(survey: Path) -> Iterator[Eaten]:
    for row in _rows(survey, "eaten_by_slot.csv.gz"):
        per_1000 = float(row["per_1000_occasions"])
        yield Eaten(row["food_code"], row["description"], row["slot"], per_1000)


def _levels(eaten: Iterable[Eaten], prefixes: tuple[str, ...]) -> dict[str, float]:
    """Return how many of 1,000 occasions of each slot hold a food whose code begins so."""
    found = dict.fromkeys(USUAL_SLOTS, 0.0)
    for row in eaten:
        if row.slot in found and row.code.startswith(prefixes):
            found[row.slot] += row.per_1000
    return found


@dataclass(frozen=True, eq=False)
class _Meals:
    """Foods eaten, one a row: meal number, slot, code and grams."""

    meal: NDArray[np.int64]
    slot: NDArray[np.str_]
    code: NDArray[np.str_]
    grams: NDArray[np.float64]


def _read_meals(survey: Path) -> _Meals:
    rows = list(_rows(survey, "eaten_meals.csv.gz"))
    return _Meals(
        np.array([int(row["meal"]) for row in rows], dtype=np.int64),
        np.array([row["slot"] for row in rows], dtype=np.str_),
        np.array([row["food_code"] for row in rows], dtype=np.str_),
        np.array([float(row["grams"] or "nan") for row in rows], dtype=np.float64),
    )


def _food_rows(
    data: Path,
    levels: Mapping[str, Mapping[str, float]],
    members: Mapping[str, frozenset[str]],
    meals: _Meals,
) -> Iterator[Sequence[object]]:
    foods = load_foods(data)
    known = foods.keys() | {KIND + food.kind for food in foods.values()}
    portions: dict[str, list[object]] = {}
    for row in read_csv(data / FOLDER, "food_groups.csv", MAPPING_COLUMNS):
        what, group = row.one_of("food", known), row.one_of("group", levels)
        if row.number("factor") != 1.0 and not row.cells["reason"]:
            raise row.error("It has a factor and no reason.", "Write why.")
        if group not in portions:
            portions[group] = _portion(meals, members[group])
        level = [round(levels[group][slot] * row.positive("factor"), 3) for slot in USUAL_SLOTS]
        yield [what, group, *level, *portions[group]]


def _portion(meals: _Meals, codes: frozenset[str]) -> list[object]:
    """Return the quartiles of what is eaten at a time, g; empty where nobody ate it."""
    grams = meals.grams[np.isin(meals.code, sorted(codes))]
    grams = grams[~np.isnan(grams)]
    if not len(grams):
        return ["", "", ""]
    return [round(float(each)) for each in np.percentile(grams, (25, 50, 75))]


def _pair_rows(members: Mapping[str, frozenset[str]], meals: _Meals) -> Iterator[Sequence[object]]:
    names = sorted(members)
    for slot in USUAL_SLOTS:
        mine = meals.slot == slot
        _, row = np.unique(meals.meal[mine], return_inverse=True)
        has = np.zeros((int(row.max(initial=-1)) + 1, len(names)), dtype=np.float32)
        for column, name in enumerate(names):
            has[row[np.isin(meals.code[mine], sorted(members[name]))], column] = 1.0
        together, alone = (has.T @ has).astype(np.float64), has.sum(axis=0, dtype=np.float64)
        chance = np.outer(alone, alone) / max(1, len(has))
        lift = (together + _PRIOR) / (chance + _PRIOR)
        for a, b in zip(*np.triu_indices(len(names), 1), strict=True):
            telling = max(lift[a, b], 1.0 / lift[a, b]) >= _TELLING
            if chance[a, b] + together[a, b] >= _EXPECTED and telling:
                yield slot, names[a], names[b], f"{lift[a, b]:.2f}"


def _dish_rows(data: Path, eaten: Sequence[Eaten]) -> Iterator[Sequence[object]]:
    for row in read_csv(data / FOLDER, "dish_kinds.csv", DISH_KIND_COLUMNS):
        phrases = tuple(phrase.strip() for phrase in row.text("survey").split(";"))
        found = dict.fromkeys(USUAL_SLOTS, 0.0)
        for one in eaten:
            if one.slot in found and any(phrase in one.description for phrase in phrases):
                found[one.slot] += one.per_1000
        if not any(found.values()):
            raise row.error("The survey has no such food.", "Write words of its descriptions.")
        yield [" ".join(row.words("words")), *(round(found[slot], 3) for slot in USUAL_SLOTS)]


def _text(columns: tuple[str, ...], rows: Iterable[Sequence[object]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m foods.derive.usualness", description=__doc__)
    parser.add_argument("--survey", type=Path, required=True, metavar="DIR", help="its tables")
    parser.add_argument("--check", action="store_true", help="write nothing; report differences")
    parser.add_argument("--data", type=Path, default=DATA, help="the data folder")
    return parser


if __name__ == "__main__":
    sys.exit(main())
