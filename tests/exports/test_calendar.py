"""The calendar file keeps what RFC 5545 asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from icalendar import Calendar

from foods import Catalogue
from planner.domain import Plan
from planner.domain.person.training import TRAINING, Training
from planner.report.exports import FORMATS, Order, export_bytes, usual_times, with_times
from planner.report.options import Extras
from planner.store import StoreError

STAMP = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)


def calendar(plan: Plan, catalogue: Catalogue, **order: object) -> bytes:
    return export_bytes(plan, catalogue, FORMATS[".ics"], Order(stamp=STAMP, **order))


def events(content: bytes) -> list[dict]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_calendar_is_what_the_standard_asks_for(tiny: Catalogue, small_week: Plan) -> None:
    content = calendar(small_week, tiny)
    parsed = Calendar.from_ical(content)
    assert parsed["version"] == "2.0"
    assert parsed["prodid"]
    found = events(content)
    assert len(found) == len(small_week.meals)
    assert all(not event.errors for event in found)
    assert len({event["uid"] for event in found}) == len(found)
    for event in found:
        assert event["dtstamp"].dt == STAMP
        assert event["dtstart"].dt < event["dtend"].dt
        assert event["dtstart"].dt.tzinfo is None  # breakfast is breakfast in every zone
    assert found == sorted(found, key=lambda e: e["dtstart"].dt.date())


def test_lines_are_folded_and_end_as_they_must(tiny: Catalogue, small_week: Plan) -> None:
    content = calendar(small_week, tiny)
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, content.split(b"\r\n"))) <= 75
    content.decode("utf-8")


def test_changed_plan_replaces_what_was_imported(tiny: Catalogue, small_week: Plan) -> None:
    before = events(calendar(small_week, tiny))
    swapped = dict(small_week.meals)
    swapped[0, "lunch"], swapped[1, "lunch"] = swapped[1, "lunch"], swapped[0, "lunch"]
    after = events(calendar(replace(small_week, meals=swapped), tiny))
    assert [event["uid"] for event in before] == [event["uid"] for event in after]


def test_meals_are_at_the_times_a_person_says(tiny: Catalogue, small_week: Plan) -> None:
    content = calendar(small_week, tiny, times=with_times({"breakfast": "06:45"}), days=(2,))
    starts = {event["dtstart"].dt for event in events(content)}
    assert datetime(2026, 11, 25, 6, 45) in starts
    assert datetime.combine(date(2026, 11, 25), usual_times()["dinner"].at) in starts
    assert {start.date() for start in starts} == {date(2026, 11, 25)}


@pytest.mark.parametrize(
    ("slot", "at", "said"), [("brunch", "9:00", "brunch"), ("lunch", "noon", "07:30")]
)
def test_time_that_is_none_is_refused(slot: str, at: str, said: str) -> None:
    with pytest.raises(StoreError, match=said):
        with_times({slot: at})


def test_usual_times_are_in_the_order_of_the_day() -> None:
    times = usual_times()
    assert times["breakfast"].at == time(7, 30)
    assert times["breakfast"].at < times["lunch"].at < times["dinner"].at < times["evening"].at


def test_plan_without_a_date_needs_one(tiny: Catalogue, small_week: Plan) -> None:
    undated = replace(small_week, start=None)
    with pytest.raises(StoreError, match="which day it begins"):
        calendar(undated, tiny)
    first = events(calendar(undated, tiny, first_day=date(2027, 1, 4)))[0]
    assert first["dtstart"].dt.date() == date(2027, 1, 4)


def test_calendar_gives_drinks_around_training_their_time(
    tiny: Catalogue, small_week: Plan
) -> None:
    care = replace(small_week.profile.care, training=Training(frozenset({1}), 1.0, 1.0))
    trained = replace(small_week, profile=replace(small_week.profile, care=care))
    place = 0, TRAINING
    trained = replace(trained, meals={**trained.meals, place: small_week.meals[0, "snack"]})
    starts = {event["dtstart"].dt for event in events(calendar(trained, tiny))}
    assert datetime.combine(date(2026, 11, 23), usual_times()[TRAINING].at) in starts


def test_two_people_have_events_of_their_own(tiny: Catalogue, small_week: Plan) -> None:
    anna, ben = (
        events(calendar(small_week, tiny, extras=Extras(person=name))) for name in ("Anna", "Ben")
    )
    tall = replace(small_week.profile, person=replace(small_week.profile.person, height_cm=190.0))
    unnamed = events(calendar(small_week, tiny))
    other = events(calendar(replace(small_week, profile=tall), tiny))
    ids = [event["uid"] for event in (*anna, *ben, *unnamed, *other)]
    assert len(set(ids)) == 4 * len(anna)
    assert all(" (Anna): " in event["summary"] for event in anna)
    assert not any("(" in event["summary"].partition(":")[0] for event in unnamed)


def test_name_tells_a_person_whatever_else_changes(tiny: Catalogue, small_week: Plan) -> None:
    older = replace(small_week.profile, person=replace(small_week.profile.person, age=46))
    before, after = (
        events(calendar(plan, tiny, extras=Extras(person=name)))
        for plan, name in ((small_week, "Anna"), (replace(small_week, profile=older), "anna"))
    )
    assert [event["uid"] for event in before] == [event["uid"] for event in after]
