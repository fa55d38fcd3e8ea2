"""All of USDA's SR28, to be searched as one types."""

from foods.library.entry import LibraryFigure, LibraryFood, Measure
from foods.library.library import Library
from foods.library.query import Basis, Query

__all__ = ["Basis", "Library", "LibraryFigure", "LibraryFood", "Measure", "Query"]
