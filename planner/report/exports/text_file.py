"""The plan as plain text, the parts and days that are wanted."""

from __future__ import annotations

from foods import Catalogue
from planner.domain import Plan
from planner.report.content import chosen_days, plan_of_days
from planner.report.plain_text import day_text, notes_text, shopping_text
from planner.report.shopping_content import usda_prices

from .request import Order, Part


def plain_text(plan: Plan, catalogue: Catalogue, order: Order | None = None) -> str:
    """Return days, shopping list and notes, for files and the clipboard."""
    order = order or Order()
    days = chosen_days(plan, order.days)
    parts: list[str] = []
    words = order.extras.words
    if order.wants(Part.WEEK):
        parts += [day_text(plan, day, catalogue, words) for day in days]
    if order.wants(Part.LIST):
        bought = plan_of_days(plan, days)
        prices = usda_prices(catalogue)
        parts.append(shopping_text(bought, catalogue, prices, order.extras.prices, words))
    if (plan.notes or plan.eats_out) and order.part is not Part.LIST:
        parts.append(notes_text(plan, words))
    return "\n\n".join(parts) + "\n"
