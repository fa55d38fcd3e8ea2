"""One reader for lines of food: of recipes, of what is eaten, of what is at home.

`LineReader(foods, vocabulary, library).read(line, use)` gives a `FoodLine`: quantity, unit, grams
and food, each with how sure it is, the state it is weighed in, preparation, and what was not
understood. `read_all` gives a line of spices ("Salz, Pfeffer") as one for each of them.
`line_reader(catalogue)` makes one. Nothing is guessed silently: what `is_sure` does
not hold for has to be shown and asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .food_line import Certainty, FoodLine, State, Use
from .parts import LONGEST, parts_of
from .quantity import Quantity
from .reader import LineReader
from .units import load_units, one_spelling
from .weighing import words_of_measure

if TYPE_CHECKING:
    from foods.catalogue.catalogue import Catalogue
    from foods.library import Library


def line_reader(catalogue: Catalogue, library: Library | None = None) -> LineReader:
    """Return a reader for the foods of a catalogue, and for those of a library if it is given."""
    from foods.vocabulary import vocabulary_of

    return LineReader(catalogue.foods, vocabulary_of(catalogue), library)


__all__ = [
    "LONGEST",
    "Certainty",
    "FoodLine",
    "LineReader",
    "Quantity",
    "State",
    "Use",
    "line_reader",
    "load_units",
    "one_spelling",
    "parts_of",
    "words_of_measure",
]
