"""Tables of words that are asked for again and again, read once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from foods import Nutrient, load_nutrients
from foods.food.reader import load_kinds


@cache
def known_nutrients() -> Mapping[str, Nutrient]:
    """Return the program's own table of nutrients."""
    return load_nutrients()


@cache
def known_kinds() -> Mapping[str, str]:
    """Return the program's own table of kinds of food."""
    return load_kinds()
