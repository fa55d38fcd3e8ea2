"""Put a dish on a day: in the portions with which the day holds its targets as well as can be."""

from __future__ import annotations

from dataclasses import dataclass, replace

from foods import Meal
from planner.application.cancellation import Ticket
from planner.application.context import PlanningContext
from planner.domain import shortfalls, with_meal
from planner.domain.plan.edits import cleared
from planner.domain.plan.plan import Plan
from planner.domain.planning.to_solver import menu_problem
from solver import MenuSolver, Place

from .entries import DishEntry


@dataclass(frozen=True, eq=False)
class Placement:
    """A dish at a place.

    Attributes:
        plan: The plan it was worked out for: of another it says nothing.
        place: Where.
        meal: In its portions.
        title: As on a card.
        missed: Labels of nutrients that the day misses with it and did not miss before.
    """

    plan: Plan
    place: Place
    meal: Meal
    title: str
    missed: tuple[str, ...]


def place_dish(
    context: PlanningContext, plan: Plan, place: Place, entry: DishEntry, ticket: Ticket
) -> Placement:
    """Return a dish in the portions that suit a day, all other meals staying as they are.

    The foods it is shown with stay; how much of them, what flavours it and what stands beside it
    is chosen. Where the dish does not fit there by its rules, it comes in the usual portion.
    """
    meal = None if ticket.cancelled else _solved(context, plan, place, entry, ticket)
    meal = meal or entry.meal
    catalogue = context.catalogue
    after = with_meal(plan, place, meal)
    before = {(s.nutrient, s.day) for s in shortfalls(plan, catalogue)}
    missed = dict.fromkeys(
        s.nutrient
        for s in shortfalls(after, catalogue)
        if (s.nutrient, s.day) not in before and s.day in (None, place[0])
    )
    labels = tuple(str(catalogue.nutrients[key].label) for key in missed)
    return Placement(plan, place, meal, context.meals.reading(meal).title, labels)


def _solved(
    context: PlanningContext, plan: Plan, place: Place, entry: DishEntry, ticket: Ticket
) -> Meal | None:
    """Return the dish as the solver serves it there; None where it cannot stand there."""
    catalogue = context.catalogue
    free = cleared(plan, place) if place in plan.meals or place in plan.empty else plan
    held = replace(free, locked=frozenset(free.meals))
    problem = menu_problem(
        held, context.requirements(held.profile), pantry=context.pantry, past=context.past
    )
    mains = {r.name for r in entry.dish.own_roles if r.part != "seasoning"}
    others = {
        choice.food
        for role in entry.dish.own_roles
        if role.name in mains and any(c.food in entry.meal.foods for c in role.choices)
        for choice in role.choices
    }
    asked = replace(
        problem,
        allowed_foods=problem.allowed_foods - (others - entry.meal.foods),
        never=frozenset(catalogue.dishes) - {entry.dish.id},
        max_minutes=(),
        keep={},
        empty=problem.empty - {place},
    )
    # A solver of its own: plans may be worked out in the other lane meanwhile.
    solution = MenuSolver(catalogue).solve_day(
        asked, place[0], free.meals, cancelled=lambda: ticket.cancelled
    )
    found = solution.meals.get(place)
    return found if found is not None and found.dish == entry.dish.id else None
