"""A week shares its packs; what nobody picks without need stays out until it is needed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue
from planner.domain import Plan, plan_week, shopping_list
from solver import Effort, MenuProblem, load_weights, solve_menu
from solver.model.kinds_bought import kinds_bought_costs

from .tiny import catalogue, dish, food, problem, role

NUTS = tuple(food(name, "nut") for name in ("almond", "walnut", "pecan", "cashew", "hazelnut"))


def nuts_all_week(*nuts: object, **wishes: object) -> MenuProblem:
    """Four breakfasts that any of the nuts can fill alike, for seven days."""
    foods = nuts or NUTS
    dishes = tuple(dish(f"dish{i}", ("breakfast",), role("nut", *foods)) for i in range(4))
    figures = {nut.id: (600.0, 200.0, 1.0) for nut in foods}
    return problem(catalogue(foods, dishes, figures), 7, limits=(), **wishes)


def bought(asked: MenuProblem) -> set[str]:
    meals = solve_menu(asked, effort=Effort.QUICK).meals.values()
    return {serving.food for meal in meals for serving in meal.servings}


def test_so_many_of_a_kind_are_free_and_the_rest_cost() -> None:
    asked, table = nuts_all_week(), load_weights()
    costs = kinds_bought_costs(asked, [nut.id for nut in NUTS], table, table.values({}))
    assert sorted(costs.values()) == [0.0, 0.0, *[table.weights["larder"].value] * 3]
    assert bought(asked) == {name for name, cost in costs.items() if cost == 0.0}


def test_what_is_bought_as_one_thing_is_one_in_the_larder() -> None:
    as_one = tuple(replace(n, purchase=replace(n.purchase, buy_as="Nuts")) for n in NUTS[:3])
    asked, table = nuts_all_week(*as_one, *NUTS[3:]), load_weights()
    for seed in range(4):
        costs = kinds_bought_costs(
            replace(asked, seed=seed), list(asked.allowed_foods), table, table.values({})
        )
        names = {asked.catalogue.foods[f].purchase.buy_as for f, cost in costs.items() if not cost}
        assert len(names) == 2, "two things, though one of them is three foods"
        assert len({costs[nut.id] for nut in as_one}) == 1


def test_another_seed_buys_others() -> None:
    asked = nuts_all_week()
    assert len({frozenset(bought(replace(asked, seed=seed))) for seed in range(6)}) > 2


def test_what_is_liked_is_in_the_larder() -> None:
    for nut in NUTS:
        assert nut.id in bought(nuts_all_week(liked=frozenset({nut.id})))


def test_a_substitute_is_taken_only_when_nothing_else_is_allowed() -> None:
    foods = (NUTS[0], replace(NUTS[1], tags=frozenset({"special"})))
    asked = nuts_all_week(*foods)
    assert bought(asked) == {NUTS[0].id}
    only = replace(asked, allowed_foods=frozenset({NUTS[1].id}))
    assert bought(only) == {NUTS[1].id}


@pytest.mark.parametrize("seed", range(3))
def test_a_real_week_fits_in_a_shopping_bag(catalogue: Catalogue, week: Plan, seed: int) -> None:
    """At most 80 lines beside oil, salt and spices; published weeks of menus need 73 to 90.

    Whole plates ask for more than one dish a meal did: another fruit or salad the next day, and
    the lemon, herbs and garlic of a recipe.
    """
    plan = plan_week(week.profile, catalogue, seed=seed) if seed else week
    bought = [line for line in shopping_list(plan, catalogue).lines if not line.staple]
    assert len(bought) <= 80
