"""Find the food words of a dish's method that are not on the plate."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from .ingredients import ingredient_names
from .spelling import words_of
from .terms import load_terms
from .vocabulary import Vocabulary, vocabulary_of

if TYPE_CHECKING:
    from foods.catalogue.catalogue import Catalogue
    from foods.dish.dish import Dish

_LONGEST = 4
# Food words that a method uses for something else: mince and squash are done, water is at hand.
_NOT_MEANT = frozenset("mince squash water salad game green".split())
_NOT_MEANT |= {"boiling water", "hot water", "cold water", "tap water", "warm water"}


@dataclass(frozen=True)
class ForeignWord:
    """A food word of a text without its food.

    Attributes:
        word: As the text has it, spelt alike.
        foods: Ids of the foods that it means.
        allergens: Keys of the allergens that all of those contain.
    """

    word: str
    foods: frozenset[str]
    allergens: frozenset[str]


def foreign_words(
    text: str, plate: Collection[str], catalogue: Catalogue, language: str = "en"
) -> tuple[ForeignWord, ...]:
    """Return the food words of a text of which no food is on a plate, in reading order.

    Args:
        text: A method, or any other sentences about a meal.
        plate: Ids of the foods that are there.
        catalogue: Knows what the foods are called.
        language: Of the text, "en" or "de".
    """
    vocabulary = vocabulary_of(catalogue, language)
    there = frozenset(plate)
    held = {
        word for food in there for name in vocabulary.names(food).all for word in words_of(name)
    }
    found: dict[str, ForeignWord] = {}
    for word, foods in _food_words(text, vocabulary, catalogue, language):
        if not foods & there and not set(word.split()) <= held:
            known = [catalogue.foods[food].allergens for food in foods if food in catalogue.foods]
            allergens = frozenset.intersection(*known) if known else frozenset()
            found.setdefault(word, ForeignWord(word, foods, allergens))
    return tuple(found.values())


def foreign_to_dish(dish: Dish, catalogue: Catalogue) -> tuple[ForeignWord, ...]:
    """Return the food words of a method of which no role of the dish has a food."""
    return foreign_words(dish.method, _foods_of(dish), catalogue)


def sometimes_foreign(dish: Dish, catalogue: Catalogue) -> tuple[ForeignWord, ...]:
    """Return the food words of a method that a plate of the dish may lack, though a role has them.

    A word is on every plate if one part that the dish needs has no food that is not meant by it.
    """
    never = {each.word for each in foreign_to_dish(dish, catalogue)}
    needed = [
        frozenset(choice.food for choice in role.choices)
        for role in dish.own_roles
        if not role.optional
    ]
    found = foreign_words(dish.method, (), catalogue)
    vocabulary = vocabulary_of(catalogue)
    return tuple(
        each
        for each in found
        if each.word not in never
        and not any(all(_is_meant(food, each, vocabulary) for food in role) for role in needed)
    )


def _is_meant(food: str, word: ForeignWord, vocabulary: Vocabulary) -> bool:
    if food in word.foods:
        return True
    held = {each for name in vocabulary.names(food).all for each in words_of(name)}
    return set(word.word.split()) <= held


def _foods_of(dish: Dish) -> frozenset[str]:
    return frozenset(choice.food for role in dish.own_roles for choice in role.choices)


def _food_words(
    text: str, vocabulary: Vocabulary, catalogue: Catalogue, language: str
) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield every food word of a text with what it means; of overlapping words the longest."""
    known = _known(vocabulary, catalogue, language)
    tokens = words_of(text)
    at = 0
    while at < len(tokens):
        for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
            phrase = " ".join(tokens[at : at + length])
            if phrase in known and phrase not in _NOT_MEANT:
                yield phrase, known[phrase]
                at += length - 1
                break
        at += 1


_KNOWN: WeakKeyDictionary[Vocabulary, Mapping[str, frozenset[str]]] = WeakKeyDictionary()


def _known(
    vocabulary: Vocabulary, catalogue: Catalogue, language: str
) -> Mapping[str, frozenset[str]]:
    """Return the same as `_meant`, worked out once for a vocabulary."""
    if vocabulary not in _KNOWN:
        _KNOWN[vocabulary] = _meant(vocabulary, catalogue, language)
    return _KNOWN[vocabulary]


def _meant(
    vocabulary: Vocabulary, catalogue: Catalogue, language: str
) -> Mapping[str, frozenset[str]]:
    """Return foods by every food word of a language: terms, and names of ingredients and foods."""
    found = {
        phrase: frozenset({food})
        for phrase, food in ingredient_names()[language].items()
        if food in catalogue.foods
    }
    for term in load_terms().values():
        meaning = vocabulary.meaning(term.key) if not term.asks else None
        words = term.german if language == "de" else term.english
        if meaning is not None and meaning.sense is not None and meaning.sense.within:
            found |= {" ".join(words_of(word)): meaning.sense.within for word in words}
    return found
