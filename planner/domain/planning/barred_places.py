"""Turn what a person wants of single days and meals into what the solver leaves out there."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue
from planner.domain.plan.frames import barred_foods, bars_dish, framed_places
from planner.domain.plan.guests import foods_not_for_all, places_with_avoided
from planner.domain.plan.meal_frames import most_minutes
from planner.domain.plan.plan import Plan
from solver import Barred, Place


def barred_places(plan: Plan, catalogue: Catalogue) -> dict[Place, Barred]:
    """Return the foods and dishes that are not to stand at single places."""
    found: dict[Place, Barred] = {}
    for place, barred in _all(plan, catalogue):
        other = found.get(place, Barred())
        found[place] = Barred(other.foods | barred.foods, other.dishes | barred.dishes)
    return found


def _all(plan: Plan, catalogue: Catalogue) -> Iterator[tuple[Place, Barred]]:
    yield from _of_wishes(plan, catalogue)
    yield from _of_minutes(plan, catalogue)
    for place in places_with_avoided(plan):
        yield place, Barred(foods_not_for_all(plan, place, catalogue))


def _of_wishes(plan: Plan, catalogue: Catalogue) -> Iterator[tuple[Place, Barred]]:
    for place, kinds in framed_places(plan):
        foods = frozenset(food for kind in kinds for food in barred_foods(kind, catalogue))
        dishes = frozenset(
            dish.id
            for dish in catalogue.dishes.values()
            if any(bars_dish(kind, dish) for kind in kinds)
        )
        yield place, Barred(foods, dishes)


def _of_minutes(plan: Plan, catalogue: Catalogue) -> Iterator[tuple[Place, Barred]]:
    """Yield the dishes that take longer than there is time for at a place."""
    if not plan.profile.meals.week and not plan.meal_frames:
        return
    slower: dict[int, frozenset[str]] = {}
    closed = plan.closed
    for place in ((day, slot) for day in range(plan.days) for slot in plan.slots):
        most = most_minutes(plan, place)
        if most is None or place in closed:
            continue
        if most not in slower:
            dishes = catalogue.dishes.values()
            slower[most] = frozenset(dish.id for dish in dishes if dish.minutes > most)
        yield place, Barred(dishes=slower[most])
