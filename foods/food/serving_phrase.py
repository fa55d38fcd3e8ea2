"""A serving as a person would write it: "1½ potatoes, boiled in their skins".

Most measures read well before the food's name: "2 tbsp" and "chopped pecans". Where measure
and name say the same thing twice, the table of portions holds a phrase of its own:

- ``{n}`` the amount, ``{unit}`` the measure in the right number, ``{food}`` the food's name
  inside a sentence: ``{n} {unit} of {food}``.
- ``one|more``: the words up to an amount of 1, and above: ``{n} bagel|{n} bagels``.
"""

from __future__ import annotations

import re

from foods.food.food import Food, Portion
from foods.food.serving import Serving, amount_words

DEFAULT_PHRASE = "{n} {unit} {food}"
_PLACES = ("{n}", "{unit}", "{food}")


def serving_phrase(food: Food, serving: Serving) -> str:
    """Return amount and food in words, neither said twice.

    A measure that is no longer in the table is shown as the serving has it.

    Args:
        food: The food that is served.
        serving: One of its servings.
    """
    portion = food.portion(serving.unit) or Portion(serving.unit, serving.unit, 1.0, (), "")
    pattern = _number(portion.phrase or DEFAULT_PHRASE, serving.amount)
    words = (amount_words(serving.amount), portion.unit_for(serving.amount), food.name_in_text)
    for place, word in zip(_PLACES, words, strict=True):
        pattern = pattern.replace(place, word)
    return pattern


def _number(phrase: str, amount: float) -> str:
    one, _, more = phrase.partition("|")
    return more if more and amount > 1 else one


def phrase_fault(phrase: str) -> str:
    """Return the fault of a phrase of the table; empty when it holds."""
    patterns = phrase.split("|")
    if len(patterns) > 2:
        return "it has more than two parts"
    if any(pattern.count("{n}") != 1 for pattern in patterns):
        return "each part needs {n} once"
    left = re.sub("|".join(map(re.escape, _PLACES)), "", phrase)
    return "it has a brace too many or an unknown word in braces" if set(left) & set("{}") else ""
