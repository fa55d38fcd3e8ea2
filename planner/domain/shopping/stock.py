"""Gives what is there, at home or in the basket, to the meals that can use it first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from planner.domain.plan.plan import Plan
from planner.domain.plan.shopping_choices import Bought
from planner.domain.shopping.pantry import PantryItem

from .needs import Need

LOST = 1e-6
"""What sums of floats lose, g."""


@dataclass
class Supply:
    """Some of a food that is there.

    Attributes:
        grams: As bought, what is left to give, g; infinite for a staple that is there.
        first: The first day it can be eaten on.
        last: The last one; None if it keeps.
        bought: Its tick, if it is in the basket; else it is at home.
    """

    grams: float
    first: int
    last: int | None
    bought: Bought | None = None

    def good_on(self, day: int) -> bool:
        """Return whether a meal of a day can have the supply."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass
class Served:
    """A need and what it is met from, all in g as bought.

    Attributes:
        need: The need.
        at_home: What comes from home.
        in_basket: What comes from the basket.
        trip: The trip of which the basket gives it, if it does.
    """

    need: Need
    at_home: float = 0.0
    in_basket: float = 0.0
    trip: int | None = None

    @property
    def unmet(self) -> float:
        """Return what neither home nor basket gave."""
        return max(0.0, self.need.grams - self.at_home - self.in_basket)

    @property
    def to_buy(self) -> float:
        """Return what is still to be bought; nothing for what was cooked already."""
        return 0.0 if self.need.done else self.unmet


@dataclass
class Shelf:
    """All that is there of one thing.

    Attributes:
        supplies: At home and in the basket.
    """

    supplies: list[Supply] = field(default_factory=list)

    def serve(self, needs: Iterable[Need]) -> list[Served]:
        """Meet needs in their order, as far as it goes, by what spoils first.

        Day by day the earliest deadline first: no other way of giving meets more.
        """
        served = [Served(need) for need in needs]
        for one in served:
            for supply in sorted(self.supplies, key=_deadline):
                _give(supply, one)
        return served

    def basket(self) -> list[Supply]:
        """Return what is in the basket, with what is left of it."""
        return [supply for supply in self.supplies if supply.bought is not None]


def shelf_for(
    stock: Sequence[PantryItem], bought: Sequence[Bought], plan: Plan, today: int, staple: bool
) -> Shelf:
    """Return the shelf of one thing: what is there of it.

    Args:
        stock: At home, the soonest to spoil first.
        bought: In the basket.
        plan: For its dates.
        today: The day of the plan it is; meals before it were eaten of something else.
        staple: Whether a tick means that there is enough.
    """
    home = [Supply(item.grams, today, _day_of(item.use_by, plan)) for item in stock]
    basket = [
        Supply(float("inf") if staple else one.grams, one.first, one.last, one) for one in bought
    ]
    return Shelf([*home, *basket])


def _deadline(supply: Supply) -> tuple[float, bool]:
    """Return a key for what spoils first; of equals, the basket was bought for these meals."""
    last = float("inf") if supply.last is None else supply.last
    return last, supply.bought is None


def _give(supply: Supply, served: Served) -> None:
    if not supply.good_on(served.need.day) or (served.need.done and supply.bought is None):
        return
    grams = min(supply.grams, served.unmet)
    if grams <= LOST:
        return
    supply.grams -= grams
    if supply.bought is None:
        served.at_home += grams
    else:
        served.in_basket += grams
        served.trip = supply.bought.trip if served.trip is None else served.trip


def _day_of(when: date | None, plan: Plan) -> int | None:
    """Return the day of the plan that a date is; a plan without dates knows no use-by."""
    return None if when is None or plan.start is None else (when - plan.start).days


def date_of(day: int, plan: Plan) -> date | None:
    """Return the date of a day of the plan."""
    return None if plan.start is None else plan.start + timedelta(days=day)
