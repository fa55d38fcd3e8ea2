"""Hours in which is eaten: where meals and medicines stand, and for whom there are none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from itertools import pairwise
from pathlib import Path

import pytest
from icalendar import Calendar

from foods import Catalogue, DataError
from planner.application.today.plan_for_date import plan_for_date
from planner.application.today.reading import read_today
from planner.application.today.values import MealStep
from planner.application.views.meals import MealReader
from planner.application.views.week import read_week
from planner.domain import (
    CareAnswers,
    CareRules,
    MealRules,
    Person,
    Plan,
    Profile,
    ProfileError,
    Sex,
    Stage,
    Supplement,
)
from planner.domain.care.effects import Apart
from planner.domain.care.fasting import (
    NoFasting,
    fasting_notes,
    hours_in_force,
    meal_times,
    no_fasting_rules,
    refusals,
    slot_labels,
)
from planner.domain.diary import EatenRecord
from planner.domain.person.eating_hours import EatingHours, check_hours, within_hours
from planner.domain.person.profile import SLOTS
from planner.domain.person.usual_times import usual_sittings
from planner.domain.planning.blank import blank_plan
from planner.report.content import page_content
from planner.report.exports import Order, usual_times
from planner.report.exports.calendar_file import plan_calendar
from planner.report.exports.meal_times import times_of
from planner.store.profile_file import profile_data, profile_from_data

CARE = CareRules.load()
NOON = EatingHours(time(12), time(20))
NIGHT = EatingHours(time(18), time(5), dry=True)


LEVOTHYROXINE = CareAnswers(medicines=frozenset({"levothyroxine"}))
WITH_CALCIUM = replace(LEVOTHYROXINE, supplements=(Supplement("calcium_mg", 500, "mg"),))


def fasting(
    hours: EatingHours = NOON, slots: tuple[str, ...] = SLOTS, care: CareAnswers | None = None
) -> Profile:
    """Return a profile of somebody who eats at some hours."""
    return Profile(meals=MealRules(slots, hours=hours), care=care or CareAnswers())


@pytest.mark.parametrize(
    ("start", "end"),
    [("12:00", "20:00"), ("10:00", "14:00"), ("18:00", "05:00"), ("21:30", "02:30")],
)
@pytest.mark.parametrize("slots", [SLOTS, ("lunch", "dinner"), ("breakfast", "dinner", "training")])
def test_eating_hours_hold_every_meal(start: str, end: str, slots: tuple[str, ...]) -> None:
    hours, usual = EatingHours(time.fromisoformat(start), time.fromisoformat(end)), usual_sittings()
    placed = within_hours(usual, slots, hours)
    assert set(placed) == set(slots)
    sittings = sorted((at, usual[slot][1]) for slot, at in placed.items())
    assert all(hours.holds(at, minutes) for at, minutes in sittings)
    for (one, minutes), (other, _) in pairwise(sittings):
        assert one.hour * 60 + one.minute + minutes <= other.hour * 60 + other.minute


def test_eating_hours_move_no_meal_that_lies_in_them() -> None:
    usual = usual_sittings()
    whole = within_hours(usual, SLOTS, EatingHours(time(7), time(22)))
    assert whole == {slot: usual[slot][0] for slot in SLOTS}


def test_eating_hours_at_night_put_breakfast_before_dawn_and_dinner_after_sunset() -> None:
    placed = within_hours(usual_sittings(), ("breakfast", "dinner", "evening"), NIGHT)
    assert placed["breakfast"] == time(4, 30)
    assert time(18) <= placed["dinner"] < placed["evening"]


def test_eating_hours_too_short_or_too_long_are_refused() -> None:
    for end in (time(15), time(7)):
        with pytest.raises(ProfileError, match="4 to 18"):
            check_hours("meals.hours", EatingHours(time(12), end))
    check_hours("meals.hours", NOON)


def test_eating_hours_are_kept_in_the_profile(catalogue: Catalogue) -> None:
    for hours in (NOON, NIGHT):
        profile = fasting(hours)
        assert profile_from_data(profile_data(profile), catalogue, CARE).meals.hours == hours
    read = {"meals": {"hours": {"from": "12:00", "until": time(20)}}}
    assert profile_from_data(read, catalogue, CARE).meals.hours == NOON
    for wrong in ({"from": "noon", "until": "20:00"}, {"from": "12:00", "until": "14:00"}):
        with pytest.raises(ProfileError, match=r"meals\.hours"):
            profile_from_data({"meals": {"hours": wrong}}, catalogue, CARE)
    assert "hours" not in profile_data(Profile())["meals"]


@pytest.mark.parametrize("rule", no_fasting_rules(), ids=lambda rule: rule.rule)
def test_eating_hours_are_not_planned_where_they_could_harm(rule: NoFasting) -> None:
    group, key = rule.rule.split(".")
    profile = fasting(NIGHT)
    if group == "persons":
        person = {
            "pregnant": Person(30, stage=Stage.PREGNANT),
            "lactating": Person(30, stage=Stage.LACTATING),
            "under_19": Person(16, Sex.MALE),
            "underweight": Person(30, weight_kg=45, height_cm=175),
        }[key]
        profile = replace(profile, person=person)
    elif group == "conditions":
        profile = fasting(NIGHT, care=CareAnswers(conditions=frozenset({key})))
    else:
        profile = fasting(NIGHT, care=CareAnswers(medicines=frozenset({key})))
    assert rule in refusals(profile, CARE, dry=True)
    assert hours_in_force(profile, CARE) is None
    assert meal_times(profile, CARE)["breakfast"] == usual_sittings()["breakfast"][0]
    assert rule.says in fasting_notes(profile, CARE)
    assert rule.source


def test_fasting_with_drink_is_allowed_where_fasting_without_drink_is_not() -> None:
    for key in ("kidney_disease", "kidney_stones"):
        answers = CareAnswers(conditions=frozenset({key}))
        assert hours_in_force(fasting(NOON, care=answers), CARE) == NOON
    assert hours_in_force(fasting(NOON), CARE) == NOON


def test_fasting_table_with_a_wrong_entry_is_refused(tmp_path: Path) -> None:
    line = 'says = "No."\nsource = "A"\nseen = "no"\nwritten = 2026-11-30\n'
    for text, said in (
        (f"[conditions.kidneys]\n{line}", "no such rule"),
        ('[conditions.gout]\nsays = "No."\nseen = "no"\n', "missing"),
        (f"[conditions.gout]\n{line}dry = 1\n", "wrong"),
    ):
        (tmp_path / "fasting.toml").write_text(text, encoding="utf-8")
        with pytest.raises(DataError, match=said):
            no_fasting_rules(tmp_path)


def test_medicine_keeps_its_distance_from_meals_within_eating_hours() -> None:
    for hours, taken in ((NOON, "11:00"), (NIGHT, "03:30")):
        profile = fasting(hours, care=LEVOTHYROXINE)
        times = meal_times(profile, CARE)
        told = [
            str(word)
            for rule, effect in CARE.acting(profile)
            if isinstance(effect, Apart)
            for word in effect.words(rule.short_label, profile, times)
        ]
        assert len(told) == 1 and taken in told[0]


def test_fasting_without_drink_puts_the_first_meal_after_the_medicine() -> None:
    hours = replace(NOON, dry=True)
    times = meal_times(fasting(hours, care=LEVOTHYROXINE), CARE)
    assert min(times[slot] for slot in SLOTS) == time(13)


def test_medicine_that_does_not_fit_into_eating_hours_is_noted() -> None:
    noon = EatingHours(time(12), time(16))
    fits = fasting(noon, care=WITH_CALCIUM)  # taken at 11:00, calcium from 15:00 on
    assert not any("pharmacist" in str(each) for each in fasting_notes(fits, CARE))
    alone = fasting(noon, ("lunch",), WITH_CALCIUM)
    assert any("pharmacist" in str(each) for each in fasting_notes(alone, CARE))
    untaken = fasting(noon, ("lunch",), LEVOTHYROXINE)
    assert not any("pharmacist" in str(each) for each in fasting_notes(untaken, CARE))


def test_slot_labels_give_times_only_with_eating_hours() -> None:
    assert str(slot_labels(fasting(), CARE)["breakfast"]) == "Breakfast, 12:00"
    assert str(slot_labels(Profile(), CARE)["breakfast"]) == "Breakfast"
    pregnant = replace(fasting(), person=Person(30, stage=Stage.PREGNANT))
    assert str(slot_labels(pregnant, CARE)["breakfast"]) == "Breakfast"


def test_calendar_times_that_lie_outside_eating_hours_move() -> None:
    own = {**usual_times()}
    own["lunch"] = replace(own["lunch"], at=time(13, 5))
    profile = fasting(slots=("lunch", "dinner"))
    assert times_of(profile, CARE, own)["lunch"].at == time(13, 5)
    assert times_of(fasting(), CARE, own)["breakfast"].at == time(12)
    assert times_of(Profile(), CARE, own) == own


DAY = date(2026, 11, 30)


def dated(profile: Profile, small: Plan) -> Plan:
    """Return a plan of another profile with a date."""
    return replace(small, profile=profile, start=DAY)


def test_today_and_calendar_file_keep_to_eating_hours(catalogue: Catalogue, week: Plan) -> None:
    plan = dated(replace(week.profile, meals=replace(week.profile.meals, hours=NOON)), week)
    now = datetime(2026, 11, 30, 9)
    view = read_today(
        plan_for_date(DAY, plan), DAY, now, EatenRecord(), catalogue, CARE, usual_times()
    )
    steps = [entry for entry in view.entries if isinstance(entry, MealStep)]
    assert steps and all(NOON.holds(step.at) for step in steps)
    events = Calendar.from_ical(plan_calendar(plan, catalogue, Order(stamp=now))).walk("VEVENT")
    meals = [each for each in events if "ahead" not in each["uid"]]
    assert len(meals) == len(plan.meals)
    for event in meals:
        minutes = (event["dtend"].dt - event["dtstart"].dt).total_seconds() / 60
        assert NOON.holds(event["dtstart"].dt.time(), int(minutes))
        assert "12:00" not in event["summary"]


def test_board_and_paper_give_meal_times_with_eating_hours(
    catalogue: Catalogue, week: Plan
) -> None:
    profile = replace(week.profile, meals=replace(week.profile.meals, hours=NOON))
    plan = dated(profile, week)
    assert page_content(plan, catalogue).slots[0][1] == "Breakfast, 12:00"
    view = read_week(plan, MealReader(catalogue))
    assert view.times["breakfast"] == "12:00"
    assert not read_week(week, MealReader(catalogue)).times
    assert page_content(week, catalogue).slots[0][1] == "Breakfast"


def test_notes_give_eating_hours_or_why_there_are_none(catalogue: Catalogue) -> None:
    told = blank_plan(fasting(), catalogue, days=1, care=CARE).notes
    assert any("12:00" in note and "20:00" in note for note in told)
    pregnant = replace(fasting(), person=Person(30, stage=Stage.PREGNANT))
    told = blank_plan(pregnant, catalogue, days=1, care=CARE).notes
    assert any("hours without food are not planned" in note for note in told)
    assert not any("12:00" in note for note in told)


def test_fasting_table_is_as_reviewed() -> None:
    found = {(each.rule, each.dry) for each in no_fasting_rules()}
    assert found == {
        *(
            ("persons." + key, False)
            for key in ("pregnant", "lactating", "under_19", "underweight")
        ),
        ("conditions.eating_disorder", False),
        ("conditions.type_1_diabetes", False),
        *(("medicines." + key, False) for key in ("insulin", "sulfonylurea", "sglt2_inhibitor")),
        ("medicines.lithium", True),
        ("conditions.kidney_disease", True),
        ("conditions.kidney_stones", True),
    }
