"""Other meals for one place."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue, Meal
from planner.domain.care import CareRules
from planner.domain.plan import Plan
from planner.domain.problem import problem_for
from planner.ui.work import Ticket
from solver import MenuSolver, Place

MOST = 5


def other_meals(
    solver: MenuSolver,
    plan: Plan,
    place: Place,
    catalogue: Catalogue,
    care: CareRules,
    ticket: Ticket,
) -> tuple[Meal, ...]:
    """At most five meals, the best first."""
    free = replace(plan, locked=plan.locked - {place}, empty=plan.empty - {place})
    problem = problem_for(free, catalogue, care)
    found = solver.alternatives(problem, free.meals, place, MOST)
    return tuple(found)
