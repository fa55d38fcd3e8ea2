"""What a person decided about the list of a plan; a part of the plan, so that undo holds it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from planner.domain.person.eaters import Eater

NOTHING: Mapping[str, tuple[float, ...]] = MappingProxyType({})


@dataclass(frozen=True)
class Bought:
    """Some of a line that is in the basket: its tick.

    Attributes:
        name: Of the line.
        grams: As bought, whole packs, g.
        trip: The shopping day it was bought on.
        first: The first day it can be eaten on.
        last: The last one; None if it keeps.
    """

    name: str
    grams: float
    trip: int
    first: int
    last: int | None = None


@dataclass(frozen=True)
class Correction:
    """An amount changed by hand.

    Attributes:
        name: Of the line.
        trip: Its shopping day.
        amount: Packs or pieces, or g of what is weighed out; 0 to buy none.
    """

    name: str
    trip: int
    amount: float


@dataclass(frozen=True)
class OwnLine:
    """A line of the person's own: "toilet paper".

    Attributes:
        key: Tells it from others of the same name.
        name: What is bought.
        amount: How much, in their own words; may be empty.
        aisle: Where it stands.
        ticked: Whether it is in the basket.
    """

    key: int
    name: str
    amount: str = ""
    aisle: str = "Household"
    ticked: bool = False


@dataclass(frozen=True)
class ShoppingChoices:
    """All of it. Days are days of the plan, 0 its first and -1 the day before.

    Attributes:
        days: First and last day of the list; None for all.
        eaters: Those who eat along.
        trips: Shopping days, ascending; empty for one on the first day of the list.
        bought: What is in the basket.
        corrections: Amounts changed by hand.
        own: Lines of one's own.
        seen: What the list asked for when it was last looked at in earnest: g as bought for
            one portion, by name and day. None before shopping began; what has changed since
            is marked.
    """

    days: tuple[int, int] | None = None
    eaters: tuple[Eater, ...] = ()
    trips: tuple[int, ...] = ()
    bought: tuple[Bought, ...] = ()
    corrections: tuple[Correction, ...] = ()
    own: tuple[OwnLine, ...] = ()
    seen: Mapping[str, tuple[float, ...]] | None = field(default=None)

    def range_in(self, days: int) -> range:
        """Return the days of the list in a plan of so many days."""
        if self.days is None:
            return range(days)
        first, last = self.days
        return range(min(max(first, 0), days), min(last + 1, days))
