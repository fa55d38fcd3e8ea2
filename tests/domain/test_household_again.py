"""A household's week planned again: what is over stays for all, frames and notes too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from foods import Catalogue
from planner.domain import CareRules
from planner.domain.diary import EatenRecord
from planner.domain.diary.meals_said import as_planned, left_out
from planner.domain.person.meal_frames import OUT, MealFrame
from planner.domain.plan.household import HouseholdWeek, default_table
from planner.domain.planning.household.diner_weeks import HowToPlan
from planner.domain.planning.household.going_on import GoingOn
from planner.domain.planning.household.plan_household import plan_household
from planner.domain.planning.what_is_over import Over
from planner.domain.shopping.pantry import Pantry
from planner.domain.verify.household import verify_household
from planner.report.household_content import household_data, household_html, household_text
from solver import Effort, MenuSolver

from .household_people import FAMILY

CARE = CareRules.load()
MONDAY = date(2026, 11, 23)
TUESDAY = MONDAY + timedelta(days=1)
DINNER, LATER = (0, "dinner"), (1, "dinner")
TABLE = default_table(diner.id for diner in FAMILY)


@pytest.fixture(scope="module")
def solver(catalogue: Catalogue) -> MenuSolver:
    return MenuSolver(catalogue)


def planned(
    catalogue: Catalogue, solver: MenuSolver, seed: int = 0, going_on: GoingOn | None = None
) -> HouseholdWeek:
    return plan_household(
        FAMILY,
        TABLE,
        catalogue,
        CARE,
        days=2,
        start=MONDAY,
        seed=seed,
        solver=solver,
        how=HowToPlan(Effort.QUICK),
        going_on=going_on,
    )


@pytest.fixture(scope="module")
def week(catalogue: Catalogue, solver: MenuSolver) -> HouseholdWeek:
    return planned(catalogue, solver)


@pytest.fixture(scope="module")
def again(week: HouseholdWeek, catalogue: Catalogue, solver: MenuSolver) -> HouseholdWeek:
    """Plan again on Monday evening: Anna ate dinner, Lea left her breakfast out."""
    plans = week.plans
    ate = as_planned(plans["anna"], DINNER, catalogue, EatenRecord(), Pantry())
    none = left_out(plans["lea"], (0, "breakfast"), catalogue)
    over = {
        "anna": Over(MONDAY, EatenRecord().with_meal(ate)),
        "lea": Over(MONDAY, EatenRecord().with_meal(none)),
        "max": Over(MONDAY),
    }
    return planned(catalogue, solver, 5, GoingOn(plans, over))


def test_dinner_one_has_eaten_stays_for_all_who_ate_along(
    week: HouseholdWeek, again: HouseholdWeek
) -> None:
    assert again.plates_at(DINNER) == week.plates_at(DINNER)
    assert not {place for _, place in again.apart if place == DINNER}
    assert again.plans["lea"].meals[0, "breakfast"] == week.plans["lea"].meals[0, "breakfast"]
    assert again.plans["lea"].eaten == {(0, "breakfast"): {}}


def test_rest_of_the_households_week_is_another(week: HouseholdWeek, again: HouseholdWeek) -> None:
    assert again.plans["anna"].meals[LATER].dish != week.plans["anna"].meals[LATER].dish
    before, after = week.plans["max"].meals, again.plans["max"].meals
    own = before.keys() - TABLE.together.keys()
    assert any(after[place] != before[place] for place in own)


def test_week_planned_again_breaks_no_rule(again: HouseholdWeek, catalogue: Catalogue) -> None:
    assert not verify_household(again, catalogue, CARE)


def test_day_that_is_past_stays_for_everybody(
    week: HouseholdWeek, catalogue: Catalogue, solver: MenuSolver
) -> None:
    over = {diner.id: Over(TUESDAY) for diner in FAMILY}
    again = planned(catalogue, solver, 5, GoingOn(week.plans, over))
    for person, plan in week.plans.items():
        of_monday = {place: meal for place, meal in plan.meals.items() if place[0] == 0}
        after = again.plans[person].meals
        assert {place: after[place] for place in of_monday} == of_monday
    assert again.plans["anna"].meals[LATER].dish != week.plans["anna"].meals[LATER].dish


def test_day_past_of_which_nobody_had_a_plan_is_planned_as_any_other(
    week: HouseholdWeek, catalogue: Catalogue, solver: MenuSolver
) -> None:
    over = {diner.id: Over(TUESDAY) for diner in FAMILY}
    made = planned(catalogue, solver, going_on=GoingOn({}, over))
    assert {person: plan.meals for person, plan in made.plans.items()} == {
        person: plan.meals for person, plan in week.plans.items()
    }


def test_frames_and_notes_of_everybody_hold_at_the_table(
    week: HouseholdWeek, catalogue: Catalogue, solver: MenuSolver
) -> None:
    plans = dict(week.plans)
    out, quick = {DINNER: MealFrame(OUT)}, {LATER: MealFrame(minutes=15)}
    plans["lea"] = replace(plans["lea"], meal_frames=out, meal_notes={DINNER: "At Kim's"})
    plans["max"] = replace(plans["max"], meal_frames=quick)
    again = planned(catalogue, solver, going_on=GoingOn(plans))
    assert "lea" not in again.plates_at(DINNER)
    assert {"anna", "max"} <= again.plates_at(DINNER).keys()
    assert again.plans["lea"].meal_notes == {DINNER: "At Kim's"}
    assert catalogue.dishes[again.plans["anna"].meals[LATER].dish].minutes <= 15
    assert catalogue.dishes[week.plans["anna"].meals[LATER].dish].minutes > 15


def test_pages_and_files_say_who_eats_out_and_what_was_noted(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    plans = dict(week.plans)
    out = {(1, "lunch"): MealFrame(OUT)}
    meals = {place: meal for place, meal in plans["lea"].meals.items() if place != (1, "lunch")}
    plans["lea"] = replace(plans["lea"], meals=meals, meal_frames=out)
    notes = {DINNER: "Set the table", (1, "breakfast"): "Late"}
    plans["max"] = replace(plans["max"], meal_notes=notes)
    said = replace(week, plans=plans, table=replace(TABLE, away_on={"anna": frozenset({TUESDAY})}))
    text, page = household_text(said, catalogue), household_html(said, catalogue)
    for words in ("Max: Set the table", "Note: Late", "Eaten out"):
        assert words in text
        assert words in page
    assert "(away)" in text
    people = {each["id"]: each for each in household_data(said, catalogue)["people"]}
    assert people["anna"]["away"] == [2]
    assert people["lea"]["eaten_out"] == [{"day": 2, "slot": "lunch"}]
    assert people["max"]["notes"] == [
        {"day": 1, "slot": "dinner", "note": "Set the table"},
        {"day": 2, "slot": "breakfast", "note": "Late"},
    ]
