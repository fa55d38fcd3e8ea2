"""The amount and the words of a line, for looking foods up as one types."""

from __future__ import annotations

from dataclasses import dataclass

from foods import amount_words
from foods.lines import LONGEST, load_units, parts_of

GRAMS = load_units().grams
"""Grams in a unit of mass."""

MILLILITRES = load_units().millilitres
"""Millilitres in a unit of volume; a glass and a mug hold what a usual one holds."""


@dataclass(frozen=True)
class Written:
    """What a line says.

    Attributes:
        amount: How many, above 0; None if it says none.
        unit: In one spelling: "cup"; empty if it names none.
        words: What is left: the food.
    """

    amount: float | None
    unit: str
    words: str

    @property
    def line(self) -> str:
        """Return the line again, in one spelling."""
        amount = "" if self.amount is None else amount_words(self.amount)
        return " ".join(filter(None, (amount, self.unit, self.words)))


def read_amount(text: str) -> Written:
    """Read a line; it never fails, a line without an amount is all words."""
    parts = parts_of(text)
    if parts.amount is None or not parts.food:
        return Written(None, "", " ".join(text[:LONGEST].split()).strip(" .,;-*•·–—>+"))
    words = ", ".join(filter(None, (parts.food, parts.after)))
    return Written(parts.amount.quantity.middle, parts.amount.unit, words)
