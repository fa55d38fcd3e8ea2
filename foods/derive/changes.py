"""Tell which figures a newer source changed, and by how much."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator
from pathlib import Path

from foods.figures.nutrient import load_nutrients
from foods.figures.older import load_older_figures
from foods.figures.provenance import load_provenance
from foods.food.composition import COMPOSITION_FILE


def changed_lines(data: Path, least_pct: float) -> Iterator[str]:
    """Yield a line for each figure that differs by more than `least_pct` from the older one.

    Args:
        data: The data folder, with its derived tables.
        least_pct: Per cent of the older figure; from zero, any figure differs by more.

    Yields:
        Food, nutrient, older figure with release, newer figure with release, change; at the end
        how many of how many.
    """
    older, nutrients = load_older_figures(data), load_nutrients(data)
    provenance, newer = load_provenance(data), _figures(data)
    told = 0
    for (food, key), was in older.items():
        value = newer[food][key]
        change = _change_pct(was.value, value)
        if abs(change) > least_pct:
            told += 1
            before = f"{was.value:g} ({was.release})"
            now = f"{value:g} {nutrients[key].unit} ({provenance[food, key].release})"
            by = "from zero" if math.isinf(change) else f"{change:+.0f} %"
            yield f"{food}: {nutrients[key].label} {before} -> {now}, {by}"
    yield f"{told} of {len(older)} replaced figures differ by more than {least_pct:g} %."


def _change_pct(was: float, value: float) -> float:
    if was == 0:
        return 0.0 if value == 0 else math.inf
    return (value - was) / was * 100


def _figures(data: Path) -> dict[str, dict[str, float]]:
    with (data / COMPOSITION_FILE).open(encoding="utf-8", newline="") as file:
        return {row["food"]: _known(row) for row in csv.DictReader(file)}


def _known(row: dict[str, str]) -> dict[str, float]:
    return {key: float(cell) for key, cell in row.items() if key not in ("food", "ndb_no") and cell}
