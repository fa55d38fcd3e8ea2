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
    Sex,
    Stage,
    allowed_foods,
    blank_plan,
)

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
        "kidney_disease hypertension diabetes thyroid kidney_stones osteoporosis".split()
    )
    assert set(RULES.medicines) == set(
        "ace_inhibitor angiotensin_blocker potassium_sparing_diuretic salt_substitute "
        "loop_diuretic thiazide_diuretic statin proton_pump_inhibitor metformin warfarin".split()
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
    acts = rule.ceiling or rule.maximum or rule.leave_out_tags or rule.leave_out_kinds
    assert acts or rule.energy_floor or rule.notes


@pytest.mark.parametrize("key", [*POTASSIUM, "salt_substitute"])
def test_what_is_high_in_potassium_is_not_promoted(key: str, pantry: Catalogue) -> None:
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
    "warfarin kidney_stones osteoporosis".split(),
)
def test_some_answers_change_words_only(key: str, pantry: Catalogue) -> None:
    without, withal = blank_plan(Profile(), pantry), blank_plan(cared(key), pantry)
    assert withal.targets == without.targets
    assert allowed_foods(cared(key), pantry, RULES) == allowed_foods(Profile(), pantry, RULES)
    assert withal.notes and not without.notes


def test_the_reason_stands_in_the_notes(pantry: Catalogue) -> None:
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
        ('ceiling = "potassium_mg"', 'ceiling = "potasium_mg"', "potassium_mg"),
        ("maximum = { sodium_mg = 1500 }", "maximum = { salt_mg = 1500 }", "salt_mg"),
        ('"liver", "high_mercury"', '"livers", "high_mercury"', 'Did you mean "liver"?'),
        ('["broth", "pickle"', '["broths", "pickle"', 'Did you mean "broth"?'),
        ('stage = "pregnant"', 'stage = "expecting"', "expecting"),
        ('label = "Diabetes"\n', "", '"label" is missing'),
        ('label = "Diabetes"\n', 'label = "Diabetes"\nunder_age = 3\n', "persons"),
        ('label = "Diabetes"\n', 'label = "Diabetes"\nmaximun = {}\n', 'Did you mean "maximum"?'),
        ("[conditions.", "[condition.", "Groups"),
    ],
)
def test_a_broken_rule_names_file_rule_and_remedy(
    old: str, new: str, said: str, tmp_path: Path
) -> None:
    text = (files("planner.domain") / "data" / "care.toml").read_text("utf-8")
    assert old in text
    (tmp_path / "care.toml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(DataError) as refused:
        CareRules.load(tmp_path)
    assert "care.toml" in str(refused.value)
    assert said in str(refused.value)
