"""What cooking takes from the pantry, and how it is put back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from foods import Catalogue, Serving
from planner.domain.plan.plan import Plan
from solver import Place

from .needs import NOTHING_SAID, MealsSaid, needs_by_name
from .pantry import MOST_GRAMS, Pantry, PantryItem
from .stock import shelf_for

_CRUMB = 0.05
"""Less than so much is not kept, g."""

Grams = Mapping[str, float]
"""Grams as bought by the name on the list."""


def grams_from_home(
    plan: Plan,
    places: Iterable[Place],
    catalogue: Catalogue,
    pantry: Pantry,
    said: MealsSaid = NOTHING_SAID,
) -> Grams:
    """Return what the list gives some meals from home, as the basket gives the rest.

    Args:
        plan: The plan, with its basket and those who eat along.
        places: Meals that are cooked together: one, and what is left over of it for later.
        catalogue: For how foods are bought.
        pantry: What is at home.
        said: Meals that were cooked or dropped before.
    """
    places = frozenset(places)
    today = min((day for day, _ in places), default=0)
    stock, found = pantry.by_purchase(catalogue), {}
    for name, needs in needs_by_name(plan, catalogue, said=said).items():
        if name not in stock or not any(need.place in places for need in needs):
            continue
        bought = [one for one in plan.shopping.bought if one.name == name]
        shelf = shelf_for(stock[name], bought, plan, today, needs[0].purchase.staple)
        grams = sum(one.at_home for one in shelf.serve(needs) if one.need.place in places)
        if grams > _CRUMB:
            found[name] = grams
    return found


def grams_of(servings: Iterable[Serving], catalogue: Catalogue) -> Grams:
    """Return what servings are as bought; foods that the catalogue does not have are none."""
    found: dict[str, float] = {}
    for serving in servings:
        food = catalogue.foods.get(serving.food)
        if food is not None:
            grams = serving.grams * food.purchase.bought_per_eaten
            found[food.purchase.buy_as] = found.get(food.purchase.buy_as, 0.0) + grams
    return found


def taken_from(
    pantry: Pantry, grams: Grams, catalogue: Catalogue, day: date | None
) -> tuple[PantryItem, ...]:
    """Return what a pantry gives towards so much, what spoils soonest first, good on a day."""
    stock, taken = pantry.by_purchase(catalogue, day), []
    for name, wanted in grams.items():
        left = wanted
        for item in stock.get(name, ()):
            some = min(item.grams, left)
            if some > _CRUMB:
                taken.append(replace(item, grams=some))
                left -= some
    return tuple(taken)


def without_taken(pantry: Pantry, taken: Iterable[PantryItem]) -> Pantry:
    """Return the pantry after something was taken; what is not there (any more) is passed over."""
    for item in taken:
        there = next((one for one in pantry if _same(one, item)), None)
        if there is None:
            continue
        rest = there.grams - item.grams
        if rest > _CRUMB:
            pantry = pantry.changed(there, replace(there, grams=rest))
        else:
            pantry = pantry.without(there)
    return pantry


def with_returned(pantry: Pantry, taken: Iterable[PantryItem]) -> Pantry:
    """Return the pantry with what was taken put back."""
    for item in taken:
        there = next((one for one in pantry if _same(one, item)), None)
        if there is None:
            pantry = pantry.with_item(item)
        else:
            grams = min(there.grams + item.grams, MOST_GRAMS)
            pantry = pantry.changed(there, replace(there, grams=grams))
    return pantry


def _same(one: PantryItem, other: PantryItem) -> bool:
    return (one.food_id, one.use_by) == (other.food_id, other.use_by)
