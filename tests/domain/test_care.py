"""Care rules: what each changes, and that the table of them is sound."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from foods import Catalogue, DataError
from planner.domain import (
    CareAnswers,
    CareRule,
    CareRules,
    Person,
    Profile,
    ProfileError,
    Sex,
    Stage,
    Target,
    allowed_foods,
    blank_plan,
    day_totals,
    plan_week,
    problem_for,
    verify,
)
from solver import Effort

RULES = CareRules.load()
ALL = [*RULES.conditions.values(), *RULES.medicines.values(), *RULES.persons.values()]
POTASSIUM = "kidney_disease ace_inhibitor angiotensin_blocker potassium_sparing_diuretic".split()


def cared(*keys: str, person: Person | None = None) -> Profile:
    conditions = frozenset(keys) & frozenset(RULES.conditions)
    medicines = frozenset(keys) & frozenset(RULES.medicines)
    assert len(conditions) + len(medicines) == len(keys)
    return Profile(person or Person(), care=CareAnswers(conditions, medicines))


def test_every_key_that_is_promised_is_known() -> None:
    assert set(RULES.conditions) == set(
        "kidney_disease dialysis kidney_transplant heart_failure hypertension diabetes "
        "type_1_diabetes thyroid kidney_stones osteoporosis addison hypercalcaemia gout "
        "bariatric_surgery phenylketonuria g6pd_deficiency eating_disorder alcohol_dependence "
        "leg_artery_disease".split()
    )
    assert set(RULES.medicines) == set(
        "ace_inhibitor angiotensin_blocker potassium_sparing_diuretic salt_substitute "
        "loop_diuretic thiazide_diuretic statin proton_pump_inhibitor metformin warfarin lithium "
        "digoxin mao_inhibitor calcineurin_inhibitor trimethoprim heparin nsaid levothyroxine "
        "tetracycline_or_quinolone bisphosphonate insulin sulfonylurea sglt2_inhibitor simvastatin "
        "potassium_binder".split()
    )


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.key)
def test_words_promise_no_relief(rule: CareRule) -> None:
    text = " ".join((rule.label, rule.question, rule.why, rule.reason, *rule.notes)).lower()
    for word in ("cure", "relief", "relieve", "heal", "prevents cramps", "stops cramps"):
        assert word not in text
    assert rule.question.endswith("?")
    assert all(note.endswith(".") for note in rule.notes)


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.key)
def test_every_rule_does_or_says_something(rule: CareRule) -> None:
    acts = rule.effects or rule.leave_out_tags or rule.leave_out_kinds or rule.leave_out_foods
    assert acts or rule.notes


@pytest.mark.parametrize("key", [*POTASSIUM, "salt_substitute"])
def test_care_promotes_no_food_high_in_potassium(key: str, pantry: Catalogue) -> None:
    assert "coconut_water" in allowed_foods(Profile(), pantry, RULES)
    assert "coconut_water" not in allowed_foods(cared(key), pantry, RULES)


def test_high_blood_pressure_leaves_out_broth_pickles_and_sports_drinks(
    pantry: Catalogue, catalogue: Catalogue
) -> None:
    assert "stock" not in allowed_foods(cared("hypertension"), pantry, RULES)
    kept = allowed_foods(cared("hypertension"), catalogue, RULES)
    left = {catalogue.foods[f].kind for f in set(catalogue.foods) - kept}
    assert left == {"broth", "pickle", "sports_drink"}


def test_pregnancy_leaves_out_what_is_not_safe(catalogue: Catalogue) -> None:
    person = Person(31, Sex.FEMALE, Stage.PREGNANT)
    kept = allowed_foods(Profile(person), catalogue, RULES)
    unsafe = {"liver", "high_mercury", "raw", "unpasteurised", "alcohol"}
    assert not any(catalogue.foods[f].tags & unsafe for f in kept)
    assert any(food.tags & unsafe for food in catalogue.foods.values())


@pytest.mark.parametrize(
    "key",
    "loop_diuretic thiazide_diuretic statin proton_pump_inhibitor metformin diabetes thyroid "
    "type_1_diabetes digoxin nsaid sglt2_inhibitor levothyroxine bisphosphonate "
    "tetracycline_or_quinolone leg_artery_disease".split(),
)
def test_care_answers_without_bounds_change_words_only(key: str, pantry: Catalogue) -> None:
    without, withal = blank_plan(Profile(), pantry), blank_plan(cared(key), pantry)
    assert withal.targets == without.targets
    assert allowed_foods(cared(key), pantry, RULES) == allowed_foods(Profile(), pantry, RULES)
    assert withal.notes and not without.notes


def test_reason_stands_in_the_notes(pantry: Catalogue) -> None:
    notes = blank_plan(cared("ace_inhibitor"), pantry).notes
    assert any("Potassium" in note and "ACE inhibitor" in note for note in notes)
    told = replace(cared("ace_inhibitor").care, potassium_ceiling_mg=2000.0)
    notes = blank_plan(Profile(care=told), pantry).notes
    assert "at most 2,000 mg" in notes[0]


def test_notes_are_said_once(pantry: Catalogue) -> None:
    notes = blank_plan(cared(*POTASSIUM, "loop_diuretic"), pantry).notes
    assert len(notes) == len(set(notes))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('nutrient = "potassium_mg"', 'nutrient = "potasium_mg"', "potassium_mg"),
        ("most = 1500", "most = -1500", '"most" is no figure'),
        ("share = 0.25", "shares = 0.25", 'Did you mean "share"?'),
        ('kidneys = ["early"]', 'kidneys = ["earl"]', 'Did you mean "early"?'),
        ('with = "stages.pregnant"', 'with = "stages.expecting"', "expecting"),
        ("read = 2026-11-30", 'read = "today"', '"seen" is "quoted"'),
        ('seen = "quoted"\n', 'seen = "no"\n', '"seen" is "no"'),
        ('seen = "quoted"\n', 'seen = "perhaps"\n', '"perhaps" is unknown'),
        ('"liver", "high_mercury"', '"livers", "high_mercury"', 'Did you mean "liver"?'),
        ('["broth", "pickle"', '["broths", "pickle"', 'Did you mean "broth"?'),
        ('stage = "pregnant"', 'stage = "expecting"', "expecting"),
        ('label = "Diabetes"\n', "", '"label" is missing'),
        ('label = "Diabetes"\n', 'label = "Diabetes"\nunder_age = 3\n', "persons"),
        ('label = "Diabetes"\n', 'label = "Diabetes"\nflor = []\n', 'Did you mean "floor"?'),
        ("[conditions.", "[condition.", "Groups"),
    ],
)
def test_broken_rule_names_file_rule_and_remedy(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    text = (files("planner.domain") / "data" / "care.toml").read_text("utf-8")
    assert old in text
    (tmp_path / "care.toml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(DataError) as refused:
        CareRules.load(tmp_path)
    assert "care.toml" in str(refused.value)
    assert said in str(refused.value)


def target_of(profile: Profile, nutrient: str, table: Catalogue) -> Target:
    return next(t for t in blank_plan(profile, table).targets if t.nutrient == nutrient)


def test_lower_sodium_is_offered_and_can_be_declined(catalogue: Catalogue) -> None:
    taken = cared("hypertension")
    assert [rule.key for rule in RULES.offers(taken)] == ["hypertension"]
    assert target_of(taken, "sodium_mg", catalogue).maximum == 1500
    declined = replace(taken, care=replace(taken.care, declined=frozenset({"hypertension"})))
    left = target_of(declined, "sodium_mg", catalogue)
    assert (left.maximum, left.source) == (2300, "CDRR")
    assert "pickle" not in {
        catalogue.foods[f].kind for f in allowed_foods(declined, catalogue, RULES)
    }


@pytest.mark.parametrize(("age", "least"), [(49, 15), (50, 20), (72, 20)])
def test_osteoporosis_offers_more_vitamin_d_from_fifty_on(
    age: int, least: int, catalogue: Catalogue
) -> None:
    profile = cared("osteoporosis", person=Person(age))
    assert target_of(profile, "vitamin_d_ug", catalogue).minimum == least


def test_after_kidney_stones_food_high_in_oxalate_is_rare(catalogue: Catalogue) -> None:
    asked = problem_for(blank_plan(cared("kidney_stones"), catalogue), catalogue, RULES)
    assert {"spinach_cooked", "almonds"} <= asked.disliked <= asked.allowed_foods
    plain = problem_for(blank_plan(Profile(), catalogue), catalogue, RULES)
    assert not plain.disliked


@pytest.mark.parametrize(("usual", "band"), [(None, (68, 112)), (300.0, (225, 375))])
def test_warfarin_keeps_vitamin_k_within_a_band(
    usual: float | None, band: tuple[int, int], catalogue: Catalogue
) -> None:
    profile = cared("warfarin")
    profile = replace(profile, care=replace(profile.care, vitamin_k1_usual_ug=usual))
    target = target_of(profile, "vitamin_k1_ug", catalogue)
    assert (target.minimum, target.maximum) == band
    assert target.on
    assert target.safety
    assert "about the same from day to day" in target.locked_reason


def test_every_day_of_a_week_with_warfarin_lies_in_the_band(catalogue: Catalogue) -> None:
    plan = plan_week(cared("warfarin"), catalogue, effort=Effort.QUICK)
    assert not verify(plan, catalogue, RULES)
    days = [day_totals(plan, day, catalogue)["vitamin_k1_ug"].amount for day in range(7)]
    assert all(68 <= amount <= 112 for amount in days), days
    narrow = replace(plan, targets=tuple(_narrowed(t) for t in plan.targets))
    assert "steady" in {v.rule.value for v in verify(narrow, catalogue, RULES)}


def _narrowed(target: Target) -> Target:
    return replace(target, minimum=111.0) if target.nutrient == "vitamin_k1_ug" else target


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"vitamin_k1_usual_ug": 5.0}, "vitamin_k1_usual_ug"),
        ({"fluid_ceiling_ml": 90_000.0}, "fluid_ceiling_ml"),
        ({"declined": frozenset({"hypertention"})}, "declined"),
    ],
)
def test_answer_that_cannot_be_is_refused(
    changes: dict[str, object], key: str, pantry: Catalogue
) -> None:
    answers = CareAnswers(**changes)  # type: ignore[arg-type]
    with pytest.raises(ProfileError) as refused:
        blank_plan(Profile(care=answers), pantry)
    assert refused.value.key == f"care.{key}"
