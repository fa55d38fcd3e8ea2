"""A plan is saved whole and opened again; what is not a plan is refused in words."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from foods import Catalogue, Meal, Serving, is_own_meal, serving_phrase
from planner.domain import CareAnswers, CareRules, Plan, Profile, Supplement, blank_plan, plan_week
from planner.domain.person.sun import Latitude, Sun
from planner.domain.person.training import Training
from planner.report.csv_rows import plan_csv
from planner.report.plain_text import plan_text
from planner.store import StoreError, open_plan, plan_data, save_plan
from planner.store.plan_file import open_whole
from solver import Effort


@pytest.fixture
def file(tmp_path: Path, week: Plan, catalogue: Catalogue) -> Path:
    path = tmp_path / "week.mealplan"
    save_plan(week, path, catalogue)
    return path


def changed(file: Path, **values: Any) -> Path:
    data = json.loads(file.read_text("utf-8")) | values
    file.write_text(json.dumps(data), encoding="utf-8")
    return file


def test_plan_file_opens_as_it_was_saved(
    week: Plan, tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    plan = replace(week, locked=frozenset({(0, "dinner")}), empty=frozenset({(6, "snack")}))
    meals = {place: meal for place, meal in plan.meals.items() if place not in plan.empty}
    plan = replace(plan, meals=meals)
    save_plan(plan, tmp_path / "a.mealplan", catalogue)
    opened = open_plan(tmp_path / "a.mealplan", catalogue, care)
    assert opened.meals == plan.meals
    assert (opened.locked, opened.empty) == (plan.locked, plan.empty)
    assert (opened.profile, opened.targets) == (plan.profile, plan.targets)
    assert (opened.start, opened.seed, opened.days) == (plan.start, plan.seed, plan.days)


def test_plan_file_keeps_the_documented_schema(week: Plan, catalogue: Catalogue) -> None:
    schema = json.loads((files("resources") / "schema" / "plan-1.json").read_text("utf-8"))
    data = json.loads(json.dumps(plan_data(week, catalogue)))
    jsonschema.validate(data, schema)
    assert set(data) <= set(schema["properties"])
    with pytest.raises(jsonschema.ValidationError, match="meals"):
        jsonschema.validate(data | {"days": [{"meals": "none"}]}, schema)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not a plan"),
        (b"hello", "not a plan"),
        (b"\xff\xfe\x00", "not a plan"),
        (b"[1, 2]", "not a plan"),
        (b'{"a": 1}', "not a plan"),
        (b"[" * 100_000, "not a plan"),
        (b'{"version": "1", "days": []}', "not a plan"),
        (b'{"version": 1, "days": [{}], "status": "short", "gap": 0}', "'meals' is missing"),
        (b'{"version": 1, "days": 7, "status": "short", "gap": 0}', "not a whole plan"),
    ],
)
def test_plan_file_that_holds_no_plan_is_refused(
    content: bytes, said: str, tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    path = tmp_path / "x.mealplan"
    path.write_bytes(content)
    with pytest.raises(StoreError) as refused:
        open_plan(path, catalogue, care)
    assert said in str(refused.value)
    assert "The plan on the screen is unchanged." in str(refused.value)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_truncated_plan_is_refused(
    share: float, file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(StoreError, match="cut short"):
        open_plan(file, catalogue, care)


def test_newer_version_is_refused(file: Path, catalogue: Catalogue, care: CareRules) -> None:
    with pytest.raises(StoreError, match="newer version"):
        open_plan(changed(file, version=2), catalogue, care)


@pytest.mark.parametrize("number", ["9" * 400, "9" * 5000, "1e999", "NaN", "Infinity"])
def test_plan_file_with_impossible_numbers_is_refused(
    number: str, file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    text = changed(file, gap="HERE").read_text("utf-8").replace('"HERE"', number)
    file.write_text(text, "utf-8")
    with pytest.raises(StoreError, match="on the screen is unchanged"):
        open_plan(file, catalogue, care)


def test_plan_file_status_is_checked_against_the_food_table(
    week: Plan, file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    days = [dict(day, meals=day["meals"][:1]) for day in json.loads(file.read_text())["days"]]
    opened = open_plan(changed(file, days=days, status="optimal"), catalogue, care)
    assert opened.status.value == "not_found"


def test_meal_of_an_unknown_dish_is_kept_as_its_foods_and_named(
    file: Path, week: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    days = json.loads(file.read_text("utf-8"))["days"]
    days[2]["meals"][0]["dish"] = "ambrosia"
    opened = open_plan(changed(file, days=days), catalogue, care)
    assert len(opened.meals) == len(week.meals)
    place = (2, days[2]["meals"][0]["slot"])
    assert is_own_meal(opened.meals[place])
    assert opened.meals[place].name == days[2]["meals"][0]["title"]
    assert opened.meals[place].foods == week.meals[place].foods
    assert any("Day 3" in note for note in opened.notes)


def test_meal_with_an_unknown_food_is_left_out_and_named(
    file: Path, week: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    days = json.loads(file.read_text("utf-8"))["days"]
    days[2]["meals"][0]["foods"][0]["food"] = "own_gone"
    opened = open_whole(changed(file, days=days), catalogue, care)
    assert len(opened.plan.meals) == len(week.meals) - 1
    assert len(opened.lost) == 1
    assert "Day 3" in opened.lost[0]


@pytest.mark.parametrize("days", [0, 29])
def test_plan_of_no_day_or_of_more_than_28_is_refused(
    days: int, file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    one = json.loads(file.read_text("utf-8"))["days"][0]
    with pytest.raises(StoreError, match="1 to 28 days"):
        open_plan(changed(file, days=[one] * days), catalogue, care)


def test_plan_file_leaves_out_unknown_parts_of_a_profile_with_a_note(
    file: Path, week: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    profile = json.loads(file.read_text("utf-8"))["profile"]
    profile["diet"] |= {"exclude_foods": ["own_gone", "natto"], "mood": "good"}
    opened = open_plan(changed(file, profile=profile), catalogue, care)
    assert opened.profile.diet.exclude_foods == {"natto"}
    assert sum("own_gone" in note or "mood" in note for note in opened.notes) == 2


def test_unknown_allergen_of_a_profile_is_refused(
    file: Path, catalogue: Catalogue, care: CareRules
) -> None:
    profile = json.loads(file.read_text("utf-8"))["profile"]
    profile["diet"]["exclude_allergens"] = ["moon_dust"]
    with pytest.raises(StoreError, match="moon_dust"):
        open_plan(changed(file, profile=profile), catalogue, care)


def test_text_and_csv_name_every_food_of_the_plan(week: Plan, catalogue: Catalogue) -> None:
    text, table = plan_text(week, catalogue), plan_csv(week, catalogue)
    assert "Cost of whole packs: at least $" in text and "without a price" in text
    servings = [serving for meal in week.meals.values() for serving in meal.servings]
    assert len(table.splitlines()) == 1 + len(servings)
    for serving in servings:
        assert catalogue.foods[serving.food].ndb_no in table
        assert serving_phrase(catalogue.foods[serving.food], serving) in " ".join(text.split())


def test_cells_that_would_be_formulas_are_guarded(week: Plan, catalogue: Catalogue) -> None:
    place, meal = next(iter(week.meals.items()))
    first = meal.servings[0]
    odd = Serving(first.food, first.amount, "=1+1", first.grams)
    plan = replace(week, meals={**week.meals, place: Meal(meal.dish, (odd, *meal.servings[1:]))})
    cells = [cell for row in plan_csv(plan, catalogue).splitlines() for cell in row.split(",")]
    assert not any(cell.strip('"').startswith(("=", "+", "@")) for cell in cells)


def test_care_answers_and_training_days_are_kept_and_keep_the_schema(
    tmp_path: Path, catalogue: Catalogue, care: CareRules
) -> None:
    answers = CareAnswers(
        conditions=frozenset({"hypertension", "heart_failure"}),
        medicines=frozenset({"warfarin"}),
        supplements=(Supplement("vitamin_d_ug", 1000.0, "IU", 1.0, "drops"),),
        training=Training(frozenset({0, 3}), 1.5, 1.0, 700.0),
        lactose_g_a_meal=0.0,
        declined=frozenset({"hypertension"}),
        vitamin_k1_usual_ug=120.0,
        fluid_ceiling_ml=1500.0,
        sun=Sun.SUMMER,
        latitude=Latitude.BEYOND_50,
    )
    plan = plan_week(Profile(care=answers), catalogue, days=1, effort=Effort.QUICK)
    schema = json.loads((files("resources") / "schema" / "plan-1.json").read_text("utf-8"))
    data = json.loads(json.dumps(plan_data(plan, catalogue)))
    jsonschema.validate(data, schema)
    # Where a doctor sets fluid no salt is put on top for sweat; without such a figure it is.
    assert "targets" not in data["days"][0]
    free = replace(answers, conditions=frozenset({"hypertension"}), fluid_ceiling_ml=None)
    sweaty = json.loads(
        json.dumps(plan_data(blank_plan(Profile(care=free), catalogue, days=1), catalogue))
    )
    jsonschema.validate(sweaty, schema)
    assert sweaty["days"][0]["targets"]["sodium_mg"]["source"] == "sweat"
    assert data["days"][0]["totals"]["vitamin_d_ug"]["supplement"] == 25
    path = tmp_path / "care.mealplan"
    save_plan(plan, path, catalogue)
    opened = open_plan(path, catalogue, care)
    assert opened.profile == plan.profile
    assert opened.meals == plan.meals
    text = plan_text(plan, catalogue)
    assert "To drink   Drink at most 1,500 ml, as agreed with your doctor" in text
    assert "25.0 µg of it from supplements" in text
