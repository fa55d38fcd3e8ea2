"""Targets: from the tables, by care, and as a person sets them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from foods import load_nutrients
from planner.domain import (
    CareAnswers,
    Person,
    Profile,
    ProfileError,
    Sex,
    Stage,
    Target,
    TargetChoice,
    targets_for,
)
from solver import Per

NUTRIENTS = load_nutrients()
ON = {
    "energy_kcal",
    "magnesium_mg",
    "potassium_mg",
    "calcium_mg",
    "vitamin_d_ug",
    "sodium_mg",
    "vitamin_b1_mg",
    "vitamin_b12_ug",
    "vitamin_e_mg",
    "protein_g",
    "fibre_g",
    "saturated_fat_g",
}


def targets(profile: Profile | None = None) -> dict[str, Target]:
    return {t.nutrient: t for t in targets_for(profile or Profile(), NUTRIENTS)}


def cared(*, age: int = 45, conditions: str = "", medicines: str = "", **more: Any) -> Profile:
    answers = CareAnswers(
        frozenset(conditions.split()), frozenset(medicines.split()), more.pop("ceiling", None)
    )
    return Profile(person=Person(age), care=answers, **more)


def test_targets_are_one_for_each_nutrient_in_the_order_of_the_table() -> None:
    assert [t.nutrient for t in targets_for(Profile(), NUTRIENTS)] == list(NUTRIENTS)
    assert {key for key, t in targets().items() if t.on} == ON


def test_default_person() -> None:
    found = targets()
    energy, sodium = found["energy_kcal"], found["sodium_mg"]
    assert (energy.minimum, energy.maximum, energy.source) == (2070, 2290, "EER")
    assert (found["magnesium_mg"].minimum, found["magnesium_mg"].maximum) == (320, None)
    assert found["magnesium_mg"].upper_limit is None
    assert (found["calcium_mg"].minimum, found["calcium_mg"].maximum) == (1000, 2500)
    assert found["calcium_mg"].safety
    assert (sodium.minimum, sodium.maximum, sodium.source) == (None, 2300, "CDRR")
    assert (sodium.reference, sodium.safety) == (1500, False)
    assert found["vitamin_e_mg"].per is Per.WEEK
    assert found["protein_g"].minimum == pytest.approx(54.4)
    assert found["saturated_fat_g"].maximum == pytest.approx(24.2)
    assert (found["vitamin_k1_ug"].on, found["vitamin_k1_ug"].minimum) == (False, 90)


def test_woman_of_58_as_the_story_has_it() -> None:
    found = targets(Profile(Person(58, Sex.FEMALE)))
    assert found["magnesium_mg"].minimum == 320
    assert found["potassium_mg"].minimum == 2600
    assert (found["calcium_mg"].minimum, found["calcium_mg"].maximum) == (1200, 2000)
    assert found["vitamin_d_ug"].minimum == 15


def test_own_bounds_replace_the_reference_and_leave_it_visible() -> None:
    choice = TargetChoice(minimum=400, maximum=900, per=Per.WEEK)
    found = targets(Profile(targets={"magnesium_mg": choice}))["magnesium_mg"]
    assert (found.minimum, found.maximum, found.per) == (400, 900, Per.WEEK)
    assert (found.source, found.reference) == ("own", 320)


def test_switching_off_and_on() -> None:
    profile = Profile(targets={"fibre_g": TargetChoice(on=False), "vitamin_k1_ug": TargetChoice()})
    found = targets(profile)
    assert not found["fibre_g"].on
    assert found["vitamin_k1_ug"].on
    assert found["vitamin_k1_ug"].source == "AI"


def test_energy_target_moves_its_other_end_along() -> None:
    lifted = targets(Profile(targets={"energy_kcal": TargetChoice(minimum=2500)}))["energy_kcal"]
    lowered = targets(Profile(targets={"energy_kcal": TargetChoice(maximum=1800)}))["energy_kcal"]
    assert (lifted.minimum, lifted.maximum) == (2500, 2760)
    assert (lowered.minimum, lowered.maximum) == (1630, 1800)


def test_saturated_fat_follows_the_energy_that_is_planned() -> None:
    less = Profile(targets={"energy_kcal": TargetChoice(1700, 1900)})
    assert targets(less)["saturated_fat_g"].maximum == pytest.approx(20.0)
    own = replace(less, targets={**less.targets, "saturated_fat_g": TargetChoice(maximum=30)})
    assert targets(own)["saturated_fat_g"].maximum == 30


@pytest.mark.parametrize(
    ("nutrient", "choice", "key", "allowed"),
    [
        ("magnesium_mg", TargetChoice(900, 400), "targets.magnesium_mg.min", "at most 400"),
        ("calcium_mg", TargetChoice(2600), "targets.calcium_mg.min", "at most 2500"),
        ("calcium_mg", TargetChoice(maximum=3000), "targets.calcium_mg.max", "at most 2500"),
        ("vitamin_d_ug", TargetChoice(maximum=120), "targets.vitamin_d_ug.max", "at most 100"),
        ("potassium_mg", TargetChoice(maximum=2000), "targets.potassium_mg.max", "at least 2600"),
        ("sodium_mg", TargetChoice(2500), "targets.sodium_mg.min", "at most 2300"),
        ("fibre_g", TargetChoice(-1), "targets.fibre_g.min", "0 or more"),
        ("fibre_g", TargetChoice(maximum=float("nan")), "targets.fibre_g.max", "0 or more"),
        ("magnesium", TargetChoice(300), "targets.magnesium", "magnesium_mg"),
    ],
)
def test_targets_refuse_a_bound_with_key_and_what_is_allowed(
    nutrient: str, choice: TargetChoice, key: str, allowed: str
) -> None:
    with pytest.raises(ProfileError) as refused:
        targets(Profile(targets={nutrient: choice}))
    assert refused.value.key == key
    assert allowed in refused.value.allowed


def test_food_magnesium_and_training_sodium_have_no_ceiling() -> None:
    own = {"magnesium_mg": TargetChoice(600, 5000), "sodium_mg": TargetChoice(2500, 4000)}
    found = targets(Profile(targets=own))
    assert found["magnesium_mg"].minimum == 600
    assert found["sodium_mg"].maximum == 4000


LOCKING = [
    ("kidney_disease", ""),
    ("", "ace_inhibitor"),
    ("", "angiotensin_blocker"),
    ("", "potassium_sparing_diuretic"),
    ("", "salt_substitute"),
]


@pytest.mark.parametrize(("conditions", "medicines"), LOCKING)
def test_potassium_has_a_provisional_ceiling_until_there_is_an_agreed_one(
    conditions: str, medicines: str
) -> None:
    found = targets(cared(conditions=conditions, medicines=medicines))["potassium_mg"]
    assert (found.on, found.minimum, found.reference) == (True, None, None)
    assert found.maximum == (3000 if conditions else 2600)
    assert found.safety
    assert "until you enter the figure of your doctor" in found.locked_reason
    assert found.source.startswith("care: ")


@pytest.mark.parametrize(("conditions", "medicines"), LOCKING)
def test_agreed_ceiling_is_a_ceiling(conditions: str, medicines: str) -> None:
    profile = cared(conditions=conditions, medicines=medicines, ceiling=2000)
    found = targets(profile)["potassium_mg"]
    assert (found.on, found.minimum, found.maximum) == (True, None, 2000)
    assert (found.safety, found.upper_limit, found.locked_reason) == (True, 2000, "")


def test_ceiling_holds_without_any_condition() -> None:
    found = targets(cared(ceiling=2500))["potassium_mg"]
    assert (found.minimum, found.maximum, found.safety) == (None, 2500, True)


def test_own_potassium_minimum_gives_way_and_a_lower_own_maximum_stays() -> None:
    for own, most in ((5000, 2600), (2000, 2000)):
        choice = {"potassium_mg": TargetChoice(1000, own)}
        locked = targets(cared(medicines="ace_inhibitor", targets=choice))["potassium_mg"]
        assert (locked.minimum, locked.maximum, locked.safety) == (None, most, True)
        assert locked.locked_reason


@pytest.mark.parametrize(
    ("choice", "key"),
    [
        (TargetChoice(1500), "targets.potassium_mg.min"),
        (TargetChoice(maximum=2500), "targets.potassium_mg.max"),
        (TargetChoice(per=Per.WEEK), "targets.potassium_mg.per"),
    ],
)
def test_potassium_under_a_ceiling_is_never_raised(choice: TargetChoice, key: str) -> None:
    profile = cared(medicines="ace_inhibitor", ceiling=2000, targets={"potassium_mg": choice})
    with pytest.raises(ProfileError) as refused:
        targets(profile)
    assert refused.value.key == key


def test_below_the_ceiling_one_may_go_but_not_switch_it_off() -> None:
    lower = {"potassium_mg": TargetChoice(maximum=1800)}
    off = {"potassium_mg": TargetChoice(on=False)}
    profile = cared(medicines="ace_inhibitor", ceiling=2000)
    assert targets(replace(profile, targets=lower))["potassium_mg"].maximum == 1800
    assert targets(replace(profile, targets=off))["potassium_mg"].on


def test_high_blood_pressure_offers_1500_mg_of_sodium() -> None:
    profile = cared(conditions="hypertension", age=62)
    found = targets(profile)["sodium_mg"]
    assert (found.maximum, found.safety, found.upper_limit) == (1500, True, 2300)
    assert found.source == "care: High blood pressure"
    moved = replace(profile, targets={"sodium_mg": TargetChoice(maximum=2000)})
    assert targets(moved)["sodium_mg"].maximum == 2000
    above = replace(profile, targets={"sodium_mg": TargetChoice(maximum=2400)})
    with pytest.raises(ProfileError, match="at most 2300"):
        targets(above)


def test_under_19_energy_is_never_short() -> None:
    young = Profile(Person(16), targets={"energy_kcal": TargetChoice(1500, 1700)})
    with pytest.raises(ProfileError, match="still growing") as refused:
        targets(young)
    assert refused.value.key.startswith("targets.energy_kcal")
    grown = replace(young, person=Person(19))
    assert targets(grown)["energy_kcal"].minimum == 1500


def test_energy_switched_off_keeps_its_floor_where_care_asks_for_all_of_it() -> None:
    off = {"energy_kcal": TargetChoice(on=False)}
    young = targets(Profile(Person(16), targets=off))["energy_kcal"]
    assert (young.minimum, young.maximum, young.on) == (2490, None, True)
    assert not targets(Profile(Person(19), targets=off))["energy_kcal"].on


def test_under_19_more_energy_may_be_planned() -> None:
    young = Profile(Person(16), targets={"energy_kcal": TargetChoice(2600, 2800)})
    assert targets(young)["energy_kcal"].minimum == 2600


def test_pregnant_of_31() -> None:
    found = targets(Profile(Person(31, Sex.FEMALE, Stage.PREGNANT)))
    assert found["magnesium_mg"].minimum == 360
    assert found["magnesium_mg"].maximum is None
    assert found["potassium_mg"].minimum == 2900


@pytest.mark.parametrize(
    "answers",
    [
        CareAnswers(conditions=frozenset({"kidneys"})),
        CareAnswers(medicines=frozenset({"asprin"})),
        CareAnswers(potassium_ceiling_mg=20),
        CareAnswers(potassium_ceiling_mg=float("nan")),
    ],
)
def test_unknown_care_answers_are_refused(answers: CareAnswers) -> None:
    with pytest.raises(ProfileError, match=r"care\."):
        targets(Profile(care=answers))
