"""Choose each food's figures: the newest of those for its form, zero where it must be.

First FoodData Central's, where a food is matched with it; then ``newer_figures.csv`` (SR Legacy
2018, publications); then SR28's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from foods.derive.fdc_figures import FdcFigure, OlderRecord, fdc_figures
from foods.derive.fdc_table import FdcMatch
from foods.derive.inputs import Inputs
from foods.derive.sr28 import Sr28
from foods.figures.nutrient import Nutrient
from foods.figures.provenance import Origin

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


@dataclass(frozen=True)
class Chosen:
    """A figure in use, and the older one that it replaced; None where there was none."""

    figure: Figure
    older: Figure | None


def all_figures(inputs: Inputs, sr28: Sr28) -> Iterator[Figure]:
    """Yield every known figure, in the order of foods and nutrients. Unknown ones are left out."""
    return (chosen.figure for chosen in chosen_figures(inputs, sr28))


def chosen_figures(inputs: Inputs, sr28: Sr28) -> Iterator[Chosen]:
    """Yield every known figure with the one it replaced, in the order of foods and nutrients."""
    for food, ndb_no in inputs.ndb_no.items():
        newer = _of_fdc(inputs, sr28, food, ndb_no)
        for nutrient in inputs.nutrients.values():
            older = _without_fdc(inputs, sr28, food, ndb_no, nutrient)
            figure = newer.get(nutrient.key, older)
            if figure:
                eaten = _as_eaten(inputs, figure)
                yield Chosen(eaten, None if eaten == older else older)


def _without_fdc(
    inputs: Inputs, sr28: Sr28, food: str, ndb_no: str, nutrient: Nutrient
) -> Figure | None:
    return (
        _newer(inputs, food, ndb_no, nutrient)
        or _sr28(sr28, food, ndb_no, nutrient)
        or _no_milk(inputs, food, nutrient)
    )


def _of_fdc(inputs: Inputs, sr28: Sr28, food: str, ndb_no: str) -> Mapping[str, Figure]:
    """Return FoodData Central's figures of a food by nutrient key; none where nothing matches."""
    match = inputs.fdc_matches.get(food)
    if match is None:
        return {}
    figures = fdc_figures(match, inputs.fdc_foods, _older_record(inputs, sr28, ndb_no))
    return {
        nutrient.key: _fdc_figure(food, nutrient, match, figures[nutrient.sr28])
        for nutrient in inputs.nutrients.values()
        if nutrient.sr28 in figures and nutrient.key not in match.left_out
    }


def _fdc_figure(food: str, nutrient: Nutrient, match: FdcMatch, figure: FdcFigure) -> Figure:
    how = figure.worked_out
    origin = Origin.CALCULATED if how else Origin.NEWER
    note = f"{how}: {match.names}" if how else match.names
    return Figure(food, nutrient.key, nutrient.sr28, figure.value, origin, "", match.release, note)


def _older_record(inputs: Inputs, sr28: Sr28, ndb_no: str) -> OlderRecord:
    figures = {number: f.value for (food, number), f in sr28.figures.items() if food == ndb_no}
    for nutrient in inputs.nutrients.values():
        if newer := inputs.newer.get((ndb_no, nutrient.key)):
            figures[nutrient.sr28] = newer.value
    return OlderRecord(figures, sr28.foods[ndb_no].atwater)


def _as_eaten(inputs: Inputs, figure: Figure) -> Figure:
    """Return a figure less what cooking takes, if a raw food's figure stands for a cooked one."""
    kept = inputs.retention.get((figure.food, figure.nutrient))
    if kept is None:
        return figure
    value = float(f"{figure.value * kept.factor:.4g}")
    note = "; ".join(filter(None, (f"times {kept.factor:g}, {kept.source}", figure.note)))
    return replace(figure, value=value, origin=Origin.CALCULATED, note=note)


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
    """Return zero lactose where there is no milk, for SR28 seldom gives it."""
    if nutrient.key != _LACTOSE or food in inputs.milk:
        return None
    origin = Origin.ASSUMED_ZERO
    return Figure(food, nutrient.key, nutrient.sr28, 0.0, origin, "", SR28_RELEASE, NO_MILK)
