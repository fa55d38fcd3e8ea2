"""What is at home already: frozen, so that undo is putting the former value back."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from foods import Catalogue

MOST_GRAMS = 1_000_000.0
"""Above this an amount is a slip of the keys."""


@dataclass(frozen=True)
class PantryItem:
    """Some of a food at home.

    Attributes:
        food_id: The food, or any other that is bought as the same thing.
        grams: As bought (uncooked, peel and bone included), more than 0.
        use_by: The last day it is good; None if it keeps.

    Raises:
        ValueError: It is no such amount.
    """

    food_id: str
    grams: float
    use_by: date | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be at home."""
        if not (math.isfinite(self.grams) and 0 < self.grams <= MOST_GRAMS):
            raise ValueError(f"{self.grams} is no amount from 0 to {MOST_GRAMS:,.0f} g.")

    def good_on(self, day: date | None) -> bool:
        """Return whether the item can be eaten on a day; an unknown day is taken as good."""
        return self.use_by is None or day is None or day <= self.use_by


@dataclass(frozen=True)
class Pantry:
    """All that is at home, a food with a use-by date once.

    Attributes:
        items: In the order they were put in.
    """

    items: tuple[PantryItem, ...] = ()

    def __iter__(self) -> Iterator[PantryItem]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def with_item(self, item: PantryItem) -> Pantry:
        """Put an item in; what is there of the same food and date grows by it."""
        for at, there in enumerate(self.items):
            if (there.food_id, there.use_by) == (item.food_id, item.use_by):
                more = replace(there, grams=min(there.grams + item.grams, MOST_GRAMS))
                return Pantry((*self.items[:at], more, *self.items[at + 1 :]))
        return Pantry((*self.items, item))

    def without(self, item: PantryItem) -> Pantry:
        """Take an item out."""
        return Pantry(tuple(other for other in self.items if other != item))

    def changed(self, old: PantryItem, new: PantryItem) -> Pantry:
        """Correct an item where it stands.

        Raises:
            ValueError: The old one is not there.
        """
        at = self.items.index(old)
        rest = Pantry((*self.items[:at], *self.items[at + 1 :]))
        twins = [(one.food_id, one.use_by) for one in rest]
        if (new.food_id, new.use_by) in twins:
            return rest.with_item(new)
        return Pantry((*self.items[:at], new, *self.items[at + 1 :]))

    def by_purchase(
        self, catalogue: Catalogue, day: date | None = None
    ) -> Mapping[str, tuple[PantryItem, ...]]:
        """Return what is good on a day by what it is bought as, the soonest use-by first.

        Foods the catalogue does not know (any more) are passed over.
        """
        found: dict[str, list[PantryItem]] = {}
        for item in self.items:
            food = catalogue.foods.get(item.food_id)
            if food is not None and item.good_on(day):
                found.setdefault(food.purchase.buy_as, []).append(item)
        return {name: tuple(sorted(items, key=_use_by)) for name, items in found.items()}


def eaten_grams(
    pantry: Pantry, catalogue: Catalogue, day: date | None = None
) -> Mapping[str, float]:
    """Return grams as eaten that the pantry gives of each food, for planning.

    Foods that are bought as one thing (raw and cooked spinach) share what is there: each is
    given all of it. Foods of which nothing is there have no entry.
    """
    stock = {
        name: sum(item.grams for item in items)
        for name, items in pantry.by_purchase(catalogue, day).items()
    }
    return {
        food.id: stock[food.purchase.buy_as] / food.purchase.bought_per_eaten
        for food in catalogue.foods.values()
        if food.purchase.buy_as in stock
    }


def _use_by(item: PantryItem) -> date:
    return item.use_by or date.max


def at_home(
    pantry: Pantry, catalogue: Catalogue, start: date | None, days: int
) -> dict[str, int | None]:
    """Return foods that a plan can use up, with the last day of the plan they are good on.

    Args:
        pantry: What is at home.
        catalogue: Foods bought as the same thing are at home with it.
        start: Date of the plan's first day; without it, dates mean nothing and all keeps.
        days: Of the plan.

    Returns:
        By food; None where it keeps through the plan. What spoils soonest speaks for its food.
    """
    found: dict[str, int | None] = {}
    for item in sorted(pantry, key=lambda item: item.use_by or date.max, reverse=True):
        last = (item.use_by - start).days if item.use_by and start else None
        if item.food_id in catalogue.foods and (last is None or last >= 0):
            name = catalogue.foods[item.food_id].purchase.buy_as
            alike = (f.id for f in catalogue.foods.values() if f.purchase.buy_as == name)
            found |= dict.fromkeys(alike, None if last is None or last >= days else last)
    return found
