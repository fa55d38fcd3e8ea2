"""Limits of one day: they hold there, and the other days keep the usual ones."""

from __future__ import annotations

from solver import Effort, Limit, MenuSolution, Per, Status, solve_menu

from . import tiny

# A gram more of one food is what sets the days apart: plain 100 mg a piece, salty 500.
PLAIN, SALTY = tiny.food("plain"), tiny.food("salty")
FIGURES = {"plain": (100.0, 10.0, 100.0), "salty": (100.0, 10.0, 500.0)}
DISHES = tuple(
    tiny.dish(f"{slot}{n}", (slot,), tiny.role("main", PLAIN, SALTY))
    for slot in tiny.SLOTS
    for n in range(3)
)
TABLE = tiny.catalogue((PLAIN, SALTY), DISHES, FIGURES)


def solve(limits: tuple[Limit, ...], of_day: dict[int, tuple[Limit, ...]]) -> MenuSolution:
    asked = tiny.problem(TABLE, 3, limits=limits, of_day=of_day)
    return solve_menu(asked, effort=Effort.QUICK)


def sodium(answer: MenuSolution) -> list[float]:
    found = [0.0, 0.0, 0.0]
    for (day, _), meal in answer.meals.items():
        found[day] += sum(s.grams / 100 * FIGURES[s.food][2] for s in meal.servings)
    return found


def test_maximum_that_is_higher_and_a_minimum_that_others_do_not_have() -> None:
    usual = (Limit("sodium_mg", maximum=400),)
    answer = solve(usual, {1: (Limit("sodium_mg", 900, 2000),)})
    found = sodium(answer)
    assert not answer.status.misses
    assert found[0] <= 400 and found[2] <= 400
    assert 900 <= found[1] <= 2000


def test_nutrient_that_is_limited_on_one_day_only() -> None:
    found = sodium(solve((), {2: (Limit("sodium_mg", maximum=300),)}))
    assert found[2] <= 300


def test_ceiling_for_safety_on_one_day_is_kept() -> None:
    usual = (Limit("sodium_mg", minimum=900),)
    answer = solve(usual, {0: (Limit("sodium_mg", maximum=250, safety=True),)})
    found = sodium(answer)
    assert found[0] <= 250
    assert min(found[1:]) >= 900
    assert not answer.status.misses


def test_day_that_misses_its_own_limit_makes_the_plan_short() -> None:
    answer = solve((Limit("sodium_mg", maximum=400),), {1: (Limit("sodium_mg", 9000),)})
    assert answer.status is Status.SHORT


def test_mean_of_the_week_is_asked_for_as_before() -> None:
    usual = (Limit("magnesium_mg", 20, per=Per.WEEK),)
    answer = solve(usual, {1: (Limit("sodium_mg", 900),)})
    assert not answer.status.misses
    assert sodium(answer)[1] >= 900
