"""Training days have targets, a place and drinks of their own; rest days are as before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from foods import Catalogue, fluid_of
from planner.domain import (
    CareAnswers,
    CareRules,
    Person,
    Plan,
    Profile,
    ProfileError,
    Sex,
    blank_plan,
    cleared,
    plan_week,
    problem_for,
    shopping_list,
    shortfalls,
    verify,
    with_meal,
    with_profile,
)
from planner.domain.assessment.targets_per_day import own_targets_on, targets_on, training_on
from planner.domain.person.training import Training
from solver import Effort

RULES = CareRules.load()
TUESDAY, FRIDAY = 1, 4
HEAVY = Training(frozenset({TUESDAY, FRIDAY}), hours=2.0, litres_per_hour=1.2)
MONDAY = date(2026, 11, 23)


def sweats(training: Training = HEAVY, **care: object) -> Profile:
    return Profile(Person(28, Sex.MALE), care=CareAnswers(training=training, **care))  # type: ignore[arg-type]


def bounds(profile: Profile, day: int, nutrient: str, table: Catalogue) -> tuple[object, object]:
    plan = blank_plan(profile, table, start=MONDAY)
    target = next(t for t in targets_on(plan, day) if t.nutrient == nutrient)
    return target.minimum, target.maximum


def test_training_adds_what_sweat_takes_to_the_targets(catalogue: Catalogue) -> None:
    assert HEAVY.sweat_ml == 2400
    assert bounds(sweats(), TUESDAY, "sodium_mg", catalogue) == (1500 + 2160, 2300 + 2160)
    assert bounds(sweats(), TUESDAY, "potassium_mg", catalogue) == (3400 + 480, None)
    assert bounds(sweats(), 0, "sodium_mg", catalogue) == (None, 2300)
    salty = replace(HEAVY, sodium_mg_per_litre=1100.0)
    assert bounds(sweats(salty), TUESDAY, "sodium_mg", catalogue)[1] == 2300 + 2640


def test_training_days_go_by_the_calendar(catalogue: Catalogue) -> None:
    plan = blank_plan(sweats(), catalogue, start=date(2026, 11, 25))  # a Wednesday
    assert [day for day in range(7) if training_on(plan, day)] == [2, 6]
    assert plan.closed == {(day, "training") for day in (0, 1, 3, 4, 5)}


def test_ceiling_for_safety_never_rises_with_sweat(catalogue: Catalogue) -> None:
    tense = sweats(conditions=frozenset({"hypertension"}))
    assert bounds(tense, TUESDAY, "sodium_mg", catalogue)[1] == 1500
    agreed = sweats(conditions=frozenset({"kidney_disease"}), potassium_ceiling_mg=2000.0)
    assert bounds(agreed, TUESDAY, "potassium_mg", catalogue) == (None, 2000)


def test_solver_is_told_of_training_days_alone(catalogue: Catalogue) -> None:
    asked = problem_for(blank_plan(sweats(), catalogue, start=MONDAY), catalogue, RULES)
    assert set(asked.of_day) == {TUESDAY, FRIDAY}
    assert {limit.nutrient for limit in asked.of_day[TUESDAY]} == {"sodium_mg", "potassium_mg"}
    assert {(0, "training"), (2, "training")} <= asked.empty


def test_week_of_training_holds_and_nobody_drinks_more_than_is_sweated(
    catalogue: Catalogue,
) -> None:
    little = replace(HEAVY, hours=0.75, litres_per_hour=0.8, days=frozenset({0, 1, 2, 4, 6}))
    for training in (HEAVY, little):
        plan = plan_week(sweats(training), catalogue, start=MONDAY, effort=Effort.QUICK)
        assert not verify(plan, catalogue, RULES)
        assert not shortfalls(plan, catalogue)
        there = {day for day, slot in plan.meals if slot == "training"}
        assert there == set(training.days)
        assert "Tap water" not in {line.name for line in shopping_list(plan, catalogue)}
        for day in there:
            drunk = fluid_of(plan.meals[day, "training"].servings, catalogue).drink_g
            assert 200 < drunk <= training.sweat_ml


@pytest.fixture(scope="module")
def two_days(catalogue: Catalogue) -> Plan:
    """Return a rest day and a training day."""
    return plan_week(sweats(), catalogue, days=2, start=MONDAY, effort=Effort.QUICK)


def test_training_finds_drinks_above_the_sweat(two_days: Plan, catalogue: Catalogue) -> None:
    plan = two_days
    dry = replace(plan.profile, care=CareAnswers(training=replace(HEAVY, hours=0.25)))
    wrong = {v.rule.value for v in verify(replace(plan, profile=dry), catalogue, RULES)}
    assert "sitting" in wrong


def test_rest_day_has_no_place_for_it(two_days: Plan, catalogue: Catalogue) -> None:
    plan = two_days
    drink = plan.meals[TUESDAY, "training"]
    with pytest.raises(KeyError):
        with_meal(plan, (0, "training"), drink)
    astray = replace(plan, meals={**plan.meals, (0, "training"): drink})
    assert "slot" in {v.rule.value for v in verify(astray, catalogue, RULES)}
    rested = with_profile(plan, Profile(plan.profile.person), catalogue, RULES)
    assert not [place for place in rested.meals if place[1] == "training"]
    assert cleared(plan, (TUESDAY, "training")).slots[-1] == "training"


def test_own_targets_are_none_on_rest_days_and_without_training(catalogue: Catalogue) -> None:
    plan = blank_plan(sweats(), catalogue, start=MONDAY)
    assert own_targets_on(plan, 0) == ()
    assert len(own_targets_on(plan, TUESDAY)) == 2
    assert own_targets_on(blank_plan(Profile(), catalogue), TUESDAY) == ()


def test_notes_say_what_sweat_takes_and_by_which_source(catalogue: Catalogue) -> None:
    said = "\n".join(blank_plan(sweats(), catalogue).notes)
    assert "Training days (Tuesday, Friday): 2.4 litres of sweat take about 2,160 mg" in said
    assert "ACSM" in said
    assert "Sodium on training days: 3,660 to 4,460 mg." in said


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"hours": 9.0}, "hours"),
        ({"litres_per_hour": 5.0}, "litres_per_hour"),
        ({"sodium_mg_per_litre": 3000.0}, "sodium_mg_per_litre"),
        ({"days": frozenset({9})}, "days"),
    ],
)
def test_training_with_impossible_sweat_is_refused(
    changes: dict[str, object], key: str, catalogue: Catalogue
) -> None:
    with pytest.raises(ProfileError) as refused:
        blank_plan(sweats(replace(HEAVY, **changes)), catalogue)  # type: ignore[arg-type]
    assert refused.value.key == f"care.training.{key}"
