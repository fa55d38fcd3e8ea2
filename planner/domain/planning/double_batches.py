"""Place what a person wishes to cook once and eat twice: the dinners that lose least by it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Protocol

from foods import Catalogue, Meal
from planner.domain.assessment.requirements import Requirements
from planner.domain.plan.plan import Plan
from planner.domain.shopping.pantry import Pantry
from planner.domain.translatable import TranslatableText, translatable
from solver import MenuProblem, MenuSolution, Place, Status

from .from_solver import PlanRejected, accepted
from .to_solver import Past, menu_problem

DINNER = "dinner"
_TRIED = 8
"""Pairs of days that are tried for each meal cooked double."""


class DaySolver(Protocol):
    """What is needed of a solver here."""

    def solve_day(
        self, problem: MenuProblem, day: int, meals: Mapping[Place, Meal]
    ) -> MenuSolution:
        """Choose one day anew."""


def with_doubles(
    plan: Plan,
    requirements: Requirements,
    solver: DaySolver,
    cancelled: Callable[[], bool],
    pantry: Pantry | None = None,
    past: Past | None = None,
) -> Plan:
    """Return the plan with as many dinners cooked double as wished and as dishes keep.

    The second dinner is the first one's meal, and the rest of its day is chosen anew around
    it. A pair that would make a target missed is passed over.
    """

    def asked(tied: Plan) -> MenuProblem:
        return replace(menu_problem(tied, requirements, pantry=pantry, past=past), keep={})

    catalogue = requirements.catalogue
    while len(dinners_left(plan)) < wanted_doubles(plan) and not cancelled():
        trials = (
            _trial(plan, pair, asked, requirements, solver) for pair in _pairs(plan, catalogue)
        )
        found = [trial for trial in trials if trial is not None]
        if not found:
            return replace(plan, notes=(*plan.notes, _too_few(plan)))
        plan = min(found, key=lambda trial: trial[0])[1]
    return plan


def _too_few(plan: Plan) -> TranslatableText:
    return translatable(
        "{n} of {wanted} dinners are cooked for two days: no other dish in the plan keeps.",
        n=len(dinners_left(plan)),
        wanted=wanted_doubles(plan),
    )


def wanted_doubles(plan: Plan) -> int:
    """Return how many dinners of the plan are to be left over from another."""
    return plan.profile.wishes.cook_double * plan.days // 7


def dinners_left(plan: Plan) -> tuple[Place, ...]:
    """Return the places of dinners that are left over."""
    return tuple(place for place in plan.leftovers if place[1] == DINNER)


def _pairs(plan: Plan, catalogue: Catalogue) -> tuple[tuple[Place, Place], ...]:
    """Return first and second dinners that may be one meal, what saves most cooking first."""
    pairs = sorted(_possible(plan, catalogue), key=lambda pair: _rank(plan, pair, catalogue))
    return tuple(pairs[:_TRIED])


def _possible(plan: Plan, catalogue: Catalogue) -> Iterator[tuple[Place, Place]]:
    taken = {*plan.leftovers, *plan.leftovers.values()}
    for day in range(plan.days):
        source = (day, DINNER)
        meal = plan.meals.get(source)
        dish = catalogue.dishes.get(meal.dish) if meal else None
        for later in range(day + 1, min(plan.days, day + 1 + (dish.keeps_days if dish else 0))):
            place = (later, DINNER)
            free = place in plan.meals and place not in plan.locked | plan.settled
            if free and not {source, place} & taken:
                yield source, place


def _rank(plan: Plan, pair: tuple[Place, Place], catalogue: Catalogue) -> tuple[int, int, Place]:
    source, place = pair
    saved = catalogue.dishes[plan.meals[source].dish].minutes
    return -saved, place[0] - source[0], place


def _trial(
    plan: Plan,
    pair: tuple[Place, Place],
    asked: Callable[[Plan], MenuProblem],
    requirements: Requirements,
    solver: DaySolver,
) -> tuple[float, Plan] | None:
    """Return cost and plan with a pair; None if that plan breaks or misses something."""
    source, place = pair
    meals = {**plan.meals, place: plan.meals[source]}
    tied = replace(plan, meals=meals, leftovers={**plan.leftovers, place: source})
    problem = asked(tied)
    solution = solver.solve_day(problem, place[0], meals)
    try:
        done = accepted(tied, problem, solution, requirements)
    except PlanRejected:
        return None
    worse = done.status.misses and not plan.status.misses
    if worse or place not in done.leftovers:
        return None
    status = Status.FEASIBLE if done.status is Status.OPTIMAL else done.status
    return solution.objective, replace(done, gap=plan.gap, status=status)
