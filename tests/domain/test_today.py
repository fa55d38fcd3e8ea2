"""A day as values: in the order of the clock, with what comes next, whatever day it is here."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from foods import Catalogue
from foods.checks.sample_meals import sample_meals
from planner.application.calendar import HeldPlan
from planner.application.today.plan_for_date import PlanDay, plan_for_date
from planner.application.today.reading import read_today
from planner.application.today.text import today_json, today_text
from planner.application.today.values import Dose, MealStep, TodayView
from planner.domain import CareAnswers, CareRules, Plan, with_meal
from planner.domain.assessment.fluids import day_fluid
from planner.domain.diary import EatenRecord, MealRecord, Said
from planner.domain.diary.meals_said import as_planned, left_out
from planner.domain.person.eaters import Eater
from planner.domain.person.supplements import Supplement
from planner.domain.plan.cooking import ahead_on
from planner.domain.plan.meal_notes import with_note
from planner.domain.plan.shopping_choices import ShoppingChoices
from planner.domain.shopping.pantry import Pantry
from planner.report.exports import with_times
from solver import Place

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 12, 0)


@pytest.fixture
def plan(week: Plan) -> Plan:
    return replace(week, start=MONDAY, leftovers={})


@pytest.fixture
def read(catalogue: Catalogue, care: CareRules):
    def reading(
        plan: Plan,
        record: EatenRecord | None = None,
        now: datetime = NOON,
        day: date = TUESDAY,
        **times: str,
    ) -> TodayView:
        found = plan_for_date(day, plan)
        tomorrow = plan_for_date(day + timedelta(days=1), plan)
        said, hours = record or EatenRecord(), with_times(times)
        return read_today(found, day, now, said, catalogue, care, hours, tomorrow)

    return reading


def nexts(view: TodayView) -> list[str]:
    return [
        entry.slot if isinstance(entry, MealStep) else entry.kind
        for entry in view.entries
        if entry.next
    ]


def test_plan_for_date_takes_the_plan_that_has_the_day(plan: Plan) -> None:
    before = replace(plan, start=date(2026, 11, 16))
    assert plan_for_date(TUESDAY, plan) == PlanDay(plan, 1)
    assert plan_for_date(date(2026, 11, 18), plan) is None
    assert plan_for_date(date(2026, 11, 18), plan, before) == PlanDay(before, 2)
    assert plan_for_date(TUESDAY, plan, replace(before, days=14)) == PlanDay(plan, 1)
    assert plan_for_date(TUESDAY, replace(plan, start=None)) is None
    assert plan_for_date(TUESDAY, None) is None


def test_plan_for_date_asks_for_a_kept_plan_only_where_no_open_one_has_the_day(
    plan: Plan, catalogue: Catalogue
) -> None:
    asked: list[date] = []

    def held_on(day: date) -> HeldPlan | None:
        asked.append(day)
        return HeldPlan(plan, 2, Path("x.mealplan"), catalogue) if day == TUESDAY else None

    before = replace(plan, start=date(2026, 11, 2))
    assert plan_for_date(TUESDAY, before, held_on=held_on) == PlanDay(plan, 2, catalogue)
    assert plan_for_date(TUESDAY, plan, held_on=held_on) == PlanDay(plan, 1)
    assert plan_for_date(date(2026, 12, 24), plan, held_on=held_on) is None
    assert asked == [TUESDAY, date(2026, 12, 24)]


def test_today_stands_in_the_order_of_the_clock(read, plan: Plan) -> None:
    view = read(plan)
    assert [entry.at for entry in view.entries] == sorted(entry.at for entry in view.entries)
    assert {meal.slot for meal in view.cooked} == set(plan.slots)
    early = read(plan, dinner="05:00")
    assert early.cooked[0].slot == "dinner"


def test_today_says_when_to_start_and_what_goes_into_it(
    read, plan: Plan, catalogue: Catalogue
) -> None:
    dinner = next(meal for meal in read(plan).cooked if meal.slot == "dinner")
    start = dinner.start.hour * 60 + dinner.start.minute
    assert start + dinner.minutes == 18 * 60 + 30
    planned = plan.meals[1, "dinner"]
    assert [food.grams for food in dinner.foods] == [s.grams for s in planned.servings]
    for food, serving in zip(dinner.foods, planned.servings, strict=True):
        bought = serving.grams * catalogue.foods[serving.food].purchase.bought_per_eaten
        assert food.bought_g == pytest.approx(bought)
    assert dinner.steps


def test_today_cooks_for_all_who_eat_along(read, plan: Plan) -> None:
    eater = Eater("B", 1.0, frozenset({"dinner"}))
    two = replace(plan, shopping=ShoppingChoices(eaters=(eater,)))
    alone = next(meal for meal in read(plan).cooked if meal.slot == "dinner")
    both = next(meal for meal in read(two).cooked if meal.slot == "dinner")
    assert both.portions == 2
    assert [f.grams for f in both.foods] == pytest.approx([2 * f.grams for f in alone.foods])
    assert both.energy_kcal == alone.energy_kcal


def test_today_marks_what_comes_next(read, plan: Plan, catalogue: Catalogue) -> None:
    assert nexts(read(plan)) == ["lunch"]
    assert nexts(read(plan, now=datetime(2026, 11, 24, 13, 45))) == ["lunch"]
    assert nexts(read(plan, now=datetime(2026, 11, 24, 14, 15))) == ["snack"]
    eaten = as_planned(plan, (1, "lunch"), catalogue, EatenRecord(), Pantry())
    assert nexts(read(plan, EatenRecord().with_meal(eaten))) == ["snack"]
    assert nexts(read(plan, now=datetime(2026, 11, 25, 12, 0))) == []
    assert read(plan, now=datetime(2026, 11, 25, 12, 0)).now is None


def test_today_deals_the_glasses_of_the_day(
    read, plan: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    view = read(plan)
    glasses = day_fluid(plan, 1, catalogue, care).glasses
    assert glasses > 0
    assert sum(meal.glasses for meal in view.cooked) == glasses
    assert all(meal.glasses == 0 for meal in view.cooked if meal.at >= time(20))
    assert view.drinks


def test_today_keeps_calcium_hours_from_a_thyroid_tablet(read, plan: Plan) -> None:
    calcium = Supplement("calcium_mg", 500, "mg", 2)
    vitamin = Supplement("vitamin_d_ug", 25, "µg", 1 / 7, "Drops <b>")

    def doses(care: CareAnswers) -> list[Dose]:
        asked = replace(plan, profile=replace(plan.profile, care=care))
        return [entry for entry in read(asked).entries if isinstance(entry, Dose)]

    usual = doses(CareAnswers(supplements=(calcium, vitamin)))
    taken = [dose for dose in usual if "Calcium" in dose.text]
    assert [dose.at for dose in taken] == [time(7, 30), time(21, 0)]
    (drops,) = (dose for dose in usual if "Drops <b>" in dose.text)
    assert "about once in 7 days" in drops.text
    apart = doses(CareAnswers(frozenset(), frozenset({"levothyroxine"}), supplements=(calcium,)))
    (medicine,) = (dose for dose in apart if dose.kind == "medicine")
    assert medicine.at == time(6, 30)
    assert all(dose.at >= time(10, 30) for dose in apart if "Calcium," in dose.text)
    assert len(apart) == 3


def test_today_does_ahead_what_tomorrow_needs(read, plan: Plan, catalogue: Catalogue) -> None:
    beans = sample_meals(catalogue.dishes["bean_chili_dry"], 1)[0]
    soaked = with_meal(plan, (2, "dinner"), beans)
    lines = ahead_on(1, soaked, catalogue)
    assert lines
    view = read(soaked)
    ahead = [entry for entry in view.entries if isinstance(entry, Dose)]
    assert [dose.kind for dose in ahead] == ["ahead"] * len(lines)
    (soak,) = (line.step.text for line in lines if line.place == (2, "dinner"))
    assert [dose for dose in ahead if soak in dose.text]
    assert all(dose.at == time(21, 0) for dose in ahead)
    first = with_meal(plan, (0, "dinner"), beans)
    before = read(first, day=date(2026, 11, 22)).entries
    assert [isinstance(entry, Dose) and entry.kind for entry in before] == ["ahead"] * len(
        ahead_on(-1, first, catalogue)
    )
    assert [entry for entry in before if isinstance(entry, Dose) and soak in entry.text]


def test_today_so_far_tells_eaten_from_not_said(read, plan: Plan, catalogue: Catalogue) -> None:
    def magnesium(view: TodayView):
        return next(each for each in view.nutrients if each.nutrient.key == "magnesium_mg")

    none = magnesium(read(plan))
    assert none.eaten == 0
    lunch: Place = (1, "lunch")
    eaten = as_planned(plan, lunch, catalogue, EatenRecord(), Pantry(), 0.5)
    record = EatenRecord().with_meal(eaten)
    half = magnesium(read(plan, record))
    figure = eaten.planned["magnesium_mg"]
    assert half.eaten == pytest.approx(figure / 2, abs=0.01)
    assert half.open == pytest.approx(none.open - figure, abs=0.01)
    record = record.with_meal(left_out(plan, (1, "dinner"), catalogue))
    view = read(plan, record)
    assert magnesium(view).eaten == half.eaten
    assert magnesium(view).open < half.open
    assert (view.said, view.meals) == (2, len(plan.slots))


def test_today_without_a_plan_still_shows_what_was_said(read) -> None:
    said = MealRecord(TUESDAY, "lunch", Said.EATEN, "Soup", {}, "Soup")
    view = read(None, EatenRecord().with_meal(said))
    assert not view.planned
    assert [meal.said for meal in view.cooked] == [said]


def test_note_stands_in_the_day_as_text_and_as_json(read, plan: Plan) -> None:
    view = read(with_note(plan, (1, "dinner"), "Big pot"))
    assert {meal.slot: meal.note for meal in view.cooked}["dinner"] == "Note: Big pot"
    assert "Note: Big pot" in today_text(view)
    entries = json.loads(today_json(view))["entries"]
    notes = {entry["slot"]: entry["note"] for entry in entries if entry["kind"] == "meal"}
    assert notes == {meal.slot: meal.note for meal in view.cooked}


def test_today_keeps_the_name_of_what_was_said_when_the_week_is_planned_anew(
    read, plan: Plan
) -> None:
    said = MealRecord(TUESDAY, "lunch", Said.EATEN, "Soup of my aunt", {}, "Soup of my aunt")
    view = read(plan, EatenRecord({said.key: said}))
    lunch = next(e for e in view.entries if isinstance(e, MealStep) and e.slot == "lunch")
    assert (lunch.title, lunch.said) == ("Soup of my aunt", said)
    assert not lunch.foods  # those of another meal
