"""Make all lines of a shopping list, in the order of the shop's aisles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from foods import Catalogue, Purchase
from planner.domain.plan.plan import Plan
from planner.domain.plan.shopping_choices import OwnLine
from planner.domain.shopping.pantry import Pantry
from planner.domain.shopping.shops import Shops

from .line import Mark, Section, ShoppingLine
from .line_builder import Draft, line_of
from .marks import grams_on, mark_of
from .needs import Need, daily_grams
from .stock import LOST, Served, Supply, shelf_for
from .trips import nearest_trip, trip_for, trip_on


@dataclass(frozen=True)
class _Maker:
    """Makes the lines of a list."""

    plan: Plan
    needs: Mapping[str, list[Need]]
    days: range
    trips: tuple[int, ...]
    pantry: Pantry
    shops: Shops
    today: int
    catalogue: Catalogue
    now: Mapping[str, tuple[float, ...]]

    def lines(self) -> Iterator[ShoppingLine]:
        """Yield the plan's lines, then those of one's own."""
        purchases = {name: needs[0].purchase for name, needs in self.needs.items()}
        basket = {one.name for one in self.plan.shopping.bought} - purchases.keys()
        known = {food.purchase.buy_as: food.purchase for food in self.catalogue.foods.values()}
        purchases |= {name: known[name] for name in sorted(basket & known.keys())}
        stock = self.pantry.by_purchase(self.catalogue)
        for name, purchase in purchases.items():
            bought = [one for one in self.plan.shopping.bought if one.name == name]
            shelf = shelf_for(stock.get(name, ()), bought, self.plan, self.today, purchase.staple)
            served = shelf.serve(self.needs.get(name, ()))
            yield from self._trips_of(purchase, served, shelf.basket())
        yield from (self._own(line) for line in self.plan.shopping.own)

    def _trips_of(
        self, purchase: Purchase, served: Sequence[Served], basket: Sequence[Supply]
    ) -> Iterator[ShoppingLine]:
        listed = [one for one in served if one.need.day in self.days and _concerns(one)]
        here = [one for one in basket if self.days.start - 1 <= _trip(one) < self.days.stop]
        for trip in self.trips:
            of_trip = [one for one in listed if self._trip_of(one) == trip]
            ticks = [one for one in here if nearest_trip(_trip(one), self.trips) == trip]
            if of_trip or ticks:
                yield line_of(self._draft(purchase, trip, of_trip, ticks))

    def _trip_of(self, served: Served) -> int:
        """Return the trip a need stands with: that on which it was bought, or is to be."""
        before = served.trip is not None and served.trip < self.days.start - 1
        if served.trip is None or before or served.to_buy > LOST:
            return trip_for(served.need, self.trips)
        return nearest_trip(served.trip, self.trips)

    def _draft(
        self, purchase: Purchase, trip: int, served: list[Served], ticks: list[Supply]
    ) -> Draft:
        corrections = (
            one
            for one in self.plan.shopping.corrections
            if one.name == purchase.buy_as and nearest_trip(one.trip, self.trips) == trip
        )
        shop = self.shops.shop_of(purchase.buy_as).name
        mark = self._mark(purchase, trip, served)
        return Draft(purchase, trip, shop, served, ticks, next(corrections, None), mark)

    def _mark(self, purchase: Purchase, trip: int, served: Sequence[Served]) -> Mark | None:
        seen = self.plan.shopping.seen
        if not served:
            return Mark.GONE
        if seen is None or purchase.staple:
            return None
        keeps, name = purchase.keeps_days, purchase.buy_as
        days = [day for day in self.days if trip_on(day, keeps, self.trips) == trip]
        return mark_of(grams_on(self.now.get(name, ()), days), grams_on(seen.get(name, ()), days))

    def _own(self, line: OwnLine) -> ShoppingLine:
        return ShoppingLine(
            aisle=line.aisle,
            name=line.name,
            grams=0.0,
            buy=line.amount,
            trip=self.trips[0],
            shop=self.shops.shop_of(line.name).name,
            ticked=line.ticked,
            own=line.key,
        )

    def place(self, line: ShoppingLine) -> tuple[int, int, int, int, str]:
        """Return the place of a line in the list: trip, shop, part, aisle of the shop, name."""
        order = self.shops.shop_of(line.name).order()
        aisle = order.index(line.aisle) if line.aisle in order else len(order)
        part = list(Section).index(line.section)
        return line.trip, self.shops.index_of(line.name), part, aisle, line.name


def _concerns(one: Served) -> bool:
    """Return whether a need is on the list: not if it was cooked of what was at home."""
    return not one.need.done or one.in_basket > 0


def _trip(supply: Supply) -> int:
    return supply.bought.trip if supply.bought else 0


def lines_of(
    plan: Plan,
    needs: Mapping[str, list[Need]],
    days: range,
    trips: tuple[int, ...],
    catalogue: Catalogue,
    pantry: Pantry,
    shops: Shops,
    today: int,
) -> tuple[ShoppingLine, ...]:
    """Return the lines of some days; `needs` are those of all days, which share what is there."""
    now = daily_grams(plan, catalogue) if plan.shopping.seen is not None else {}
    maker = _Maker(plan, needs, days, trips, pantry, shops, today, catalogue, now)
    return tuple(sorted(maker.lines(), key=maker.place))
