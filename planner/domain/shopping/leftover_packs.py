"""What is left over of whole packs goes home: out of the basket, into the pantry."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from planner.domain.plan.plan import Plan
from planner.domain.shopping.pantry import Pantry, PantryItem

from .line import ShoppingLine
from .stock import date_of

_WORTH = 5.0
"""Less than so much is not worth putting away, g."""


def left_over(lines: Iterable[ShoppingLine]) -> tuple[ShoppingLine, ...]:
    """Return ticked lines of which something is left over."""
    return tuple(
        line
        for line in lines
        if line.own is None and line.ticked and line.foods and line.left_grams >= _WORTH
    )


def with_leftovers_stored(
    plan: Plan, pantry: Pantry, lines: Iterable[ShoppingLine]
) -> tuple[Plan, Pantry]:
    """Put what is left over of ticked lines into the pantry.

    The ticks keep what the meals need, so that nothing counts twice. A use-by date is given
    where the plan has dates and it is known how long the food keeps.
    """
    for line in left_over(lines):
        plan = _cut(plan, line)
        pantry = pantry.with_item(_item(line, plan))
    return plan, pantry


def _cut(plan: Plan, line: ShoppingLine) -> Plan:
    """Return the plan with what is left over taken out of the ticks of a line."""
    left, bought = line.left_grams, list(plan.shopping.bought)
    for tick in line.bought:
        at = bought.index(tick)
        taken = min(left, tick.grams)
        bought[at] = replace(tick, grams=tick.grams - taken)
        left -= taken
    return replace(plan, shopping=replace(plan.shopping, bought=tuple(bought)))


def _item(line: ShoppingLine, plan: Plan) -> PantryItem:
    bought, use_by = date_of(line.trip, plan), None
    if bought is not None and line.keeps_days is not None:
        use_by = bought + timedelta(days=int(line.keeps_days))
    return PantryItem(line.foods[0], line.left_grams, use_by)
