"""Notes are counted by day and week; what was not noted is not zero."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from foods import Catalogue
from planner.domain import Plan, day_totals
from planner.domain.diary import (
    CrampNote,
    DayNote,
    Diary,
    EatenNote,
    matching_triggers,
    planned_day,
    weeks_of,
)

MONDAY = date(2026, 11, 2)
LUNCH = EatenNote("lunch", "Soup", True, {"magnesium_mg": 90.0})
DINNER = EatenNote("dinner", "Fish", False, {"magnesium_mg": 60.0})


def cramp(day: int, hour: int = 15, **values: object) -> CrampNote:
    at = datetime(2026, 11, 2, hour) + timedelta(days=day)
    return CrampNote(at, **values)  # type: ignore[arg-type]


def diary(*cramps: CrampNote) -> Diary:
    made = Diary()
    for one in cramps:
        made = made.with_cramp(one)
    return made


def test_day_that_says_nothing_is_no_note() -> None:
    made = Diary().with_day(DayNote(MONDAY, sleep_h=7))
    assert made.dates == (MONDAY,)
    assert made.with_day(DayNote(MONDAY)).is_empty


def test_verbs_leave_the_former_diary_as_it_was() -> None:
    one = cramp(0)
    before = diary(one, one)
    assert before.without_cramp(one).cramps == (one,)
    assert before.cramps == (one, one)


@pytest.mark.parametrize(
    "wrong", [{"strength": 0}, {"site": "nose"}, {"minutes": -1}, {"minutes": float("nan")}]
)
def test_diary_refuses_impossible_figures(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        cramp(0, **wrong)


def test_weeks_count_what_was_noted_and_nothing_else() -> None:
    made = diary(cramp(1, hour=2, minutes=3, strength=8), cramp(1), cramp(9, minutes=5))
    made = made.with_day(DayNote(MONDAY, sleep_h=6, meals=(LUNCH, DINNER)))
    made = made.with_day(DayNote(MONDAY + timedelta(days=2), sleep_h=8, fluid_ml=2000))
    first, second = weeks_of(made, MONDAY, MONDAY + timedelta(days=13), ("magnesium_mg",))
    assert (first.cramps, first.nights, first.minutes, first.strongest) == (2, 1, 3, 8)
    assert (first.sleep_h, first.fluid_ml, first.noted_days) == (7, 2000, 1)
    assert first.eaten == {"magnesium_mg": 90}
    assert first.planned == {"magnesium_mg": 150}
    assert (second.cramps, second.sleep_h, second.eaten) == (1, None, {})


def test_planned_day_is_noted_with_its_figures(week: Plan, catalogue: Catalogue) -> None:
    notes = planned_day(week, 2, catalogue)
    assert [note.slot for note in notes] == list(week.slots)
    assert not any(note.eaten for note in notes)
    total = day_totals(week, 2, catalogue)["potassium_mg"].amount
    assert DayNote(MONDAY, meals=notes).planned("potassium_mg") == pytest.approx(total, abs=0.1)
    assert DayNote(MONDAY, meals=notes).eaten("potassium_mg") == 0
    assert DayNote(MONDAY).eaten("potassium_mg") is None


@pytest.mark.parametrize(
    ("cramps", "wanted"),
    [
        ((), []),
        ((cramp(0),), []),
        ((cramp(0), cramp(2), cramp(6)), ["often"]),
        ((cramp(0), cramp(3), cramp(7)), []),
        ((cramp(0), cramp(20)), ["often"]),
        ((cramp(0, hour=3),), ["often"]),
        ((cramp(0, strength=8),), ["severe"]),
        ((cramp(0, minutes=11),), ["ten_minutes"]),
        ((cramp(0, minutes=10),), []),
        ((cramp(0, signs=frozenset({"weak"})),), ["signs"]),
        ((cramp(0, signs=frozenset({"one_leg"}), strength=9),), ["one_leg", "severe"]),
        ((cramp(0, signs=frozenset({"heart", "dark_urine"})),), ["dark_urine", "heartbeat"]),
        ((cramp(90, strength=9),), []),
    ],
)
def test_times_to_talk_to_a_doctor(cramps: tuple[CrampNote, ...], wanted: list[str]) -> None:
    found = matching_triggers(diary(*cramps), MONDAY, MONDAY + timedelta(days=60))
    assert [trigger.id for trigger in found] == wanted
