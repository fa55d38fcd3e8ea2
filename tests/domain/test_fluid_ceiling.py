"""A doctor's figure for what is drunk caps the menus, the glasses and what training brings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue, Meal, Serving, own_meal
from planner.domain import (
    CareAnswers,
    CareRules,
    Plan,
    Profile,
    TargetChoice,
    blank_plan,
    plan_week,
    verify,
)
from planner.domain.assessment.fluid_ceiling import counted_ml
from planner.domain.assessment.fluids import day_fluid, fluid_words
from planner.domain.assessment.targets_per_day import targets_on
from planner.domain.explain import tightest_words
from planner.domain.person.training import Training
from planner.domain.plan.totals import day_servings
from planner.domain.plan.violation import Rule
from solver import Effort

RULES = CareRules.load()
AGREED_ML = 600.0
SWEAT = Training(frozenset({0}), hours=2.0, litres_per_hour=1.2)
THIRSTY = Profile(targets={"water_g": TargetChoice(minimum=4000.0)})
"""Wants more water than meals hold: whatever may be drunk is planned."""
POURED = {"water", "hot_drink", "juice", "milk", "plant_milk", "coconut_water", "sports_drink"}


def told(**answers: object) -> Profile:
    return replace(THIRSTY, care=CareAnswers(fluid_ceiling_ml=AGREED_ML, **answers))  # type: ignore[arg-type]


def quick(profile: Profile, catalogue: Catalogue) -> Plan:
    return plan_week(profile, catalogue, days=1, effort=Effort.QUICK)


def poured_ml(plan: Plan, catalogue: Catalogue) -> float:
    """Water in drinks, milk and broth, summed by code other than the program's."""
    return sum(
        s.grams * catalogue.amounts(s.food)["water_g"] / 100
        for s in day_servings(plan, 0)
        if catalogue.foods[s.food].kind in {*POURED, "broth"}
    )


@pytest.fixture(scope="module")
def held(catalogue: Catalogue) -> Plan:
    """Return a day under the figure, with training on it."""
    return quick(told(training=SWEAT), catalogue)


def test_fluid_ceiling_holds_for_what_menus_serve(held: Plan, catalogue: Catalogue) -> None:
    free = quick(THIRSTY, catalogue)
    assert poured_ml(free, catalogue) > AGREED_ML, "by itself it would be more"
    assert poured_ml(held, catalogue) <= AGREED_ML + 0.1
    assert not verify(held, catalogue, RULES)


def test_drinks_around_training_are_within_it_and_the_clash_is_said(
    held: Plan, catalogue: Catalogue
) -> None:
    assert (0, "training") in held.meals
    assert SWEAT.sweat_ml > AGREED_ML
    notes = " ".join(held.notes)
    assert "kept to at most 600 ml a day, the figure of your doctor" in notes
    assert "2.4 litres of sweat speaks for more, the figure of your doctor for less" in notes
    assert "Drink at most what you sweat" not in notes
    assert targets_on(held, 0) == held.targets, "no salt for sweat without its water"
    fluid = day_fluid(held, 0, catalogue, RULES)
    assert fluid.planned_ml + 250 * fluid.glasses <= AGREED_ML
    assert "Drink at most 600 ml" in fluid_words(fluid)


def test_verifier_finds_more(held: Plan, catalogue: Catalogue) -> None:
    soup = own_meal((Serving("vegetable_broth", 700, "g", 700.0),))
    wet = replace(held, meals={**held.meals, (0, "snack"): soup})
    (found,) = (v for v in verify(wet, catalogue, RULES) if v.rule is Rule.FLUID)
    assert "600 ml were agreed with a doctor" in found.message
    assert counted_ml(soup.servings, catalogue) > 600
    # What a person locked is their own doing: nothing is added, and it is said.
    locked = replace(wet, locked=frozenset({(0, "snack")}))
    assert not [v for v in verify(locked, catalogue, RULES) if v.rule is Rule.FLUID]
    fluid = day_fluid(locked, 0, catalogue, RULES)
    assert fluid.glasses == 0
    assert "more than the 600 ml you agreed" in fluid_words(fluid)


def test_drink_of_unknown_water_counts_as_all_water(catalogue: Catalogue) -> None:
    row, column = catalogue.row("milk_2pct"), catalogue.column("water_g")
    figures = catalogue.per_100g.copy()
    figures[row, column] = float("nan")
    unknown = replace(catalogue, per_100g=figures)
    milk = Meal("any", (Serving("milk_2pct", 200, "g", 200.0),))
    assert counted_ml(milk.servings, unknown) == 200
    assert counted_ml(milk.servings, catalogue) < 190


def test_fluid_ceiling_adds_no_drinks_around_training_before_the_doctor_is_asked(
    catalogue: Catalogue,
) -> None:
    waits = CareAnswers(frozenset({"heart_failure"}), training=SWEAT)
    plan = quick(Profile(care=waits), catalogue)
    assert (0, "training") not in plan.meals
    assert any("until you enter how much your doctor" in note for note in plan.notes)
    drink = Meal("training_plain", (Serving("tap_water", 1, "cup", 237.0),))
    wrong = replace(plan, meals={**plan.meals, (0, "training"): drink})
    assert any("around training" in v.message for v in verify(wrong, catalogue, RULES))


def test_fluid_ceiling_can_be_the_tightest_rule(catalogue: Catalogue) -> None:
    care = CareAnswers(fluid_ceiling_ml=AGREED_ML, training=SWEAT)
    hungry = Profile(care=care, targets={"energy_kcal": TargetChoice(minimum=3200.0)})
    blank = blank_plan(hungry, catalogue, days=1)
    # Other rules are nearer: asked is energy alone, as much as is not eaten without a drink.
    targets = tuple(replace(t, on=t.nutrient == "energy_kcal") for t in blank.targets)
    (words,) = tightest_words(replace(blank, targets=targets), catalogue, RULES)
    assert words is not None
    assert words.startswith("Tightest now: at most 600 ml to drink.")


@pytest.mark.parametrize(
    ("drunk_g", "words"),
    [(400.0, "no glass"), (250.0, "1 glass of 250 ml"), (1.0, "1 glass of 250 ml")],
)
def test_fluid_ceiling_says_one_glass_in_the_singular(
    drunk_g: float, words: str, catalogue: Catalogue
) -> None:
    water = own_meal((Serving("tap_water", drunk_g, "g", drunk_g),))
    empty = blank_plan(Profile(care=CareAnswers(fluid_ceiling_ml=500.0)), catalogue)
    plan = replace(empty, meals={(0, "snack"): water})
    assert f"{words} may stand beside them" in fluid_words(day_fluid(plan, 0, catalogue, RULES))
