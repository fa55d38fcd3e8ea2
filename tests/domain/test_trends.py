"""Weeks side by side: what is not said is told apart, and nothing after today is counted."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from planner.domain.diary import CrampNote, DayNote, Diary, EatenNote
from planner.domain.diary.trends import WeekTrend, week_trends

MONDAY = date(2026, 11, 23)
WEDNESDAY = MONDAY + timedelta(days=2)
KEY = "magnesium_mg"


def meal(slot: str, amount: float, *, eaten: bool = False, instead: float | None = None):
    other = None if instead is None else {KEY: instead}
    return EatenNote(slot, slot, eaten, {KEY: amount}, other)


def every_day(_: date) -> tuple[EatenNote, ...]:
    return (meal("lunch", 100.0), meal("dinner", 200.0))


def week(diary: Diary, planned_on=every_day, today: date = WEDNESDAY) -> WeekTrend:
    return week_trends(diary, planned_on, KEY, today, 1)[0]


def test_trend_of_a_week_nobody_spoke_of_is_not_said_and_not_zero() -> None:
    found = week(Diary())
    assert (found.days, found.said, found.meals) == (3, 0, 6)
    assert (found.planned, found.eaten, found.not_said) == (300, 0, 300)
    assert not found.noted
    assert found.sleep_h is None


def test_trend_tells_eaten_left_out_changed_and_not_said_apart() -> None:
    first = DayNote(MONDAY, meals=(meal("lunch", 100, eaten=True), meal("dinner", 200)))
    second = DayNote(
        MONDAY + timedelta(days=1), meals=(meal("lunch", 100, eaten=True, instead=30),)
    )
    found = week(Diary().with_day(first).with_day(second))
    assert (found.said, found.meals) == (3, 6)
    assert found.planned == pytest.approx(300)
    assert found.eaten == pytest.approx((100 + 30) / 3)
    assert found.not_said == pytest.approx((200 + 300) / 3)


def test_trend_of_days_whose_plan_is_unknown_is_of_what_was_noted() -> None:
    note = DayNote(MONDAY, meals=(meal("lunch", 100, eaten=True),))
    found = week(Diary().with_day(note), lambda _: ())
    assert (found.days, found.planned, found.eaten, found.not_said) == (1, 100, 100, 0)
    assert week(Diary(), lambda _: ()).meals == 0


def test_trend_counts_nothing_after_today() -> None:
    later = DayNote(MONDAY + timedelta(days=5), 3.0, meals=(meal("lunch", 999, eaten=True),))
    assert week(Diary().with_day(later)) == week(Diary())


def test_trend_has_cramps_and_sleep_on_the_same_weeks() -> None:
    before = MONDAY - timedelta(days=7)
    diary = Diary().with_day(DayNote(MONDAY, 6.0)).with_day(DayNote(WEDNESDAY, 8.0))
    diary = diary.with_cramp(CrampNote(datetime(2026, 11, 18, 3, 0)))
    first, second = week_trends(diary, every_day, KEY, WEDNESDAY, 2)
    assert (first.monday, second.monday) == (before, MONDAY)
    assert (first.cramps, first.sleep_h, first.noted) == (1, None, True)
    assert (second.cramps, second.sleep_h, second.noted) == (0, 7.0, True)
