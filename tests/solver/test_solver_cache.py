"""What a solver keeps of its last problem serves another only where the same may be chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from solver import Effort, MealCap, MenuSolver

from .tiny import SLOTS, problem, random_catalogue


@pytest.mark.parametrize("seed", range(2))
def test_day_under_a_new_cap_holds_it(seed: int) -> None:
    table = random_catalogue(seed)
    solver, asked = MenuSolver(table), problem(table, 2)
    week = solver.solve(asked, effort=Effort.QUICK)
    rich = {"food0": 0.01, "food1": 0.02}
    capped = replace(asked, caps=(MealCap(rich, 1.0, frozenset(SLOTS)),))
    answer = solver.solve_day(capped, 0, week.meals)
    for place, meal in answer.meals.items():
        if place[0] == 0:
            assert sum(s.grams * rich.get(s.food, 0.0) for s in meal.servings) <= 1.0 + 1e-9


@pytest.mark.parametrize("seed", range(2))
def test_day_has_no_dish_that_is_not_wanted_any_more(seed: int) -> None:
    table = random_catalogue(seed)
    solver, asked = MenuSolver(table), problem(table, 2)
    week = solver.solve(asked, effort=Effort.QUICK)
    never = frozenset(meal.dish for place, meal in week.meals.items() if place[0] == 0)
    answer = solver.solve_day(replace(asked, never=never), 0, week.meals)
    assert not {meal.dish for place, meal in answer.meals.items() if place[0] == 0} & never
