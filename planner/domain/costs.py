"""What the meals of a plan cost, as far as prices are known. Unknown is never free."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from foods import Catalogue, Price

from .plan import Plan
from .shopping import ShoppingLine

MOST_USD = 10_000.0
"""Above this a typed price is a slip of the keys."""


class PriceUnit(StrEnum):
    """What an own price is for, as bought."""

    PACK = "pack"
    HUNDRED_GRAMS = "100 g"


@dataclass(frozen=True)
class OwnPrice:
    """What a person pays for a line of the list.

    Attributes:
        usd: US dollars for one unit, 0 to `MOST_USD`.
        unit: A pack or piece, or 100 g; peel and bone included.
        typed: The day it was typed in.

    Raises:
        ValueError: It is no such price.
    """

    usd: float
    unit: PriceUnit
    typed: date

    def __post_init__(self) -> None:
        """Refuse what cannot be a price."""
        if not (math.isfinite(self.usd) and 0 <= self.usd <= MOST_USD):
            raise ValueError(f"{self.usd} is no price from 0 to {MOST_USD:,.0f} dollars.")


@dataclass(frozen=True)
class Need:
    """What the meals need of a line.

    Attributes:
        name: What is bought.
        bought_grams: As bought, g.
        eaten_grams: As eaten, g, by food.
        pack_grams: A pack or piece as bought, g; None when weighed out.
    """

    name: str
    bought_grams: float
    eaten_grams: tuple[tuple[str, float], ...]
    pack_grams: float | None


@dataclass(frozen=True)
class LineCost:
    """The cost of what is eaten of a line.

    Attributes:
        name: What is bought.
        usd: US dollars; None where a food of it has no price.
        own: The person's own price, if it was reckoned with.
        prices: USDA's prices it was reckoned with.
        unpriced: Ids of the foods without a price.
    """

    name: str
    usd: float | None
    own: OwnPrice | None = None
    prices: tuple[Price, ...] = ()
    unpriced: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bill:
    """What a list costs.

    Attributes:
        total_usd: The sum of all that is known.
        unknown: Names of the lines without a price.
        years: The years of USDA's prices in it.
        money_year: The year whose money these were brought to, if there are any.
        own: How many lines go by the person's own price.
    """

    total_usd: float
    unknown: tuple[str, ...]
    years: tuple[int, ...]
    money_year: int | None
    own: int = 0

    @property
    def known(self) -> bool:
        """Whether any line has a price."""
        return bool(self.years or self.own)


def line_costs(
    lines: Iterable[ShoppingLine],
    plan: Plan,
    catalogue: Catalogue,
    prices: Mapping[str, Price],
    own: Mapping[str, OwnPrice],
) -> tuple[LineCost, ...]:
    """The cost of each line, in their order.

    Args:
        lines: Of `shopping_list` for this plan and one eater.
        plan: The plan.
        catalogue: For how foods are bought.
        prices: USDA's, by food; no entry means unknown.
        own: One's own, by the name of the line; they go before USDA's.
    """
    return tuple(
        need_cost(need_of(line, plan, catalogue), prices, own.get(line.name)) for line in lines
    )


def need_of(line: ShoppingLine, plan: Plan, catalogue: Catalogue) -> Need:
    """What the meals of a plan need of a line."""
    eaten = dict.fromkeys(line.foods, 0.0)
    for place in line.meals:
        for serving in plan.meals[place].servings:
            if serving.food in eaten:
                eaten[serving.food] += serving.grams
    pack_grams = catalogue.foods[line.foods[0]].purchase.pack_grams
    return Need(line.name, line.grams, tuple(eaten.items()), pack_grams)


def need_cost(need: Need, prices: Mapping[str, Price], own: OwnPrice | None = None) -> LineCost:
    """The cost of a line: by one's own price if it fits, else by USDA's."""
    unit_grams = 100.0 if own and own.unit is PriceUnit.HUNDRED_GRAMS else need.pack_grams
    if own and unit_grams:
        return LineCost(need.name, own.usd * need.bought_grams / unit_grams, own)
    unpriced = tuple(food for food, _ in need.eaten_grams if food not in prices)
    if unpriced:
        return LineCost(need.name, None, unpriced=unpriced)
    usd = sum(grams / 100 * prices[food].usd_per_100g for food, grams in need.eaten_grams)
    found = dict.fromkeys(prices[food] for food, _ in need.eaten_grams)
    return LineCost(need.name, usd, prices=tuple(found))


def bill_of(costs: Iterable[LineCost]) -> Bill:
    """Add up what is known, and name the rest."""
    costs = tuple(costs)
    used = [price for cost in costs for price in cost.prices]
    years = {price.source_year for price in used}
    return Bill(
        total_usd=sum(cost.usd for cost in costs if cost.usd is not None),
        unknown=tuple(cost.name for cost in costs if cost.usd is None),
        years=tuple(sorted(years)),
        money_year=max((price.year for price in used), default=None),
        own=sum(cost.own is not None for cost in costs),
    )


def bill_words(bill: Bill) -> str:
    """ "at least $48 (prices of 2016 to 2022 in dollars of 2025; 7 items without a price)"."""
    notes = []
    if bill.years:
        money = f" in dollars of {bill.money_year}" if bill.money_year else ""
        notes.append(f"prices of {' to '.join(_ends(bill.years))}{money}")
    if bill.own:
        notes.append(f"{bill.own} {'price' if bill.own == 1 else 'prices'} of your own")
    if bill.unknown:
        items = "item" if len(bill.unknown) == 1 else "items"
        notes.append(f"{len(bill.unknown)} {items} without a price")
    if not bill.known:
        return "cost unknown" + (f" ({notes[0]})" if notes else "")
    least = "at least" if bill.unknown else "about"
    return f"{least} ${bill.total_usd:,.0f} ({'; '.join(notes)})"


def _ends(years: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(str(year) for year in dict.fromkeys((years[0], years[-1])))
