"""A cap on one meal holds in every meal that can be chosen."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from solver import Effort, MealCap, solve_menu

from .tiny import SLOTS, every_meal, problem, random_catalogue


@settings(max_examples=25)
@given(st.integers(0, 10_000), st.sampled_from((0.0, 1.0, 2.5, 8.0)))
def test_meal_cap_holds_for_every_meal(seed: int, most: float) -> None:
    table = random_catalogue(seed)
    rich = {"food0": 0.01, "food2": 0.02}
    cap = MealCap(rich, most, frozenset(SLOTS))
    answer = solve_menu(problem(table, 2, caps=(cap,)), effort=Effort.QUICK)
    for meal in answer.meals.values():
        assert sum(s.grams * rich.get(s.food, 0.0) for s in meal.servings) <= most + 1e-9
    for slot in SLOTS:
        fits = [
            meal
            for meal in every_meal(table, slot, frozenset(table.foods))
            if sum(s.grams * rich.get(s.food, 0.0) for s in meal.servings) <= most
        ]
        assert not fits or (0, slot) in answer.meals, "what fits is found"


@pytest.mark.parametrize("seed", range(3))
def test_cap_of_another_meal_changes_nothing(seed: int) -> None:
    table = random_catalogue(seed)
    cap = MealCap(dict.fromkeys(table.foods, 1.0), 0.0, frozenset({"lunch"}))
    free = solve_menu(problem(table, 2), effort=Effort.QUICK)
    assert solve_menu(problem(table, 2, caps=(cap,)), effort=Effort.QUICK).meals == free.meals
