"""What is one to who eats it comes once a day, and not as a main dish on the next day again."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from foods import Catalogue
from foods.dish.parts import MORE
from solver import Effort, MenuSolution, load_weights, solve_menu
from solver.model.weights import read_weights

from .tiny import catalogue, dish, food, problem, role

BOILED, FRIED, BARLEY, BEANS = (
    food("boiled", "egg"),
    food("fried", "egg"),
    food("barley", "whole_grain"),
    food("beans", "legume"),
)
FOODS = (BOILED, FRIED, BARLEY, BEANS)
DISHES = tuple(
    replace(dish(f"{f.id}{i}", ("lunch", "dinner"), role("what", f)), minutes=5 + 10 * n)
    for n, f in enumerate(FOODS)
    for i in range(9)
)
TABLE = catalogue(FOODS, DISHES, {f.id: (300.0, 10.0, 1.0) for f in FOODS})
NONE = dict.fromkeys(
    ("tie_break", "mood", "food_again", "food_often", "kind_often", "cuisine_again",
     "same_day", "near_day", "overused", "day_kind", "near_kind"), 0.0
)  # fmt: skip


def planned(days: int, slots: tuple[str, ...], **weights: float) -> MenuSolution:
    asked = problem(TABLE, days, limits=(), slots=slots, weights=NONE | weights)
    return solve_menu(asked, effort=Effort.NORMAL)


def eggs(week: MenuSolution, day: int) -> int:
    return sum(
        TABLE.foods[food].kind == "egg"
        for place, meal in week.meals.items()
        if place[0] == day
        for food in meal.foods
    )


def test_eggs_are_one_however_they_are_cooked() -> None:
    slots = ("lunch", "dinner")
    free = planned(1, slots)
    assert eggs(free, 0) == 2, "or the table has no pull of its own"
    assert eggs(planned(1, slots, same_day=5.0), 0) == 1


def test_main_food_is_no_main_food_on_the_next_day() -> None:
    def neighbours(week: MenuSolution) -> int:
        return sum(bool(eggs(week, day) and eggs(week, day + 1)) for day in range(6))

    assert neighbours(planned(7, ("dinner",))) == 6, "or the table has no pull of its own"
    assert neighbours(planned(7, ("dinner",), near_day=3.0)) == 0


def test_repeat_costs_count_locked_meals() -> None:
    asked = problem(TABLE, 3, limits=(), slots=("dinner",), weights=NONE | {"near_day": 3.0})
    eaten = solve_menu(replace(asked, days=1), effort=Effort.QUICK).meals[0, "dinner"]
    assert set(eaten.foods) == {"boiled"}
    week = solve_menu(replace(asked, locked={(1, "dinner"): eaten}), effort=Effort.NORMAL)
    assert [eggs(week, day) for day in range(3)] == [0, 1, 0]
    left = replace(asked, locked={(1, "dinner"): eaten}, leftovers=frozenset({(1, "dinner")}))
    again = solve_menu(left, effort=Effort.NORMAL)
    assert eggs(again, 0) == 1, "what is left of Monday's pot may follow it"
    assert eggs(again, 2) == 0, "and then there has been enough of it"


def test_table_speaks_of_foods_that_there_are(catalogue: Catalogue) -> None:
    alike = load_weights().alike
    told = [
        {f.id for f in catalogue.foods.values() if f.kind in one.kinds or f.id in one.foods}
        for one in alike.values()
    ]
    assert {kind for one in alike.values() for kind in one.kinds} <= set(catalogue.kinds)
    assert {name for one in alike.values() for name in one.foods} <= set(catalogue.foods)
    assert all(not a & b for a, b in combinations(told, 2))
    for pattern in catalogue.dishes.values():
        for foods in told:
            # Rice beside brown rice is twice rice, and is to cost so; few need so much energy.
            usual = [r for r in pattern.roles if r.beside != MORE]
            roles = [r for r in usual if any(c.food in foods for c in r.choices)]
            assert len(roles) < 2, f"{pattern.id} would count as twice a day by itself"


def test_faulty_likeness_is_refused() -> None:
    with pytest.raises(ValueError, match=r"weights\.toml, alike, x"):
        read_weights({"slots": {}, "kinds": {}, "alike": {"x": {"kind": ["egg"]}}})
