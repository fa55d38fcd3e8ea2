"""The calendar of a person: what holds on a date, found again, copied, remembered."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from foods import Catalogue, Diet
from planner.application.calendar import (
    PersonWeeks,
    copied_week,
    find_meals,
    first_open_week,
    past_of,
    plan_of_favourite,
    plan_on,
    planned,
    planned_between,
)
from planner.application.cancellation import Ticket
from planner.domain import CareRules, Plan
from planner.domain.diary import EatenRecord, MealRecord, Said, planned_day
from planner.domain.plan.calendar import DateSpan, KeptMeal, KeptWeek
from planner.domain.plan.edits import locked
from planner.store import save_plan
from planner.store.people.eaten_file import EATEN_FILE, write_eaten
from planner.store.people.kept_weeks import (
    favourites_in,
    keep_favourite,
    keep_week,
    kept_file,
)

MONDAY = date(2026, 11, 23)


@pytest.fixture
def dated(week: Plan) -> Plan:
    return replace(week, start=MONDAY)


@pytest.fixture
def last(tmp_path: Path) -> Path:
    return tmp_path / "last.mealplan"


def test_plan_on_gives_the_day_of_the_week_written_last(
    last: Path, dated: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    weeks = PersonWeeks(last)
    keep_week(weeks.folder, dated, catalogue)
    later = replace(dated, start=MONDAY + timedelta(days=3), seed=99)
    keep_week(weeks.folder, later, catalogue)
    os.utime(kept_file(weeks.folder, MONDAY), ns=(1, 1))
    first = plan_on(MONDAY + timedelta(days=2), last, catalogue, care)
    second = plan_on(MONDAY + timedelta(days=3), last, catalogue, care)
    assert first is not None
    assert second is not None
    assert (first.day, first.plan.start, second.day, second.plan.seed) == (2, MONDAY, 0, 99)
    assert plan_on(MONDAY - timedelta(days=1), last, catalogue, care) is None
    assert plan_on(MONDAY + timedelta(days=10), last, catalogue, care) is None


def test_plan_on_passes_over_a_damaged_week(
    last: Path, dated: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    weeks = PersonWeeks(last)
    keep_week(weeks.folder, dated, catalogue)
    kept_file(weeks.folder, MONDAY + timedelta(days=1)).write_text("{")
    held = plan_on(MONDAY + timedelta(days=1), last, catalogue, care)
    assert held is not None
    assert held.plan.meals == dated.meals


def test_week_on_the_screen_alone_is_the_first_kept_week(
    last: Path, dated: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    save_plan(dated, last, catalogue)
    assert [week.span for week in PersonWeeks(last).weeks()] == [DateSpan(MONDAY)]
    held = plan_on(MONDAY, last, catalogue, care)
    assert held is not None
    assert held.path == last


def test_calendar_reads_only_weeks_that_may_have_a_date(
    last: Path, dated: Plan, catalogue: Catalogue
) -> None:
    weeks = PersonWeeks(last)
    for number in range(12):
        keep_week(weeks.folder, replace(dated, start=MONDAY + timedelta(7 * number)), catalogue)
    found = weeks.near(MONDAY + timedelta(days=42))
    assert [week.span.first for week in found] == [
        MONDAY + timedelta(7 * number) for number in (3, 4, 5, 6)
    ]


TACOS = KeptMeal(4, "dinner", "fish_tacos", "Fish tacos with cabbage", ("cod_baked",))


@pytest.mark.parametrize("words", ["fish tacos", "Fish Taco", "the tacos", "FISCH", "Kabeljau"])
def test_search_finds_dishes_and_foods_in_two_languages(words: str, catalogue: Catalogue) -> None:
    cod = next(food for food in catalogue.foods if food.startswith("cod"))
    other = KeptMeal(1, "lunch", "bean_chili", "Bean chili", ("black_beans_cooked",))
    week = KeptWeek(DateSpan(MONDAY), (replace(TACOS, foods=(cod,)), other), 1)
    before = KeptWeek(DateSpan(MONDAY - timedelta(7)), (replace(TACOS, foods=(cod,)),), 1)
    found = find_meals([before, week], words, catalogue)
    assert [(meal.day, meal.slot) for meal in found] == [
        (MONDAY + timedelta(days=4), "dinner"),
        (MONDAY - timedelta(days=3), "dinner"),
    ]


@pytest.mark.parametrize("words", ["", "  ", "the", "quixotic", "fish chili"])
def test_search_finds_nothing_where_a_word_is_missing(words: str, catalogue: Catalogue) -> None:
    other = KeptMeal(1, "lunch", "bean_chili", "Bean chili", ("black_beans_cooked",))
    assert find_meals([KeptWeek(DateSpan(MONDAY), (other,), 1)], words, catalogue) == ()


def test_copied_week_has_its_dates_and_loses_nothing_that_fits(
    dated: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    there = MONDAY + timedelta(days=21)
    copied = copied_week(locked(dated, (0, "dinner")), there, dated.profile, catalogue, care)
    assert copied.plan.start == there
    assert copied.plan.meals == dated.meals
    assert copied.plan.locked == {(0, "dinner")}
    assert copied.lost == ()


def test_copied_week_says_what_no_longer_fits(
    dated: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    vegan = replace(dated.profile, diet=replace(dated.profile.diet, style=Diet.VEGAN))
    held = locked(dated, (0, "dinner"))
    copied = copied_week(held, MONDAY + timedelta(days=7), vegan, catalogue, care)
    gone = dated.meals.keys() - copied.plan.meals.keys()
    assert gone
    assert len(copied.lost) == len(gone)
    assert all(sentence.endswith(".") for sentence in copied.lost)
    foods = {food for meal in copied.plan.meals.values() for food in meal.foods}
    assert all(catalogue.foods[food].diet is Diet.VEGAN for food in foods)


def test_favourite_is_put_on_a_date(
    last: Path, dated: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    keep_favourite(last.parent, "Cosy", dated, catalogue)
    kept = favourites_in(last.parent)[0]
    opened = plan_of_favourite(kept.path, kept.plan, catalogue, care, dated.profile)
    copied = copied_week(
        opened.plan, MONDAY + timedelta(days=7), dated.profile, opened.catalogue, care
    )
    assert copied.plan.meals == dated.meals


def test_first_open_week_is_the_next_one_that_nothing_covers() -> None:
    week = DateSpan(MONDAY)
    assert first_open_week([], MONDAY) == week
    assert first_open_week([], MONDAY + timedelta(days=1)).first == MONDAY + timedelta(days=7)
    assert first_open_week([week], MONDAY).first == MONDAY + timedelta(days=7)
    assert first_open_week([], MONDAY, 7).first == MONDAY + timedelta(days=6)


def test_past_of_reads_the_four_weeks_before(last: Path, dated: Plan, catalogue: Catalogue) -> None:
    weeks = PersonWeeks(last)
    for number in range(6):
        keep_week(weeks.folder, replace(dated, start=MONDAY - timedelta(7 * number)), catalogue)
    meals = past_of(weeks, catalogue)(MONDAY + timedelta(days=7))
    dinners = [meal for meal in meals if meal.slot == "dinner"]
    assert len(dinners) == 27
    assert {meal.dish for meal in dinners} <= {m.dish for m in dated.meals.values()}
    assert past_of(PersonWeeks(last.with_name("other")), catalogue)(MONDAY - timedelta(90)) == ()


def said_of(plan: Plan, day: int, slot: str, said: Said, dish: str = "") -> MealRecord:
    """Return what somebody said of a meal of a plan."""
    assert plan.start is not None
    title = "" if said is Said.LEFT_OUT else "What was eaten"
    date_ = plan.start + timedelta(days=day)
    return MealRecord(date_, slot, said, "What was planned", {}, title, {}, dish)


def test_past_of_counts_what_was_eaten_and_not_what_was_planned(
    last: Path, dated: Plan, catalogue: Catalogue
) -> None:
    plan = replace(dated, leftovers={})
    weeks, dinners = PersonWeeks(last), [plan.meals[day, "dinner"].dish for day in range(7)]
    keep_week(weeks.folder, plan, catalogue)
    other = next(dish for dish in catalogue.dishes if dish not in dinners)
    record = EatenRecord()
    for each in (
        said_of(plan, 0, "dinner", Said.EATEN, dinners[0]),
        said_of(plan, 1, "dinner", Said.LEFT_OUT),
        said_of(plan, 2, "dinner", Said.CHANGED, other),
        said_of(plan, 3, "dinner", Said.CHANGED),  # in words: foods without a dish
        said_of(plan, 4, "dinner", Said.CHANGED, dinners[4]),  # half a portion
        said_of(plan, 5, "dinner", Said.CHANGED, "gone_dish"),
    ):
        record = record.with_meal(each)
    bare = past_of(weeks, catalogue)(MONDAY + timedelta(days=7))
    write_eaten(last.with_name(EATEN_FILE), record)
    meals = past_of(weeks, catalogue)(MONDAY + timedelta(days=7))
    eaten = {7 - each.days_before: each for each in meals if each.slot == "dinner"}
    assert {day: each.dish for day, each in eaten.items()} == {
        0: dinners[0],
        2: other,
        4: dinners[4],
        6: dinners[6],
    }
    assert eaten[0].main_foods == next(
        each.main_foods for each in bare if (each.days_before, each.slot) == (7, "dinner")
    )
    assert eaten[2].main_foods == ()
    assert [m for m in meals if m.slot == "lunch"] == [m for m in bare if m.slot == "lunch"]


def test_past_of_takes_a_damaged_record_for_none_and_leaves_it(
    last: Path, dated: Plan, catalogue: Catalogue
) -> None:
    weeks, file = PersonWeeks(last), last.with_name(EATEN_FILE)
    keep_week(weeks.folder, dated, catalogue)
    before = past_of(weeks, catalogue)(MONDAY + timedelta(days=7))
    file.write_text('{"eaten": 1, "meals": [')
    assert past_of(weeks, catalogue)(MONDAY + timedelta(days=7)) == before
    assert file.read_text() == '{"eaten": 1, "meals": ['


def test_planned_between_tells_each_date_and_opens_each_week_once(
    last: Path,
    dated: Plan,
    catalogue: Catalogue,
    care: CareRules,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    weeks, opened = PersonWeeks(last), []
    for number in range(2):
        keep_week(weeks.folder, replace(dated, start=MONDAY + timedelta(7 * number)), catalogue)
    kept_file(weeks.folder, MONDAY + timedelta(days=3)).write_text("{")
    real = planned.open_whole

    def counting(path: Path, *rest: Any) -> Any:
        opened.append(path)
        return real(path, *rest)

    monkeypatch.setattr(planned, "open_whole", counting)
    first, end = MONDAY + timedelta(days=5), MONDAY + timedelta(days=16)
    found = planned_between(weeks, first, end, catalogue, care)
    assert sorted(found) == [first + timedelta(days=n) for n in range(9)]
    assert found[first] == planned_day(dated, 5, catalogue)
    assert len(opened) == len(set(opened)) == 2
    ticket = Ticket(1, lambda *_: None)
    ticket.cancel()
    assert planned_between(weeks, first, end, catalogue, care, ticket) == {}
