"""Diets that can be ticked beside a style: halal, kosher, no pork, no alcohol."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache

from foods import ALLERGENS, TAGS, DataError, Food
from foods.tables import read_toml
from foods.vocabulary import words_of
from planner.domain.tables import DataDir, domain_data

FILE = "observances.toml"
_LISTS = ("ids", "kinds", "tags", "allergens", "words")
_TEXTS = ("label", "why", "about", "source")
_OWN = "own_"


@dataclass(frozen=True)
class Observance:
    """What one of these diets leaves out.

    Attributes:
        key: Names it in profiles.
        label: On a box to tick.
        why: Why a food of it is left out: "not halal".
        about: What the program cannot see to.
        source: Where the rule stands.
        ids: Ids of foods, with stars.
        kinds, tags, allergens: Of foods.
        words: Of names of one's own foods, spelt alike.
    """

    key: str
    label: str
    why: str
    about: str
    source: str
    ids: tuple[str, ...]
    kinds: frozenset[str]
    tags: frozenset[str]
    allergens: frozenset[str]
    words: frozenset[str]

    def leaves_out(self, food: Food) -> bool:
        """Return whether it leaves a food out."""
        if food.kind in self.kinds or food.tags & self.tags or food.allergens & self.allergens:
            return True
        if any(fnmatchcase(food.id, pattern) for pattern in self.ids):
            return True
        # The program's own foods are chosen by id and kind; "coconut milk" is no milk.
        return food.id.startswith(_OWN) and not self.words.isdisjoint(words_of(food.name))


@cache
def load_observances(directory: DataDir | None = None) -> Mapping[str, Observance]:
    """Return the diets by key.

    Args:
        directory: The data folder; the program's own by default.

    Raises:
        DataError: A key is missing or unknown.
    """
    table = read_toml(domain_data(directory) / FILE, FILE)
    return {key: _observance(key, entry) for key, entry in table.items()}


def _observance(key: str, entry: Mapping[str, object]) -> Observance:
    if not set(entry) <= {*_LISTS, *_TEXTS} or not set(_TEXTS) <= set(entry):
        raise DataError(
            FILE, key, f"It needs {', '.join(_TEXTS)}; it may have {', '.join(_LISTS)}."
        )
    lists = {name: _words(key, entry.get(name, [])) for name in _LISTS}
    unknown = {*lists["tags"]} - TAGS | {*lists["allergens"]} - ALLERGENS.keys()
    if unknown:
        raise DataError(FILE, key, f"It speaks of {', '.join(sorted(unknown))}, which is unknown.")
    label, why, about, source = (str(entry[name]) for name in _TEXTS)
    return Observance(
        key,
        label,
        why,
        about,
        source,
        lists["ids"],
        frozenset(lists["kinds"]),
        frozenset(lists["tags"]),
        frozenset(lists["allergens"]),
        frozenset(lists["words"]),
    )


def _words(key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise DataError(FILE, key, "Write lists of words.")
    return tuple(value)


def why_not_observed(food: Food, keys: Collection[str]) -> str:
    """Return why a food is left out by the first of these diets, or "" if it is not."""
    known = load_observances()
    return next((known[k].why for k in known if k in keys and known[k].leaves_out(food)), "")
