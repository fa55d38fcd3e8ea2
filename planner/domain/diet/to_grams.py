"""How much a line says of a food, in the food's own measures where they fit."""

from __future__ import annotations

from foods import Portion
from foods.lines import Certainty, FoodLine, LineReader, Use, words_of_measure

from .eaten import GRAM, MOST_G, EatenFood, EatenItem, in_grams

_ALIKE = 0.02


def measured(food: EatenFood, text: str, reader: LineReader) -> tuple[EatenItem, FoodLine]:
    """Return how much a line says of a food, and the line as it was read for it."""
    line = reader.read_as(text, food.id, Use.EATEN)
    return item_of(food, line), line


def item_of(food: EatenFood, line: FoodLine) -> EatenItem:
    """Return an amount of a food as a line has it; one of its first measure where it has none."""
    grams = line.eaten_grams
    if grams is None or not 0 < grams <= MOST_G or line.quantity is None:
        return EatenItem(food, 1.0, food.measures[0].unit)
    own = _own_measure(food, line.quantity.middle, line.unit, grams)
    return in_grams(food, grams) if own is None else EatenItem(food, line.quantity.middle, own.unit)


def is_amount_sure(line: FoodLine) -> bool:
    """Return whether the amount of a line is what was written, and nobody's guess."""
    grams = line.eaten_grams
    return line.grams_certainty is Certainty.SURE and grams is not None and grams <= MOST_G


def _own_measure(food: EatenFood, amount: float, unit: str, grams: float) -> Portion | None:
    """Return the food's measure that so much of weighs what the line says."""
    fits = [
        measure
        for measure in food.measures
        if measure is not GRAM and abs(measure.grams * amount - grams) <= _ALIKE * grams
    ]
    named = (measure for measure in fits if unit in words_of_measure(measure.unit))
    bare = (measure for measure in fits if not unit)
    return next(named, None) or next(bare, None)
