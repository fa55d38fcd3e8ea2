"""Figures of dry or raw food, where cooked food is planned with."""

from __future__ import annotations

import re
from collections.abc import Mapping

DRY_FROM = 2.2
"""So many times the energy of cooked food, and a food is likely dry: grains and pulses take up one
and a half to three times their mass of water (yields of foods/data/purchase, from SR28)."""

_COOKED = re.compile(r"_(cooked|boiled)\b")
_WATER = "water_g"
_WHOLE_G = 100.0


def is_cooked(food: str) -> bool:
    """Return whether a food of the catalogue is one that takes up water when it is cooked."""
    return bool(_COOKED.search(food)) and "canned" not in food


def as_eaten(figures: Mapping[str, float], gain: float) -> Mapping[str, float]:
    """Return figures per 100 g as eaten, of figures per 100 g dry.

    Args:
        figures: By nutrient, per 100 g dry; what is dissolved in cooking water is not taken off.
        gain: Grams cooked that 1 g dry gives.
    """
    found = {key: amount / gain for key, amount in figures.items()}
    if _WATER in figures:
        found[_WATER] = _WHOLE_G - (_WHOLE_G - figures[_WATER]) / gain
    return found
