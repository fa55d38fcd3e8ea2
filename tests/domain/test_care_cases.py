"""People who could come to harm, as a clinician would try them: what their week must keep."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue, Diet
from planner.domain import (
    CareAnswers,
    CareRules,
    DietRules,
    Person,
    Plan,
    Profile,
    ProfileError,
    Sex,
    Stage,
    Supplement,
    TargetChoice,
    blank_plan,
    day_totals,
    plan_week,
    problem_for,
    verify,
)
from planner.domain.care.effects import Weekly
from planner.domain.person.kidneys import KidneyStage
from solver import Effort

from .second_checker import energy_share, second_faults

RULES = CareRules.load()
KIDNEYS = frozenset({"kidney_disease"})


def planned(profile: Profile, catalogue: Catalogue, seed: int = 0) -> Plan:
    """Return a week chosen quickly, sound by the program's own check and by the second one."""
    plan = plan_week(profile, catalogue, seed=seed, effort=Effort.QUICK)
    assert not [v for v in verify(plan, catalogue, RULES) if v.rule.value != "steady"]
    assert not list(second_faults(plan, catalogue))
    return plan


def amounts(plan: Plan, nutrient: str, catalogue: Catalogue) -> list[float]:
    return [day_totals(plan, day, catalogue)[nutrient].amount for day in range(plan.days)]


def test_weak_kidneys_without_a_figure_have_a_low_potassium_week_and_are_told(
    catalogue: Catalogue,
) -> None:
    person = Person(68, Sex.MALE, weight_kg=80, height_cm=175)
    care = CareAnswers(KIDNEYS, frozenset({"ace_inhibitor"}))
    plan = planned(Profile(person, care=care), catalogue)
    assert max(amounts(plan, "potassium_mg", catalogue)) <= 2500
    assert max(amounts(plan, "phosphorus_mg", catalogue)) <= 1000
    protein = amounts(plan, "protein_g", catalogue)
    assert max(protein) <= 1.0 * 76.6 < 1.3 * 76.6
    assert min(protein) >= 0.8 * 76.6 - 0.1
    notes = " ".join(plan.notes)
    assert "until you enter the figure of your doctor" in notes
    assert "National Kidney Foundation" in notes
    assert "Not asked for in this week" in notes
    assert 0.97 <= energy_share(plan, 2490, catalogue)[0] <= 1.03


def test_early_kidney_disease_keeps_potassium_below_the_adequate_intake(
    catalogue: Catalogue,
) -> None:
    care = CareAnswers(KIDNEYS, kidney_stage=KidneyStage.EARLY)
    targets = {t.nutrient: t for t in blank_plan(Profile(care=care), catalogue).targets}
    assert targets["potassium_mg"].maximum == 2600
    assert targets["phosphorus_mg"].maximum is None
    assert targets["magnesium_mg"].minimum == 320


def test_dialysis_has_a_floor_of_protein_and_no_cap(catalogue: Catalogue) -> None:
    person = Person(60, Sex.MALE, weight_kg=80, height_cm=180)
    care = CareAnswers(frozenset({"dialysis", "kidney_disease"}))
    targets = {t.nutrient: t for t in blank_plan(Profile(person, care=care), catalogue).targets}
    assert (targets["protein_g"].minimum, targets["protein_g"].maximum) == (80, None)
    assert targets["potassium_mg"].maximum == 2700
    assert targets["phosphorus_mg"].maximum == 1000


def test_clinicians_figure_takes_the_place_of_the_guidelines(catalogue: Catalogue) -> None:
    agreed = {"phosphorus_mg": 850.0, "protein_g": 200.0}
    care = CareAnswers(KIDNEYS, potassium_ceiling_mg=1800.0, agreed=agreed)
    person = Person(60, Sex.MALE, weight_kg=70, height_cm=180)
    targets = {t.nutrient: t for t in blank_plan(Profile(person, care=care), catalogue).targets}
    assert targets["potassium_mg"].maximum == 1800
    assert targets["phosphorus_mg"].maximum == 850
    assert targets["protein_g"].maximum == 91.0, "never above 1.3 g for each kilogram"
    assert not targets["phosphorus_mg"].locked_reason


@pytest.mark.parametrize("seed", [0, 1])
def test_pregnant_weeks_of_who_eats_fish_have_227_to_340_g_of_it(
    seed: int, catalogue: Catalogue
) -> None:
    person = Person(28, Sex.FEMALE, Stage.PREGNANT, weight_kg=62, height_cm=165)
    plan = planned(Profile(person, DietRules(like=frozenset({"tuna_canned"}))), catalogue, seed)
    fish = Weekly(frozenset({"oily_fish", "white_fish", "shellfish"}))
    assert fish.grams(plan, catalogue, high=False) >= 227
    assert fish.grams(plan, catalogue) <= 340
    assert min(amounts(plan, "energy_kcal", catalogue)) >= 2665


def test_care_asks_no_fish_of_a_person_who_eats_none(catalogue: Catalogue) -> None:
    person = Person(28, Sex.FEMALE, Stage.PREGNANT)
    for style, asked in ((Diet.OMNIVORE, 2), (Diet.VEGETARIAN, 0), (Diet.VEGAN, 0)):
        blank = blank_plan(Profile(person, DietRules(style)), catalogue)
        assert len(problem_for(blank, catalogue, RULES).amounts) == asked


def test_warfarin_with_k2_and_vitamin_e_is_said(catalogue: Catalogue) -> None:
    taken = (
        Supplement("vitamin_k2_ug", 180, "µg"),
        Supplement("vitamin_e_mg", 400, "IU (natural)"),
    )
    care = CareAnswers(medicines=frozenset({"warfarin"}), supplements=taken)
    first, second, *_ = blank_plan(Profile(Person(66), care=care), catalogue).notes
    assert first.startswith("Vitamin K2 tablets work against warfarin")
    assert second.startswith("Much vitamin E from tablets")


def test_thiazide_holds_calcium_and_washes_out_potassium_sodium_and_magnesium() -> None:
    rule = RULES.medicines["thiazide_diuretic"]
    assert rule.holds == {"calcium_mg"}
    assert rule.loses == {"potassium_mg", "sodium_mg", "magnesium_mg"}
    assert "vitamin D back" not in " ".join((rule.why, rule.reason, *rule.notes))


@pytest.mark.parametrize(
    ("person", "low", "high", "said"),
    [
        (
            Person(28, Sex.FEMALE, Stage.PREGNANT, weight_kg=62, height_cm=165),
            900,
            1100,
            "the child grows",
        ),
        (Person(28, weight_kg=40, height_cm=165), 600, 800, "underweight"),
        (Person(45), 900, 1100, "1,200 kcal for women"),
        (Person(45, Sex.MALE), 1300, 1400, "1,500 kcal for men"),
    ],
)
def test_too_little_energy_is_refused_with_its_reason(
    person: Person, low: float, high: float, said: str, catalogue: Catalogue
) -> None:
    profile = Profile(person, targets={"energy_kcal": TargetChoice(low, high)})
    with pytest.raises(ProfileError, match=said):
        blank_plan(profile, catalogue)


def test_weak_kidneys_and_heart_have_steady_sodium(catalogue: Catalogue) -> None:
    care = CareAnswers(
        frozenset({"kidney_disease", "heart_failure", "diabetes"}),
        frozenset({"potassium_sparing_diuretic", "loop_diuretic"}),
        potassium_ceiling_mg=2000.0,
        fluid_ceiling_ml=1200.0,
    )
    plan = planned(Profile(Person(72, weight_kg=70, height_cm=160), care=care), catalogue)
    sodium = amounts(plan, "sodium_mg", catalogue)
    assert max(sodium) <= 2000
    assert max(sodium) / min(sodium) <= 1.5


def test_own_usual_sodium_is_the_middle_of_the_band(catalogue: Catalogue) -> None:
    care = CareAnswers(medicines=frozenset({"lithium"}), usual={"sodium_mg": 3000.0})
    targets = {t.nutrient: t for t in blank_plan(Profile(care=care), catalogue).targets}
    sodium = targets["sodium_mg"]
    assert (sodium.minimum, sodium.maximum) == (2400, 3600)
    unsaid = replace(care, usual={})
    targets = {t.nutrient: t for t in blank_plan(Profile(care=unsaid), catalogue).targets}
    assert (targets["sodium_mg"].minimum, targets["sodium_mg"].maximum) == (1520, 2280)


def test_levothyroxine_stands_on_the_plan_with_times_of_the_day(catalogue: Catalogue) -> None:
    care = CareAnswers(medicines=frozenset({"levothyroxine"}))
    (note,) = blank_plan(Profile(care=care), catalogue).notes
    assert "take it at about 06:30, 60 minutes before you eat at 07:30" in note
    assert "not before 10:30" in note


@pytest.mark.parametrize("medicine", ["ace_inhibitor", "angiotensin_blocker", "warfarin"])
def test_medicine_that_harms_the_unborn_child_is_the_first_thing_said(
    medicine: str, catalogue: Catalogue
) -> None:
    care = CareAnswers(medicines=frozenset({medicine}))
    person = Person(30, Sex.FEMALE, Stage.PREGNANT)
    assert "can harm the unborn child" in blank_plan(Profile(person, care=care), catalogue).notes[0]
