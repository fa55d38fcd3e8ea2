"""A note beside a meal stays at its place, goes with a meal that is moved, and is kept in files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from foods import Catalogue
from planner.domain import CareRules, Plan, Profile, with_profile
from planner.domain.person.profile import MealRules
from planner.domain.plan.edits import cleared, left_empty, moved
from planner.domain.plan.meal_notes import LONGEST_NOTE, tidy_note, with_note
from planner.store import open_plan, save_plan

CARE = CareRules.load()
PLACE = (1, "dinner")


def test_note_is_one_line_that_is_not_too_long() -> None:
    assert tidy_note("  big\tpot,\n Anna\u2028comes\x00 ") == "big pot, Anna comes"
    assert len(tidy_note("a" * 1000)) == LONGEST_NOTE
    assert tidy_note("\n\x07 ") == ""


def test_note_outlives_its_meal_and_goes_when_emptied(week: Plan) -> None:
    noted = with_note(week, PLACE, "At Anna's")
    assert left_empty(noted, PLACE).meal_notes == {PLACE: "At Anna's"}
    assert cleared(noted, PLACE).meal_notes == {PLACE: "At Anna's"}
    assert with_note(noted, PLACE, " ").meal_notes == {}


def test_note_goes_with_a_meal_that_is_moved(week: Plan) -> None:
    noted = with_note(week, PLACE, "Big pot")
    assert moved(noted, PLACE, (2, "dinner")).meal_notes == {(2, "dinner"): "Big pot"}


def test_note_of_a_meal_the_day_has_no_more_goes(week: Plan, catalogue: Catalogue) -> None:
    noted = with_note(with_note(week, PLACE, "Big pot"), (0, "snack"), "Apple")
    profile = replace(week.profile, meals=MealRules(("breakfast", "lunch", "dinner")))
    assert with_profile(noted, profile, catalogue, CARE).meal_notes == {PLACE: "Big pot"}


def test_note_is_kept_in_the_file_and_what_does_not_hold_is_passed_over(
    catalogue: Catalogue, week: Plan, tmp_path: Path
) -> None:
    path = tmp_path / "a.mealplan"
    noted = with_note(with_note(week, PLACE, 'x" <b>\\'), (0, "lunch"), "Two")
    save_plan(noted, path, catalogue)
    assert open_plan(path, catalogue, CARE).meal_notes == noted.meal_notes
    data = json.loads(path.read_text())
    data["meal_notes"] += [
        {"day": 99, "slot": "lunch", "note": "too late"},
        {"day": 1, "slot": "brunch", "note": "no such meal"},
        {"day": 1, "slot": "dinner", "note": 7},
        {"day": True, "slot": ["dinner"], "note": "odd"},
        "nothing",
    ]
    data["meal_notes"][0]["note"] = "y" * 10_000
    path.write_text(json.dumps(data))
    opened = open_plan(path, catalogue, CARE).meal_notes
    assert {place: len(note) for place, note in opened.items()} == {
        (0, "lunch"): LONGEST_NOTE,
        PLACE: len(noted.meal_notes[PLACE]),
    }


def test_plan_without_notes_has_no_such_key(catalogue: Catalogue, tmp_path: Path) -> None:
    plan = Plan(Profile(), (), 1, {})
    save_plan(plan, tmp_path / "a.mealplan", catalogue)
    assert "meal_notes" not in json.loads((tmp_path / "a.mealplan").read_text())
