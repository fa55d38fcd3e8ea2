"""Choose each food's figures: SR28's, the newer where there is one, zero where it must be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from foods.derive.inputs import Inputs
from foods.derive.sr28 import Sr28
from foods.figures.provenance import Origin
from foods.nutrient import Nutrient

SR28_RELEASE = "sr28"
NEWER_RELEASE = "sr_legacy_2018"
NO_MILK = "no milk"
_LACTOSE = "lactose_g"
LITERATURE_RELEASE = "literature"
# A figure from a publication, named by its key in references.toml.
LITERATURE = "lit:"
# A newer figure that we worked out from others, as water left when the rest is known.
_OWN = "own:"

# SR28's source codes (SRC_CD.txt).
ORIGINS = {
    "1": Origin.MEASURED,
    "4": Origin.CALCULATED,
    "5": Origin.LABEL,
    "6": Origin.MEASURED,
    "7": Origin.ASSUMED_ZERO,
    "8": Origin.LABEL,
    "9": Origin.MANUFACTURER,
    "11": Origin.AGGREGATED,
    "12": Origin.MANUFACTURER,
    "13": Origin.LITERATURE,
}


@dataclass(frozen=True)
class Figure:
    """One figure of one food with its provenance; columns as in ``provenance.csv``."""

    food: str
    nutrient: str
    sr28: str
    value: float
    origin: Origin
    deriv_cd: str
    release: str
    note: str


def all_figures(inputs: Inputs, sr28: Sr28) -> Iterator[Figure]:
    """Every known figure, in the order of foods and nutrients. What is unknown is left out."""
    for food, ndb_no in inputs.ndb_no.items():
        for nutrient in inputs.nutrients.values():
            figure = (
                _newer(inputs, food, ndb_no, nutrient)
                or _sr28(sr28, food, ndb_no, nutrient)
                or _no_milk(inputs, food, nutrient)
            )
            if figure:
                yield figure


def _newer(inputs: Inputs, food: str, ndb_no: str, nutrient: Nutrient) -> Figure | None:
    newer = inputs.newer.get((ndb_no, nutrient.key))
    if newer is None:
        return None
    origin, release = _newer_origin(newer.source)
    return Figure(food, nutrient.key, nutrient.sr28, newer.value, origin, "", release, newer.source)


def _newer_origin(source: str) -> tuple[Origin, str]:
    if source.startswith(LITERATURE):
        return Origin.LITERATURE, LITERATURE_RELEASE
    return Origin.CALCULATED if source.startswith(_OWN) else Origin.NEWER, NEWER_RELEASE


def _sr28(sr28: Sr28, food: str, ndb_no: str, nutrient: Nutrient) -> Figure | None:
    found = sr28.figures.get((ndb_no, nutrient.sr28))
    if found is None:
        return None
    return Figure(
        food,
        nutrient.key,
        nutrient.sr28,
        found.value,
        ORIGINS[found.src_cd],
        found.deriv_cd,
        SR28_RELEASE,
        "",
    )


def _no_milk(inputs: Inputs, food: str, nutrient: Nutrient) -> Figure | None:
    """SR28 seldom gives lactose, but where there is no milk there is none."""
    if nutrient.key != _LACTOSE or food in inputs.milk:
        return None
    origin = Origin.ASSUMED_ZERO
    return Figure(food, nutrient.key, nutrient.sr28, 0.0, origin, "", SR28_RELEASE, NO_MILK)
