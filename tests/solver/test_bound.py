"""The bound is one, and the menu found is near the best there is."""

from __future__ import annotations

from itertools import product
from math import prod

from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from solver import Effort, MenuProblem, MenuSolver, solve_menu
from solver.model.build import compile_menu
from solver.model.options import build_options
from solver.search.choose_day import make_frame
from solver.search.effort import COUNTS, Patience
from solver.search.week import objective
from solver.search.week_search import given_week

from .tiny import every_meal, problem, random_catalogue

few = settings(
    max_examples=15, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow]
)
_MOST_MENUS = 600


def least_cost(asked: MenuProblem) -> float:
    """Return the cost of the best of all menus, looked at one by one."""
    menu = compile_menu(asked, build_options(asked.catalogue))
    frame = make_frame(menu, COUNTS[Effort.QUICK], Patience())
    places = [(day, slot) for day in range(asked.days) for slot in asked.slots]
    ways = [list(every_meal(asked.catalogue, slot, asked.allowed_foods)) for _, slot in places]
    assume(prod(len(way) or 1 for way in ways) <= _MOST_MENUS)
    open_places = [(place, way) for place, way in zip(places, ways, strict=True) if way]
    menus = product(*(way for _, way in open_places))
    named = (dict(zip((place for place, _ in open_places), m, strict=True)) for m in menus)
    return min(objective(given_week(frame, meals)) for meals in named)


@few
@given(st.integers(0, 10_000))
def test_bound_and_menu_enclose_the_best_day(seed: int) -> None:
    asked = problem(random_catalogue(seed, n_foods=4, n_dishes=3))

    best = least_cost(asked)
    answer = solve_menu(asked)

    assert answer.bound <= best + 1e-6
    assert best - 1e-6 <= answer.objective <= best + 0.03 * max(1.0, abs(best))


@few
@example(41)  # a dish stands twice on a day, for want of another
@given(st.integers(0, 10_000))
def test_bound_and_menu_enclose_the_best_two_days(seed: int) -> None:
    asked = problem(random_catalogue(seed, n_foods=3, n_dishes=2), days=2)

    best = least_cost(asked)
    answer = solve_menu(asked)

    assert answer.bound <= best + 1e-6
    assert best - 1e-6 <= answer.objective


def test_objective_told_is_that_of_the_meals() -> None:
    asked = problem(random_catalogue(7), days=3)
    answer = solve_menu(asked)
    menu = compile_menu(asked, MenuSolver(asked.catalogue)._table)
    frame = make_frame(menu, COUNTS[Effort.QUICK], Patience())

    assert abs(objective(given_week(frame, answer.meals)) - answer.objective) < 1e-6
