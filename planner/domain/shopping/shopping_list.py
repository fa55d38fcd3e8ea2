"""The shopping list: what is to be bought for the meals of a plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import overload

from foods import Catalogue
from planner.domain.plan.plan import Plan
from planner.domain.shopping.pantry import Pantry
from planner.domain.shopping.shops import Shops

from .line import Mark, Section, ShoppingLine
from .lines import lines_of
from .marks import gone_names
from .needs import NOTHING_SAID, MealsSaid, needs_by_name
from .trips import Spoils, spoiling, suggested_trips


@dataclass(frozen=True)
class Group:
    """Lines under one heading.

    Attributes:
        trip: Their shopping day.
        shop: Their shop.
        section: Their part of the list.
        aisle: Their aisle; empty for staples and what is at home, which stand apart.
        lines: The lines.
    """

    trip: int
    shop: str
    section: Section
    aisle: str
    lines: tuple[ShoppingLine, ...]


@dataclass(frozen=True)
class ShoppingList(Sequence[ShoppingLine]):
    """The lines in the order of the shop's aisles, and what is to be said of them.

    It is a sequence of its lines: by trip, shop, part (aisles, staples, at home), aisle of the
    shop, and name.

    Attributes:
        lines: All lines, ticked ones among them.
        days: The days of the plan it buys for.
        trips: The shopping days, ascending; at least one.
        spoils: What would be too old when it is cooked.
        suggestion: Shopping days that keep all fresh; None if these do, or none can.
        gone: Names that a change of the plan took off, and that were not bought.
    """

    lines: tuple[ShoppingLine, ...]
    days: range
    trips: tuple[int, ...]
    spoils: tuple[Spoils, ...] = ()
    suggestion: tuple[int, ...] | None = None
    gone: tuple[str, ...] = ()

    @overload
    def __getitem__(self, at: int) -> ShoppingLine: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[ShoppingLine, ...]: ...
    def __getitem__(self, at: int | slice) -> ShoppingLine | tuple[ShoppingLine, ...]:
        return self.lines[at]

    def __len__(self) -> int:
        return len(self.lines)

    def of(self, *, trip: int | None = None, shop: str | None = None) -> tuple[ShoppingLine, ...]:
        """Return the lines of a trip, of a shop, or of both."""
        return tuple(
            line
            for line in self.lines
            if (trip is None or line.trip == trip) and (shop is None or line.shop == shop)
        )

    def part(self, section: Section) -> tuple[ShoppingLine, ...]:
        """Return the lines of a part."""
        return tuple(line for line in self.lines if line.section is section)

    def groups(self) -> tuple[Group, ...]:
        """Return the lines under their headings, in order."""
        grouped = groupby(self.lines, key=_heading)
        return tuple(Group(*heading, tuple(lines)) for heading, lines in grouped)

    @property
    def progress(self) -> tuple[int, int]:
        """Return how many lines are in the basket, and how many there are to buy in all."""
        wanted = [line for line in self.lines if line.ticked or line.open]
        return sum(line.ticked for line in wanted), len(wanted)

    @property
    def marked(self) -> dict[Mark, int]:
        """Return how many lines a change of the plan made new, more, less or gone."""
        found = {mark: sum(line.mark is mark for line in self.lines) for mark in Mark}
        found[Mark.GONE] += len(self.gone)
        return {mark: count for mark, count in found.items() if count}


def shopping_list(
    plan: Plan,
    catalogue: Catalogue,
    *,
    days: range | None = None,
    eaters: int = 1,
    pantry: Pantry | None = None,
    shops: Shops | None = None,
    today: int = 0,
    said: MealsSaid = NOTHING_SAID,
) -> ShoppingList:
    """Return the purchases for some days of a plan, in the order of the shop.

    Foods that are bought as one thing make one line for each trip, whatever household measure
    they are eaten in. Grams bought are grams eaten times the yield of cooking, peeling and
    boning. The lists of two parts of a plan buy what the list of the whole buys: what is at
    home goes to the meals in the order they are cooked, on the list or not.

    Args:
        plan: The plan, with what the person decided about its list.
        catalogue: For how foods are bought.
        days: Days counted from 0; those the person chose by default.
        eaters: How many such households eat the same.
        pantry: What is at home; nothing by default.
        shops: The person's shops; one in the usual order by default.
        today: The day of the plan it is: what is at home is not for meals before it.
        said: Meals that were cooked or dropped; nothing is bought for them.

    Returns:
        The list; lines without a need are on it only if they are in the basket.
    """
    choices = plan.shopping
    days = choices.range_in(plan.days) if days is None else days
    trips = _trips(choices.trips, days)
    needs = needs_by_name(plan, catalogue, eaters, said)
    listed = {
        name: [n for n in of_one if n.day in days and not n.done] for name, of_one in needs.items()
    }
    lines = lines_of(
        plan, needs, days, trips, catalogue, pantry or Pantry(), shops or Shops(), today
    )
    suggestion = suggested_trips(listed, trips)
    return ShoppingList(
        lines=lines,
        days=days,
        trips=trips,
        spoils=spoiling(listed, trips),
        suggestion=suggestion,
        gone=gone_names(choices.seen, (line.name for line in lines), days),
    )


def _heading(line: ShoppingLine) -> tuple[int, str, Section, str]:
    aisle = line.aisle if line.section is Section.AISLES else ""
    return line.trip, line.shop, line.section, aisle


def _trips(chosen: Sequence[int], days: range) -> tuple[int, ...]:
    """Return the shopping days that serve the list: from the day before it to its last."""
    serving = tuple(sorted({trip for trip in chosen if days.start - 1 <= trip < days.stop}))
    return serving or (days.start,)
