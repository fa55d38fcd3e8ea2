"""The words of a line that are no food: preparation, state, amounts left to taste."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from foods.tables import read_toml
from foods.vocabulary import folded, words_of

FILE = "lines/data/words.toml"
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class LineWords:
    """What the table says.

    Attributes:
        preparation: Words of preparation and description, spelt alike.
        states: Words by what they say of the state, spelt alike.
        unsaid: Phrases for an amount that is left to taste, in small letters.
        changes: Words that make another food of it, spelt alike.
        changing: Phrases that do so, spelt alike: "fat free".
        makes: Those of them that do so before the food as well: "light mayonnaise".
        asks: Phrases, spelt alike, that no food of the tables is meant by: "baby corn".
        varieties: Words for where fruit and vegetables are from and which sort they are, spelt
            alike: they change nothing of them.
        brands: Names of makers, in small letters.
        alone: Words that say only the sort where they stand alone, spelt alike: "oil".
    """

    preparation: frozenset[str]
    states: Mapping[str, frozenset[str]]
    unsaid: tuple[str, ...]
    changes: frozenset[str]
    changing: tuple[str, ...]
    makes: frozenset[str]
    asks: tuple[str, ...]
    alone: frozenset[str]
    varieties: frozenset[str]
    brands: tuple[str, ...]

    def says(self, state: str, words: frozenset[str]) -> bool:
        """Return whether any of the words, spelt alike, says so."""
        return bool(self.states[state] & words)

    def unsaid_in(self, text: str) -> str:
        """Return the phrase of the text that leaves the amount to taste; "" if there is none."""
        plain = f" {' '.join(_WORD.findall(text.lower()))} "
        return next((phrase for phrase in self.unsaid if f" {phrase} " in plain), "")


@cache
def load_words() -> LineWords:
    """Return the words that come with the program.

    Raises:
        DataError: The table is missing.
    """
    table = read_toml(files("foods") / FILE, FILE)
    changes = [words_of(entry) for entry in table["food"]["changes"]]
    return LineWords(
        frozenset(w for entry in table["preparation"] for w in (*words_of(entry), folded(entry))),
        {
            key: frozenset(w for e in found for w in words_of(e))
            for key, found in table["state"].items()
        },
        tuple(sorted(table["amount"]["unsaid"], key=len, reverse=True)),
        frozenset(words[0] for words in changes if len(words) == 1),
        tuple(" ".join(words) for words in changes if len(words) > 1),
        frozenset(word for entry in table["food"]["makes"] for word in words_of(entry)),
        tuple(" ".join(words_of(entry)) for entry in table["food"]["asks"]),
        frozenset(word for entry in table["food"]["alone"] for word in words_of(entry)),
        frozenset(word for entry in table["food"]["varieties"] for word in words_of(entry)),
        tuple(sorted(table["brand"]["names"], key=len, reverse=True)),
    )
