"""Vitamin D of a food of FoodData Central whose two forms are given apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

KEY = "vitamin_d_ug"
D2, D3 = "vitamin_d2_ug", "vitamin_d3_ug"
NUMBERS: Mapping[str, tuple[str, int]] = {"325": (D2, 0), "326": (D3, 0)}
"""Our key and how good it is, by USDA's number"""


@dataclass(frozen=True)
class FigureOf:
    """A figure as a file has it.

    Attributes:
        rank: How good the nutrient is for what is asked, 0 the best.
        amount: As it is written.
        unit: Of it, in small letters.
        line: Where it stands; 0 if it has no line.
    """

    rank: int
    amount: str
    unit: str
    line: int = 0

    @property
    def text(self) -> str:
        """Return amount and unit in one cell."""
        return f"{self.amount} {self.unit}"


def whole_vitamin_d(found: Mapping[str, FigureOf]) -> Mapping[str, FigureOf]:
    """Return figures with vitamin D as the sum of D2 and D3 where only these are given.

    One of them alone says only that there is at least so much, and is left out: what is not known
    is not nothing.
    """
    rest = {key: figure for key, figure in found.items() if key not in (D2, D3)}
    if KEY in rest or D2 not in found or D3 not in found:
        return rest
    d2, d3 = found[D2], found[D3]
    try:
        both = float(d2.amount) + float(d3.amount)
    except ValueError:
        return rest
    if d2.unit != d3.unit:
        return rest
    return {**rest, KEY: FigureOf(0, f"{both:.10g}", d3.unit, d3.line)}
