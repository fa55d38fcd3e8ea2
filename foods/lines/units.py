"""The units of ingredient lines, in one spelling each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from foods.errors import DataError
from foods.tables import read_toml

FILE = "lines/data/units.toml"
SIZES = ("small", "medium", "large")
_TWO_WORDS = re.compile(r"fl\.?\s*oz\.?|fluid\s+ounces?", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:-sized)?\.?")
_KEYS = frozenset({"words", "g", "ml"})


@dataclass(frozen=True)
class Units:
    """What is known of units.

    Attributes:
        spelling: The one spelling by every way to write a unit, in small letters.
        grams: Grams in a unit of mass.
        millilitres: Millilitres in a unit of volume; a glass and a mug hold what a usual one does.
    """

    spelling: Mapping[str, str]
    grams: Mapping[str, float]
    millilitres: Mapping[str, float]


@cache
def load_units() -> Units:
    """Return the units that come with the program.

    Raises:
        DataError: The table is missing, or two units are written alike.
    """
    table = read_toml(files("foods") / FILE, FILE)
    spelling: dict[str, str] = {}
    for unit, entry in table.items():
        if not set(entry) <= _KEYS:
            raise DataError(FILE, unit, "A unit has words, and g or ml.")
        for word in entry["words"]:
            if spelling.setdefault(word, unit) != unit:
                raise DataError(FILE, unit, f'"{word}" is a word of {spelling[word]} as well.')
    return Units(
        spelling,
        {unit: float(entry["g"]) for unit, entry in table.items() if "g" in entry},
        {unit: float(entry["ml"]) for unit, entry in table.items() if "ml" in entry},
    )


def one_spelling(word: str) -> str:
    """Return the unit a word names, in one spelling; empty if it names none."""
    return load_units().spelling.get(word.lower().rstrip("."), "")


def read_unit(text: str) -> tuple[str, str]:
    """Return the unit a text begins with, or "", and the rest."""
    begun = text.lstrip()
    if fluid := _TWO_WORDS.match(begun):
        return "fl oz", begun[fluid.end() :]
    word = _WORD.match(begun)
    if word is None:
        return "", text
    if word[0] == "T":  # a table spoon; a small t is a tea spoon
        return "tbsp", begun[word.end() :]
    unit = one_spelling(word[0])
    if not unit or not _stands_alone(word[0], begun[word.end() :]):
        return "", text
    return unit, begun[word.end() :]


def _stands_alone(word: str, rest: str) -> bool:
    """Return whether the word is a unit here, and not the first half of another."""
    return not rest.startswith("-") or word.endswith(".")
