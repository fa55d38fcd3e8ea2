"""Weeks with ten recipes of other programs: placed, chosen, and nothing else at all."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from foods import Catalogue, Meal
from foods.own import extended
from planner.application.recipe_import import dishes_of, preview_recipes
from planner.domain import CareRules, Plan, Profile, plan_week, shopping_list, shortfalls
from planner.domain.planning.blank import blank_plan
from planner.domain.planning.plan_week import replan
from planner.domain.planning.to_solver import problem_for
from planner.report.exports import FORMATS, Order, export_bytes
from planner.store.own.dishes import dish_toml, dishes_in
from planner.store.plan_data import meal_data, meal_from_data
from solver import Effort, Place
from solver.model.build import compile_menu
from solver.model.options import build_options

from .relaxed_day import can_meet
from .ten import MAINS, alone, only_mains, with_ten


@pytest.fixture(scope="module")
def whole(catalogue: Catalogue) -> Catalogue:
    return with_ten(catalogue)


def as_written(dish_id: str, catalogue: Catalogue) -> Meal:
    """Return a dish in the masses that its recipe says."""
    servings = [
        next(s for s in role.choices[0].servings if s.unit == "g")
        for role in catalogue.dishes[dish_id].own_roles
    ]
    return Meal(dish_id, tuple(servings))


def _places(catalogue: Catalogue) -> dict[Place, Meal]:
    """Return the ten in a week, a day after each other, each where it is eaten."""
    found: dict[Place, Meal] = {}
    for at, dish_id in enumerate(catalogue.own_dishes):
        slots = catalogue.dishes[dish_id].slots
        place = next((at % 7, slot) for slot in slots if (at % 7, slot) not in found)
        found[place] = as_written(dish_id, catalogue)
    return found


@pytest.fixture(scope="module")
def week(whole: Catalogue) -> Plan:
    """Return a week with the ten where a person put them; the rest is planned around them."""
    begun = plan_week(Profile(), whole, effort=Effort.QUICK)
    placed = _places(whole)
    begun = replace(begun, meals={**begun.meals, **placed}, locked=frozenset(placed))
    return replan(begun, whole, effort=Effort.QUICK)


def test_week_with_ten_imported_recipes_meets_the_four_targets(
    week: Plan, whole: Catalogue
) -> None:
    imported = {meal.dish for meal in week.meals.values()} & whole.own_dishes.keys()
    assert imported == whole.own_dishes.keys()
    assert shortfalls(week, whole) == ()


def test_imported_dishes_are_bought_and_saved_like_the_programs(
    week: Plan, whole: Catalogue
) -> None:
    bought = {food for line in shopping_list(week, whole) for food in line.foods}
    for place, meal in week.meals.items():
        if meal.dish in whole.own_dishes:
            assert set(meal.foods) - {"tap_water"} <= bought
            assert meal_from_data(meal_data(place, week, whole)) == meal


def test_ten_recipes_as_the_only_lunches_and_dinners_meet_every_target(whole: Catalogue) -> None:
    tables = only_mains(whole)
    plan = plan_week(Profile(), tables, days=3, effort=Effort.QUICK)
    mains = {meal.dish for (_, slot), meal in plan.meals.items() if slot in MAINS}

    assert mains <= whole.own_dishes.keys()
    assert len(mains) > 3
    assert shortfalls(plan, tables) == ()
    assert can_meet(plan, tables, tables.dishes)


def test_ten_recipes_alone_miss_only_what_a_second_model_finds_out_of_reach(
    whole: Catalogue,
) -> None:
    tables = alone(whole)
    plan = plan_week(Profile(), tables, effort=Effort.QUICK)
    missed = {each.nutrient for each in shortfalls(plan, tables)}

    assert {meal.dish for meal in plan.meals.values()} <= whole.own_dishes.keys()
    assert plan.status.misses
    assert "vitamin_d_ug" in missed  # one of the ten has fish
    assert not can_meet(plan, tables, tables.dishes)
    assert not can_meet(plan, tables, tables.dishes, {"vitamin_d_ug"})
    for reached in {"magnesium_mg", "potassium_mg"}:
        assert reached not in missed
        assert can_meet(plan, tables, tables.dishes, {reached})


def test_planner_chooses_what_was_imported_by_itself(whole: Catalogue) -> None:
    """Ten dishes among 350 would stand in four weeks four times, were they like any of ours."""
    chosen = Counter(
        meal.dish in whole.own_dishes
        for seed in range(4)
        for meal in plan_week(Profile(), whole, seed=seed, effort=Effort.QUICK).meals.values()
    )
    assert chosen[True] >= 5
    assert chosen[True] < chosen[False] / 4


def test_dish_of_ones_own_is_as_usual_as_what_people_ask_for(whole: Catalogue) -> None:
    strangers = replace(whole, own_dishes={})
    profile, care = Profile(), CareRules.load()
    costs = {}
    for name, tables in (("own", whole), ("any", strangers)):
        problem = problem_for(blank_plan(profile, tables, days=1, care=care), tables, care)
        menu = compile_menu(problem, build_options(tables))
        at = [menu.table.dish_ids.index(dish) for dish in whole.own_dishes]
        costs[name] = menu.slot_dish_costs[:, at].sum(axis=0)
    assert (costs["own"] <= costs["any"] + 1e-9).all()
    assert (costs["own"] < costs["any"] - 1.0).any()


@pytest.mark.parametrize("suffix", [".jsonld", ".cook.zip"])
def test_a_planned_week_goes_out_and_comes_in_with_the_same_list(
    week: Plan, whole: Catalogue, catalogue: Catalogue, tmp_path: Path, suffix: str
) -> None:
    """Every dish of the week, ours and imported ones, from recipe to plan to file and back."""
    file = tmp_path / f"week{suffix}"
    file.write_bytes(export_bytes(week, whole, FORMATS[suffix], Order()))
    preview = preview_recipes([file], catalogue)
    assert preview.faults == ()
    meals = list(dict.fromkeys(week.meals[place] for place in sorted(week.meals)))
    assert len(preview.recipes) == len(meals)

    assert all(each.is_ready for each in preview.recipes)  # also where it repeats a dish of ours
    made = dishes_of(preview.recipes, catalogue, ())
    assert made.refused == ()
    dishes = {
        key: dishes_in("own.toml", dish_toml(key, entry), catalogue).dishes[key]
        for key, entry in made.entries.items()
    }
    again = extended(catalogue, (), dishes, made.entries)
    back = dict(zip(meals, (as_written(key, again) for key in dishes), strict=True))
    second = replace(week, meals={place: back[meal] for place, meal in week.meals.items()})
    assert _grams(second, again) == _grams(week, whole)


def _grams(plan: Plan, catalogue: Catalogue) -> dict[str, float]:
    return {line.name: round(line.grams, 3) for line in shopping_list(plan, catalogue)}
