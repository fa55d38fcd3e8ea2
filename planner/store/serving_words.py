"""A serving as a cook would say it: "1½ potatoes, boiled in their skins"."""

from __future__ import annotations

import re

from foods import Catalogue, Food, Serving

# What changes the figures so much that even a short name says it.
_MATTERS = frozenset({"fortified", "not fortified", "UV-treated", "canned", "with bone"})
_PLACES = frozenset(
    {
        "Alaska",
        "Atlantic",
        "Brazil",
        "Brie",
        "Brussels",
        "Cheddar",
        "Edam",
        "English",
        "Gouda",
        "Greek",
        "Gruyère",
        "Italian",
        "Parmesan",
        "Swiss",
        "Worcestershire",
    }
)


def serving_words(serving: Serving, catalogue: Catalogue) -> str:
    """Amount and food; a measure that is the food itself is not said twice.

    "½ cup rolled oats, dry"; "3 tbsp chopped walnuts"; "5 crimini mushrooms, UV-treated".
    """
    food = catalogue.foods[serving.food]
    amount, _, unit = catalogue.words(serving).partition(" ")
    return f"{amount} {_said_once(unit.replace(', ', ' '), food_words(food))}"


def short_serving_words(serving: Serving, catalogue: Catalogue) -> str:
    """The same without how it is prepared: "1 cup kale", "¾ cup soy drink, fortified"."""
    head, *rest = serving_words(serving, catalogue).split(", ")
    kept = [part for part in rest if part in _MATTERS]
    return ", ".join([re.sub(r" \(.*?\)", "", head), *kept])


def food_words(food: Food) -> str:
    """A food's name inside a line: "rolled oats, cooked", "Swiss chard, cooked"."""
    name = food.name
    return name if name.split()[0] in _PLACES else name[:1].lower() + name[1:]


def _said_once(unit: str, name: str) -> str:
    noun = unit.split()[-1] if unit else ""
    twin = re.search(_same(noun), name, re.IGNORECASE) if noun else None
    twin = None if twin and "," in name[: twin.start()] else twin
    if twin is None:
        return f"{unit} {name}".strip()
    named = name[: twin.start()] + noun + name[twin.end() :]
    size = [word for word in unit.split()[:-1] if word.lower() not in name.lower()]
    return " ".join([*size, named])


def _same(noun: str) -> str:
    """The noun in either number, where it ends what the name says before its first comma."""
    stem = re.sub(r"(ies|es|s|y)$", "", noun)
    return rf"(?<![\w-]){re.escape(stem)}(ies|es|s|y|e)?(?=,|$| \d| in )"
