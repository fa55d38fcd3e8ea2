"""The shopping list as CSV, a row a line, safe to open in a spreadsheet."""

from __future__ import annotations

from foods import Catalogue
from planner.domain import Plan
from planner.report.content import page_content
from planner.report.csv_rows import guarded

from .request import Order

COLUMNS = ("trip", "aisle", "item", "buy", "amount", "cost_usd", "staple", "ticked")


def list_csv(plan: Plan, catalogue: Catalogue, order: Order) -> str:
    """Return the list in the shop's order."""
    content = page_content(plan, catalogue, order.days, order.extras)
    rows: list[list[str]] = [list(COLUMNS)]
    for aisle in content.aisles:
        for line in aisle.lines:
            cost = "" if line.usd is None else order.table.number(f"{line.usd:.2f}")
            marks = ("yes" if line.staple else "", "yes" if line.ticked else "")
            cells = (aisle.trip, aisle.label, line.name, line.buy, line.about, cost, *marks)
            rows.append([guarded(cell) for cell in cells])
    return order.table.written(rows)
