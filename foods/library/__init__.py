"""All of USDA's SR28, to be searched as one types."""

from foods.library.entry import LibraryFigure, LibraryFood, Measure
from foods.library.library import Library
from foods.library.query import Basis, Query

from .shipped import FOOD_COLUMNS, FOODS_FILE, LETTERS, MEASURE_COLUMNS, MEASURES_FILE, UNKNOWN

__all__ = [
    "FOODS_FILE",
    "FOOD_COLUMNS",
    "LETTERS",
    "MEASURES_FILE",
    "MEASURE_COLUMNS",
    "UNKNOWN",
    "Basis",
    "Library",
    "LibraryFigure",
    "LibraryFood",
    "Measure",
    "Query",
]
