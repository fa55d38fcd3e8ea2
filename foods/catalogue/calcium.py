"""How much of the calcium in food is absorbed: information, never a target.

Oxalate and phytate bind calcium, so that spinach gives a twentieth of its calcium and kale a
half. The fractions were measured in the amount of one serving; more at once is absorbed less,
and someone short of calcium or rich in vitamin D absorbs more. An estimate, with its coverage.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import isnan

from foods.catalogue.catalogue import Catalogue
from foods.figures.references import load_references
from foods.food.food import Food
from foods.food.serving import Serving
from foods.tables import DataDir, Row, data_dir, gather, read_csv, unique_by

ABSORPTION_FILE = "calcium_absorption.csv"
ABSORPTION_COLUMNS = ("what", "fraction", "source", "note")
CALCIUM = "calcium_mg"
_KIND = "kind:"


@dataclass(frozen=True)
class Absorption:
    """How much of a food's calcium is absorbed.

    Attributes:
        fraction: 0 to 1.
        source: Key of a publication in `foods.figures.references`.
        note: What was measured there.
    """

    fraction: float
    source: str
    note: str


@dataclass(frozen=True)
class AbsorbableCalcium:
    """An estimate for a set of servings.

    Attributes:
        absorbed_mg: Absorbed from the foods whose fraction is known, mg.
        covered_mg: Calcium in those foods, mg.
        calcium_mg: Calcium in all of them as far as it is known, mg.
    """

    absorbed_mg: float
    covered_mg: float
    calcium_mg: float

    @property
    def coverage(self) -> float:
        """Return the share of the calcium that the estimate covers, 0 to 1; 1 if there is none."""
        return self.covered_mg / self.calcium_mg if self.calcium_mg else 1.0


def load_absorption(
    foods: Mapping[str, Food], directory: DataDir | None = None
) -> Mapping[str, Absorption]:
    """Return the fractions by food id; a food's own row goes before its kind's.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
    """
    directory = data_dir(directory)
    rows = unique_by(read_csv(directory, ABSORPTION_FILE, ABSORPTION_COLUMNS), "what").values()
    known = {*foods, *(_KIND + food.kind for food in foods.values())}
    sources = load_references(directory)
    table = dict(gather(rows, lambda row: _absorption(row, known, sources)))
    found = {food.id: table.get(food.id, table.get(_KIND + food.kind)) for food in foods.values()}
    return {food: absorption for food, absorption in found.items() if absorption}


def _absorption(row: Row, known: set[str], sources: Mapping[str, object]) -> tuple[str, Absorption]:
    fraction = row.positive("fraction")
    if fraction > 1:
        raise row.error(f'"fraction" is {fraction:g}.', "Write a part of 1, as 0.32.")
    source = row.one_of("source", sources)
    return row.one_of("what", known), Absorption(fraction, source, row.cells["note"])


def absorbable_calcium(
    servings: Iterable[Serving], catalogue: Catalogue, absorption: Mapping[str, Absorption]
) -> AbsorbableCalcium:
    """Estimate the calcium absorbed from some servings.

    Args:
        servings: What is eaten.
        catalogue: The tables.
        absorption: As from `load_absorption`.
    """
    absorbed = covered = total = 0.0
    for serving in servings:
        calcium = catalogue.amounts(serving.food)[CALCIUM] * serving.grams / 100
        if isnan(calcium):
            continue
        total += calcium
        if serving.food in absorption:
            covered += calcium
            absorbed += calcium * absorption[serving.food].fraction
    return AbsorbableCalcium(absorbed, covered, total)
