"""A meal of a person's own making goes wherever a meal goes, and planning never makes one."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from foods import OWN_MEAL, Catalogue, Meal, Serving, compose_title, own_meal
from planner.domain import (
    CareRules,
    Plan,
    locked,
    meal_totals,
    replan,
    reviewed,
    shopping_list,
    verify,
    with_meal,
)
from planner.report.content import page_content
from planner.report.csv_rows import plan_csv
from planner.report.html_page import plan_html
from planner.store import open_plan, plan_data, save_plan
from solver import MenuSolver

PLACE = (1, "lunch")


def serving(catalogue: Catalogue, food: str, amount: float = 1.0) -> Serving:
    portion = catalogue.foods[food].portions[0]
    return Serving(food, amount, portion.unit, round(amount * portion.grams, 1))


@pytest.fixture
def meal(catalogue: Catalogue) -> Meal:
    bread = serving(catalogue, "bread_whole_wheat", 2)
    return own_meal([bread, serving(catalogue, "cheddar"), Serving("apple", 150, "g", 150.0)])


@pytest.fixture
def plan(week: Plan, meal: Meal, catalogue: Catalogue) -> Plan:
    return reviewed(locked(with_meal(week, PLACE, meal), PLACE), catalogue)


def test_own_meal_is_no_dish_of_the_solver(catalogue: Catalogue) -> None:
    assert OWN_MEAL not in catalogue.dishes
    assert OWN_MEAL not in list(catalogue.dishes)
    assert catalogue.dishes[OWN_MEAL].roles == ()
    with pytest.raises(KeyError):
        catalogue.dishes["no_such_dish"]


def test_own_meal_has_its_name_or_its_foods_as_title(meal: Meal, catalogue: Catalogue) -> None:
    dish = catalogue.dishes[meal.dish]
    title = compose_title(dish, meal, catalogue)
    assert title.lower().endswith("cheddar and apple")
    assert (
        compose_title(dish, replace(meal, name="Grandma's plate"), catalogue) == "Grandma's plate"
    )


def test_food_that_comes_twice_is_served_once(catalogue: Catalogue) -> None:
    milk = serving(catalogue, "milk_2pct")
    assert own_meal([milk, milk]).servings == (Serving("milk_2pct", 2.0, "cup", 488.0),)
    mixed = own_meal([milk, Serving("milk_2pct", 100, "g", 100.0)])
    assert mixed.servings == (Serving("milk_2pct", 344.0, "g", 344.0),)
    with pytest.raises(ValueError, match="needs foods"):
        own_meal([])


def test_own_meal_is_saved_and_opened_again(
    plan: Plan, tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    named = replace(plan, meals={**plan.meals, PLACE: replace(plan.meals[PLACE], name="Mine")})
    save_plan(named, tmp_path / "a.mealplan", catalogue)
    opened = open_plan(tmp_path / "a.mealplan", catalogue, care)
    assert opened.meals == named.meals
    assert PLACE in opened.locked
    schema = json.loads((files("resources") / "schema" / "plan-1.json").read_text("utf-8"))
    jsonschema.validate(json.loads(json.dumps(plan_data(named, catalogue))), schema)


def test_own_meal_is_counted_bought_and_printed(plan: Plan, catalogue: Catalogue) -> None:
    bought = [line for line in shopping_list(plan, catalogue) if PLACE in line.meals]
    assert {food for line in bought for food in line.foods} >= {"bread_whole_wheat", "cheddar"}
    apple = catalogue.amounts("apple")["potassium_mg"] * 1.5
    assert meal_totals(plan.meals[PLACE], catalogue)["potassium_mg"].amount > apple
    page = page_content(plan, catalogue).days[1].meals["lunch"]
    assert any("150 g" in food for food in page.foods)
    assert page.title in plan_html(plan, catalogue)
    assert any(page.title in row for row in csv.reader(io.StringIO(plan_csv(plan, catalogue))))


@pytest.mark.parametrize("held", [True, False])
def test_verifier_takes_it_as_it_is(
    plan: Plan, held: bool, catalogue: Catalogue, care: CareRules
) -> None:
    same_next_day = with_meal(plan, (2, "lunch"), plan.meals[PLACE])
    judged = reviewed(
        same_next_day if held else replace(same_next_day, locked=frozenset()), catalogue
    )
    mine = {PLACE, (2, "lunch")}
    assert not [v for v in verify(judged, catalogue, care) if mine & set(v.places)]


def test_food_twice_in_it_is_a_fault(plan: Plan, catalogue: Catalogue, care: CareRules) -> None:
    apple = Serving("apple", 150, "g", 150.0)
    twice = with_meal(plan, PLACE, Meal(OWN_MEAL, (apple, apple)))
    free = reviewed(replace(twice, locked=frozenset()), catalogue)
    assert any("stands in it twice" in v.message for v in verify(free, catalogue, care))


def test_planning_keeps_it_while_it_is_locked(
    plan: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    solver = MenuSolver(catalogue)
    short = replace(plan, days=2, meals={p: m for p, m in plan.meals.items() if p[0] < 2})
    kept = replan(short, catalogue, care=care, solver=solver)
    assert kept.meals[PLACE] == plan.meals[PLACE]
    freed = replan(replace(short, locked=frozenset()), catalogue, care=care, solver=solver)
    assert all(meal.dish != OWN_MEAL for meal in freed.meals.values())
