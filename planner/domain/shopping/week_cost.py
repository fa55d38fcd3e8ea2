"""What the meals of a plan cost, as far as prices are known. Unknown is never free."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from foods import Catalogue, Price
from planner.domain.shopping import ShoppingLine
from planner.domain.translatable import TranslatableText, in_turn, money, translatable

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
        bought_grams: As bought, g; without what is at home.
        eaten_grams: As eaten, g, by food; without what is at home.
        pack_grams: A pack or piece as bought, g; None when weighed out.
        packs_grams: What the whole packs hold that one pays for, g; as `bought_grams` where
            it is weighed out or, as a staple, seldom bought.
    """

    name: str
    bought_grams: float
    eaten_grams: tuple[tuple[str, float], ...]
    pack_grams: float | None
    packs_grams: float = 0.0


@dataclass(frozen=True)
class LineCost:
    """The cost of a line.

    Attributes:
        name: What is bought.
        usd: What is eaten of it, US dollars; None where a food of it has no price.
        own: The person's own price, if it was reckoned with.
        prices: USDA's prices it was reckoned with.
        unpriced: Ids of the foods without a price.
        bought_usd: The whole packs as bought; None as above.
    """

    name: str
    usd: float | None
    own: OwnPrice | None = None
    prices: tuple[Price, ...] = ()
    unpriced: tuple[str, ...] = ()
    bought_usd: float | None = None


@dataclass(frozen=True)
class Bill:
    """What a list costs.

    Attributes:
        total_usd: What is eaten, the sum of all that is known.
        unknown: Names of the lines without a price.
        years: The years of USDA's prices in it.
        money_year: The year whose money these were brought to, if there are any.
        own: How many lines go by the person's own price.
        bought_usd: Whole packs as bought, the sum of all that is known.
        estimated: How many lines go by an estimate from foods of their kind.
    """

    total_usd: float
    unknown: tuple[str, ...]
    years: tuple[int, ...]
    money_year: int | None
    own: int = 0
    bought_usd: float = 0.0
    estimated: int = 0

    @property
    def known(self) -> bool:
        """Return whether any line has a price."""
        return bool(self.years or self.own or self.estimated)


def line_costs(
    lines: Iterable[ShoppingLine],
    catalogue: Catalogue,
    prices: Mapping[str, Price],
    own: Mapping[str, OwnPrice],
) -> tuple[LineCost, ...]:
    """Return the cost of each line, in their order; those of one's own have none.

    Args:
        lines: Of `shopping_list`.
        catalogue: For how foods are bought.
        prices: USDA's, by food; no entry means unknown.
        own: One's own, by the name of the line; they go before USDA's.
    """
    needs = (need_of(line, catalogue) for line in lines if line.foods)
    return tuple(need_cost(need, prices, own.get(need.name)) for need in needs)


def need_of(line: ShoppingLine, catalogue: Catalogue) -> Need:
    """Return what has to be paid for of a line."""
    pack_grams = catalogue.foods[line.foods[0]].purchase.pack_grams
    grams = line.grams - line.at_home_grams
    packs_grams = line.packs * line.pack_grams if line.packs and line.pack_grams else grams
    return Need(line.name, grams, line.eaten, pack_grams, packs_grams)


def need_cost(need: Need, prices: Mapping[str, Price], own: OwnPrice | None = None) -> LineCost:
    """Return the cost of a line: by one's own price if it fits, else by USDA's."""
    unit_grams = 100.0 if own and own.unit is PriceUnit.HUNDRED_GRAMS else need.pack_grams
    if own and unit_grams:
        usd, whole = (own.usd * g / unit_grams for g in (need.bought_grams, need.packs_grams))
        return LineCost(need.name, usd, own, bought_usd=whole)
    unpriced = tuple(food for food, _ in need.eaten_grams if food not in prices)
    if unpriced:
        return LineCost(need.name, None, unpriced=unpriced)
    usd = sum(grams / 100 * prices[food].usd_per_100g for food, grams in need.eaten_grams)
    found = dict.fromkeys(prices[food] for food, _ in need.eaten_grams)
    # A price is for what is eaten; a pack costs as much more as it holds more.
    share = need.packs_grams / need.bought_grams if need.bought_grams else 0.0
    return LineCost(need.name, usd, prices=tuple(found), bought_usd=usd * share)


def bill_of(costs: Iterable[LineCost]) -> Bill:
    """Add up what is known, and name the rest."""
    costs = tuple(costs)
    used = [price for cost in costs for price in cost.prices if not price.estimated]
    years = {price.source_year for price in used}
    return Bill(
        total_usd=sum(cost.usd for cost in costs if cost.usd is not None),
        unknown=tuple(cost.name for cost in costs if cost.usd is None),
        years=tuple(sorted(years)),
        money_year=max((price.year for price in used), default=None),
        own=sum(cost.own is not None for cost in costs),
        bought_usd=sum(cost.bought_usd for cost in costs if cost.bought_usd is not None),
        estimated=sum(any(price.estimated for price in cost.prices) for cost in costs),
    )


def bill_words(bill: Bill) -> str:
    """Return text such as "at least $61, of which $48 is eaten (prices of 2016 to 2022 ...)"."""
    notes = [*_years_words(bill), *_missing_words(bill)]
    if not bill.known:
        return (
            translatable("cost unknown ({why})", why=notes[0])
            if notes
            else translatable("cost unknown")
        )
    whole, eaten, why = money(bill.bought_usd, 0), money(bill.total_usd, 0), in_turn(notes)
    if bill.bought_usd <= bill.total_usd or whole == eaten:
        words = (
            translatable("at least {eaten} ({why})")
            if bill.unknown
            else translatable("about {eaten} ({why})")
        )
        return TranslatableText(words, eaten=eaten, why=why)
    words = (
        translatable("at least {whole}, of which {eaten} is eaten ({why})")
        if bill.unknown
        else translatable("about {whole}, of which {eaten} is eaten ({why})")
    )
    return TranslatableText(words, whole=whole, eaten=eaten, why=why)


def _years_words(bill: Bill) -> Iterator[TranslatableText]:
    if not bill.years:
        return
    first, last = bill.years[0], bill.years[-1]
    span = (
        f"{first}"
        if first == last
        else translatable("{low} to {high}", low=f"{first}", high=f"{last}")
    )
    if bill.money_year:
        yield translatable(
            "prices of {years} in dollars of {money}", years=span, money=str(bill.money_year)
        )
    else:
        yield translatable("prices of {years}", years=span)


def _missing_words(bill: Bill) -> Iterator[TranslatableText]:
    own, unknown = bill.own, len(bill.unknown)
    if own:
        words = (
            translatable("{n} price of your own")
            if own == 1
            else translatable("{n} prices of your own")
        )
        yield TranslatableText(words, n=own)
    if bill.estimated:
        words = (
            translatable("{n} price estimated from foods of its kind")
            if bill.estimated == 1
            else translatable("{n} prices estimated from foods of their kind")
        )
        yield TranslatableText(words, n=bill.estimated)
    if unknown:
        words = (
            translatable("{n} item without a price")
            if unknown == 1
            else translatable("{n} items without a price")
        )
        yield TranslatableText(words, n=unknown)
