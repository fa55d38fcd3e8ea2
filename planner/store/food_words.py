"""Which foods a person means by a word: an id, a kind, or a word of their names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from foods import Catalogue, Food
from planner.domain import ProfileError

from .field_reader import nearest


def foods_meant(words: Iterable[str], catalogue: Catalogue, key: str) -> frozenset[str]:
    """Ids of all foods meant by any of the words.

    Raises:
        ProfileError: A word that means no food, with the nearest that does.
    """
    return frozenset(food for word in words for food in _meant(word, catalogue, key))


def _meant(word: str, catalogue: Catalogue, key: str) -> frozenset[str]:
    wanted = word.strip().lower()
    if wanted in catalogue.foods:
        return frozenset({wanted})
    if found := frozenset(f.id for f in catalogue.foods.values() if _fits(f, wanted)):
        return found
    known = {w for food in catalogue.foods.values() for w in _words(food)} | set(catalogue.foods)
    raise ProfileError(key, f'no food is called "{word}". {nearest(wanted, known)}'.rstrip())


def _fits(food: Food, wanted: str) -> bool:
    parts = set(re.findall(r"\w+", wanted.replace("_", " ")))
    return food.kind == wanted or (bool(parts) and parts <= _words(food))


def _words(food: Food) -> set[str]:
    """Every word of its names, and its singular: "potatoes" is met by "potato"."""
    words = set(re.findall(r"\w+", f"{food.id} {food.name} {food.title}".lower().replace("_", " ")))
    return words | {w.removesuffix("es") for w in words} | {w.removesuffix("s") for w in words}
