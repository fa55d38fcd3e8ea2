"""Plates: parts beside a dish, what always stands with them, usualness, floors of a mean."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from foods import Catalogue, Diet, Dish, Meal
from planner.domain import CareRules, DietRules, Person, Profile
from planner.domain.planning.blank import blank_plan
from planner.domain.planning.to_solver import problem_for
from planner.domain.verify.meals import wrong_meals
from solver import Effort, Limit, MenuProblem, Per, solve_menu
from solver.model.build import compile_menu
from solver.model.menu import Menu
from solver.model.options import build_options
from solver.model.week_rules import week_rules
from solver.model.weights import load_weights
from solver.search.week_search import as_options

from .tiny import catalogue as made_up
from .tiny import dish, food, problem, role

CARE = CareRules.load()


def asked(catalogue: Catalogue, diet: DietRules | None = None) -> MenuProblem:
    profile = Profile(Person(40), diet or DietRules())
    return problem_for(blank_plan(profile, catalogue, days=7, care=CARE), catalogue, CARE)


@pytest.fixture(scope="module")
def menu(catalogue: Catalogue) -> Menu:
    return compile_menu(asked(catalogue), build_options(catalogue))


def plate(dish: Dish, *besides: str) -> Meal:
    """Return a dish with the first serving of each role it needs, and some parts beside it."""
    roles = [r for r in dish.roles if (not r.optional if not r.beside else r.beside in besides)]
    return Meal(dish.id, tuple(r.choices[0].servings[0] for r in roles))


def test_plates_count_what_comes_with_a_part(menu: Menu) -> None:
    whole = plate(menu.catalogue.dishes["turkey_meatballs_pasta"], "side")
    assert "vinaigrette" in whole.foods
    meals = as_options(menu, whole, menu.problem.slots.index("dinner"))
    assert meals is not None
    rows = np.array([menu.catalogue.row(s.food) for s in whole.servings])
    grams = np.array([s.grams for s in whole.servings])
    assert meals.energy[0] == pytest.approx((menu.energy_per_gram[rows] * grams).sum())
    gain = menu.goals.gains(rows, grams, np.zeros(len(rows), dtype=np.bool_))
    n = menu.goals.n_limits
    assert meals.gain[0, :n] == pytest.approx(gain.sum(axis=0)[:n])
    assert sorted(meals.food[meals.food >= 0].tolist()) == sorted(rows.tolist())
    assert menu.table.meal(int(meals.dish[0]), meals.options[0]) == whole


def test_plates_with_half_a_salad_are_no_meal_of_the_dish(menu: Menu) -> None:
    whole = plate(menu.catalogue.dishes["turkey_meatballs_pasta"], "side")
    bare = Meal(whole.dish, tuple(s for s in whole.servings if s.food != "vinaigrette"))
    assert as_options(menu, bare, menu.problem.slots.index("dinner")) is None


def test_plates_with_half_a_salad_are_found_by_the_verifier(catalogue: Catalogue) -> None:
    blank = blank_plan(Profile(), catalogue, days=1, care=CARE)
    whole = plate(catalogue.dishes["turkey_meatballs_pasta"], "side")
    bare = Meal(whole.dish, tuple(s for s in whole.servings if s.food != "vinaigrette"))
    right, wrong = (replace(blank, meals={(0, "dinner"): meal}) for meal in (whole, bare))
    assert not list(wrong_meals(right, catalogue))
    assert any("half of its side" in v.message for v in wrong_meals(wrong, catalogue))


def test_plates_leave_out_a_salad_whose_dressing_is_not_eaten(catalogue: Catalogue) -> None:
    diet = DietRules(exclude_foods=frozenset({"vinaigrette"}))
    menu = compile_menu(asked(catalogue, diet), build_options(catalogue))
    romaine = menu.table.food == catalogue.row("romaine_raw")
    assert not (romaine & menu.table.beside).any()
    assert romaine.any(), "it still stands in dishes"


def test_usual_foods_that_are_liked_cost_nothing(catalogue: Catalogue) -> None:
    table = build_options(catalogue)
    slot = "breakfast"
    usual = compile_menu(asked(catalogue), table)
    liked = compile_menu(asked(catalogue, DietRules(like=frozenset({"kale_cooked"}))), table)
    row = usual.problem.slots.index(slot)
    kale = np.append(usual.table.food == catalogue.row("kale_cooked"), False)
    there = kale & (usual.usual_costs[row] > 0)
    assert there.any()
    assert (liked.usual_costs[row][there] <= 0.0).all()


def test_usual_terms_that_are_off_leave_no_cost(catalogue: Catalogue) -> None:
    none = dict.fromkeys(("usual_food", "usual_pair", "usual_dish", "part", "mood", "rest"), 0.0)
    off = replace(asked(catalogue), weights=none)
    menu = compile_menu(off, build_options(catalogue))
    assert not menu.usual_costs.any()
    minutes = [load_weights().usual_minutes.get(slot, np.inf) for slot in off.slots]
    slow = np.maximum(0.0, menu.minutes - np.array(minutes)[:, None])
    assert menu.slot_dish_costs == pytest.approx(slow * menu.weights["slow_meal"])


def test_near_fish_is_dearer_for_who_eats_meat(catalogue: Catalogue) -> None:
    table = build_options(catalogue)
    salmon = catalogue.row("salmon_farmed_cooked")
    prices = [
        compile_menu(asked(catalogue, DietRules(style)), table).near_price
        for style in (Diet.OMNIVORE, Diet.PESCATARIAN)
    ]
    thing = int(compile_menu(asked(catalogue), table).things[salmon])
    assert prices[0][thing] == 2 * prices[1][thing] == load_weights().weights["near_fish"].value
    assert prices[0][catalogue.row("pear")] == load_weights().weights["near_part"].value


def test_overused_foods_are_counted_unless_liked(catalogue: Catalogue) -> None:
    weights = load_weights().values({})
    plain = week_rules(asked(catalogue), weights)
    liked = week_rules(
        asked(catalogue, DietRules(like=frozenset({"mushrooms_white_raw"}))), weights
    )
    row = catalogue.row("mushrooms_white_raw")
    price = weights["overused"]
    assert (plain.per_serving[row] * (plain.price == price)).sum() == -1.0
    assert (liked.per_serving[row] * (liked.price == price)).sum() == 0.0


MILK, WATER = food("milk", "milk"), food("water", "water")


def test_floor_holds_on_every_day_and_the_mean_over_all() -> None:
    alone = made_up(
        (MILK, WATER),
        tuple(dish(f"glass{i}", ("dinner",), role("drink", MILK, WATER)) for i in range(3)),
        {"milk": (50.0, 30.0, 1.0), "water": (50.0, 0.0, 1.0)},
    )
    mean = Limit("magnesium_mg", 1.0, per=Per.WEEK)
    free = solve_menu(
        problem(alone, 3, limits=(mean,), slots=("dinner",), disliked=frozenset({"milk"})),
        effort=Effort.QUICK,
    )
    held = solve_menu(
        problem(
            alone,
            3,
            limits=(replace(mean, least_a_day=1.0),),
            slots=("dinner",),
            disliked=frozenset({"milk"}),
        ),
        effort=Effort.QUICK,
    )
    days = [sum("milk" in meal.foods for meal in week.meals.values()) for week in (free, held)]
    assert days == [1, 3]
    assert held.bound <= held.objective
