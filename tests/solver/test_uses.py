"""What a day's task says a day costs is what the day adds to the plan's cost."""

from __future__ import annotations

from dataclasses import replace
from threading import Thread

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foods import Catalogue
from solver import Effort, MenuProblem, MenuSolution, MenuSolver, load_weights, solve_menu
from solver.model.build import compile_menu
from solver.model.meals import Meals
from solver.model.options import build_options
from solver.search.choose_day import make_frame
from solver.search.day_task import day_task
from solver.search.effort import COUNTS, Patience
from solver.search.week import Week, objective

from .test_plans import week as real_week
from .tiny import catalogue as tiny_catalogue
from .tiny import dish, food, problem, random_catalogue, role


def random_week(asked: MenuProblem, seed: int) -> Week:
    """Any meals everywhere."""
    menu = compile_menu(asked, build_options(asked.catalogue))
    frame = make_frame(menu, COUNTS[Effort.QUICK], Patience(0.0))
    week, dice = Week(menu, frame.kinds), np.random.default_rng(seed)
    for kind in frame.kinds:
        for day in kind.days:
            week.chosen.update({(day, s): any_meal(week, s, dice) for s in kind.open})
    return week


def any_meal(week: Week, slot: int, dice: np.random.Generator) -> Meals:
    menu, table = week.menu, week.menu.table
    run = dice.choice(np.flatnonzero(menu.fits[slot, table.dish]))
    options = np.full((1, menu.width), table.n_options, dtype=np.intp)
    for place, part in enumerate(range(*table.first_role[run : run + 2])):
        options[0, place] = dice.integers(*table.first_option[part : part + 2])
    return menu.meals(table.dish[run : run + 1], options)


def check(asked: MenuProblem, seed: int, day: int) -> None:
    """Compare costs without repeats: dishes stand anywhere in these weeks."""
    asked = replace(asked, weights={"repeat": 0.0, "dish_again": 0.0})
    one, other = random_week(asked, seed), random_week(asked, seed + 1)
    new = one.copy()
    new.chosen.update({spot: meal for spot, meal in other.chosen.items() if spot[0] == day})
    task = day_task(one, day, None)

    said = task.value(of_day(new, day)) - task.value(of_day(one, day))

    assert said == pytest.approx(objective(new) - objective(one), abs=1e-4)


def of_day(week: Week, day: int) -> dict[int, Meals]:
    return {slot: meal for (d, slot), meal in week.chosen.items() if d == day}


@settings(max_examples=20)
@given(st.integers(0, 10_000), st.integers(1, 4))
def test_day_costs_what_it_adds(seed: int, days: int) -> None:
    check(problem(random_catalogue(seed), days), seed, days - 1)


@pytest.mark.parametrize("seed", range(4))
def test_real_day_costs_what_it_adds(catalogue: Catalogue, seed: int) -> None:
    check(real_week(catalogue), seed, seed)


def test_staple_in_three_meals_of_a_day_is_seen_to_cost_more() -> None:
    """Two uses of an oil are free in a lone day; a third is paid for, so other oil is taken."""
    oils = (food("olive", "oil"), food("rape", "oil"))
    slots = ("breakfast", "lunch", "dinner")
    dishes = tuple(dish(f"dish{s}", (s,), role("oil", *oils)) for s in slots)
    table = tiny_catalogue(oils, dishes, {oil.id: (100.0, 10.0, 1.0) for oil in oils})
    asked = problem(table, limits=(), slots=slots, weights={"tie_break": 0.0, "mood": 0.0})
    assert load_weights().weights["food_again"].value > 0

    for effort in Effort:
        answer = solve_menu(asked, effort=effort)
        assert {f for meal in answer.meals.values() for f in meal.foods} == {"olive", "rape"}


def test_two_threads_may_ask_one_solver(catalogue: Catalogue) -> None:
    """The linear programs kept are lent to one call; the other does without."""
    solver, free = MenuSolver(catalogue), real_week(catalogue)
    plan = solver.solve(free, effort=Effort.QUICK)
    asked = replace(free, keep=plan.meals)
    answers: list[MenuSolution] = []

    def ask(day: int) -> None:
        for _ in range(3):
            answers.append(solver.solve_day(asked, day, plan.meals))

    threads = [Thread(target=ask, args=(day,)) for day in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(answers) == 6
    assert all(len(a.meals) == 35 and not a.status.misses for a in answers)
