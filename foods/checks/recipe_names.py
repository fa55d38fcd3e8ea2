"""Which foods a sentence of a recipe names, by the words of their English titles."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from foods.catalogue.catalogue import Catalogue
from foods.food.food import Food

# Words of titles that say how a food is, what a cook does, or what any dish may be called.
_NOT_A_NAME = frozenset(
    """
    a an baked black blue boiled bone brown burger cake chili chop cob cottage crisped crushed
    curry dark date decaf dressing dried drink dry english extract eyed fish flake flour free
    fried fruit germ greek green ground herbal hot italian juice mashed mineral mixed of on paste
    patty pickled pine poached powder puffed red refried ring roast roasted roll sauce scrambled
    seeded shredded smoked snow sour split sport spread spring sprout sprouted stewed stock sun
    sweet swiss the vegetable water white whole wild with yeast yolk
    """.split()
)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text in the singular and in small letters."""
    return frozenset(_singular(word) for word in re.findall(r"[^\W\d_]+", text.lower()))


def _singular(word: str) -> str:
    for ending, instead in (("ies", "y"), ("oes", "o"), ("ches", "ch"), ("shes", "sh"), ("s", "")):
        if word.endswith(ending) and len(word) > len(ending) + 2 and not word.endswith("ss"):
            return word.removesuffix(ending) + instead
    return word


def title_words(food: Food) -> frozenset[str]:
    """Return the words of a food's title that name it: "rice" and not "brown"."""
    return words_of(food.title) - _NOT_A_NAME


def _own_words(food: Food) -> frozenset[str]:
    """Return all words by which a text may mean the food."""
    called = (food.title, food.name, food.in_text, food.purchase.buy_as)
    return words_of(" ".join((*called, food.id.replace("_", " "), food.kind.replace("_", " "))))


@lru_cache(maxsize=4)
def _known(catalogue: Catalogue) -> frozenset[str]:
    return frozenset[str]().union(*(title_words(food) for food in catalogue.foods.values()))


def absent_names(text: str, plate: Iterable[Food], catalogue: Catalogue) -> list[str]:
    """Return the words of a text that name foods of which none is on the plate, sorted."""
    own = frozenset[str]().union(*(_own_words(food) for food in plate))
    return sorted((words_of(text) & _known(catalogue)) - own)


def unnamed(text: str, foods: Iterable[Food]) -> list[Food]:
    """Return the foods that a text names by no word of their titles."""
    said = words_of(text)
    return [food for food in foods if not said & (title_words(food) or words_of(food.title))]
