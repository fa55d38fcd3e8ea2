"""A dinner cooked once for two meals, where that pays: chosen by the solver."""

from __future__ import annotations

from dataclasses import replace

import pytest

from solver import Effort, MenuProblem, MenuSolution, solve_menu

from .tiny import catalogue, dish, food, problem, role

SLOTS = ("lunch", "dinner")
FOODS = tuple(food(f"f{n}") for n in range(6))


def asked(keeps_days: int, **other: object) -> MenuProblem:
    slow = [
        replace(
            dish(f"d{n}", ("dinner",), role("what", FOODS[n]), minutes=60), keeps_days=keeps_days
        )
        for n in range(6)
    ]
    quick = [dish(f"l{n}", ("lunch",), role("what", FOODS[n]), minutes=30) for n in range(6)]
    table = catalogue(FOODS, (*slow, *quick), {f.id: (300.0, 50.0, 1.0) for f in FOODS})
    return problem(table, 4, slots=SLOTS, limits=(), most_leftovers=2, **other)


def solved(keeps_days: int, **other: object) -> MenuSolution:
    return solve_menu(asked(keeps_days, **other), effort=Effort.QUICK)


def test_dinner_that_keeps_is_eaten_again() -> None:
    answer = solved(2)
    assert len(answer.leftovers) == 2
    for place, source in answer.leftovers.items():
        assert answer.meals[place] == answer.meals[source]
        assert source[1] == "dinner"
        days = place[0] - source[0]
        assert days == 1 if place[1] == "lunch" else days == 2
    assert len({place[0] for place in answer.leftovers}) == 2
    assert answer.bound <= answer.objective


@pytest.mark.parametrize("other", [{"most_leftovers": 0}, {}])
def test_leftovers_are_not_made_where_unwanted_or_nothing_keeps(other: dict[str, int]) -> None:
    question = replace(asked(2 if other else 0), **other)
    assert not solve_menu(question, effort=Effort.QUICK).leftovers


def test_leftovers_are_not_made_where_they_do_not_pay() -> None:
    free = {"minutes": 0.0, "slow_meal": 0.0, "leftover": 0.0, "ingredient": 0.0, "same_day": 0.0}
    assert not solved(2, weights={**free, "usual_dish": 0.0, "mood": 0.0}).leftovers


def test_plan_on_the_screen_gets_no_new_ones() -> None:
    first = solve_menu(replace(asked(2), most_leftovers=0), effort=Effort.QUICK)
    again = solve_menu(replace(asked(2), keep=first.meals), effort=Effort.QUICK)
    assert not again.leftovers
