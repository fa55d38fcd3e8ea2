"""The names under which cooks write single foods: "courgette", "Hackfleisch", "2% milk"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from foods.tables import read_csv

from .spelling import german_stems, phrase_of

FILE = "vocabulary/data/ingredients.csv"
LIBRARY = "sr28:"
"""What the id of a food begins with that only USDA's library has."""

_COLUMNS = ("food", "english", "german")
_PARTED = "|"
_LANGUAGES = {"en": "english", "de": "german"}


@cache
def ingredient_names() -> Mapping[str, Mapping[str, str]]:
    """Return the food that each name surely means, by language and the name spelt alike.

    Raises:
        DataError: A name stands in two rows of one language.
    """
    found: dict[str, dict[str, str]] = {language: {} for language in _LANGUAGES}
    for row in read_csv(files("foods"), FILE, _COLUMNS):
        for language, column in _LANGUAGES.items():
            names = found[language]
            for phrase in filter(None, map(phrase_of, row.cells[column].split(_PARTED))):
                if names.setdefault(phrase, row.text("food")) != row.cells["food"]:
                    raise row.error(f'"{phrase}" names {names[phrase]} as well.', "Keep one.")
    return found


def german_phrases(words: tuple[str, ...]) -> Iterator[str]:
    """Return how German words may stand in the names: the last without its ending."""
    for stem in german_stems(words[-1]):
        yield " ".join((*words[:-1], stem))
