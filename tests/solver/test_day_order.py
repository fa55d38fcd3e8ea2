"""The days of a plan are put in an order in which the same does not stand side by side."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from foods import Meal
from solver import MenuProblem, MenuSolver
from solver.model.build import compile_menu
from solver.model.day_kinds import day_kinds
from solver.model.options import build_options
from solver.search.choose_day import Frame
from solver.search.week import Week, objective
from solver.search.week_search import given_week
from solver.search.whole_days.day_order import reordered, side_by_side

from .test_repeat_costs import NONE, TABLE
from .tiny import problem

DINNERS = ("boiled0", "fried1", "barley0", "barley1", "beans0")
"""Eggs on two days running, then barley on two."""


def asked(**other: object) -> MenuProblem:
    base = problem(TABLE, 5, limits=(), slots=("dinner",), weights=NONE | {"near_day": 3.0})
    return replace(base, **other)  # type: ignore[arg-type]


def week_of(wanted: MenuProblem) -> Week:
    menu = compile_menu(wanted, build_options(TABLE))
    meals = {}
    for day, name in enumerate(DINNERS):
        options = TABLE.dishes[name].roles[0].choices[0].servings
        meals[day, "dinner"] = Meal(name, (options[0],))
    return given_week(Frame(menu, day_kinds(menu), None), meals)


def dishes(week: Week) -> list[str]:
    names = week.menu.table.dish_ids
    return [names[int(week.chosen[day, 0].dish[0])] for day in range(5) if (day, 0) in week.chosen]


def test_same_days_stand_in_an_order_that_costs_less() -> None:
    week = week_of(asked())
    better = reordered(week)
    assert side_by_side(week) == 6.0, "eggs and barley stand side by side"
    assert side_by_side(better) == 0.0
    assert objective(better) == pytest.approx(objective(week) - 6.0)
    assert sorted(dishes(better)) == sorted(DINNERS)


def test_locked_day_stays_where_it_is() -> None:
    first = week_of(asked())
    table = first.menu.table
    held = {
        (day, "dinner"): table.meal(int(meal.dish[0]), meal.options[0])
        for (day, _), meal in first.chosen.items()
        if day in (1, 2)
    }
    week = week_of(asked(locked=held))
    better = reordered(week)
    assert (1, 0) not in better.chosen, "what is locked is not among the chosen"
    assert side_by_side(week) == 6.0
    assert side_by_side(better) == 0.0
    assert sorted(dishes(better)) == ["barley1", "beans0", "boiled0"]


def test_plan_on_the_screen_is_not_turned_about_for_a_little() -> None:
    first = week_of(asked())
    table = first.menu.table
    shown = {
        (day, "dinner"): table.meal(int(meal.dish[0]), meal.options[0])
        for (day, _), meal in first.chosen.items()
    }
    week = week_of(asked(keep=shown))
    assert week.menu.weights["change_dish"] > 3.0, "or turning about would be cheaper"
    assert dishes(reordered(week)) == dishes(week)


def test_solved_week_is_in_order() -> None:
    solution = MenuSolver(TABLE).solve(asked(days=7))
    foods = [solution.meals[day, "dinner"].servings[0].food for day in range(7)]
    kinds = [TABLE.foods[name].kind for name in foods]
    assert all(one != two for one, two in pairwise(kinds))
