"""Find the food that the words of a line mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from foods.vocabulary import Vocabulary
from foods.vocabulary.ingredients import LIBRARY, german_phrases, ingredient_names
from foods.vocabulary.spelling import respelled, words_of

from .food_line import Certainty
from .words import load_words

if TYPE_CHECKING:
    from foods.food.food import Food
    from foods.library import Library

_FORMS = frozenset(
    "raw cooked canned frozen dry fresh dried boiled baked roasted broiled grilled poached".split()
)
_JOINS = frozenset({"and", "und", "with", "mit", "plus"})
_MOST = 7
# German words that name a cut of what stands before them in the same word.
_CUTS = tuple("filets filet wurfel blatter scheiben stucke streifen kugel pulver".split())
_SHORTEST = 3
_TINNED = frozenset({"vegetable", "fruit", "mushroom", "legume", "root"})


@dataclass(frozen=True)
class Match:
    """A food for some words.

    Attributes:
        food: Its id; "" if there is none.
        certainty: Of it.
        others: Other foods, the likeliest first.
        left: Words that say nothing of it, nor of what is done to it.
    """

    food: str
    certainty: Certainty
    others: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


@dataclass(frozen=True)
class Forms:
    """In which form a food is wanted: as the words and the unit say.

    Attributes:
        raw: Raw, dry, or as bought.
        cooked: As eaten.
        canned: From a tin.
        frozen: From the freezer.
        dried: Dried, as herbs and fruit are.
        drained: Without the liquid it comes in.
        said: Whether the line itself says in which state it is.
    """

    raw: bool = False
    cooked: bool = False
    canned: bool = False
    frozen: bool = False
    dried: bool = False
    drained: bool = False
    said: bool = False


class Matcher:
    """Matches words to the foods of a catalogue, and to USDA's library where it is given."""

    def __init__(
        self, foods: Mapping[str, Food], vocabulary: Vocabulary, library: Library | None = None
    ) -> None:
        self._foods, self._vocabulary, self._library = foods, vocabulary, library

    def match(self, text: str, forms: Forms, language: str = "en") -> Match:
        """Return the food that words mean, in the form that is wanted.

        A word of two languages ("paprika") is taken as one of the language given.
        """
        found = self._as_spelt(words_of(text), forms, language)
        if found.certainty is not Certainty.SURE and (other := respelled(text)) != text.lower():
            again = self._as_spelt(words_of(other), forms, language)
            return again if again.certainty is Certainty.SURE or not found.food else found
        return found

    def _as_spelt(self, tokens: tuple[str, ...], forms: Forms, language: str) -> Match:
        for phrase, left in _spans(tokens):
            if (found := self._named(phrase, language)) is not None:
                return self._formed(found, left, forms)
        return self._alike(tokens, forms, language)

    def doubted(self, match: Match, text: str, forms: Forms) -> Match:
        """Return the match as a guess, where other words make another food of it: "light".

        So is a food from a tin, where the tables have only one that is not.
        """
        if match.certainty is not Certainty.SURE or not match.food:
            return match
        known = self._foods.get(match.food)
        if known is not None and forms.canned and known.kind in _TINNED:
            sure = "canned" in match.food
            return match if sure else replace(match, certainty=Certainty.GUESS)
        named: set[str] = set()
        if match.food in self._foods:
            named = {w for n in self._vocabulary.names(match.food).all for w in words_of(n)}
        odd = tuple(word for word in words_of(text) if word in load_words().changes - named)
        return replace(match, certainty=Certainty.GUESS, left=odd) if odd else match

    def family(self, food: str) -> tuple[str, ...]:
        """Return the same food in its other forms."""
        return tuple(key for key in self._families.get(_stem(food), ()) if key != food)

    def _named(self, phrase: tuple[str, ...], language: str) -> tuple[str, ...] | None:
        """Return the foods of just this name, the usual one first."""
        names = ingredient_names()
        ordered = (names[language], *(names[other] for other in names if other != language))
        spellings = (" ".join(phrase), *german_phrases(phrase))
        for known, spelt in ((known, spelt) for known in ordered for spelt in spellings):
            if (sure := known.get(spelt)) is not None and self._is_there(sure):
                return (sure,)
        return next((self._heads[spelt] for spelt in spellings if spelt in self._heads), None)

    def _is_there(self, food: str) -> bool:
        return food in self._foods or food.startswith(LIBRARY)

    @cached_property
    def _heads(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for key in self._foods:
            for head in self._vocabulary.names(key).heads:
                found.setdefault(head, []).append(key)
        return {head: tuple(keys) for head, keys in found.items()}

    @cached_property
    def _families(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for key in self._foods:
            found.setdefault(_stem(key), []).append(key)
        return {stem: tuple(keys) for stem, keys in found.items()}

    def _formed(self, found: tuple[str, ...], left: Sequence[str], forms: Forms) -> Match:
        """Return, of the foods of one name, the one in the form that is wanted."""
        alone = len({_stem(key) for key in found}) == 1
        family = self._families.get(_stem(found[0]), found)
        food = _in_form(found[0], family, forms)
        others = tuple(dict.fromkeys(key for key in (*found, *family) if key != food))[:_MOST]
        odd = tuple(
            word for word in left if self._is_odd(word, left) and not self._same(word, found[0])
        )
        sure = alone and not odd
        return Match(food, Certainty.SURE if sure else Certainty.GUESS, others, odd)

    def _is_odd(self, word: str, left: Sequence[str]) -> bool:
        """Return whether a word says something that the food found does not: "salt and pepper"."""
        joined = not _JOINS.isdisjoint(left) and any(word in n for n in ingredient_names().values())
        return joined or word not in load_words().preparation

    def _same(self, word: str, food: str) -> bool:
        """Return whether a word left over is one more name of the food: "penne pasta"."""
        return any(names.get(word) == food for names in ingredient_names().values())

    def _alike(self, tokens: tuple[str, ...], forms: Forms, language: str) -> Match:
        """Return a food that has some of the words: always a guess."""
        telling = [word for word in tokens if word not in load_words().preparation] or list(tokens)
        for word in telling:
            for cut in _CUTS:
                stem = word.removesuffix(cut)
                cuts = stem != word and len(stem) >= _SHORTEST
                if cuts and (found := self._named((stem,), language)):
                    left = [other for other in telling if other != word]
                    return self._formed(found, left, forms)
        found_ids = self._with_words(telling)
        if not found_ids:
            return Match("", Certainty.UNKNOWN, left=tuple(telling))
        food = found_ids[0]
        if food in self._foods:
            food = _in_form(food, self._families.get(_stem(food), (food,)), forms)
        others = tuple(key for key in found_ids if key != food)[:_MOST]
        return Match(food, Certainty.GUESS, others, tuple(telling))

    def _with_words(self, words: Sequence[str]) -> list[str]:
        """Return foods with all of the words, then the library's, then foods with some words."""
        whole = sorted(self._vocabulary.ids_with_words(words), key=self._order)
        if not whole and self._library is not None:
            whole = self._in_library(words)
        some = (
            key
            for word in reversed(words)
            for key in sorted(self._vocabulary.ids_with_words((word,)), key=self._order)
        )
        return list(dict.fromkeys((*whole, *some)))[: _MOST + 1]

    def _in_library(self, words: Sequence[str]) -> list[str]:
        from foods.library import Query

        if self._library is None:
            return []
        found = self._library.search(Query(text=" ".join(words), limit=_MOST))
        return [LIBRARY + food.ndb_no for food in found]

    @cached_property
    def _place(self) -> Mapping[str, int]:
        return {key: at for at, key in enumerate(self._foods)}

    def _order(self, food: str) -> tuple[int, int]:
        names = self._vocabulary.names(food).english
        return len(words_of(names[0] if names else food)), self._place[food]


def _spans(tokens: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield every run of words with those around it, the longest first, of these the last first."""
    for length in range(len(tokens), 0, -1):
        for start in range(len(tokens) - length, -1, -1):
            end = start + length
            yield tokens[start:end], (*tokens[:start], *tokens[end:])


def _stem(food: str) -> str:
    """Return the id without the words for its form: "spinach" of "spinach_frozen_cooked"."""
    kept = [part for part in food.split("_") if part not in _FORMS]
    return "_".join(kept).removesuffix("es").removesuffix("s") or food


def _in_form(food: str, family: Iterable[str], forms: Forms) -> str:
    """Return the member of a family in the form wanted; the food itself where there is none."""
    parts = {key: frozenset(key.split("_")) & _FORMS for key in family}
    wanted: list[str] = []
    if forms.canned:
        wanted = [key for key, has in parts.items() if "canned" in has]
    elif forms.frozen:
        wanted = [key for key, has in parts.items() if "frozen" in has]
    elif forms.dried and any("dried" in has for has in parts.values()):
        wanted = [key for key, has in parts.items() if "dried" in has]
    elif forms.cooked:
        if "cooked" in food.split("_"):
            return food
        wanted = [key for key, has in parts.items() if has & _COOKED and "frozen" not in has]
    elif forms.raw:
        wanted = [key for key, has in parts.items() if has & _BARE and "frozen" not in has]
    return food if food in wanted or not wanted else wanted[0]


_COOKED = frozenset({"cooked", "boiled", "baked", "roasted", "grilled"})
_BARE = frozenset({"raw", "fresh", "dry"})
_PLAIN = re.compile(r"_(cooked|boiled|roasted|broiled|braised|baked|fried|roast|grilled)\b")


def is_cooked(food: str) -> bool:
    """Return whether the catalogue has a food cooked, so that raw mass has to be converted."""
    return bool(_PLAIN.search(food)) and "canned" not in food
