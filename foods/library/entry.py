"""A food of USDA's library, with its figures and where each comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from foods.figures.provenance import Origin


# Some thousand are made at every keystroke, and a tuple is made in a third of the time.
class LibraryFigure(NamedTuple):
    """A figure per 100 g edible portion, in its nutrient's unit."""

    amount: float
    origin: Origin


@dataclass(frozen=True)
class Measure:
    """A household measure of USDA's; `grams` is the edible mass of one `unit`."""

    seq: str
    unit: str
    grams: float


@dataclass(frozen=True)
class LibraryFood:
    """A food of SR28.

    Attributes:
        ndb_no: USDA's number, five characters.
        food_group: USDA's group: "Nut and Seed Products".
        description: USDA's words: "Nuts, almonds".
        also: Common and Latin names, as far as USDA gives any.
        refuse_pct: Peel, bone and core in per cent of what is bought.
        figures: What is known, by nutrient key. What is not in it is unknown, not zero.
    """

    ndb_no: str
    food_group: str
    description: str
    also: str
    refuse_pct: float
    figures: Mapping[str, LibraryFigure]

    def per_100_kcal(self, nutrient: str) -> float | None:
        """Return a figure per 100 kcal; None if it or the energy is unknown, or energy is nil."""
        figure, energy = self.figures.get(nutrient), self.figures.get("energy_kcal")
        if figure is None or energy is None or energy.amount <= 0:
            return None
        return figure.amount * 100 / energy.amount
