"""Where each figure comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from foods.tables import DataDir, data_dir, read_csv

PROVENANCE_FILE = "provenance.csv"
PROVENANCE_COLUMNS = ("food", "nutrient", "sr28", "origin", "deriv_cd", "release", "note")


class Origin(Enum):
    """How a figure came about; the value is the word in the table."""

    MEASURED = "measured"
    CALCULATED = "calculated"
    LABEL = "label"
    MANUFACTURER = "manufacturer"
    LITERATURE = "literature"
    AGGREGATED = "aggregated"
    ASSUMED_ZERO = "assumed_zero"
    NEWER = "newer_release"


@dataclass(frozen=True)
class Provenance:
    """Where one figure comes from.

    Attributes:
        sr28: USDA's nutrient number.
        origin: How the figure came about.
        deriv_cd: USDA's derivation code; empty if none is given.
        release: ``sr28``, ``sr_legacy_2018`` or ``literature``.
        note: Why, where a figure is not USDA's own.
    """

    sr28: str
    origin: Origin
    deriv_cd: str
    release: str
    note: str


def load_provenance(directory: DataDir | None = None) -> Mapping[tuple[str, str], Provenance]:
    """Where each known figure comes from, by food id and nutrient key."""
    rows = read_csv(data_dir(directory), PROVENANCE_FILE, PROVENANCE_COLUMNS)
    origins = {origin.value for origin in Origin}
    return {
        (row.cells["food"], row.cells["nutrient"]): Provenance(
            sr28=row.cells["sr28"],
            origin=Origin(row.one_of("origin", origins)),
            deriv_cd=row.cells["deriv_cd"],
            release=row.text("release"),
            note=row.cells["note"],
        )
        for row in rows
    }
