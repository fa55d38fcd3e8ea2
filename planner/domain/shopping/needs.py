"""What the meals of a plan need, as bought: one entry for each food of each meal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from foods import Catalogue, Meal, Purchase, Serving
from planner.domain.person.eaters import portions_at
from planner.domain.plan.leftovers import added_fresh
from planner.domain.plan.plan import Plan
from solver import Place

_WATER = "water"
"""Kind of food; a staple of it is never looked for in a cupboard."""


@dataclass(frozen=True)
class Need:
    """What one food of one meal needs.

    Attributes:
        purchase: How it is bought.
        food: Its id.
        place: The meal.
        grams: As bought, for all who eat, g.
        day: The day it is cooked; that of an earlier meal for what is left over of it, but for
            what is added fresh.
        done: Whether it was cooked already: nothing is bought for it, nor taken from home again.
    """

    purchase: Purchase
    food: str
    place: Place
    grams: float
    day: int
    done: bool = False


@dataclass(frozen=True)
class MealsSaid:
    """Meals of a plan of which the person has said what became of them.

    Attributes:
        cooked: They were cooked as planned.
        dropped: They were not: left out, or something else was eaten.
    """

    cooked: frozenset[Place] = field(default=frozenset())
    dropped: frozenset[Place] = field(default=frozenset())


NOTHING_SAID = MealsSaid()


def needs_by_name(
    plan: Plan, catalogue: Catalogue, eaters: int = 1, said: MealsSaid = NOTHING_SAID
) -> dict[str, list[Need]]:
    """Return the needs of all days by what is bought, in the order they are cooked.

    Args:
        plan: The plan; those who eat along are in its choices.
        catalogue: For how foods are bought.
        eaters: How many such households eat the same.
        said: Meals that were cooked, which are marked, and dropped, which need nothing.
    """
    needs: dict[str, list[Need]] = {}
    for need in sorted(_needs(plan, catalogue, eaters, said), key=lambda need: need.day):
        needs.setdefault(need.purchase.buy_as, []).append(need)
    return needs


def daily_grams(plan: Plan, catalogue: Catalogue) -> Mapping[str, tuple[float, ...]]:
    """Return grams as bought for one portion, by name and day of the plan: what `seen` keeps."""
    daily: dict[str, list[float]] = {}
    for place, meal in plan.meals.items():
        fresh = added_fresh(meal, catalogue) if place in plan.leftovers else ()
        for serving in bought(meal, catalogue):
            day = place[0] if serving.food in fresh else _cooked_on(place, plan)
            purchase = catalogue.foods[serving.food].purchase
            row = daily.setdefault(purchase.buy_as, [0.0] * plan.days)
            row[day] += serving.grams * purchase.bought_per_eaten
    return {name: tuple(round(x, 1) for x in daily[name]) for name in sorted(daily)}


def bought(meal: Meal, catalogue: Catalogue) -> Iterator[Serving]:
    """Yield the servings of a meal that come from a shop; water comes from the tap."""
    for serving in meal.servings:
        food = catalogue.foods[serving.food]
        if not (food.kind == _WATER and food.purchase.staple):
            yield serving


def _needs(plan: Plan, catalogue: Catalogue, eaters: int, said: MealsSaid) -> Iterator[Need]:
    for day in range(plan.days):
        for slot in plan.slots:
            place, meal = (day, slot), plan.meals.get((day, slot))
            if place in said.dropped:
                continue
            # What is left over of a meal was cooked with it.
            done = bool({place, plan.leftovers.get(place, place)} & said.cooked)
            portions = eaters * portions_at(plan.shopping.eaters, place)
            fresh = added_fresh(meal, catalogue) if meal and place in plan.leftovers else ()
            for serving in bought(meal, catalogue) if meal else ():
                purchase = catalogue.foods[serving.food].purchase
                grams = serving.grams * purchase.bought_per_eaten * portions
                cooked = day if serving.food in fresh else _cooked_on(place, plan)
                yield Need(purchase, serving.food, place, grams, cooked, done)


def _cooked_on(place: Place, plan: Plan) -> int:
    return plan.leftovers.get(place, place)[0]
