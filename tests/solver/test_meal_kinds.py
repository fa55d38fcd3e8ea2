"""Meals of a kind: not two on one day, none like yesterday's, and told by data."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from foods import Catalogue
from solver import Effort, MenuSolution, load_weights, solve_menu
from solver.model.build import compile_menu
from solver.model.meal_kinds import kinds_of_dishes, near_counts, near_total, numbers_of_dishes
from solver.model.options import build_options
from solver.model.weights import MealKind, read_weights

from .tiny import catalogue, dish, food, problem, role

NONE = dict.fromkeys(
    ("tie_break", "mood", "food_again", "food_often", "kind_often", "cuisine_again",
     "same_day", "near_day", "overused", "day_kind", "near_kind", "dish_again", "family_often"), 0.0
)  # fmt: skip
FOODS = (*(food(f"bean{n}", "legume") for n in range(9)), *(food(f"rye{n}") for n in range(9)))
DISHES = tuple(
    replace(
        dish(f"dish_{f.id}", ("lunch", "dinner"), role("what", f)),
        minutes=5 if f.kind == "legume" else 15,
        family="curry" if f.kind == "legume" else "",
    )
    for f in FOODS
)
TABLE = catalogue(FOODS, DISHES, {f.id: (300.0, 10.0, 1.0) for f in FOODS})


def planned(days: int, **weights: float) -> MenuSolution:
    asked = problem(TABLE, days, limits=(), slots=("lunch", "dinner"), weights=NONE | weights)
    return solve_menu(asked, effort=Effort.NORMAL)


def beans(week: MenuSolution, day: int) -> int:
    meals = [meal for (at, _), meal in week.meals.items() if at == day]
    return sum("bean" in meal.dish for meal in meals)


def test_meals_of_a_kind_do_not_share_a_day() -> None:
    assert beans(planned(1), 0) == 2, "or the table has no pull of its own"
    assert beans(planned(1, day_kind=9.0), 0) == 1


def test_meals_of_a_kind_do_not_stand_on_the_next_day() -> None:
    free = planned(2)
    assert beans(free, 0) and beans(free, 1), "or the table has no pull of its own"
    week = planned(2, near_kind=9.0)
    assert not (beans(week, 0) and beans(week, 1))


def test_meals_of_a_kind_cost_what_the_table_says() -> None:
    foods, kinds = FOODS[:9], load_weights().meal_kinds
    only = catalogue(foods, DISHES[:9], {f.id: (300.0, 10.0, 1.0) for f in foods})

    def cost(days: int, slots: tuple[str, ...], **weights: float) -> float:
        asked = problem(only, days, limits=(), slots=slots, weights=NONE | weights)
        return solve_menu(asked, effort=Effort.NORMAL).objective

    day = cost(1, ("lunch", "dinner"), day_kind=2.0) - cost(1, ("lunch", "dinner"))
    assert day == pytest.approx(2.0 * (kinds["beans"].day + kinds["curry"].day))
    week = cost(3, ("dinner",), near_kind=2.0) - cost(3, ("dinner",))
    assert week == pytest.approx(2.0 * 2.5 * (kinds["beans"].near + kinds["curry"].near))


def test_meal_kinds_go_by_family_word_and_main_part() -> None:
    foods = food("bean", "legume"), food("rye", "bread")
    dishes = (
        dish("bean_pot", ("lunch",), role("a", foods[0])),
        dish("rye_roll", ("lunch",), role("a", foods[1])),
    )
    some = catalogue(foods, dishes, {f.id: (300.0, 10.0, 1.0) for f in foods})
    kinds = {
        "beans": MealKind(kinds=frozenset({"legume"})),
        "rolls": MealKind(words=frozenset({"roll"})),
        "pots": MealKind(words=frozenset({"pot"}), unless=frozenset({"bean"})),
    }
    found = kinds_of_dishes(some, ("bean_pot", "rye_roll"), kinds, set(some.foods))
    assert found.tolist() == [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]]
    nothing = kinds_of_dishes(some, ("bean_pot",), kinds, ())
    assert not nothing.any(), "a food that is not eaten makes no kind"


def test_meal_kinds_are_numbered_after_the_foods() -> None:
    member = np.array([[0.0, 1.0, 1.0], [0.0, 0.0, 0.0]])
    assert numbers_of_dishes(member, 10).tolist() == [[11, 12], [-1, -1], [-1, -1]]


def test_meal_kinds_near_a_day_add_up_to_those_of_the_week() -> None:
    counts = np.array([[1.0], [0.0], [2.0], [1.0]])
    each = sum(counts[day] * near_counts(counts, day) for day in range(4))
    assert each == pytest.approx(2 * near_total(counts))
    assert near_total(counts).tolist() == [3.0]


def test_meal_kinds_of_the_catalogue_have_dishes_and_foods(catalogue: Catalogue) -> None:
    kinds = load_weights().meal_kinds
    asked = problem(catalogue, 1, limits=(), slots=("dinner",))
    menu = compile_menu(asked, build_options(catalogue))
    assert menu.dish_kinds.shape == (len(catalogue.dishes), len(kinds))
    families = {dish.family for dish in catalogue.dishes.values()}
    food_kinds = {food.kind for food in catalogue.foods.values()}
    for name, kind in kinds.items():
        assert kind.families <= families and kind.kinds <= food_kinds, name
        assert kind.foods <= catalogue.foods.keys(), name
    member = kinds_of_dishes(catalogue, tuple(catalogue.dishes), kinds, catalogue.foods.keys())
    empty = [name for name, some in zip(kinds, member.any(axis=0), strict=True) if not some]
    assert not empty


def test_meal_kinds_with_a_fault_are_named() -> None:
    table = {"slots": {}, "kinds": {}}
    for fault in ({"day": 1.0}, {"words": ["pie"], "week": 2}):
        with pytest.raises(ValueError, match="pies"):
            read_weights({**table, "meal_kinds": {"pies": fault}})
    with pytest.raises(ValueError, match="pies"):
        read_weights({**table, "meal_kinds": {"pies": {"words": ["pie"], "day": -1.0}}})
