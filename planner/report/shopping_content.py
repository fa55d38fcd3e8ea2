"""The shopping list for a page: trips, aisles in the order of the shop, what stands apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from foods import Catalogue, Price, load_prices
from planner.domain import Plan
from planner.domain.diary import meals_said
from planner.domain.shopping import Group, Section, ShoppingLine, ShoppingList, shopping_list
from planner.domain.shopping.week_cost import LineCost, bill_of, bill_words, line_costs
from planner.domain.translatable import in_a_row, money, translatable

from .content_values import PageAisle, PageLine
from .options import Extras
from .shopping_labels import SECTION_LABELS, trip_label

_Listed = tuple[tuple[PageAisle, ...], str]


def page_list(
    plan: Plan, catalogue: Catalogue, days: Sequence[int] | None, extras: Extras
) -> _Listed:
    """Return the aisles of a plan's list, and its bill in words; empty if no price is known.

    Args:
        plan: The plan, with what the person decided about its list.
        catalogue: For how foods are bought.
        days: The days to buy for; None for those the person chose.
        extras: Prices, pantry and shops of the person.
    """
    span = None if days is None else range(min(days, default=0), max(days, default=-1) + 1)
    listed = list_of(plan, catalogue, span, extras)
    priced = [line for line in listed if line.foods]
    costs = line_costs(priced, catalogue, usda_prices(catalogue), extras.prices)
    by_key = {line.key: cost for line, cost in zip(priced, costs, strict=True)}
    bill = bill_of(costs)
    aisles = tuple(_aisle(group, listed, plan, by_key, extras.words) for group in listed.groups())
    return aisles, bill_words(bill) if bill.known else ""


def list_of(plan: Plan, catalogue: Catalogue, days: range | None, extras: Extras) -> ShoppingList:
    """Return the list of a plan, or of the household that eats together with its person.

    Args:
        plan: The plan, with what the person decided about its list.
        catalogue: For how foods are bought.
        days: The days to buy for; None for those the person chose.
        extras: Pantry, shops, what was eaten, and the household.
    """
    if extras.table is not None:
        return extras.table.listed(
            plan, catalogue, days=days, pantry=extras.pantry, shops=extras.shops
        )
    return shopping_list(
        plan,
        catalogue,
        days=days,
        pantry=extras.pantry,
        shops=extras.shops,
        said=meals_said(plan, extras.eaten),
    )


def usda_prices(catalogue: Catalogue) -> Mapping[str, Price]:
    """Return USDA's prices by food; none where nothing is known."""
    prices = _prices()
    # Of other tables than ours, as in tests, nothing is known.
    return prices if prices.keys() <= catalogue.foods.keys() else {}


@cache
def _prices() -> Mapping[str, Price]:
    """Return the program's own table, read once and not at every page."""
    return load_prices()


def _aisle(
    group: Group,
    listed: ShoppingList,
    plan: Plan,
    costs: Mapping[tuple[str, int, int], LineCost],
    words: Callable[[str], str],
) -> PageAisle:
    return PageAisle(
        label=SECTION_LABELS.get(group.section) or translatable(group.aisle),
        lines=tuple(_line(line, group, costs.get(line.key), words) for line in group.lines),
        staples=group.section is Section.STAPLES,
        trip=_trip(group, listed, plan),
    )


def _trip(group: Group, listed: ShoppingList, plan: Plan) -> str:
    """Return day and shop, each where there are several of them."""
    days, shops = {line.trip for line in listed}, {line.shop for line in listed}
    day = trip_label(group.trip, plan) if len(days) > 1 else ""
    shop = group.shop if len(shops) > 1 else ""
    return in_a_row((day, shop))


def _line(
    line: ShoppingLine, group: Group, cost: LineCost | None, words: Callable[[str], str]
) -> PageLine:
    buy, bracket, about = words(line.buy).partition(" (")
    if group.section is Section.STAPLES and about:  # the heading says "check" already
        buy, bracket, about = about.removesuffix(")"), "", ""
    usd = cost.bought_usd if cost and not line.staple else None
    return PageLine(
        name=line.name,
        buy=buy,
        about=bracket.strip() + about,
        staple=line.staple,
        cost="" if usd is None else money(usd),
        left=line.left,
        note=line.note,
        ticked=line.ticked,
        usd=usd,
    )
