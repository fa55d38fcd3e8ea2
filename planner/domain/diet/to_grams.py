"""How much a written amount is of a food: its own measures first, then arithmetic."""

from __future__ import annotations

import re

from foods import Portion

from .amounts import GRAMS, MILLILITRES, Written, one_spelling
from .eaten import GRAM, MOST_G, EatenFood, EatenItem, in_grams

_VOLUMES = frozenset(MILLILITRES) - {"glass", "mug"}
_SIZES = ("medium", "large", "small")
_WATER_G_PER_ML = 1.0


def measured(food: EatenFood, written: Written) -> tuple[EatenItem, bool]:
    """An amount of a food, and whether it is what was written or only a guess at it."""
    amount = 1.0 if written.amount is None else written.amount
    item, sure = _item(food, amount, written.unit)
    if item.grams > MOST_G or item.grams <= 0:
        return EatenItem(food, 1.0, food.measures[0].unit), False
    return item, sure and written.amount is not None


def _item(food: EatenFood, amount: float, unit: str) -> tuple[EatenItem, bool]:
    if unit in GRAMS:
        return in_grams(food, amount * GRAMS[unit]), True
    own = _of_food(food, unit)
    if own is not None:
        return EatenItem(food, amount, own.unit), True
    if unit in MILLILITRES:
        return _by_volume(food, amount * MILLILITRES[unit])
    return EatenItem(food, amount, food.measures[0].unit), False


def _of_food(food: EatenFood, unit: str) -> Portion | None:
    """The food's own measure of that name; for a bare number that of a whole piece."""
    if unit:
        return next((m for m in food.measures if unit in _spellings(m)), None)
    pieces = [m for m in food.measures if m is not GRAM and not (_spellings(m) & _NO_PIECES)]
    by_size = {size: m for m in pieces for size in _SIZES if size in _spellings(m)}
    return next((by_size[size] for size in _SIZES if size in by_size), next(iter(pieces), None))


_NO_PIECES = frozenset(GRAMS) | frozenset(MILLILITRES)


def _spellings(measure: Portion) -> frozenset[str]:
    """The words of a measure's name, units among them in one spelling."""
    words = re.findall(r"[^\W\d_]+", measure.unit.split("(")[0])
    found = {one_spelling(word) or word.lower() for word in words}
    return frozenset(found | {"fl oz"} if "fl" in found else found)


def _by_volume(food: EatenFood, millilitres: float) -> tuple[EatenItem, bool]:
    for measure in food.measures:
        for unit in sorted(_spellings(measure) & _VOLUMES):
            per_ml = measure.grams / MILLILITRES[unit]
            number = re.match(r"\s*(\d+(?:\.\d+)?)", measure.unit)
            per_ml /= float(number[1]) if number and float(number[1]) else 1.0
            return in_grams(food, millilitres * per_ml), True
    return in_grams(food, millilitres * _WATER_G_PER_ML), False
