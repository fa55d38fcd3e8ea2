"""The food tables, read by their files alone."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from .guidelines import LARGER_COUNTS, RAW_PER_COOKED

DATA = Path(__file__).parents[2] / "foods" / "data"
FISH_KINDS = frozenset({"oily_fish", "white_fish", "shellfish"})


@dataclass(frozen=True)
class FoodRow:
    """A line of the food tables, and the figures per 100 g that are known."""

    id: str
    kind: str
    diet: str
    most_g: float
    tags: frozenset[str]
    allergens: frozenset[str]
    figures: Mapping[str, float]


def _rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _numbers(row: Mapping[str, str]) -> dict[str, float]:
    skipped = {"food", "ndb_no"}
    return {key: float(value) for key, value in row.items() if value and key not in skipped}


@cache
def foods() -> Mapping[str, FoodRow]:
    """Return every food by id."""
    figures = {row["food"]: _numbers(row) for row in _rows("composition.csv")}
    allergens = {
        row["food"]: frozenset(row["contains"].split()) - {"none"}
        for path in sorted((DATA / "allergens").glob("*.csv"))
        for row in _rows(f"allergens/{path.name}")
    }
    return {
        row["id"]: FoodRow(
            row["id"],
            row["kind"],
            row["diet"],
            float(row["max_grams_day"]),
            frozenset(row["tags"].split()),
            allergens.get(row["id"], frozenset()),
            figures[row["id"]],
        )
        for path in sorted((DATA / "foods").glob("*.csv"))
        for row in _rows(f"foods/{path.name}")
    }


@cache
def high(nutrient: str) -> Mapping[str, float]:
    """Return each food's figure per 100 g as high as it may be.

    The larger of two sources; where none is known, the 90th percentile of its kind.
    """
    known = {
        key: food.figures[nutrient] for key, food in foods().items() if nutrient in food.figures
    }
    if nutrient in LARGER_COUNTS:
        for row in _rows("older_figures.csv"):
            if row["nutrient"] == nutrient and row["food"] in known:
                known[row["food"]] = max(known[row["food"]], float(row["value"]))
    found = dict(known)
    for key, food in foods().items():
        if key not in known:
            alike = [n for other, n in known.items() if foods()[other].kind == food.kind]
            found[key] = _percentile(sorted(alike or known.values()), 0.9)
    return found


def low(nutrient: str) -> Mapping[str, float]:
    """Return each food's figure per 100 g, what is unknown as nothing."""
    return {key: food.figures.get(nutrient, 0.0) for key, food in foods().items()}


def _percentile(ordered: list[float], share: float) -> float:
    at = share * (len(ordered) - 1)
    below = int(at)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (at - below) * (ordered[above] - ordered[below])


@cache
def raw_per_gram() -> Mapping[str, tuple[float, float]]:
    """Fish by id: grams raw for a gram as eaten, at least and at most."""
    usda = {row["food"]: row for row in _rows("usda_foods.csv")}
    found = {}
    for key, food in foods().items():
        if food.kind not in FISH_KINDS:
            continue
        row = usda.get(key, {})
        if row.get("raw_ndb_no") and row.get("water_g") and row.get("raw_water_g"):
            ratio = (100 - float(row["water_g"])) / (100 - float(row["raw_water_g"]))
            found[key] = (ratio, max(ratio, RAW_PER_COOKED))
        else:
            found[key] = (1.0, 1.0)
    return found


@cache
def portions() -> Mapping[str, tuple[tuple[float, str], ...]]:
    """Household steps of each food in grams, with the unit."""
    found: dict[str, list[tuple[float, str]]] = {}
    for path in sorted((DATA / "portions").glob("*.csv")):
        for row in _rows(f"portions/{path.name}"):
            steps = found.setdefault(row["food"], [])
            steps += [(float(n) * float(row["grams"]), row["unit"]) for n in row["amounts"].split()]
    return {key: tuple(steps) for key, steps in found.items()}


@cache
def replacements() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Return what replaces foods of recipes, with its grams for each gram of the food."""
    found: dict[str, list[tuple[str, float]]] = {}
    for row in _rows("base_replacements.csv"):
        found.setdefault(row["food"], []).append((row["instead"], float(row["grams"])))
    return {key: tuple(each) for key, each in found.items()}


@cache
def dishes() -> Mapping[str, Mapping[str, Any]]:
    """Return every dish as its file has it, without what stands beside it."""
    found: dict[str, Mapping[str, Any]] = {}
    for path in sorted((DATA / "dishes").glob("*.toml")):
        found.update(tomllib.loads(path.read_text(encoding="utf-8")))
    return found
