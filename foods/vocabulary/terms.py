"""Read the terms: words that mean several foods, and how those are chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from foods.errors import DataError
from foods.tables import read_toml

from .spelling import phrase_of

if TYPE_CHECKING:
    from foods.food.food import Food

FILE = "vocabulary/data/terms.toml"
_KEYS = frozenset({"en", "de", "is", "in", "but", "asks"})
_WITHIN = "~"
_BY = frozenset({"kind", "allergen", "diet", "tag"})


@dataclass(frozen=True)
class Term:
    """A word and the choice of foods it stands for.

    Attributes:
        key: Names it in the table.
        english: Its words in English, the usual one first; may be empty.
        german: The same in German.
        foods: Selectors of what it is.
        within: Selectors of what it is in.
        but: Selectors of what is taken out again.
        asks: Keys of the terms one of which a person has to choose; empty for most.
    """

    key: str
    english: tuple[str, ...]
    german: tuple[str, ...]
    foods: tuple[str, ...]
    within: tuple[str, ...]
    but: tuple[str, ...]
    asks: tuple[str, ...]

    def label(self, language: str) -> str:
        """Return its usual word in a language, or in the other one if it has none there."""
        words = (self.german or self.english) if language == "de" else self.english or self.german
        return words[0]

    @property
    def phrases(self) -> frozenset[str]:
        """Return all its words, spelt alike."""
        return frozenset(map(phrase_of, (*self.english, *self.german)))


@cache
def load_terms() -> Mapping[str, Term]:
    """Return the terms that come with the program, by key.

    Raises:
        DataError: The table is missing, a key is unknown, or a term speaks of one that is.
    """
    table = read_toml(files("foods") / FILE, FILE)
    terms = {key: _term(key, entry) for key, entry in table.items()}
    for term in terms.values():
        within = (s for s in (*term.foods, *term.within, *term.but) if s.startswith(_WITHIN))
        for other in (*term.asks, *within):
            if other.removeprefix(_WITHIN) not in terms:
                raise DataError(FILE, term.key, f'"{other}" is no term.', "Mend the word.")
        for selector in (*term.foods, *term.within, *term.but):
            if ":" in selector and selector.partition(":")[0] not in _BY:
                raise DataError(FILE, term.key, f'"{selector}" chooses by nothing known.')
    return terms


def _term(key: str, entry: Mapping[str, list[str]]) -> Term:
    if not isinstance(entry, Mapping) or not set(entry) <= _KEYS:
        raise DataError(FILE, key, "A term has the keys en, de, is, in, but, asks.")
    found = {name: tuple(entry.get(name, ())) for name in _KEYS}
    if not found["en"] and not found["de"]:
        raise DataError(FILE, key, "It has no word.", "Give it one in en or de.")
    return Term(
        key, found["en"], found["de"], found["is"], found["in"], found["but"], found["asks"]
    )


class Chooser:
    """Chooses the foods that selectors speak of, from a catalogue's foods."""

    def __init__(self, foods: Mapping[str, Food]) -> None:
        self._foods, self._terms = foods, load_terms()
        self._held: dict[str, frozenset[str]] = {}

    def is_it(self, term: Term) -> frozenset[str]:
        """Return the ids of the foods that a term is."""
        return self._chosen(term.foods) - self._chosen(term.but)

    def is_in(self, term: Term) -> frozenset[str]:
        """Return the ids of the foods that a term is, or is in."""
        return self._chosen((*term.foods, *term.within)) - self._chosen(term.but)

    def _chosen(self, selectors: tuple[str, ...]) -> frozenset[str]:
        return frozenset(key for selector in selectors for key in self._each(selector))

    def _each(self, selector: str) -> frozenset[str]:
        if selector not in self._held:
            self._held[selector] = self._found(selector)
        return self._held[selector]

    def _found(self, selector: str) -> frozenset[str]:
        bare = selector.removeprefix(_WITHIN)
        term = self._terms.get(bare)
        if term is not None and (bare != selector or bare not in self._foods):
            return self.is_in(term) if bare != selector else self.is_it(term)
        by, _, value = selector.partition(":")
        if not value:
            if selector in self._foods or "*" not in selector:
                return frozenset({selector}) & self._foods.keys()
            return frozenset(key for key in self._foods if _fits(key, selector))
        return frozenset(key for key, food in self._foods.items() if _has(food, by, value))


def _fits(food_id: str, pattern: str) -> bool:
    """Return whether an id is as a pattern says; a star stands for any letters."""
    first, *others, last = pattern.split("*")
    if not food_id.startswith(first) or not food_id.endswith(last):
        return False
    return all(part in food_id[len(first) : len(food_id) - len(last)] for part in others)


def _has(food: Food, by: str, value: str) -> bool:
    if by == "kind":
        return food.kind == value
    if by == "diet":
        return food.diet.value == value
    return value in (food.allergens if by == "allergen" else food.tags)
