"""Search for other weeks for the same wishes; called on a worker's thread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from planner.application.cancellation import Ticket
from planner.domain import Plan, replan, shortfalls
from planner.domain.plan.leftovers import minutes_of
from planner.domain.planning.plan_week import PlanningOptions
from planner.domain.shopping.food_costs import usual_costs, week_cost
from solver import MenuSolver

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from solver import Place

WEEKS = 3
"""How many weeks are offered."""

_FURTHER = 3
"""Seeds that are tried beyond these when two turn out alike."""

_ALIKE = 0.5
"""Weeks with more than this share of places in common are one and the same choice."""


@dataclass(frozen=True)
class WeekOffer:
    """A week to take.

    Attributes:
        plan: The week.
        titles: Of its meals, by place.
        usd: What it costs, foods without a price counted as dear ones.
        minutes: Of cooking, altogether.
        missed: How many targets are missed.
        changed: How many meals are others than on the screen.
    """

    plan: Plan
    titles: dict[Place, str]
    usd: float
    minutes: int
    missed: int
    changed: int


def other_weeks(context: PlanningContext, plan: Plan, ticket: Ticket) -> tuple[WeekOffer, ...]:
    """Return weeks around what is locked, each from a seed of its own; reported one by one."""
    context = context.of(plan.profile)
    solver, found = MenuSolver(context.catalogue), list[WeekOffer]()
    over = context.held(plan)
    held = over.plan
    bare = replace(held, meals={p: m for p, m in held.meals.items() if p in held.locked})
    for step in range(1, WEEKS + _FURTHER + 1):
        if ticket.cancelled or len(found) == WEEKS:
            break
        how: PlanningOptions = {**context.how(ticket), "solver": solver}
        again = replan(replace(bare, seed=plan.seed + step), context.catalogue, **how)
        week = over.released(again)
        others = (plan, *(offer.plan for offer in found))
        if all(_shared(week, other, over.places) <= _ALIKE for other in others):
            found.append(offer_of(context, week, plan))
            ticket.report(tuple(found))
    return tuple(found)


def offer_of(context: PlanningContext, week: Plan, shown: Plan) -> WeekOffer:
    """Return the offer of a week: what is said of it."""
    changed = sum(shown.meals.get(place) != meal for place, meal in week.meals.items())
    return WeekOffer(
        plan=week,
        titles={place: context.meals.reading(meal).title for place, meal in week.meals.items()},
        usd=week_cost(week, usual_costs(context.catalogue)).usd,
        minutes=sum(minutes_of(place, week, context.catalogue) for place in week.meals),
        missed=len(shortfalls(week, context.catalogue)),
        changed=changed,
    )


def _shared(one: Plan, other: Plan, over: frozenset[Place]) -> float:
    """Return the share of the places neither locked nor over where both have the same dish."""
    places = one.meals.keys() - one.locked - over
    same = sum(
        place in other.meals and other.meals[place].dish == one.meals[place].dish
        for place in places
    )
    return same / max(1, len(places))
