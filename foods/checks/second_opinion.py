"""Guess allergens and diet a second time, from USDA's words for a food alone.

The tables made by hand are what the program uses; this only has to disagree when one of
their rows is forgotten or mistyped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files

from foods.figures.usda import UsdaFood
from foods.food.food import ALLERGENS, Diet, Food
from foods.tables import read_toml

_FILE = "allergen_keywords.toml"
# Whoever eats these is at least this wide in style.
_NEEDS = {
    "milk": Diet.VEGETARIAN,
    "egg": Diet.VEGETARIAN,
    "fish": Diet.PESCATARIAN,
    "crustacean": Diet.PESCATARIAN,
    "mollusc": Diet.PESCATARIAN,
}


@dataclass(frozen=True)
class Keywords:
    """What in USDA's entry speaks for something.

    Attributes:
        words: Beginnings of words in the description.
        unless: Phrases that are taken out of the description first.
        groups: USDA's food groups.
    """

    words: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()

    def speak_for(self, usda: UsdaFood) -> bool:
        """Return whether a word or the group is found in the entry."""
        text = usda.description.lower()
        for phrase in self.unless:
            text = text.replace(phrase, " ")
        found = any(re.search(rf"\b{re.escape(word)}", text) for word in self.words)
        return found or usda.food_group in self.groups


@dataclass(frozen=True)
class SecondOpinion:
    """The rules, by allergen key and by diet, and the reasons for diets that differ."""

    allergens: Mapping[str, Keywords]
    diets: Mapping[Diet, Keywords]
    diet_reasons: Mapping[str, str]

    def allergens_of(self, usda: UsdaFood) -> frozenset[str]:
        """Return the allergens USDA's words speak of."""
        return frozenset(key for key, words in self.allergens.items() if words.speak_for(usda))

    def diet_of(self, usda: UsdaFood) -> Diet:
        """Return the strictest style that USDA's words leave open."""
        found = [diet for diet, words in self.diets.items() if words.speak_for(usda)]
        return max(found, default=Diet.VEGAN)


def load_second_opinion() -> SecondOpinion:
    """Return the rules that come with the program."""
    table = read_toml(files("foods.checks") / "data" / _FILE, _FILE)
    return SecondOpinion(
        allergens={key: _keywords(table["allergens"][key]) for key in ALLERGENS},
        diets={Diet(key): _keywords(entry) for key, entry in table["diets"].items()},
        diet_reasons=table["diet_reasons"],
    )


def _keywords(entry: Mapping[str, list[str]]) -> Keywords:
    return Keywords(**{key: tuple(values) for key, values in entry.items()})


def disagreements(food: Food, usda: UsdaFood, opinion: SecondOpinion) -> Iterator[str]:
    """Yield where the tables and the second opinion differ and no reason is written down."""
    guess = opinion.allergens_of(usda)
    if guess != food.allergens and not food.allergen_reason:
        yield (
            f"{food.id}: allergens are {_list(food.allergens)}, but USDA's words "
            f'"{usda.description}" say {_list(guess)}. Mend the row, or give a reason in it.'
        )
    diet = opinion.diet_of(usda)
    if diet != food.diet and food.id not in opinion.diet_reasons:
        yield (
            f'{food.id}: diet is {food.diet.value}, but USDA\'s words "{usda.description}" say '
            f"{diet.value}. Mend the row, or give a reason in {_FILE}."
        )
    least = max((_NEEDS[key] for key in food.allergens if key in _NEEDS), default=Diet.VEGAN)
    if not food.diet.allows(least) and not food.allergen_reason:
        yield (
            f"{food.id}: diet is {food.diet.value}, but it contains {_list(food.allergens)}. "
            "Mend the diet, or give a reason in its row of allergens."
        )


def _list(allergens: frozenset[str]) -> str:
    return " ".join(sorted(allergens)) or "-"
