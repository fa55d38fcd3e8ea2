"""What is there when one comes home from the shop, and which meals lack something."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from foods import Catalogue
from planner.domain.plan.plan import Plan
from solver import Place

from .needs import NOTHING_SAID, MealsSaid, needs_by_name
from .pantry import Pantry
from .stock import LOST, Served, Supply, shelf_for

_CRUMB_G = 1.0
"""Less than so much of a food makes no meal."""


@dataclass(frozen=True)
class Home:
    """What was bought or was there before.

    Attributes:
        pantry: What is at home.
        said: Meals that were cooked or dropped.
        today: The day of the plan it is.
    """

    pantry: Pantry = field(default_factory=Pantry)
    said: MealsSaid = NOTHING_SAID
    today: int = 0


def places_without(
    plan: Plan, names: Iterable[str], catalogue: Catalogue, home: Home
) -> frozenset[Place]:
    """Return the meals from today on for which something of these names is still to be bought.

    Args:
        plan: The plan with its basket.
        names: Of lines of the list.
        catalogue: For how foods are bought.
        home: What is there.
    """
    wanted = frozenset(names)
    return frozenset(
        one.need.place
        for name, _, served in _shelves(plan, catalogue, home)
        if name in wanted
        for one in served
        if one.to_buy > LOST and one.need.place[0] >= home.today
    )


def foods_named(names: Iterable[str], catalogue: Catalogue) -> frozenset[str]:
    """Return the foods that are bought by these names."""
    wanted = frozenset(names)
    return frozenset(f.id for f in catalogue.foods.values() if f.purchase.buy_as in wanted)


def names_to_buy(
    plan: Plan, places: Iterable[Place], catalogue: Catalogue, home: Home
) -> tuple[str, ...]:
    """Return what some meals still lack, by name on the list; staples are taken as there."""
    wanted = frozenset(places)
    return tuple(
        name
        for name, _, served in _shelves(plan, catalogue, home)
        if not served[0].need.purchase.staple
        and any(one.need.place in wanted and one.to_buy > _CRUMB_G for one in served)
    )


def stock_left(
    plan: Plan, free: Iterable[Place], catalogue: Catalogue, home: Home
) -> Mapping[str, float]:
    """Return what is there for some meals once all the others have theirs, g as bought by name.

    Args:
        plan: The plan with its basket.
        free: The meals that are to be planned again.
        catalogue: For how foods are bought.
        home: What is there.
    """
    left = supplies_left(plan, free, catalogue, home)
    return {name: sum(one.grams for one in supplies) for name, supplies in left.items()}


def supplies_left(
    plan: Plan, free: Iterable[Place], catalogue: Catalogue, home: Home
) -> Mapping[str, tuple[Supply, ...]]:
    """Return the same as `stock_left` by supply, for the days on which each is good.

    Args:
        plan: The plan with its basket.
        free: The meals that are to be planned again.
        catalogue: For how foods are bought.
        home: What is there.
    """
    anew = frozenset(free)
    found: dict[str, tuple[Supply, ...]] = {}
    for name, supplies, _ in _shelves(plan, catalogue, home, without=anew):
        good = [one for one in supplies if one.last is None or one.last >= home.today]
        if _CRUMB_G < sum(one.grams for one in good) < math.inf:  # a ticked staple has no end
            found[name] = tuple(one for one in good if one.grams > LOST)
    return found


def _shelves(
    plan: Plan, catalogue: Catalogue, home: Home, without: frozenset[Place] = frozenset()
) -> Iterator[tuple[str, list[Supply], list[Served]]]:
    """Yield what is left and what was served, by name."""
    needs = needs_by_name(plan, catalogue, said=home.said)
    stock = home.pantry.by_purchase(catalogue)
    known = {food.purchase.buy_as: food.purchase for food in catalogue.foods.values()}
    there = (*needs, *stock, *(one.name for one in plan.shopping.bought if one.name in known))
    for name in dict.fromkeys(there):
        of_name = [need for need in needs.get(name, ()) if need.place not in without]
        bought = [one for one in plan.shopping.bought if one.name == name]
        staple = known[name].staple
        shelf = shelf_for(stock.get(name, ()), bought, plan, home.today, staple)
        served = shelf.serve(of_name)
        if served or without:
            yield name, shelf.supplies, served
