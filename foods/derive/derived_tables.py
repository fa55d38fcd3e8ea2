"""Write the derived tables as text, the same for the same figures."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from foods.derive.figures import Figure, chosen_figures
from foods.derive.inputs import Inputs
from foods.derive.sr28 import Sr28
from foods.errors import DataError
from foods.figures.older import OLDER_COLUMNS, OLDER_FILE
from foods.figures.provenance import PROVENANCE_COLUMNS, PROVENANCE_FILE
from foods.figures.usda import USDA_COLUMNS, USDA_FILE
from foods.food.composition import COMPOSITION_FILE

WATER = "water_g"


def derived_tables(inputs: Inputs, sr28: Sr28) -> Mapping[str, str]:
    """Return the text of each derived table by file name.

    Raises:
        DataError: If a food's number is not in SR28.
    """
    for food, number in [*inputs.ndb_no.items(), *inputs.raw_ndb_no.items()]:
        if number not in sr28.foods:
            raise DataError("foods or purchase", food, f"SR28 has no {number}.", "Mend the number.")
    chosen = list(chosen_figures(inputs, sr28))
    figures = [one.figure for one in chosen]
    return {
        COMPOSITION_FILE: _composition(inputs, figures),
        PROVENANCE_FILE: _provenance(figures),
        OLDER_FILE: _older(one.older for one in chosen if one.older),
        USDA_FILE: _usda_foods(inputs, sr28),
    }


def _composition(inputs: Inputs, figures: Iterable[Figure]) -> str:
    values = {(f.food, f.nutrient): _text(f.value) for f in figures}
    return _csv(
        ("food", "ndb_no", *inputs.nutrients),
        (
            (food, ndb_no, *(values.get((food, key), "") for key in inputs.nutrients))
            for food, ndb_no in inputs.ndb_no.items()
        ),
    )


def _provenance(figures: Iterable[Figure]) -> str:
    return _csv(
        PROVENANCE_COLUMNS,
        (
            (f.food, f.nutrient, f.sr28, f.origin.value, f.deriv_cd, f.release, f.note)
            for f in figures
        ),
    )


def _older(figures: Iterable[Figure]) -> str:
    rows = ((f.food, f.nutrient, _text(f.value), f.release) for f in figures)
    return _csv(OLDER_COLUMNS, rows)


def _usda_foods(inputs: Inputs, sr28: Sr28) -> str:
    return _csv(USDA_COLUMNS, (_usda_row(food, inputs, sr28) for food in inputs.ndb_no))


def _usda_row(food: str, inputs: Inputs, sr28: Sr28) -> Sequence[str]:
    ndb_no, raw = inputs.ndb_no[food], inputs.raw_ndb_no.get(food, "")
    # What is thrown away is thrown away from what is bought: the raw food's refuse.
    refuse = sr28.foods[raw or ndb_no].refuse_pct
    return (
        food,
        ndb_no,
        sr28.foods[ndb_no].description,
        sr28.foods[ndb_no].food_group,
        _water(ndb_no, inputs, sr28),
        raw,
        _water(raw, inputs, sr28),
        _text(refuse),
    )


def _water(ndb_no: str, inputs: Inputs, sr28: Sr28) -> str:
    newer = inputs.newer.get((ndb_no, WATER))
    figure = newer or sr28.figures.get((ndb_no, inputs.nutrients[WATER].sr28))
    return _text(figure.value) if figure else ""


def _text(value: float) -> str:
    return f"{value:.10g}"


def _csv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()
