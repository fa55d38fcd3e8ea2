"""What a food's name says of allergens, held against what is declared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from foods.checks.second_opinion import load_second_opinion
from foods.food.food import ALLERGENS, Diet
from foods.own.problem import Problem
from foods.translatable import Verbatim, Within, translatable
from foods.vocabulary import allergens_named

_NEEDS = {"milk": Diet.VEGETARIAN, "egg": Diet.VEGETARIAN, "fish": Diet.PESCATARIAN}
_NEEDS |= {"crustacean": Diet.PESCATARIAN, "mollusc": Diet.PESCATARIAN}


def declaration_problems(
    name: str, allergens: frozenset[str], diet: Diet | None, reason: str
) -> Iterator[Problem]:
    """Yield where the declaration contradicts itself or the food's name."""
    if "wheat" in allergens and "gluten" not in allergens:
        missing = translatable("Wheat has gluten, which is not declared.")
        yield Problem("allergens", missing, translatable("Add gluten."))
    least = least_diet(allergens)
    if diet is not None and not diet.allows(least):
        found = ", ".join(sorted(allergens & _NEEDS.keys()))
        words = translatable(
            "It is {diet}, but contains {found}.",
            diet=Verbatim(diet.value),
            found=Verbatim(found),
        )
        yield Problem("diet", words, translatable("Write {word}.", word=Verbatim(least.value)))
    if reason:
        return
    for key in sorted(named_allergens(name) - allergens, key=list(ALLERGENS).index):
        words = translatable(
            "The name speaks of {allergen}, which is not declared.", allergen=Within(ALLERGENS[key])
        )
        remedy = translatable("Add {word}, or say why not in allergen_reason.", word=Verbatim(key))
        yield Problem("allergens", words, remedy)


def least_diet(allergens: frozenset[str]) -> Diet:
    """Return the strictest style that what a food contains leaves open."""
    return max((_NEEDS[key] for key in allergens if key in _NEEDS), default=Diet.VEGAN)


def named_allergens(name: str) -> frozenset[str]:
    """Return the allergens that a food's name speaks of, in USDA's words or in anybody's."""
    low = name.lower()
    usda = (key for key, words in _patterns().items() if words.search(_bare(low, key)))
    return frozenset(usda) | allergens_named(name)


def _bare(name: str, key: str) -> str:
    for phrase in _unless()[key]:
        if phrase in name:
            name = name.replace(phrase, " ")
    return name


@lru_cache(maxsize=1)
def _patterns() -> Mapping[str, re.Pattern[str]]:
    return {
        key: re.compile("|".join(rf"\b{re.escape(word)}" for word in keywords.words) or r"(?!)")
        for key, keywords in load_second_opinion().allergens.items()
    }


@lru_cache(maxsize=1)
def _unless() -> Mapping[str, tuple[str, ...]]:
    return {key: words.unless for key, words in load_second_opinion().allergens.items()}
