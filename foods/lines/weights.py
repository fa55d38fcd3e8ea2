"""The table of what pieces and spoonfuls weigh, where a food's own measures do not say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from foods.tables import read_csv

from .food_line import State

FILE = "lines/data/weights.csv"
_COLUMNS = ("food", "unit", "of", "grams", "sure", "source")
_STATES = {"raw": State.RAW, "eaten": State.COOKED}


@dataclass(frozen=True)
class Weight:
    """What one of a unit weighs.

    Attributes:
        grams: Edible mass, g.
        state: In which; a food that is eaten raw has only one.
        sure: Whether people agree on it; a head of broccoli may be anything.
    """

    grams: float
    state: State
    sure: bool


@cache
def load_weights() -> Mapping[tuple[str, str], Weight]:
    """Return the weights that come with the program, by food and unit.

    Raises:
        DataError: Naming the line and what is wrong with it.
    """
    rows = read_csv(files("foods"), FILE, _COLUMNS)
    return {
        (row.text("food"), row.text("unit")): Weight(
            row.positive("grams"), _STATES[row.one_of("of", _STATES)], row.cells["sure"] == "y"
        )
        for row in rows
        if row.text("source")
    }
