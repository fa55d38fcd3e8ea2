"""What is to be drunk: glasses beside the meals, and a doctor's figure where there is one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue
from planner.domain import CareAnswers, CareRules, Person, Profile, Sex, Stage, blank_plan
from planner.domain.assessment.fluids import DayFluid, day_fluid, fluid_need, fluid_words
from planner.domain.person.person import AGES
from planner.domain.person.sun import Latitude, Sun, sun_words
from planner.domain.person.training import Training

RULES = CareRules.load()


@pytest.mark.parametrize(
    ("person", "drinks"),
    [
        (Person(45), 2200),
        (Person(45, Sex.MALE), 3000),
        (Person(15), 1800),
        (Person(15, Sex.MALE), 2600),
        (Person(31, stage=Stage.PREGNANT), 2300),
        (Person(31, stage=Stage.LACTATING), 3100),
    ],
)
def test_adequate_intake_goes_by_age_sex_and_stage(person: Person, drinks: int) -> None:
    need = fluid_need(person)
    assert need.drinks_ml == drinks
    assert need.total_ml > drinks


def test_everybody_has_a_figure() -> None:
    for age in range(AGES[0], AGES[1] + 1):
        assert fluid_need(Person(age)) and fluid_need(Person(age, Sex.MALE))


def test_drinks_in_the_meals_count_and_food_is_counted_apart(catalogue: Catalogue) -> None:
    from foods import Meal, Serving

    bare = blank_plan(Profile(), catalogue, days=1)
    water = Meal("any", (Serving("tap_water", 1, "litre", 1000.0),))
    soup = Meal("any", (Serving("lentils_cooked", 1, "cup", 200.0),))
    day = replace(bare, meals={(0, "snack"): water, (0, "lunch"): soup})
    fluid = day_fluid(day, 0, catalogue, RULES)
    assert fluid.planned_ml == pytest.approx(999)
    assert fluid.food_ml == pytest.approx(139.3, abs=1)
    assert fluid.wanted_ml == 2200
    assert fluid.glasses == 5  # 1,201 ml
    assert day_fluid(bare, 0, catalogue, RULES).glasses == 9
    assert "5 glasses of 250 ml" in fluid_words(fluid)


def test_training_adds_what_is_sweated_and_never_more(catalogue: Catalogue) -> None:
    training = Training(frozenset({0}), hours=2.0, litres_per_hour=1.2)
    sweaty = blank_plan(Profile(care=CareAnswers(training=training)), catalogue)
    hard, rest = (day_fluid(sweaty, day, catalogue, RULES) for day in (0, 1))
    assert (hard.wanted_ml, hard.training_ml) == (4600, 2400)
    assert (rest.wanted_ml, rest.training_ml) == (2200, 0)
    assert hard.glasses * 250 <= 4600
    assert "2,400 ml of it for what you sweat and never more" in fluid_words(hard)


@pytest.mark.parametrize("key", ["kidney_disease", "heart_failure"])
def test_fluids_are_the_doctors_figure_with_a_weak_heart_or_kidneys(
    key: str, catalogue: Catalogue
) -> None:
    training = Training(frozenset({0}), hours=2.0, litres_per_hour=1.2)
    care = CareAnswers(frozenset({key}), training=training)
    asked = day_fluid(blank_plan(Profile(care=care), catalogue), 0, catalogue, RULES)
    assert (asked.wanted_ml, asked.glasses, asked.doctor) == (None, 0, True)
    assert "for your doctor to say" in fluid_words(asked)
    agreed = Profile(care=replace(care, fluid_ceiling_ml=1600.0))
    told = day_fluid(blank_plan(agreed, catalogue), 0, catalogue, RULES)
    assert (told.wanted_ml, told.glasses, told.training_ml) == (1600, 6, 0)
    assert "at most 1,600 ml, as agreed with your doctor" in fluid_words(told)


def test_sun_is_stated_and_changes_no_target(catalogue: Catalogue) -> None:
    sunny = Profile(care=CareAnswers(sun=Sun.SUMMER, latitude=Latitude.BEYOND_50))
    bright, plain = blank_plan(sunny, catalogue), blank_plan(Profile(), catalogue)
    assert bright.targets == plain.targets
    said = " ".join(bright.notes)
    assert "as if your skin made none" in said
    assert "does not count on it" in said
    assert "October to March" in said
    assert not plain.notes
    assert len(sun_words(Sun.LITTLE, Latitude.UNSAID)) == 1


@pytest.mark.parametrize("training_ml", [0.0, 800.0])
@pytest.mark.parametrize("doctor", [False, True])
def test_meals_without_a_drink_bring_no_zero(training_ml: float, doctor: bool) -> None:
    words = fluid_words(DayFluid(2200.0, 0.0, 900.0, training_ml, 9, doctor, "a source"))

    assert "9 glasses of 250 ml beside the meals" in words
    assert " 0 ml" not in words
