"""Verbs that make one plan of another by a decision about its list; nothing is changed in place."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from foods import Catalogue, Purchase
from planner.domain.person.eaters import Eater
from planner.domain.plan.plan import Plan
from planner.domain.plan.shopping_choices import Bought, Correction, OwnLine
from planner.domain.shopping.pack_sizes import bought_grams, grams_in_cart

from .line import ShoppingLine
from .needs import daily_grams

LONGEST_NAME = 300
"""Letters of a name of one's own; what is longer is cut."""


def ticked(plan: Plan, lines: Iterable[ShoppingLine], catalogue: Catalogue) -> Plan:
    """Put lines into the basket; the first one begins the shopping: changes are marked from then.

    What is at home already and what is ticked stays as it is.
    """
    lines, choices = tuple(lines), plan.shopping
    purchases = _purchases(catalogue)
    own = {line.own for line in lines if line.own is not None}
    bought = tuple(
        _bought(line, purchases[line.name], plan)
        for line in lines
        if line.own is None and line.open
    )
    choices = replace(
        choices,
        bought=(*choices.bought, *bought),
        own=tuple(replace(x, ticked=True) if x.key in own else x for x in choices.own),
    )
    begun = replace(plan, shopping=choices)
    return begun if choices.seen is not None else seen(begun, catalogue)


def unticked(plan: Plan, lines: Iterable[ShoppingLine]) -> Plan:
    """Take lines out of the basket again."""
    lines, choices = tuple(lines), plan.shopping
    out = {one for line in lines for one in line.bought}
    own = {line.own for line in lines if line.own is not None}
    return _with(
        plan,
        bought=tuple(one for one in choices.bought if one not in out),
        own=tuple(replace(x, ticked=False) if x.key in own else x for x in choices.own),
    )


def seen(plan: Plan, catalogue: Catalogue) -> Plan:
    """Take the list as it is: what changes from now on is marked."""
    return _with(plan, seen=daily_grams(plan, catalogue))


def corrected(plan: Plan, line: ShoppingLine, amount: float | None) -> Plan:
    """Set the amount of a line by hand, packs or g; None lets the plan set it again.

    Raises:
        ValueError: It is no amount.
    """
    if amount is not None and not 0 <= amount <= 100_000:
        raise ValueError(f"{amount} is no amount from 0 to 100,000.")
    others = tuple(
        one for one in plan.shopping.corrections if (one.name, one.trip) != (line.name, line.trip)
    )
    new = () if amount is None else (Correction(line.name, line.trip, amount),)
    return _with(plan, corrections=(*others, *new))


def with_own_line(plan: Plan, name: str, amount: str = "", aisle: str = "Household") -> Plan:
    """Put a line of one's own on the list.

    Raises:
        ValueError: It has no name.
    """
    key = 1 + max((line.key for line in plan.shopping.own), default=0)
    line = OwnLine(key, _name(name), amount.strip()[:LONGEST_NAME], aisle)
    return _with(plan, own=(*plan.shopping.own, line))


def changed_own(plan: Plan, key: int, name: str, amount: str, aisle: str) -> Plan:
    """Change a line of one's own.

    Raises:
        ValueError: It has no name.
    """
    name, amount = _name(name), amount.strip()[:LONGEST_NAME]
    own = tuple(
        replace(line, name=name, amount=amount, aisle=aisle) if line.key == key else line
        for line in plan.shopping.own
    )
    return _with(plan, own=own)


def without_own(plan: Plan, keys: Iterable[int]) -> Plan:
    """Take lines of one's own off the list."""
    keys = frozenset(keys)
    return _with(plan, own=tuple(line for line in plan.shopping.own if line.key not in keys))


def with_days(plan: Plan, first: int, last: int) -> Plan:
    """Make the list for some days of the plan."""
    whole = (first, last) == (0, plan.days - 1)
    return _with(plan, days=None if whole else (first, max(first, last)))


def with_trips(plan: Plan, trips: Iterable[int]) -> Plan:
    """Choose the shopping days; none means the first day of the list."""
    return _with(plan, trips=tuple(sorted(set(trips))))


def with_eaters(plan: Plan, eaters: Iterable[Eater]) -> Plan:
    """Say who eats along."""
    return _with(plan, eaters=tuple(eaters))


def _with(plan: Plan, **changes: Any) -> Plan:
    choices = replace(plan.shopping, **changes)
    return plan if choices == plan.shopping else replace(plan, shopping=choices)


def _bought(line: ShoppingLine, purchase: Purchase, plan: Plan) -> Bought:
    """Return the tick of a line: whole packs, or the amount set by hand if it is more."""
    grams = grams_in_cart(purchase, line.to_buy_grams)
    if line.corrected is not None:
        # Who buys less on purpose is done with the line all the same.
        grams = max(bought_grams(purchase, line.corrected), line.to_buy_grams)
    days = [plan.leftovers.get(place, place)[0] for place in line.meals]
    last = None
    if line.keeps_days is not None:
        last = max([line.trip + int(line.keeps_days), *days])
    return Bought(line.name, _up(grams), line.trip, min([line.trip, *days]), last)


def _up(grams: float) -> float:
    """Round up: a tick that is a crumb short would not hold."""
    return math.ceil(grams * 10) / 10


def _purchases(catalogue: Catalogue) -> dict[str, Purchase]:
    return {food.purchase.buy_as: food.purchase for food in catalogue.foods.values()}


def _name(text: str) -> str:
    name = " ".join(text.split())[:LONGEST_NAME]
    if not name:
        raise ValueError("A line needs a name.")
    return name
