"""Where each figure comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from foods.figures.releases import load_releases
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
        release: Key of ``releases.toml``.
        source: Name and year of the release: "Foundation Foods 2025".
        note: Why, where a figure is not USDA's own.
    """

    sr28: str
    origin: Origin
    deriv_cd: str
    release: str
    source: str
    note: str


def load_provenance(directory: DataDir | None = None) -> Mapping[tuple[str, str], Provenance]:
    """Return the source of each known figure, by food id and nutrient key."""
    rows = read_csv(data_dir(directory), PROVENANCE_FILE, PROVENANCE_COLUMNS)
    origins = {origin.value for origin in Origin}
    sources = {key: release.words for key, release in load_releases().items()}
    return {
        (row.cells["food"], row.cells["nutrient"]): Provenance(
            sr28=row.cells["sr28"],
            origin=Origin(row.one_of("origin", origins)),
            deriv_cd=row.cells["deriv_cd"],
            release=row.one_of("release", sources),
            source=sources[row.cells["release"]],
            note=row.cells["note"],
        )
        for row in rows
    }
