"""A household amount of a food: as an exact number, and in words."""

from __future__ import annotations

from dataclasses import dataclass

# A cook reads "⅓ cup", not "0.33 cup". Tables write two decimals, so 0.01 is near enough.
_FRACTIONS = {0.125: "⅛", 0.25: "¼", 1 / 3: "⅓", 0.5: "½", 2 / 3: "⅔", 0.75: "¾"}


_NEAR = 0.0101


def exact_amount(amount: float) -> float:
    """Return the amount a table's decimal stands for: 0.33 is a third, 1.67 one and two thirds."""
    whole, rest = divmod(amount, 1)
    for fraction in (1 / 3, 2 / 3):
        if abs(rest - fraction) < _NEAR:
            return whole + fraction
    return amount


def amount_words(amount: float) -> str:
    """Return an amount as a cook reads it: "½", "1½", "2", "⅓"; other decimals stay decimals."""
    whole, rest = divmod(amount, 1)
    for fraction, sign in _FRACTIONS.items():
        if abs(rest - fraction) < _NEAR:
            return f"{int(whole)}{sign}" if whole else sign
    return f"{amount:.4g}"


@dataclass(frozen=True)
class Serving:
    """A household amount of a food.

    Attributes:
        food: The food's id.
        amount: How many of `unit`.
        unit: The measure in the singular, as in the food's portions: "cup".
        grams: Edible mass, g.
    """

    food: str
    amount: float
    unit: str
    grams: float
