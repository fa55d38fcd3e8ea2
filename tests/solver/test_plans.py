"""Plans on the real catalogue: least change, cancelling, alternatives, the same everywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from foods import Catalogue
from solver import Effort, Limit, MenuProblem, MenuSolution, MenuSolver, Status

SLOTS = ("breakfast", "lunch", "dinner", "snack", "evening")
LIMITS = (
    Limit("energy_kcal", 1900.0, 2100.0),
    Limit("magnesium_mg", 320.0),
    Limit("potassium_mg", 2600.0),
    Limit("calcium_mg", 1000.0, 2500.0, safety=True),
    Limit("vitamin_d_ug", 15.0, 100.0, safety=True),
    Limit("sodium_mg", None, 2300.0),
)


def week(table: Catalogue, **other: object) -> MenuProblem:
    asked = MenuProblem(table, 7, SLOTS, LIMITS, frozenset(table.foods))
    return replace(asked, **other)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def solver(catalogue: Catalogue) -> MenuSolver:
    return MenuSolver(catalogue)


@pytest.fixture(scope="module")
def told() -> list[float]:
    """Return what each plan cost that was told on the way to `plan`."""
    return []


@pytest.fixture(scope="module")
def plan(solver: MenuSolver, catalogue: Catalogue, told: list[float]) -> MenuSolution:
    return solver.solve(week(catalogue), on_improved=lambda plan: told.append(plan.objective))


def changes(one: MenuSolution, two: MenuSolution) -> int:
    return sum(two.meals[place] != meal for place, meal in one.meals.items())


def test_default_week_meets_its_targets(plan: MenuSolution) -> None:
    assert not plan.status.misses
    assert len(plan.meals) == 35
    assert plan.bound <= plan.objective
    # What neighbouring days share is outside the bound.
    assert plan.gap < 0.45


def test_plan_that_serves_is_kept(
    solver: MenuSolver, catalogue: Catalogue, plan: MenuSolution
) -> None:
    again = solver.solve(week(catalogue, keep=plan.meals))

    assert changes(plan, again) == 0


def test_small_step_changes_few_meals(
    solver: MenuSolver, catalogue: Catalogue, plan: MenuSolution
) -> None:
    limits = tuple(
        replace(limit, minimum=336.0) if limit.nutrient == "magnesium_mg" else limit
        for limit in LIMITS
    )

    again = solver.solve(week(catalogue, keep=plan.meals, limits=limits))

    assert not again.status.misses
    assert changes(plan, again) <= 5


def test_day_is_chosen_anew_and_no_other(
    solver: MenuSolver, catalogue: Catalogue, plan: MenuSolution
) -> None:
    asked = week(catalogue, disliked=frozenset().union(*(m.foods for m in plan.meals.values())))

    answer = solver.solve_day(asked, 2, plan.meals)

    other = {place: meal for place, meal in plan.meals.items() if place[0] != 2}
    assert {place: answer.meals[place] for place in other} == other
    assert changes(plan, answer) > 0


def test_alternatives_are_other_dishes(
    solver: MenuSolver, catalogue: Catalogue, plan: MenuSolution
) -> None:
    place = (3, "dinner")

    found = solver.alternatives(week(catalogue), plan.meals, place)

    dishes = [alternative.meal.dish for alternative in found]
    assert len(set(dishes)) == 5
    assert plan.meals[place].dish not in dishes
    costs = [alternative.cost_change for alternative in found]
    assert costs == sorted(costs)


def test_alternatives_are_none_where_nothing_else_can_stand(
    solver: MenuSolver, catalogue: Catalogue
) -> None:
    few = replace(week(catalogue), allowed_foods=frozenset({"banana"}))
    assert solver.alternatives(few, {}, (0, "dinner")) == ()


def test_alternative_costs_what_it_says(
    solver: MenuSolver, catalogue: Catalogue, plan: MenuSolution
) -> None:
    asked, place = week(catalogue), (3, "dinner")
    best = solver.alternatives(asked, plan.meals, place, 1)[0]

    changed = solver.solve(replace(asked, locked={**plan.meals, place: best.meal}))
    before = solver.solve(replace(asked, locked=plan.meals))

    assert set(changed.meals.values()) - set(before.meals.values()) <= {best.meal}


def test_best_reachable_is_passed_by_no_plan(solver: MenuSolver, catalogue: Catalogue) -> None:
    asked = week(catalogue, days=1)
    best = solver.best_reachable(asked, "magnesium_mg")
    beyond = (*(x for x in LIMITS if x.nutrient != "magnesium_mg"),)

    reached = solver.solve(replace(asked, limits=(*beyond, Limit("magnesium_mg", best * 0.8))))
    missed = solver.solve(replace(asked, limits=(*beyond, Limit("magnesium_mg", best * 1.2))))

    assert not reached.status.misses
    assert missed.status is Status.SHORT


def test_cancelling_gives_the_plan_so_far(solver: MenuSolver, catalogue: Catalogue) -> None:
    answer = solver.solve(week(catalogue), cancelled=lambda: True)

    assert len(answer.meals) == 35


def test_time_limit_gives_a_plan(solver: MenuSolver, catalogue: Catalogue) -> None:
    answer = solver.solve(week(catalogue), time_limit_s=0.0)

    assert len(answer.meals) == 35


def test_each_plan_told_is_better(plan: MenuSolution, told: list[float]) -> None:
    assert told == sorted(told, reverse=True)
    assert plan.objective <= told[-1]


PRINTED = """
from foods import Catalogue
from solver import Effort, MenuSolver
from tests.solver.test_plans import week
table = Catalogue.load()
answer = MenuSolver(table).solve(week(table, seed=5), effort=Effort.QUICK)
print(sorted((place, repr(meal)) for place, meal in answer.meals.items()))
"""


@pytest.fixture(scope="module")
def fifth(solver: MenuSolver, catalogue: Catalogue) -> MenuSolution:
    """Return a week of another seed."""
    return solver.solve(week(catalogue, seed=5), effort=Effort.QUICK)


def test_same_plan_in_another_process(fifth: MenuSolution) -> None:
    """There the solver is new and sets have another order: here hashes have a seed of their own."""
    printed = subprocess.run(
        [sys.executable, "-c", PRINTED],
        env={**os.environ, "PYTHONHASHSEED": "1"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    here = sorted((place, repr(meal)) for place, meal in fifth.meals.items())
    assert printed == f"{here}\n"


def test_plan_of_another_seed_is_another_week(
    fifth: MenuSolution, solver: MenuSolver, catalogue: Catalogue
) -> None:
    other = solver.solve(week(catalogue, seed=2), effort=Effort.QUICK)

    assert changes(fifth, other) > 5


def test_plan_for_unreachable_targets_is_the_nearest(
    solver: MenuSolver, catalogue: Catalogue
) -> None:
    impossible = (*LIMITS[:1], Limit("vitamin_d_ug", 5000.0), Limit("magnesium_mg", 320.0))

    answer = solver.solve(week(catalogue, limits=impossible, days=2))

    assert answer.status is Status.SHORT
    assert len(answer.meals) == 10
