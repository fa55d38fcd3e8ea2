"""A line of the list and what may be said of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.plan.shopping_choices import Bought
from solver import Place

LineKey = tuple[str, int, int]
"""Name, trip and -1 of a line of the plan; "", 0 and the number of one's own."""


class Mark(StrEnum):
    """What a change of the plan did to a line since the list was last looked at."""

    NEW = "new"
    MORE = "more"
    LESS = "less"
    GONE = "gone"


class Section(StrEnum):
    """The parts of a list, in order."""

    AISLES = "aisles"
    STAPLES = "staples"
    AT_HOME = "at home"


@dataclass(frozen=True)
class ShoppingLine:
    """A line of the list.

    All masses are as bought (peel and bone included), g. What the meals need is met from home
    first, then from the basket; the rest is to be bought:
    ``grams == at_home_grams + in_basket_grams + to_buy_grams``.

    Attributes:
        aisle: Where it stands in the shop.
        name: What is bought.
        grams: What the meals need, exact.
        buy: How a person would say what is bought: "2 bags (about 520 g)".
        foods: Ids of the foods it is for.
        meals: Places of the meals it is for.
        staple: Whether most kitchens have it already.
        packs: Whole packs or pieces to buy, or bought; 0 if it is weighed out.
        pack_grams: Mass of one of them, g; None if it is weighed out.
        pack: What one is called; empty if it is weighed out.
        left_grams: What is left of them.
        eaten: As eaten, g, by food: what of `grams` is not met from home.
        trip: The shopping day, a day of the plan; -1 is the day before it.
        shop: Where it is bought.
        at_home_grams: Met from home.
        in_basket_grams: Met from the basket.
        to_buy_grams: Still to be bought.
        bought_grams: In the basket altogether, whole packs.
        ticked: Whether all of it is in the basket.
        corrected: The amount set by hand, packs or g; None if the plan sets it.
        mark: What a change of the plan did to it, if anything.
        keeps_days: How long it keeps, if known.
        last_day: The latest day it is cooked on.
        left: What is left over, in words: "2 left over"; may be empty.
        note: A sentence for the person; may be empty.
        own: The key of a line of one's own; None for the plan's.
        bought: Its ticks.
    """

    aisle: str
    name: str
    grams: float
    buy: str
    foods: tuple[str, ...] = ()
    meals: tuple[Place, ...] = ()
    staple: bool = False
    packs: int = 0
    pack_grams: float | None = None
    pack: str = ""
    left_grams: float = 0.0
    eaten: tuple[tuple[str, float], ...] = ()
    trip: int = 0
    shop: str = ""
    at_home_grams: float = 0.0
    in_basket_grams: float = 0.0
    to_buy_grams: float = 0.0
    bought_grams: float = 0.0
    ticked: bool = False
    corrected: float | None = None
    mark: Mark | None = None
    keeps_days: float | None = None
    last_day: int | None = None
    left: str = ""
    note: str = ""
    own: int | None = None
    bought: tuple[Bought, ...] = ()

    @property
    def key(self) -> LineKey:
        """Return what tells the line from the others."""
        return (self.name, self.trip, -1) if self.own is None else ("", 0, self.own)

    @property
    def section(self) -> Section:
        """Return the part of the list it belongs to."""
        if self.own is None and not self.ticked and self.to_buy_grams <= 0:
            return Section.AT_HOME
        return Section.STAPLES if self.staple else Section.AISLES

    @property
    def open(self) -> bool:
        """Return whether the line is still to be bought."""
        return not (self.ticked or self.section is Section.AT_HOME or self.corrected == 0)
