"""What a dish needs of a kitchen and of a cook, where its recipe does not say.

A recipe states its equipment. Of a dish with a method only it is read off the words, by the table
``data/equipment.toml``, whose reviewed rows go before both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from foods.dish.dish import Dish
from foods.errors import DataError, nearest
from foods.recipe.recipe import EQUIPMENT, SKILLS
from foods.tables import DataDir, data_dir, read_toml

FILE = "equipment.toml"
BEGINNER, USUAL = SKILLS[:2]
_TABLES = ("words", "beginner", "reviewed")
_COUNTS = ("most_steps", "most_sentences")
_SENTENCE = re.compile(r"[.!?;]+(?:\s|$)")


@dataclass(frozen=True)
class KitchenWords:
    """What words of a method say of kitchen and cook.

    Attributes:
        words: By piece of equipment, the words and phrases that call for it.
        techniques: Words of what a beginner does not do.
        most_steps: The most steps of a recipe for a beginner.
        most_sentences: The most sentences of a method for a beginner.
        reviewed: What was read by hand, by dish.
    """

    words: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    techniques: re.Pattern[str] | None = None
    most_steps: int = 8
    most_sentences: int = 4
    reviewed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def equipment(self, text: str) -> tuple[str, ...]:
        """Return the equipment that a text calls for, in the order of `EQUIPMENT`."""
        plain = " ".join(text.lower().split())
        return tuple(
            name for name in EQUIPMENT if name in self.words and self.words[name].search(plain)
        )

    def skill(self, text: str) -> str:
        """Return how used to cooking one has to be for a method."""
        plain = " ".join(text.lower().split())
        hard = self.techniques is not None and self.techniques.search(plain)
        sentences = len([part for part in _SENTENCE.split(plain) if part.strip()])
        return USUAL if hard or sentences > self.most_sentences else BEGINNER


def with_needs(dish: Dish, words: KitchenWords | None = None) -> Dish:
    """Return the dish with the equipment and the skill it needs, if its recipe does not say."""
    known = words or shipped_words()
    if dish.id in known.reviewed:
        dish = replace(dish, equipment=known.reviewed[dish.id])
    elif dish.equipment is None:
        dish = replace(dish, equipment=known.equipment(dish.method))
    return dish if dish.skill else replace(dish, skill=known.skill(dish.method))


def suits_beginner(dish: Dish, words: KitchenWords | None = None) -> bool:
    """Return whether a beginner can cook a dish: called so, with few steps, no hard technique."""
    known = words or shipped_words()
    if dish.skill != BEGINNER or len(dish.steps) > known.most_steps:
        return False
    text = " ".join(step.text.lower() for step in dish.steps)
    return known.techniques is None or not known.techniques.search(text)


@cache
def shipped_words() -> KitchenWords:
    """Return the program's own table.

    Raises:
        DataError: Naming key and remedy.
    """
    return load_kitchen_words()


def load_kitchen_words(directory: DataDir | None = None) -> KitchenWords:
    """Return the table of a data folder, the program's own by default.

    Raises:
        DataError: Naming key and remedy.
    """
    table = read_toml(data_dir(directory) / FILE, FILE)
    for key in table:
        if key not in _TABLES:
            raise DataError(FILE, key, f'Unknown key "{key}".', nearest(key, _TABLES))
    beginner = table.get("beginner", {})
    counts = {key: _count(key, beginner.get(key)) for key in _COUNTS}
    return KitchenWords(
        words={name: _pattern(name, found) for name, found in _tables(table, "words")},
        techniques=_pattern("techniques", beginner.get("techniques", [])),
        reviewed={dish: _pieces(dish, found) for dish, found in table.get("reviewed", {}).items()},
        most_steps=counts["most_steps"],
        most_sentences=counts["most_sentences"],
    )


def unknown_dishes(words: KitchenWords, dishes: Mapping[str, Dish]) -> tuple[str, ...]:
    """Return reviewed rows for dishes that are not there."""
    return tuple(name for name in words.reviewed if name not in dishes)


def _tables(table: Mapping[str, Any], key: str) -> list[tuple[str, Any]]:
    found = list(table.get(key, {}).items())
    for name, _ in found:
        _piece(f"{key}, {name}", name)
    return found


def _pieces(dish: str, found: Any) -> tuple[str, ...]:
    if not isinstance(found, list):
        raise DataError(FILE, dish, f"It is {found!r}.", 'Write a list, as ["stove"] or [].')
    return tuple(_piece(dish, name) for name in found)


def _piece(row: str, name: Any) -> str:
    if name not in EQUIPMENT:
        raise DataError(FILE, row, f'"{name}" is no equipment.', f"One of {', '.join(EQUIPMENT)}.")
    return str(name)


def _count(key: str, value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise DataError(FILE, "beginner", f'"{key}" is {value!r}.', "Write a whole number from 1.")
    return value


def _pattern(row: str, words: Any) -> re.Pattern[str]:
    if not isinstance(words, list) or not words or not all(isinstance(w, str) for w in words):
        raise DataError(FILE, row, f"Its words are {words!r}.", 'Write a list, as ["bake"].')
    either = "|".join(re.escape(" ".join(word.lower().split())) for word in words)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)")
