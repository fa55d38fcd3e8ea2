"""The shopping list as CSV, a row a line, safe to open in a spreadsheet."""

from __future__ import annotations

from foods import Catalogue
from planner.domain import Plan
from planner.report.csv_rows import guarded

from .listed_lines import listed_lines
from .request import Order

COLUMNS = (
    *("trip", "aisle", "item", "buy", "amount", "cost_usd", "staple", "ticked"),
    *("quantity", "unit", "grams"),
)


def list_csv(plan: Plan, catalogue: Catalogue, order: Order) -> str:
    """Return the list in the shop's order; quantity, unit and grams have their own columns."""
    rows: list[list[str]] = [list(COLUMNS)]
    figure = order.table.number
    for each in listed_lines(plan, catalogue, order):
        line, aisle = each.page, each.aisle
        cost = "" if line.usd is None else figure(f"{line.usd:.2f}")
        marks = ("yes" if line.staple else "", "yes" if line.ticked else "")
        cells = (aisle.trip, aisle.label, line.name, line.buy, line.about, cost, *marks)
        count = "" if each.quantity is None else figure(f"{each.quantity:g}")
        grams = figure(f"{each.line.grams:.1f}") if each.line.foods else ""
        rows.append([guarded(cell) for cell in (*cells, count, each.unit, grams)])
    return order.table.written(rows)
