"""Packs in the objective: lines, what is left over, sizes, opened life, what a day adds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from foods import Catalogue, Food
from foods.food.food import PackSize
from solver import Effort, MenuProblem, MenuSolver, Shopping, solve_menu
from solver.model.build import compile_menu
from solver.model.options import build_options
from solver.model.packs import PackCosts, build_packs, keeps_opened, ordinary_grams
from solver.search.buying.fewer_lines import dear_lines
from solver.search.choose_day import make_frame
from solver.search.day_task import day_task
from solver.search.effort import COUNTS, Patience
from solver.search.week import Week, bought_amounts, objective, pack_cost
from solver.search.week_search import fill_week

from .tiny import SLOTS, catalogue, dish, food, problem, random_catalogue, role

WEIGHTS = {"pack_line": 2.0, "left_spoils": 1.0, "left_weight": 0.5, "left_keeps": 0.1}


def bought(one: Food, pack: float | None, **how: object) -> Food:
    names = {"pack": "bag", "packs": "bags"} if pack else {}
    return replace(one, purchase=replace(one.purchase, pack_grams=pack, **names, **how))


def packed(seed: int) -> Catalogue:
    """Return a random catalogue whose foods come in packs; two foods are bought as one thing."""
    table = random_catalogue(seed)
    foods = {
        name: bought(
            each,
            (None, 150.0, 400.0)[number % 3],
            keeps_days=(3.0, 9.0, None)[number % 3],
            buy_as="shared" if number in (1, 4) else name,
        )
        for number, (name, each) in enumerate(table.foods.items())
    }
    return replace(table, foods=foods)


def asked(table: Catalogue, days: int = 3, **other: object) -> MenuProblem:
    usd = dict.fromkeys(table.foods, 1.0)
    chosen = {"weights": WEIGHTS, "shopping": Shopping(), "usd_per_100g": usd, "limits": ()}
    return problem(table, days, **{**chosen, **other})


def costs(table: Catalogue, **other: object) -> PackCosts:
    question = asked(table, **other)
    found = build_packs(question, compile_menu(question, build_options(table)).weights)
    assert found is not None
    return found


def one_food(pack: float | None, **how: object) -> Catalogue:
    only = bought(food("only"), pack, **how)
    meals = (dish("a", SLOTS, role("what", only)),)
    return catalogue((only,), meals, {"only": (300.0, 50.0, 1.0)})


def test_line_is_paid_once_and_what_is_left_over_by_the_gram() -> None:
    packs = costs(one_food(250.0, keeps_days=9.0))
    span = np.array([packs.span[0][0]])
    spoils = 1.0 / 100 + 0.5 / 100
    assert packs.cost(span, np.array([200.0]))[0] == pytest.approx(2.0 + 50 * spoils)
    assert packs.cost(span, np.array([250.0]))[0] == pytest.approx(2.0)
    assert packs.cost(span, np.array([260.0]))[0] == pytest.approx(2.0 + 240 * spoils)
    assert packs.cost(span, np.array([0.0]))[0] == 0.0


def test_packs_of_weighed_foods_leave_no_rest() -> None:
    packs = costs(one_food(None, keeps_days=9.0))
    assert packs.cost(np.array([0]), np.array([213.0]))[0] == pytest.approx(2.0)


def test_packs_are_not_bought_for_what_is_at_home() -> None:
    packs = costs(one_food(250.0, keeps_days=9.0), shopping=Shopping(at_home={"only": 200.0}))
    assert packs.cost(np.array([0, 0]), np.array([180.0, 450.0])).tolist() == [0.0, 2.0]


def test_size_that_fits_is_bought() -> None:
    small = (PackSize(100.0, "small bag", "small bags"),)
    table = one_food(250.0, keeps_days=9.0, other_sizes=small)
    packs = costs(table)
    assert packs.cost(np.array([0]), np.array([90.0]))[0] == pytest.approx(2.0 + 10 * 0.015)
    purchase = table.foods["only"].purchase
    for grams in (40.0, 90.0, 180.0, 230.0, 290.0, 480.0, 730.0):
        pack = purchase.fitting(grams).pack_grams or 0.0
        left = np.ceil(grams / pack) * pack - grams
        paid = packs.cost(np.array([0]), np.array([grams]))[0]
        assert paid == pytest.approx(2.0 + left * 0.015)


def test_opened_pack_is_good_for_its_opened_life_unless_it_is_frozen() -> None:
    tin = one_food(400.0, keeps_days=700.0, opened_days=1.0, freezes=True)
    purchase = tin.foods["only"].purchase
    assert (keeps_opened(purchase, freezer=False), keeps_opened(purchase, freezer=True)) == (
        1,
        np.inf,
    )
    without = costs(tin, days=4, shopping=Shopping(freezer=False))
    assert without.span[:, 0].tolist() == [0, 0, 1, 1]
    assert without.line[:2].tolist() == [2.0, 0.0]  # a tin more is no line more
    assert costs(tin, days=4).span[:, 0].tolist() == [0, 0, 0, 0]


def test_fresh_food_is_bought_on_the_shopping_days() -> None:
    fresh = one_food(400.0, keeps_days=3.0)
    packs = costs(fresh, days=6, shopping=Shopping(trips=(0, 4)))
    assert packs.span[:, 0].tolist() == [0, 0, 0, 0, 1, 1]
    assert packs.line[:2].tolist() == [2.0, 1.0]


def test_pack_costs_count_an_ordinary_portion() -> None:
    main = food("main", steps=(1, 2, 3))
    table = catalogue(
        (main,),
        (dish("a", SLOTS, role("what", main)), dish("b", SLOTS, role("side", main, part="side"))),
        {"main": (300.0, 50.0, 1.0)},
    )
    options = build_options(table)
    counted = ordinary_grams(options)
    assert counted.tolist() == [200.0] * 6


@pytest.mark.parametrize("seed", range(12))
def test_day_adds_what_the_objective_says(seed: int) -> None:
    table = packed(seed)
    question = asked(table)
    menu = compile_menu(question, build_options(table))
    frame = make_frame(menu, COUNTS[Effort.QUICK], Patience())
    week = Week(menu, frame.kinds)
    fill_week(frame, week, COUNTS[Effort.QUICK], Patience())
    if not all(week.is_built(day) for day in range(3)):
        return
    values = []
    for source in range(3):
        task = day_task(week, 1, frame.average)
        meals = {s: week.chosen[source, s] for s in task.kind.open}
        trial = week.copy()
        trial.chosen.update({(1, s): meal for s, meal in meals.items()})
        repeated = objective(trial) - pack_cost(trial)
        packs = task.packs
        assert packs is not None
        own = sum(float(packs.option[m.options].sum()) for m in meals.values())
        day = task.beside(meals, ())
        added = own + packs.beyond(day.food, day.bought)
        values.append(pack_cost(trial) - added)
        assert np.isfinite(repeated)
    # What the other days pay is the same whatever this day has.
    assert values == pytest.approx([values[0]] * 3)


@pytest.mark.parametrize("seed", range(12))
def test_bound_holds_with_packs(seed: int) -> None:
    question = asked(packed(seed), days=2)
    bound = MenuSolver(question.catalogue).lower_bound(question)
    for number in range(4):
        answer = solve_menu(replace(question, seed=number), effort=Effort.QUICK)
        quiet = replace(question, weights={**WEIGHTS, "tie_break": 0.0, "mood": 0.0})
        assert answer.bound <= answer.objective + 1e-6
        kept = MenuSolver(question.catalogue).solve(replace(quiet, locked={}), effort=Effort.NORMAL)
        assert kept.bound <= kept.objective + 1e-6
    assert bound <= solve_menu(question).objective + 1e-6


def many_things(days: int = 4) -> MenuProblem:
    foods = tuple(bought(food(f"f{n}"), 400.0, keeps_days=9.0) for n in range(6))
    meals = tuple(dish(f"d{n}", SLOTS, role("what", *foods)) for n in range(9))
    table = catalogue(foods, meals, {f.id: (300.0, 50.0, 1.0) for f in foods})
    quiet = {**WEIGHTS, "same_day": 0.0, "food_again": 0.0, "food_often": 0.0, "near_day": 0.0}
    return asked(table, days, weights={**quiet, "tie_break": 0.5})


def things(question: MenuProblem) -> int:
    answer = solve_menu(question, effort=Effort.NORMAL)
    return len({s.food for meal in answer.meals.values() for s in meal.servings})


def test_fewer_things_are_bought_where_lines_cost() -> None:
    question = many_things()
    free = {**question.weights, "pack_line": 0.0, "left_spoils": 0.0, "left_weight": 0.0}
    without = replace(question, weights={**free, "left_keeps": 0.0, "food_again": 3.0})
    assert things(without) > things(question) <= 2


def test_lines_that_few_days_use_are_named_dearest_first() -> None:
    question = many_things(3)
    menu = compile_menu(question, build_options(question.catalogue))
    frame = make_frame(menu, COUNTS[Effort.QUICK], Patience())
    week = Week(menu, frame.kinds)
    fill_week(frame, week, COUNTS[Effort.QUICK], Patience())
    named = dear_lines(week)
    assert menu.packs is not None
    used = {menu.packs.names[i] for i in np.flatnonzero(bought_amounts(week)[:-1] > 0)}
    assert set(named) <= used
    assert dear_lines(Week(compile_menu(replace(question, shopping=None), menu.table), ())) == []
