"""Foods that cooks name and that no table here has figures for: garam masala, mascarpone.

They are known so that nothing like them is taken in their place, "curry powder" for curry paste:
such a line stays visible, and its nutrients count as unknown.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from foods.tables import read_csv

from .ingredients import ingredient_names
from .spelling import phrase_of

FILE = "vocabulary/data/unlisted.csv"
_COLUMNS = ("english", "german")
_PARTED = "|"


@cache
def unlisted_names() -> frozenset[str]:
    """Return the names of foods without figures, spelt alike, in all languages.

    Raises:
        DataError: A name is that of a food which the tables have.
    """
    named = {name: food for names in ingredient_names().values() for name, food in names.items()}
    found: set[str] = set()
    for row in read_csv(files("foods"), FILE, _COLUMNS):
        for column in _COLUMNS:
            for phrase in filter(None, map(phrase_of, row.cells[column].split(_PARTED))):
                if phrase in named:
                    raise row.error(f'"{phrase}" names {named[phrase]}.', "Keep one.")
                found.add(phrase)
    return frozenset(found)
