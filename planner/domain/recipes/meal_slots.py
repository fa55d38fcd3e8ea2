"""Suggest when a recipe is eaten: by what it is called, then by how much energy a portion has."""

from __future__ import annotations

import re

from foods import Catalogue

from .matched_recipe import MatchedRecipe
from .recipe_facts import recipe_facts

_BREAKFAST = re.compile(
    r"breakfast|frühstück|porridge|oatmeal|overnight oats|müsli|muesli|granola|pancake|waffle|"
    r"pfannkuchen|omelet|french toast|scrambled|rührei|shakshuka",
    re.IGNORECASE,
)
_SNACK = re.compile(
    r"snack|cookie|keks|\bbars?\b|riegel|muffin|brownie|cake|kuchen|biscuit|scone|\bdips?\b|"
    r"hummus|smoothie|dessert|nachtisch|pudding|ice cream|popcorn|energy ball|"
    r"trail mix|kleinigkeit",
    re.IGNORECASE,
)
_DRINK = re.compile(r"golden milk|hot chocolate|kakao|\btee\b|\btea\b|cocoa|horchata", re.I)
_COOKED = re.compile(r"\bcook|simmer|\bboil|\bfry|bake|roast|heat|koch|brat|back|köchel", re.I)
_LEAST_MEAL_KCAL = 320.0


def suggested_slots(recipe: MatchedRecipe, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the slots that a recipe suits, as a suggestion; at least one."""
    words = " ".join((recipe.title, *recipe.source.labels))
    if _BREAKFAST.search(words):
        return ("breakfast",)
    if _DRINK.search(words):
        return ("snack", "evening")
    if _SNACK.search(words):
        return ("snack",)
    energy = recipe_facts(recipe, catalogue).energy_kcal
    cooked = any(_COOKED.search(step) for step in recipe.source.steps)
    if energy is not None and recipe.is_ready and energy < _LEAST_MEAL_KCAL and not cooked:
        return ("lunch", "snack")
    return ("lunch", "dinner")
