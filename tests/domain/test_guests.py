"""A guest at one meal: their portion counts, and what they do not eat is not served there."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest

from foods import Catalogue
from planner.application.calendar.copying import copied_week
from planner.domain import CareRules, Plan, Rule, problem_for, replan, shopping_list, verify
from planner.domain.person.eaters import Eater, portions_at
from planner.domain.person.meal_frames import OUT, MealFrame
from planner.domain.plan.edits import locked
from planner.domain.plan.guests import guest_words, with_guest, without_guest
from planner.domain.plan.meal_frames import with_meal_frame
from planner.domain.plan.meal_notes import with_note
from planner.store import open_plan, save_plan
from planner.store.plan_file import plan_bytes
from solver import Effort

CARE = CareRules.load()
GUEST = Eater("Anna", 1.5, avoids=frozenset({"milk"}))


@pytest.fixture
def place(week: Plan, catalogue: Catalogue) -> tuple[int, str]:
    """Return a meal with milk in it."""
    return next(p for p, m in week.meals.items() if has_milk(m, catalogue))


def has_milk(meal, catalogue: Catalogue) -> bool:
    return any("milk" in catalogue.foods[food].allergens for food in meal.foods)


def test_guest_is_at_one_meal_and_at_no_other(week: Plan, catalogue: Catalogue, place) -> None:
    plan = with_guest(week, place, GUEST, catalogue)
    assert portions_at(plan.shopping.eaters, place) == 2.5
    assert portions_at(plan.shopping.eaters, ((place[0] + 1) % 7, place[1])) == 1
    assert str(guest_words(plan, place)) == "With Anna (without milk)."
    assert without_guest(plan, place, "Anna").shopping == week.shopping


def test_somebody_who_eats_along_already_is_not_doubled(week: Plan, catalogue: Catalogue) -> None:
    known = replace(week, shopping=replace(week.shopping, eaters=(Eater("Anna"),)))
    at_dinner = with_guest(known, (1, "dinner"), GUEST, catalogue).shopping.eaters
    assert at_dinner == (replace(Eater("Anna"), avoids=GUEST.avoids),)
    at_lunch = with_guest(known, (1, "lunch"), GUEST, catalogue).shopping.eaters
    assert at_lunch[0].eats((1, "lunch"))
    assert len(at_lunch) == 1


def test_list_is_longer_for_a_guest(week: Plan, catalogue: Catalogue) -> None:
    guest = replace(GUEST, avoids=frozenset())
    before = sum(line.grams for line in shopping_list(week, catalogue))
    after = with_guest(week, (1, "dinner"), guest, catalogue)
    assert after.meals == week.meals
    assert sum(line.grams for line in shopping_list(after, catalogue)) > before


def test_meal_is_planned_without_what_the_guest_does_not_eat(
    week: Plan, catalogue: Catalogue, place
) -> None:
    plan = with_guest(locked(week, place), place, GUEST, catalogue)
    assert place not in plan.meals  # a lock does not hold it
    barred = problem_for(plan, catalogue, CARE).barred[place].foods
    assert barred == {f.id for f in catalogue.foods.values() if "milk" in f.allergens}
    held = replace(plan, locked=frozenset(p for p in plan.meals if p[0] != place[0]))
    made = replan(held, catalogue, effort=Effort.QUICK)
    assert not (place in made.meals and has_milk(made.meals[place], catalogue))
    assert Rule.GUEST not in {v.rule for v in verify(made, catalogue, CARE)}


def test_verifier_finds_what_a_guest_does_not_eat(week: Plan, catalogue: Catalogue, place) -> None:
    guest = replace(GUEST, slots=frozenset(), otherwise=frozenset({place}))
    plan = replace(week, shopping=replace(week.shopping, eaters=(guest,)))
    for made in (plan, locked(plan, place)):
        wrong = [v for v in verify(made, catalogue, CARE) if v.rule is Rule.GUEST]
        assert wrong
        assert all(v.places == (place,) and "Anna eats along" in str(v.message) for v in wrong)


def test_guest_is_kept_in_the_file_and_not_in_the_copy_of_a_week(
    week: Plan, catalogue: Catalogue, place, tmp_path: Path
) -> None:
    plan = with_guest(week, place, GUEST, catalogue)
    save_plan(plan, tmp_path / "a.mealplan", catalogue)
    opened = open_plan(tmp_path / "a.mealplan", catalogue, CARE)
    assert opened.shopping.eaters == plan.shopping.eaters
    copied = copied_week(plan, date(2027, 1, 4), plan.profile, catalogue, CARE)
    assert copied.plan.shopping.eaters == ()


def test_eater_with_an_unknown_allergen_is_refused() -> None:
    with pytest.raises(ValueError, match="dragons"):
        Eater("Anna", avoids=frozenset({"dragons"}))


def test_frames_notes_and_guests_are_as_the_schema_says(
    week: Plan, catalogue: Catalogue, place
) -> None:
    plan = with_note(with_guest(week, place, GUEST, catalogue), place, "Big pot")
    plan = with_meal_frame(plan, (3, "dinner"), MealFrame(OUT))
    plan = with_meal_frame(plan, (2, "dinner"), MealFrame(minutes=30))
    data = json.loads(plan_bytes(plan, catalogue))
    text = (files("resources") / "schema" / "plan-1.json").read_text("utf-8")
    jsonschema.validate(data, json.loads(text))
    data["meal_notes"][0]["note"] = ""
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, json.loads(text))
