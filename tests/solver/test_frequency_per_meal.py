"""How often foods are eaten at one meal of the day: fish twice at dinner, eggs at breakfast."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from solver import Effort, Frequency, MenuProblem, MenuSolution, MenuSolver, solve_menu

from .test_bound import least_cost
from .test_week_rules import QUIET, TABLE, solved
from .tiny import problem, random_catalogue

FISH = frozenset({"fish"})


def at(week: MenuSolution, slot: str, name: str = "fish") -> int:
    return sum(name in m.foods for place, m in week.meals.items() if place[1] == slot)


@pytest.mark.parametrize(("least", "most"), [(0, 0), (2, 2), (3, None), (5, None)])
def test_foods_stand_as_often_at_a_meal_as_wanted(least: int, most: int | None) -> None:
    week = solved(frequencies=(Frequency(FISH, least, most, "dinner"),))
    assert least <= at(week, "dinner") <= (7 if most is None else most)


def test_frequency_of_a_meal_counts_no_other_meals() -> None:
    everywhere = solved(frequencies=(Frequency(FISH, 6),))
    assert at(everywhere, "breakfast") + at(everywhere, "dinner") >= 6
    rules = (Frequency(FISH, 3, None, "breakfast"), Frequency(FISH, None, 0, "dinner"))
    week = solved(frequencies=rules)
    assert (at(week, "breakfast") >= 3, at(week, "dinner")) == (True, 0)


def test_frequency_of_a_meal_counts_locked_meals() -> None:
    meal = solved(1, frequencies=(Frequency(FISH, 2),)).meals[0, "dinner"]
    assert "fish" in meal.foods
    rule = Frequency(FISH, None, 1, "dinner")
    week = solved(frequencies=(rule, Frequency(FISH, 2)), locked={(2, "dinner"): meal})
    assert at(week, "dinner") == 1
    assert at(week, "breakfast") >= 1


@settings(max_examples=15)
@given(st.integers(0, 10_000), st.sampled_from(("breakfast", "dinner")), st.integers(0, 2))
def test_bound_holds_with_a_rule_for_a_meal(seed: int, slot: str, most: int) -> None:
    table = random_catalogue(seed, n_foods=3, n_dishes=2)
    foods = frozenset(list(table.foods)[:2])
    rules = (Frequency(foods, 1, None, slot), Frequency(foods, None, most, slot))
    asked: MenuProblem = problem(table, 2, weights=QUIET, frequencies=rules)
    best = least_cost(asked)
    answer = solve_menu(asked, effort=Effort.NORMAL)
    assert answer.bound <= best + 1e-4 * max(1.0, abs(best))
    assert best - 1e-6 <= answer.objective


def test_frequency_of_a_meal_holds_for_an_alternative() -> None:
    rule = Frequency(FISH, 7, None, "dinner")
    asked = problem(TABLE, 7, limits=(), weights=QUIET, frequencies=(rule,))
    solver = MenuSolver(TABLE)
    week = solver.solve(asked, effort=Effort.QUICK)
    assert at(week, "dinner") == 7
    others = solver.alternatives(asked, week.meals, (3, "dinner"), 3)
    assert others and all("fish" in other.meal.foods for other in others[:1])
