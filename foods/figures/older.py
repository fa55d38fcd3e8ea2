"""The figures that newer ones replaced, kept for comparison."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods.tables import DataDir, data_dir, read_csv

LARGER_COUNTS = frozenset({"potassium_mg", "phosphorus_mg", "sodium_mg"})
"""Nutrients of which the larger of two sources' figures counts towards a ceiling for safety.

A ceiling of these protects weak kidneys and hearts. Two releases of USDA stand on other samples of
a food, and neither says what is in the one that is bought.
"""
OLDER_FILE = "older_figures.csv"
OLDER_COLUMNS = ("food", "nutrient", "value", "release")


@dataclass(frozen=True)
class OlderFigure:
    """A figure that is no longer in use; per 100 g edible, in the nutrient's unit.

    Attributes:
        value: The figure.
        release: Where it came from, as in ``provenance.csv``.
    """

    value: float
    release: str


def load_older_figures(directory: DataDir | None = None) -> Mapping[tuple[str, str], OlderFigure]:
    """Return the replaced figures by food id and nutrient key."""
    return {
        (row.text("food"), row.text("nutrient")): OlderFigure(
            row.number("value"), row.text("release")
        )
        for row in read_csv(data_dir(directory), OLDER_FILE, OLDER_COLUMNS)
    }
