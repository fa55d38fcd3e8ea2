"""Minutes for a meal, no meal and a meal eaten out: by weekday, for one day, held and verified."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from foods import Catalogue
from planner.domain import (
    CareRules,
    Plan,
    Profile,
    ProfileError,
    Rule,
    problem_for,
    replan,
    shortfalls,
    verify,
    with_profile,
)
from planner.domain.assessment.targets_per_day import average_targets, targets_on
from planner.domain.care.low_sodium import low_sodium_days
from planner.domain.person.meal_frames import NONE, OUT, USUAL, WHOLE_DAY, MealFrame, WeekdayFrame
from planner.domain.person.profile import MealRules
from planner.domain.plan.meal_frames import most_minutes, share_at_home, with_meal_frame
from planner.store import open_plan, save_plan
from planner.store.profile_file import profile_data, profile_from_data
from solver import Effort, Per

CARE = CareRules.load()
TUESDAY_LUNCH, FRIDAY_DINNER = (1, "lunch"), (4, "dinner")
WEEK = (
    WeekdayFrame(1, "lunch", MealFrame(NONE)),
    WeekdayFrame(2, "dinner", MealFrame(minutes=15)),
    WeekdayFrame(4, "dinner", MealFrame(OUT)),
)


def framed(profile: Profile, *week: WeekdayFrame) -> Profile:
    return replace(profile, meals=replace(profile.meals, week=week or WEEK))


@pytest.fixture
def usual(week: Plan, catalogue: Catalogue) -> Plan:
    """Return a week for somebody with frames of their own."""
    return with_profile(week, framed(week.profile), catalogue, CARE)


def test_weekday_says_what_each_such_day_has_and_one_day_may_differ(usual: Plan) -> None:
    assert usual.away == {TUESDAY_LUNCH, FRIDAY_DINNER}
    assert not usual.meals.keys() & usual.away
    at_home = with_meal_frame(usual, FRIDAY_DINNER, MealFrame())
    assert at_home.away == {TUESDAY_LUNCH}
    assert with_meal_frame(at_home, FRIDAY_DINNER, None).away == usual.away
    assert with_meal_frame(usual, (2, "dinner"), MealFrame(minutes=30)).frame_at(
        (2, "dinner")
    ) == MealFrame(minutes=30)


def test_meal_eaten_out_goes_with_its_lock(week: Plan) -> None:
    kept = replace(week, locked=frozenset({FRIDAY_DINNER}))
    out = with_meal_frame(kept, FRIDAY_DINNER, MealFrame(OUT))
    assert FRIDAY_DINNER not in out.meals
    assert not out.locked
    assert out.is_full
    assert out.eats_out


def test_minimum_is_asked_of_the_other_meals_and_a_maximum_stays(week: Plan) -> None:
    out = with_meal_frame(week, FRIDAY_DINNER, MealFrame(OUT))
    share = share_at_home(out, 4)
    assert share == pytest.approx(0.7)
    assert share_at_home(out, 3) == 1
    for target, asked in zip(out.targets, targets_on(out, 4), strict=True):
        if target.minimum is not None:
            assert asked.minimum == pytest.approx(share * target.minimum)
        if target.nutrient != "energy_kcal":
            assert asked.maximum == target.maximum
    assert targets_on(out, 3) == out.targets
    for target, mean in zip(out.targets, average_targets(out), strict=True):
        if target.minimum is not None:
            assert mean.minimum == pytest.approx((6 + share) / 7 * target.minimum)


def test_meal_not_had_at_all_is_made_up_for_by_the_others(week: Plan) -> None:
    none = with_meal_frame(week, FRIDAY_DINNER, MealFrame(NONE))
    assert share_at_home(none, 4) == 1
    assert targets_on(none, 4) == none.targets
    both = with_meal_frame(none, (4, "lunch"), MealFrame(OUT))
    assert share_at_home(both, 4) == pytest.approx(1 - 0.3 / 0.7)


def test_problem_leaves_places_out_and_bars_what_takes_too_long(
    usual: Plan, catalogue: Catalogue
) -> None:
    problem = problem_for(usual, catalogue, CARE)
    assert {TUESDAY_LUNCH, FRIDAY_DINNER} <= problem.empty
    barred = problem.barred[2, "dinner"].dishes
    assert barred == {d.id for d in catalogue.dishes.values() if d.minutes > 15}
    assert (1, "dinner") not in problem.barred
    asked = {limit.nutrient: limit for limit in problem.of_day[4]}
    (magnesium,) = [t for t in usual.targets if t.nutrient == "magnesium_mg"]
    if magnesium.per is Per.DAY:
        assert asked["magnesium_mg"].minimum == pytest.approx(0.7 * (magnesium.minimum or 0))
    assert 1 not in problem.of_day


def test_frames_hold_when_the_week_is_planned_again(usual: Plan, catalogue: Catalogue) -> None:
    bare = replace(usual, meals={}, locked=frozenset())
    made = replan(bare, catalogue, effort=Effort.QUICK)
    assert made.is_full
    assert not made.meals.keys() & {TUESDAY_LUNCH, FRIDAY_DINNER}
    assert catalogue.dishes[made.meals[2, "dinner"].dish].minutes <= 15
    assert not shortfalls(made, catalogue)
    assert not {Rule.FRAME, Rule.SLOT} & {v.rule for v in verify(made, catalogue, CARE)}


def test_verifier_finds_meals_against_the_frames(week: Plan, catalogue: Catalogue) -> None:
    slow = next(p for p, m in week.meals.items() if catalogue.dishes[m.dish].minutes > 10)
    bare = replace(week, locked=frozenset(), leftovers={})
    for kind, rule, said in (
        (MealFrame(OUT), Rule.SLOT, "eaten out"),
        (MealFrame(NONE), Rule.SLOT, "no meal was wanted"),
        (MealFrame(minutes=5), Rule.FRAME, "there are 5 minutes"),
    ):
        of_day = replace(bare, meal_frames={slow: kind})
        of_week = replace(bare, profile=framed(bare.profile, WeekdayFrame(*slow, kind)))
        for made in (of_day, of_week):
            wrong = [v for v in verify(made, catalogue, CARE) if v.rule is rule]
            assert any(slow in v.places and said in str(v.message) for v in wrong), (kind, wrong)
        usual = replace(of_week, meal_frames={slow: MealFrame(USUAL)})
        assert not any(said in str(v.message) for v in verify(usual, catalogue, CARE))
    locked = replace(bare, meal_frames={slow: MealFrame(minutes=5)}, locked=frozenset({slow}))
    assert Rule.FRAME not in {v.rule for v in verify(locked, catalogue, CARE)}


def test_week_of_a_profile_is_read_and_written(catalogue: Catalogue) -> None:
    data = {"meals": {"week": {"tuesday": {"lunch": "none"}, "friday": {"dinner": "out"}}}}
    data["meals"]["week"]["wednesday"] = {"dinner": 15}
    profile = profile_from_data(data, catalogue, CARE)
    assert profile.meals.week == WEEK
    assert profile_data(profile)["meals"]["week"] == data["meals"]["week"]
    assert profile_from_data(profile_data(profile), catalogue, CARE) == profile
    assert "week" not in profile_data(Profile(meals=MealRules()))["meals"]


@pytest.mark.parametrize(
    ("week", "said"),
    [
        ({"tuesdy": {}}, "tuesday"),
        ({"tuesday": {"brunch": 15}}, "brunch"),
        ({"tuesday": {"lunch": "home"}}, '"none", "out", 5 to 240'),
        ({"tuesday": {"lunch": 4}}, "5 to 240"),
        ({"tuesday": {"lunch": 15.5}}, "whole number"),
        ({"tuesday": {"lunch": True}}, "5 to 240"),
        ({"tuesday": "out"}, "table"),
    ],
)
def test_week_that_does_not_hold_is_refused(catalogue: Catalogue, week: dict, said: str) -> None:
    with pytest.raises(ProfileError, match=said):
        profile_from_data({"meals": {"week": week}}, catalogue, CARE)


def test_frames_of_one_day_are_kept_in_the_file(
    week: Plan, catalogue: Catalogue, tmp_path: Path
) -> None:
    path = tmp_path / "a.mealplan"
    made = with_meal_frame(week, FRIDAY_DINNER, MealFrame(OUT))
    made = with_meal_frame(made, (2, "dinner"), MealFrame(minutes=30))
    save_plan(made, path, catalogue)
    opened = open_plan(path, catalogue, CARE)
    assert opened.meal_frames == made.meal_frames
    assert FRIDAY_DINNER not in opened.meals
    data = json.loads(path.read_text())
    assert data["days"][4]["eaten_out"] == ["dinner"]
    odd = {"day": 1, "slot": "lunch", "kind": "out"}
    data["meal_frames"] = [
        {**odd, "kind": "dragons"},
        {**odd, "day": 99},
        {**odd, "slot": "brunch"},
        {**odd, "minutes": 1},
        {**odd, "minutes": "many"},
        odd | {"day": 2},
        7,
    ]
    path.write_text(json.dumps(data))
    assert open_plan(path, catalogue, CARE).meal_frames == {(1, "lunch"): MealFrame(OUT)}


def test_minutes_of_a_day_are_shared_out_and_hold_together(
    week: Plan, catalogue: Catalogue
) -> None:
    day = WeekdayFrame(2, WHOLE_DAY, MealFrame(minutes=60))
    made = with_profile(week, framed(week.profile, day), catalogue, CARE)
    parts = {slot: most_minutes(made, (2, slot)) for slot in made.slots}
    assert parts == {"breakfast": 10, "lunch": 15, "dinner": 25, "snack": 5, "evening": 5}
    assert most_minutes(made, (3, "dinner")) is None
    out = with_meal_frame(made, (2, "dinner"), MealFrame(OUT))
    assert most_minutes(out, (2, "lunch")) == 30
    short = with_meal_frame(made, (2, "dinner"), MealFrame(minutes=15))
    assert most_minutes(short, (2, "dinner")) == 15
    planned = replan(replace(made, meals={}, locked=frozenset()), catalogue, effort=Effort.QUICK)
    dishes = [catalogue.dishes[planned.meals[2, slot].dish] for slot in planned.slots]
    assert sum(dish.minutes for dish in dishes) <= 60
    assert Rule.FRAME not in {v.rule for v in verify(planned, catalogue, CARE)}


def test_verifier_adds_up_the_minutes_of_a_day(week: Plan, catalogue: Catalogue) -> None:
    bare = replace(week, locked=frozenset(), leftovers={})
    dishes = [catalogue.dishes[m.dish] for p, m in week.meals.items() if p[0] == 0]
    total = sum(dish.minutes for dish in dishes)
    for minutes, found in ((total - 1, True), (total, False)):
        day = WeekdayFrame(0, WHOLE_DAY, MealFrame(minutes=minutes))
        made = replace(bare, profile=framed(bare.profile, day))
        wrong = [v for v in verify(made, catalogue, CARE) if v.rule is Rule.FRAME]
        assert bool(wrong) == found
        assert all(f"take {total} minutes" in str(v.message) for v in wrong)


def test_minutes_of_a_day_are_read_and_written(catalogue: Catalogue) -> None:
    data = {"meals": {"week": {"monday": {"day_minutes": 60}}}}
    profile = profile_from_data(data, catalogue, CARE)
    assert profile.meals.week == (WeekdayFrame(0, WHOLE_DAY, MealFrame(minutes=60)),)
    assert profile_data(profile)["meals"]["week"] == data["meals"]["week"]


def test_day_with_a_meal_eaten_out_is_not_called_low_in_salt(
    week: Plan, catalogue: Catalogue
) -> None:
    low = low_sodium_days(week, catalogue, CARE)
    assert low  # else the sample shows nothing
    out = with_meal_frame(week, (low[0], "snack"), MealFrame(OUT))
    assert low[0] not in low_sodium_days(out, catalogue, CARE)
