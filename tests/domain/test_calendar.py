"""Weeks of dates, and which kept week holds on one; no test depends on the day it is run."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foods import Catalogue
from planner.domain.plan.calendar import (
    DateSpan,
    EatenWeeks,
    KeptMeal,
    KeptWeek,
    Standing,
    covering,
    held_on,
    meals_before,
    month_grid,
    next_week,
    previous_week,
    rest_of_week,
    standing,
    week_of,
)

DATES = st.dates(date(1990, 1, 1), date(2090, 1, 1))
WEEKDAYS = st.integers(1, 7)
MONDAY = date(2026, 11, 23)


@given(DATES, WEEKDAYS)
def test_week_of_a_date_has_it_and_begins_on_the_weekday_wanted(day: date, weekday: int) -> None:
    week = week_of(day, weekday)
    assert day in week
    assert (week.first.isoweekday(), week.days) == (weekday, 7)


@given(DATES, WEEKDAYS)
def test_previous_and_next_week_touch_and_lead_back(day: date, weekday: int) -> None:
    week = week_of(day, weekday)
    assert next_week(week, weekday).first == week.last + timedelta(days=1)
    assert previous_week(next_week(week, weekday), weekday) == week


@given(DATES, st.integers(1, 28), WEEKDAYS)
def test_next_week_begins_after_a_span_of_any_length(day: date, days: int, weekday: int) -> None:
    span, after = DateSpan(day, days), next_week(DateSpan(day, days), weekday)
    assert after.first > span.last
    assert (after.first - span.last).days <= 7
    assert after.first.isoweekday() == weekday


@given(DATES, WEEKDAYS)
def test_rest_of_week_begins_tomorrow_and_ends_with_a_week(day: date, weekday: int) -> None:
    rest = rest_of_week(day, weekday)
    assert rest.first == day + timedelta(days=1)
    assert 1 <= rest.days <= 7
    assert (rest.last + timedelta(days=1)).isoweekday() == weekday


@given(DATES, WEEKDAYS)
def test_month_grid_has_every_date_of_the_month_in_six_weeks(day: date, weekday: int) -> None:
    grid = month_grid(day, weekday)
    assert len(grid) == 6
    assert grid[0].first <= day.replace(day=1) <= grid[0].last
    assert any(day in week for week in grid)
    assert [week.first.isoweekday() for week in grid] == [weekday] * 6


@pytest.mark.parametrize(
    ("today", "stands"),
    [
        (MONDAY - timedelta(days=1), Standing.COMING),
        (MONDAY, Standing.NOW),
        (MONDAY + timedelta(days=6), Standing.NOW),
        (MONDAY + timedelta(days=7), Standing.PAST),
    ],
)
def test_standing_of_a_week_changes_with_its_first_and_last_date(
    today: date, stands: Standing
) -> None:
    assert standing(DateSpan(MONDAY), today) is stands


def test_held_on_gives_the_later_written_of_two_weeks_that_cover_a_date() -> None:
    old = KeptWeek(DateSpan(MONDAY), written=1)
    new = KeptWeek(DateSpan(MONDAY + timedelta(days=3), 4), written=2)
    lost = KeptWeek(DateSpan(MONDAY), written=3, fault="damaged")
    assert held_on([old, new, lost], MONDAY) is old
    assert held_on([old, new, lost], MONDAY + timedelta(days=4)) is new
    assert covering([old, new, lost], MONDAY + timedelta(days=4)) == (new, old)
    assert held_on([old, new], MONDAY + timedelta(days=7)) is None


def test_meals_before_look_back_four_weeks_and_know_main_foods(catalogue: Catalogue) -> None:
    dish = next(d for d in catalogue.dishes.values() if "dinner" in d.slots)
    role = next(role for role in dish.own_roles if role.part == "main")
    food = role.choices[0].food
    meals = (
        KeptMeal(0, "dinner", dish.id, "", (food,)),
        KeptMeal(1, "dinner", dish.id, "", (food,), leftover=True),
        KeptMeal(1, "breakfast", dish.id, "", (food,)),
        KeptMeal(2, "dinner", "no_such_dish", "", ()),
    )
    week = KeptWeek(DateSpan(MONDAY), meals, 1)
    long_ago = KeptWeek(DateSpan(MONDAY - timedelta(days=28)), meals, 1)
    found = meals_before(EatenWeeks([week, long_ago]), MONDAY + timedelta(days=7), catalogue)
    assert [(m.days_before, m.slot, m.dish, m.main_foods) for m in found] == [
        (7, "dinner", dish.id, (food,))
    ]
