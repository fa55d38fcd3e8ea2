"""The lines of a shopping list with their words and their figures side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from foods import Catalogue
from planner.domain import Plan
from planner.domain.shopping import ShoppingLine
from planner.report.content import chosen_days, page_content, plan_of_days
from planner.report.content_values import PageAisle, PageLine
from planner.report.shopping_content import list_of

from .request import Order


@dataclass(frozen=True)
class ListedLine:
    """A line of the list.

    Attributes:
        aisle: Its aisle on the page, with trip and label.
        page: Its words.
        line: Its figures.
        quantity: How many of `unit` are bought; None where only words say it.
        unit: A pack or piece, or "g".
    """

    aisle: PageAisle
    page: PageLine
    line: ShoppingLine
    quantity: float | None
    unit: str


def listed_lines(plan: Plan, catalogue: Catalogue, order: Order) -> Iterator[ListedLine]:
    """Return the lines in the shop's order, in the language of the order."""
    extras = order.extras
    wanted = chosen_days(plan, order.days)
    span = range(min(wanted, default=0), max(wanted, default=-1) + 1)
    bought = plan if wanted == [*span] else plan_of_days(plan, wanted)
    listed = list_of(bought, catalogue, None if order.days is None else span, extras)
    aisles = page_content(plan, catalogue, order.days, extras).aisles
    for aisle, group in zip(aisles, listed.groups(), strict=True):
        for page, line in zip(aisle.lines, group.lines, strict=True):
            yield ListedLine(aisle, page, line, *_amount(line, catalogue))


def _amount(line: ShoppingLine, catalogue: Catalogue) -> tuple[float | None, str]:
    if line.packs and line.foods and line.foods[0] in catalogue.foods:
        purchase = catalogue.foods[line.foods[0]].purchase
        return float(line.packs), line.pack or purchase.piece or "piece"
    grams = round(line.to_buy_grams or line.grams, 1)
    return (grams, "g") if line.foods and grams > 0 else (None, "")
