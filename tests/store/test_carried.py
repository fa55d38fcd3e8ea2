"""A plan carries what it uses: foods and dishes of one's own are in its file."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from foods import Catalogue, Meal, Serving
from foods.own import extended, read_own_food
from planner.cli import main
from planner.domain import CareRules, Plan, blank_plan
from planner.domain.person.profile import Profile
from planner.store import open_plan, save_plan
from planner.store.own.catalogue import load_own_catalogue
from planner.store.own.dishes import save_own_dish
from planner.store.own.foods import OwnFoods, write_own_foods
from planner.store.own.places import OwnPlaces
from planner.store.plan_file import open_whole

CELLS = {
    "name": "Käse-Müsli „Größe“",
    "kind": "breakfast_cereal",
    "diet": "vegetarian",
    "allergens": "milk gluten",
    "portions": "cup=100:0.5 1 1.5",
    "stands_in_for": "oats_dry",
    "energy_kcal": "370",
    "magnesium_mg": "100",
}
DISH = {
    "title": "My {muesli} bowl",
    "slots": ["breakfast"],
    "minutes": 5,
    "keeps_days": 0,
    "suits": [],
    "cuisine": "nordic",
    "temperature": "cold",
    "method": "Mix it.",
    "role": [
        {"name": "muesli", "part": "main", "grams": [50, 200], "foods": ["own_kase_musli_groe"]}
    ],
}


@pytest.fixture
def own(tmp_path: Path, catalogue: Catalogue) -> Catalogue:
    places = OwnPlaces.within(tmp_path / "own", tmp_path / "cache")
    food = read_own_food(CELLS, catalogue).food
    assert food is not None
    write_own_foods(places.foods, OwnFoods((food,)))
    save_own_dish("my_bowl", DISH, places.dishes, extended(catalogue, [food]))
    found = load_own_catalogue(catalogue, places)
    assert found.faults == ()
    return found.catalogue


@pytest.fixture
def file(tmp_path: Path, own: Catalogue) -> Path:
    serving = Serving("own_kase_musli_groe", 1.0, "cup", 100.0)
    places = {(0, "breakfast"): Meal("my_bowl", (serving,))}
    plan: Plan = replace(blank_plan(Profile(), own, days=1), meals=places)
    path = tmp_path / "mine.mealplan"
    save_plan(plan, path, own)
    return path


def test_file_of_a_plan_holds_the_foods_and_dishes_of_ones_own(file: Path) -> None:
    carried = json.loads(file.read_text("utf-8"))["own"]
    assert [food["id"] for food in carried["foods"]] == ["own_kase_musli_groe"]
    assert carried["dishes"]["my_bowl"]["title"] == "My {muesli} bowl"


def test_plan_without_anything_of_ones_own_carries_nothing(
    week: Plan, tmp_path: Path, own: Catalogue
) -> None:
    save_plan(week, tmp_path / "a.mealplan", own)
    assert "own" not in json.loads((tmp_path / "a.mealplan").read_text("utf-8"))


def test_carried_dish_is_shown_and_never_planned_where_unknown(
    file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    opened = open_whole(file, catalogue, care)
    meal = opened.plan.meals[0, "breakfast"]
    assert meal.foods == {"own_kase_musli_groe"}
    assert meal.name == "My Käse-Müsli „Größe“ bowl"
    assert opened.catalogue.amounts("own_kase_musli_groe")["magnesium_mg"] == 100
    for dish in opened.catalogue.dishes.values():
        for role in dish.roles:
            assert "own_kase_musli_groe" not in {choice.food for choice in role.choices}
    again = file.with_name("again.mealplan")
    save_plan(opened.plan, again, opened.catalogue)  # and it travels on
    foods = json.loads(again.read_text("utf-8"))["own"]["foods"]
    assert foods == json.loads(file.read_text("utf-8"))["own"]["foods"]


def test_with_its_dishes_it_is_the_plan_that_was_saved(
    file: Path, own: Catalogue, catalogue: Catalogue, care: CareRules
) -> None:
    opened = open_whole(file, catalogue, care, dishes=True)
    assert opened.plan.meals == open_plan(file, own, care).meals
    assert opened.lost == ()


def test_ones_own_food_goes_before_one_of_the_same_id_in_a_file(
    file: Path, own: Catalogue, care: CareRules
) -> None:
    data = json.loads(file.read_text("utf-8"))
    data["own"]["foods"][0]["magnesium_mg"] = "900"
    file.write_text(json.dumps(data), "utf-8")
    opened = open_whole(file, own, care)
    assert opened.catalogue.amounts("own_kase_musli_groe")["magnesium_mg"] == 100


@pytest.mark.parametrize(
    "carried", [[], "x", {"foods": 7}, {"foods": [{"id": 3}]}, {"dishes": {"a": {"role": 3}}}]
)
def test_carried_entries_that_do_not_hold_are_passed_over(
    carried: object, file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    data = json.loads(file.read_text("utf-8")) | {"own": carried}
    file.write_text(json.dumps(data), "utf-8")
    opened = open_whole(file, catalogue, care, dishes=True)
    assert len(opened.lost) == 1


def test_export_writes_what_a_plan_carries_and_says_what_it_cannot(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = file.with_suffix(".csv")
    assert main(["export", str(file), "--to", str(out), "--part", "list"]) == 0
    assert "Käse-Müsli" in out.read_text("utf-8-sig")
    assert capsys.readouterr().err == ""
    data = json.loads(file.read_text("utf-8"))
    del data["own"]
    file.write_text(json.dumps(data), "utf-8")
    assert main(["export", str(file), "--to", str(out), "--part", "list"]) == 0
    assert "left out" in capsys.readouterr().err
