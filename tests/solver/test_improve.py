"""Bettering a plan in the background: never worse, never false, stopped at any moment."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import islice

import pulp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foods import Catalogue, Meal, Serving
from solver import Effort, MenuProblem, MenuSolution, MenuSolver

from .test_bound import least_cost
from .test_plans import week as whole_week
from .tiny import every_meal, problem, random_catalogue


def days(table: Catalogue, **other: object) -> MenuProblem:
    """Three real days: what holds for them day by day holds for a week."""
    return whole_week(table, days=3, **{"seed": 1, **other})


@pytest.fixture(scope="module")
def solver(catalogue: Catalogue) -> MenuSolver:
    return MenuSolver(catalogue)


@pytest.fixture(scope="module")
def plan(solver: MenuSolver, catalogue: Catalogue) -> MenuSolution:
    return solver.solve(days(catalogue), effort=Effort.QUICK)


@pytest.fixture(scope="module")
def better(solver: MenuSolver, catalogue: Catalogue, plan: MenuSolution) -> list[MenuSolution]:
    return list(islice(solver.improve(days(catalogue), plan.meals), 4))


@settings(max_examples=6)
@given(st.integers(0, 10_000), st.integers(1, 2))
def test_plan_and_bound_enclose_the_best(seed: int, days: int) -> None:
    asked = problem(random_catalogue(seed, n_foods=4 - days // 2, n_dishes=4 - days), days)
    best, solver = least_cost(asked), MenuSolver(asked.catalogue)

    given_plan = solver.solve(asked, effort=Effort.QUICK)

    for now in islice(solver.improve(asked, given_plan.meals), 12):
        assert now.bound <= best + 1e-6 * max(1.0, abs(best))
        assert now.objective >= best - 1e-6


@settings(max_examples=3)
@given(st.integers(0, 10_000), st.integers(0, 20))
def test_bound_holds_beside_locked_meals(seed: int, pick: int) -> None:
    table = random_catalogue(seed, n_foods=3, n_dishes=2)
    dinners = list(every_meal(table, "dinner", frozenset(table.foods)))
    locked = {(1, "dinner"): dinners[pick % len(dinners)]} if dinners else {}
    asked = problem(table, 2, locked=locked)
    solver = MenuSolver(table)

    first, *_, last = list(islice(solver.improve(asked, solver.solve(asked).meals), 8)) * 2

    assert first.bound <= last.bound <= last.objective + 1e-6
    assert {place: last.meals.get(place) for place in locked} == locked


def test_cost_and_bound_never_get_worse(better: list[MenuSolution], plan: MenuSolution) -> None:
    costs, bounds = [step.objective for step in better], [step.bound for step in better]
    assert dict(better[0].meals) == dict(plan.meals)
    assert costs == sorted(costs, reverse=True)
    assert bounds == sorted(bounds)
    assert costs[-1] < costs[0]
    assert better[-1].gap < better[0].gap


@pytest.mark.parametrize("seed", [2, 4, 5])
def test_bound_rises(seed: int) -> None:
    """Three real days show it too, after ten seconds: made-up ones have fewer meals."""
    table = random_catalogue(seed, n_foods=8, n_dishes=6)
    asked, solver = problem(table, 3), MenuSolver(table)

    steps = list(islice(solver.improve(asked, solver.solve(asked, effort=Effort.QUICK).meals), 8))

    bounds = [step.bound for step in steps]
    assert bounds == sorted(bounds)
    assert bounds[-1] > bounds[0]
    assert steps[-1].gap < steps[0].gap


def test_same_steps_every_time(
    better: list[MenuSolution], catalogue: Catalogue, plan: MenuSolution
) -> None:
    again = islice(MenuSolver(catalogue).improve(days(catalogue), plan.meals), 4)

    assert [step.meals for step in again] == [step.meals for step in better]


def test_locked_and_odd_meals_and_empty_places_stay(
    solver: MenuSolver, catalogue: Catalogue, plan: MenuSolution
) -> None:
    odd = Meal("own_pie", (Serving("apple", 1.0, "piece", 180.0),))
    meals = {p: m for p, m in plan.meals.items() if p != (2, "snack")} | {(1, "lunch"): odd}
    lock = {(0, "dinner"): plan.meals[0, "dinner"]}

    *_, last = islice(solver.improve(days(catalogue, locked=lock), meals), 4)

    assert last.meals[1, "lunch"] == odd
    assert last.meals[0, "dinner"] == lock[0, "dinner"]
    assert (2, "snack") not in last.meals
    assert last.meals != meals


@pytest.mark.parametrize("asked_times", [0, 1, 2, 5, 9])
def test_cancelled_at_any_moment_it_ends(
    solver: MenuSolver, catalogue: Catalogue, plan: MenuSolution, asked_times: int
) -> None:
    calls = Counter[str]()

    def cancelled() -> bool:
        calls["asked"] += 1
        return calls["asked"] > asked_times

    steps = list(islice(solver.improve(days(catalogue), plan.meals, cancelled=cancelled), 5))

    assert all(step.objective <= steps[0].objective for step in steps)
    assert all(len(step.meals) == 15 for step in steps)
    assert len(steps) < 5


@pytest.mark.parametrize("number", [1, 2, 3, 5, 8])
def test_solver_that_fails_makes_it_no_worse(
    catalogue: Catalogue, plan: MenuSolution, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls, works = Counter[str](), pulp.HiGHS.actualSolve

    def broken(self: pulp.HiGHS, lp: pulp.LpProblem) -> int:
        calls["solves"] += 1
        if calls["solves"] >= number:
            raise pulp.PulpSolverError("out of order")
        return int(works(self, lp))

    monkeypatch.setattr(pulp.HiGHS, "actualSolve", broken)
    steps = list(islice(MenuSolver(catalogue).improve(days(catalogue), plan.meals), 4))

    assert dict(steps[0].meals) == dict(plan.meals)
    assert all(step.objective <= steps[0].objective for step in steps)


def test_proven_plan_ends_it() -> None:
    table = random_catalogue(3, n_foods=3, n_dishes=2)
    asked = replace(problem(table, 1), limits=())
    solver = MenuSolver(table)

    steps = list(islice(solver.improve(asked, solver.solve(asked).meals), 50))

    assert len(steps) < 50
    assert steps[-1].gap < 1e-3
