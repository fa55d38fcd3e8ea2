"""Define a query of the library: text, filters and ranking."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Basis(Enum):
    """What a ranking's figures are per."""

    PER_100G = "per 100 g"
    PER_100KCAL = "per 100 kcal"


@dataclass(frozen=True)
class Query:
    """A question.

    Attributes:
        text: Beginnings of words, in any order; empty for all foods.
        group: One of USDA's groups; empty for all.
        nutrient: Key of a nutrient to rank by; empty to rank by how well the name fits.
        basis: What the ranking is per.
        least: Rank the least first.
        limit: How many foods at most.
    """

    text: str = ""
    group: str = ""
    nutrient: str = ""
    basis: Basis = Basis.PER_100G
    least: bool = False
    limit: int = 100
