"""The words of food: from what a person writes to the foods it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cached_property
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from .ingredients import ingredient_names
from .meaning import Meaning, Sense
from .names import FoodNames, names_of
from .spelling import german_stems, phrase_of, respelled, words_of
from .terms import Chooser, Term, load_terms

if TYPE_CHECKING:
    from foods.catalogue.catalogue import Catalogue
    from foods.food.food import Food

_NEAR, _ALIKE = 4, 0.72
_ENGLISH, _GERMAN = "en", "de"

_MADE: WeakKeyDictionary[Catalogue, dict[str, Vocabulary]] = WeakKeyDictionary()

EXACT = "id:"
"""Stands before an id that is meant as it is, and not as the word it is spelt like."""


def exact_word(food_id: str) -> str:
    """Return the word that means this food alone, whatever else is spelt like its id."""
    return food_id if "_" in food_id else EXACT + food_id


def vocabulary_of(catalogue: Catalogue, language: str = _ENGLISH) -> Vocabulary:
    """Return the vocabulary of a catalogue, made once for as long as the catalogue is in memory."""
    made = _MADE.setdefault(catalogue, {})
    return made.setdefault(language, Vocabulary(catalogue.foods, language))


class Vocabulary:
    """The words for a catalogue's foods, in every language the program speaks.

    Making one is cheap: its lists are made by the first question. It may be asked from any thread.

    Args:
        foods: The foods of a catalogue by id, a person's own among them.
        language: In which what it answers is worded: "en" or "de".
    """

    def __init__(self, foods: Mapping[str, Food], language: str = _ENGLISH) -> None:
        self._foods, self._language = foods, language

    def meaning(self, text: str) -> Meaning:
        """Return what a word or a few words mean.

        An id with an underscore, or any id after "id:", means its food alone. Else a term means
        what the table of terms says, a kind the foods of its kind, and any other word all foods
        that have it in a name.
        """
        wanted = text.strip()
        exact = wanted.removeprefix(EXACT)
        if exact in self._foods and ("_" in exact or exact != wanted):
            return Meaning(text, self._of_food(exact))
        if (term := self._term_of(wanted)) is not None:
            return self._of_term(text, term)
        found = self._of_kind(wanted) or self._named(wanted) or self._named(respelled(wanted))
        found = found or self._as_cooks_say(wanted)
        if found:
            return Meaning(text, Sense(wanted, found, found))
        return Meaning(text, near=self.near(wanted))

    def near(self, text: str, most: int = _NEAR) -> tuple[str, ...]:
        """Return known words that are spelt nearly so, the nearest first."""
        phrase = phrase_of(text)
        close = get_close_matches(phrase, self._spellings.keys(), n=most, cutoff=_ALIKE)
        begun = [key for key in self._spellings if phrase and key.startswith(phrase)]
        found: list[str] = []
        for key in (*close, *sorted(begun, key=len)):
            if not any(other in key for other in found):  # "spinach" says "raw spinach" as well
                found.append(key)
        return tuple(dict.fromkeys(self._spellings[key] for key in found))[:most]

    def senses(self) -> tuple[Sense, ...]:
        """Return every term that means a food of the catalogue, by its words."""
        found = (self._sense(term) for term in self._terms.values() if not term.asks)
        return tuple(sorted((s for s in found if s.within), key=lambda sense: sense.words))

    def word_for(self, foods: frozenset[str]) -> str:
        """Return the usual word for just these foods, as they are or made with it; else ""."""
        return next((s.words for s in self.senses() if foods in (s.within, s.foods)), "")

    def names(self, food_id: str) -> FoodNames:
        """Return every name of a food."""
        return self._names[food_id]

    def ids_with_words(self, words: Iterable[str]) -> frozenset[str]:
        """Return the foods that have all of the words, spelt alike, in their names."""
        held = [self._by_word.get(word, frozenset()) for word in words]
        return frozenset.intersection(*held) if held else frozenset()

    @cached_property
    def _terms(self) -> Mapping[str, Term]:
        return load_terms()

    @cached_property
    def _names(self) -> Mapping[str, FoodNames]:
        return names_of(self._foods)

    @cached_property
    def _chooser(self) -> Chooser:
        return Chooser(self._foods)

    @cached_property
    def _phrases(self) -> Mapping[str, Term]:
        """Return terms by phrase; where two languages share one, the language spoken decides."""
        ordered = sorted(self._terms.values(), key=lambda term: not self._own_words(term))
        found: dict[str, Term] = {}
        for term in ordered:
            for phrase in map(phrase_of, self._own_words(term)):
                found.setdefault(phrase, term)
        for term in ordered:
            for phrase in term.phrases:
                found.setdefault(phrase, term)
        return found

    def _own_words(self, term: Term) -> tuple[str, ...]:
        return term.german if self._language == _GERMAN else term.english

    @cached_property
    def _by_word(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for key, names in self._names.items():
            for word in {w for name in (*names.all, key.replace("_", " ")) for w in words_of(name)}:
                found.setdefault(word, set()).add(key)
        return {word: frozenset(keys) for word, keys in found.items()}

    @cached_property
    def _spellings(self) -> Mapping[str, str]:
        """Return the phrases that are known, by how they are written in the language spoken."""
        german = self._language == _GERMAN
        terms = ((phrase_of(w), w) for t in self._terms.values() for w in self._own_words(t))
        heads = (
            name.partition(",")[0].partition("(")[0].strip()
            for names in self._names.values()
            for name in ((names.german or names.english) if german else names.english)
        )
        return {**{phrase_of(head): head for head in heads}, **dict(terms)}

    def _term_of(self, text: str) -> Term | None:
        if (term := self._terms.get(text.lower())) is not None and not term.asks:
            return term
        return next(filter(None, map(self._phrases.get, _phrasings(text))), None)

    def _of_term(self, text: str, term: Term) -> Meaning:
        if term.asks:
            senses = (self._sense(self._terms[key]) for key in term.asks)
            return Meaning(text, candidates=tuple(sense for sense in senses if sense.within))
        return Meaning(text, self._sense(term))

    def _sense(self, term: Term) -> Sense:
        label = term.label(self._language)
        return Sense(label, self._chooser.is_it(term), self._chooser.is_in(term))

    def _of_food(self, food_id: str) -> Sense:
        alone = frozenset({food_id})
        return Sense(self._foods[food_id].name, alone, alone)

    def _of_kind(self, text: str) -> frozenset[str]:
        kind = text.lower().replace(" ", "_")
        return frozenset(key for key, food in self._foods.items() if food.kind == kind)

    def _as_cooks_say(self, text: str) -> frozenset[str]:
        """Return the food that a cook's name for it means: "penne", "Hackfleisch"."""
        phrases = [*_phrasings(text)]
        names = ingredient_names()
        meant = (known.get(phrase, "") for known in names.values() for phrase in phrases)
        return frozenset(food for food in meant if food in self._foods)

    def _named(self, text: str) -> frozenset[str]:
        """Return foods that have a name, or all words of it, in English or German spelling."""
        for phrase in _phrasings(text):
            if found := self.ids_with_words(phrase.split()):
                return found | self._in_english(phrase, found)
        return frozenset()

    def _in_english(self, phrase: str, found: frozenset[str]) -> frozenset[str]:
        """Return what a German name covers in English: "Äpfel" does not cover "Apfelsaft"."""
        same = (key for key in found if phrase in map(phrase_of, self._names[key].german))
        titles = (self._names[key].english[1:2] for key in same)
        return frozenset(
            key for title in titles for name in title for key in self.ids_with_words(words_of(name))
        )


def _phrasings(text: str) -> Iterator[str]:
    """Return how a phrase may be spelt in the singular: as English first, then as German."""
    words = words_of(text.replace("_", " "))
    if not words:
        return
    yield " ".join(words)
    for stem in german_stems(words[-1]):
        yield " ".join((*words[:-1], stem))
