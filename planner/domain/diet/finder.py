"""Find the food that words mean: the planner's tables first, then USDA's whole library."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from foods import Catalogue
from foods.library import Library, Query
from foods.lines import LineReader, line_reader
from foods.vocabulary import respelled

from .eaten import LIBRARY, EatenFood, eaten_food, eaten_from_library

_MOST, _NEAR = 8, 3
_EMPTY_WORDS = frozenset("a an and of the with in on or my some fresh plain".split())
_PREPARED = frozenset(
    "cooked boiled raw roasted baked fried grilled scrambled canned dried".split()
)
_ALIKE = 0.8


@dataclass(frozen=True)
class Found:
    """A food and how much of what was asked it has.

    Attributes:
        food: The food.
        share: Of the words asked for that its name has, 0 to 1.
    """

    food: EatenFood
    share: float


@dataclass(frozen=True)
class _Entry:
    food: str
    words: tuple[str, ...]
    title: frozenset[str]
    head: frozenset[str]


class FoodFinder:
    """Searches by words. May be asked from any thread; the first question makes its lists."""

    def __init__(self, catalogue: Catalogue, library: Library | None = None) -> None:
        self._catalogue, self._library = catalogue, library

    @cached_property
    def _entries(self) -> list[_Entry]:
        return [
            _Entry(
                key,
                words_of(f"{food.name} {food.title}"),
                frozenset(words_of(food.title)),
                frozenset(words_of(food.name.partition(",")[0])),
            )
            for key, food in self._catalogue.foods.items()
        ]

    @cached_property
    def _vocabulary(self) -> list[str]:
        return sorted({word for entry in self._entries for word in entry.words})

    @cached_property
    def _numbers(self) -> frozenset[str]:
        return frozenset(food.ndb_no for food in self._catalogue.foods.values())

    @cached_property
    def reader(self) -> LineReader:
        """Return a reader of lines with these foods."""
        return line_reader(self._catalogue, self._library)

    @property
    def catalogue(self) -> Catalogue:
        """Return the planner's tables."""
        return self._catalogue

    def food(self, food_id: str) -> EatenFood | None:
        """Return a food by its id; None if it is no more."""
        if food_id in self._catalogue.foods:
            return eaten_food(self._catalogue.foods[food_id], self._catalogue)
        if self._library is None or not food_id.startswith(LIBRARY):
            return None
        number = food_id.removeprefix(LIBRARY)
        found = self._library.food(number) if number.isdigit() and len(number) == 5 else None
        return eaten_from_library(found, self._library.measures(number)) if found else None

    def find(self, text: str, most: int = _MOST) -> tuple[Found, ...]:
        """Return the foods that words may mean, the likeliest first."""
        asked = self._asked(text)
        if not asked:
            return ()
        found = self._in_tables(asked)[:most]
        complete = [one for one in found if one.share >= 1]
        more = self._in_library(asked, most) if len(complete) < most else []
        rest = [one for one in found if one.share < 1]
        # A few of the planner's own that come near stand before the rest of the library.
        room = most - len(complete) - min(_NEAR, len(rest))
        return tuple([*complete, *more[: max(0, room)], *rest][:most])

    def _asked(self, text: str) -> tuple[str, ...]:
        spelt = words_of(respelled(text))
        return tuple(dict.fromkeys(word for word in spelt if word not in _EMPTY_WORDS))

    def _in_tables(self, asked: tuple[str, ...]) -> list[Found]:
        meant = [self._meant(word) for word in asked]
        scored = []
        for at, entry in enumerate(self._entries):
            hits = [_fit(words, entry.words) for words in meant]
            share = sum(hit > 0 for hit in hits) / len(asked)
            if share >= 0.5:
                scored.append((share, sum(hits) + _closeness(entry, meant), -at, entry.food))
        scored.sort(reverse=True)
        foods = self._catalogue.foods
        return [
            Found(eaten_food(foods[key], self._catalogue), share) for share, _, _, key in scored
        ]

    def _meant(self, word: str) -> str:
        """Return the word, or the one of the tables that is written nearly so."""
        if any(other.startswith(word) for other in self._vocabulary) or word.isdigit():
            return word
        near = get_close_matches(word, self._vocabulary, n=1, cutoff=_ALIKE)
        return near[0] if near else word

    def _in_library(self, asked: tuple[str, ...], most: int) -> list[Found]:
        if self._library is None:
            return []
        found = self._library.search(Query(text=" ".join(asked), limit=most))
        return [
            Found(eaten_from_library(food, self._library.measures(food.ndb_no)), 1.0)
            for food in found
            if food.ndb_no not in self._numbers
        ]


def _closeness(entry: _Entry, asked: Iterable[str]) -> float:
    """Return how close a food is: more for just what was asked, less for each further word."""
    words = frozenset(asked)
    exact = words in (entry.title, entry.head)
    extra = len(entry.head - words) + 0.2 * len(set(entry.words) - words - entry.head - _PREPARED)
    return exact - 0.3 * extra


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, each once and in the singular."""
    return tuple(dict.fromkeys(map(_singular, re.findall(r"[^\W_]+", text.lower()))))


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("oes", "ches", "shes", "sses", "xes")):
        return word[:-2]
    keeps = len(word) <= 3 or word.endswith(("ss", "us", "is")) or not word.endswith("s")
    return word if keeps else word[:-1]


def _fit(asked: str, words: Iterable[str]) -> float:
    """Return 1 for the very word, less for one that only begins so, 0 for none."""
    if asked in words:
        return 1.0
    return 0.6 if len(asked) > 2 and any(word.startswith(asked) for word in words) else 0.0
