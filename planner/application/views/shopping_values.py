"""A shopping list as the page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.domain.shopping.week_cost import Need

LineKey = tuple[str, int, int]
"""Name, trip and -1 of a line of the plan; "", 0 and the number of one's own."""


@dataclass(frozen=True)
class ShopItem:
    """A line: what to buy, how much, and for which meals.

    Attributes:
        aisle: The heading it stands under.
        name: What is bought.
        grams: As bought, g.
        buy: How a person would say it.
        used_in: The meals it is for.
        staple: Whether most kitchens have it already.
        need: What its cost is reckoned from, if it is to have one.
        pack: What it is bought in: "bag"; empty when it is weighed out.
        packs: The same for more than one: "bags".
        key: What tells it from others.
        ticked: Whether it is in the basket.
        open: Whether it is still to be bought.
        mark: What a change of the plan did to it, in a word; may be empty.
        note: What stands small under the amount: what is left over or at home.
        short: What stands small under the name: the days it is for.
        facts: All that is to be known of it: (what, how much).
        trip: Its shopping day.
        shop: Where it is bought.
        amount: What is bought, packs or g; for the box it is corrected in.
        corrected: Whether that was set by hand.
        left: Whether something is left over that could be put into the pantry.
        own_amount: The words of a line of one's own.
        own_aisle: The aisle of a line of one's own.
        at_home: Whether there is nothing to buy of it.
    """

    aisle: str
    name: str
    grams: float
    buy: str
    used_in: tuple[str, ...] = ()
    staple: bool = False
    need: Need | None = None
    pack: str = ""
    packs: str = ""
    key: LineKey = ("", 0, -1)
    ticked: bool = False
    open: bool = True
    mark: str = ""
    note: str = ""
    short: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    trip: int = 0
    shop: str = ""
    amount: float = 0.0
    corrected: bool = False
    left: bool = False
    own_amount: str = ""
    own_aisle: str = ""
    at_home: bool = False

    @property
    def own(self) -> bool:
        """Return whether the line is one of the person's own."""
        return self.key[2] >= 0


@dataclass(frozen=True)
class TripView:
    """A shopping day: its number, name and how many lines are still to buy."""

    day: int
    name: str
    left: int


@dataclass(frozen=True)
class ListView:
    """What the page says beside the lines.

    Attributes:
        items: The lines, in order.
        done: How many are in the basket.
        all: How many there are to buy.
        trips: The shopping days.
        shops: Names of the shops.
        days: The days it buys for: "Mon 23 to Sun 29 Nov".
        eaters: "For you", "For you and 3 others".
        spoils: What would be too old, in a sentence; may be empty.
        split: What to do about it: "Two trips: Monday and Thursday"; may be empty.
        changes: What a change of the plan did, in a sentence; may be empty.
        pantry: How many things are at home.
        left: How many ticked lines leave something over.
    """

    items: tuple[ShopItem, ...] = ()
    done: int = 0
    all: int = 0
    trips: tuple[TripView, ...] = ()
    shops: tuple[str, ...] = ()
    days: str = ""
    eaters: str = ""
    spoils: str = ""
    split: str = ""
    changes: str = ""
    pantry: int = 0
    left: int = 0


def as_text(items: tuple[ShopItem, ...], bill: str = "") -> str:
    """Return the list as plain text by heading, what is ticked marked and the bill below."""
    lines: list[str] = []
    aisle = ""
    for item in items:
        if item.aisle != aisle:
            lines += ["", item.aisle] if lines else [item.aisle]
            aisle = item.aisle
        words = f"{item.name}: {item.buy}" if item.buy else item.name
        lines.append(f"[{'x' if item.ticked else ' '}] {words}")
    if lines and bill:
        lines += ["", bill]
    return "\n".join(lines) + "\n" if lines else ""
