"""Rules that pull a nutrient both ways are found one by one, and the safer one holds."""

from __future__ import annotations

import pytest

from foods import Catalogue
from planner.domain import CareAnswers, CareRules, Person, Profile, Supplement, blank_plan
from planner.domain.assessment.answer_conflicts import FLUID, answer_conflicts, conflict_words
from planner.domain.assessment.targets_per_day import targets_on
from planner.domain.person.training import Training

RULES = CareRules.load()
SWEAT = Training(frozenset({0}), hours=2.0, litres_per_hour=1.2)


def answers(*keys: str, age: int = 60, **more: object) -> Profile:
    conditions = frozenset(keys) & frozenset(RULES.conditions)
    medicines = frozenset(keys) & frozenset(RULES.medicines)
    care = CareAnswers(conditions, medicines, **more)  # type: ignore[arg-type]
    return Profile(Person(age), care=care)


CALCIUM = Supplement("calcium_mg", 600, "mg")
D = Supplement("vitamin_d_ug", 2000, "IU")
K1 = Supplement("vitamin_k1_ug", 100, "µg")
POTASSIUM = Supplement("potassium_mg", 500, "mg")


@pytest.mark.parametrize(
    ("profile", "nutrients", "words"),
    [
        (answers("hypertension", training=SWEAT), {"sodium_mg"}, "High blood pressure"),
        (answers("ace_inhibitor", training=SWEAT), {"potassium_mg"}, "ACE inhibitor"),
        (
            answers("kidney_disease", training=SWEAT),
            {"potassium_mg", "sodium_mg", FLUID},
            "Kidney disease or weak kidneys",
        ),
        (answers("heart_failure", training=SWEAT), {"sodium_mg", FLUID}, "Heart failure"),
        (answers("heart_failure", "kidney_stones"), {FLUID}, "Kidney stones"),
        (answers("kidney_stones", fluid_ceiling_ml=1500.0), {FLUID}, "the figure of your doctor"),
        (
            answers("loop_diuretic", "potassium_sparing_diuretic"),
            {"potassium_mg"},
            "Potassium-sparing water tablet",
        ),
        (answers("thiazide_diuretic", supplements=(CALCIUM,)), {"calcium_mg"}, "Thiazide"),
        (
            answers("thiazide_diuretic", supplements=(CALCIUM, D)),
            {"calcium_mg"},
            "",
        ),
        (answers("thiazide_diuretic", "ace_inhibitor"), {"potassium_mg"}, "ACE inhibitor"),
        (answers("thiazide_diuretic", "hypertension"), {"sodium_mg"}, "High blood pressure"),
        (answers("lithium", "sglt2_inhibitor"), {"sodium_mg"}, "Lithium"),
        (answers("osteoporosis", "hypercalcaemia"), {"vitamin_d_ug"}, "High blood calcium"),
        (answers("warfarin", supplements=(K1,)), {"vitamin_k1_ug"}, "Warfarin"),
        (answers("salt_substitute", supplements=(POTASSIUM,)), {"potassium_mg"}, "Salt substitute"),
        (answers(training=SWEAT, fluid_ceiling_ml=1500.0), {FLUID}, "the figure of your doctor"),
    ],
)
def test_each_clash_is_found_and_names_both_sides(
    profile: Profile, nutrients: set[str], words: str, catalogue: Catalogue
) -> None:
    found = answer_conflicts(profile, RULES)
    assert {clash.nutrient for clash in found} == nutrients
    said = [conflict_words(clash, catalogue) for clash in found]
    assert all("speaks for more" in sentence for sentence in said)
    assert any(words in sentence for sentence in said)
    assert set(said) <= set(blank_plan(profile, catalogue).notes)


@pytest.mark.parametrize(
    "profile",
    [
        answers(),
        answers(training=SWEAT),
        answers("hypertension", "statin"),
        answers("hypertension", training=SWEAT, declined=frozenset({"hypertension"})),
        answers("osteoporosis", "thiazide_diuretic", age=40),
        answers(supplements=(CALCIUM, D, K1, POTASSIUM)),
    ],
)
def test_answers_that_go_together_are_no_clash(profile: Profile) -> None:
    assert answer_conflicts(profile, RULES) == ()


@pytest.mark.parametrize(
    ("keys", "nutrient", "most"), [("hypertension", "sodium_mg", 1500), ("warfarin", "x", None)]
)
def test_safer_side_holds_on_training_days(
    keys: str, nutrient: str, most: float | None, catalogue: Catalogue
) -> None:
    plan = blank_plan(answers(keys, training=SWEAT), catalogue)
    held = {t.nutrient: t.maximum for t in targets_on(plan, 0)}
    assert held.get(nutrient) == most


def test_sweat_that_is_not_made_up_for_is_said_and_stones_do_not_speak_of_it(
    catalogue: Catalogue,
) -> None:
    (sweat,) = answer_conflicts(answers(training=SWEAT, fluid_ceiling_ml=1500.0), RULES)
    assert "adds nothing for sweat" in conflict_words(sweat, catalogue)
    (stones,) = answer_conflicts(answers("kidney_stones", fluid_ceiling_ml=1500.0), RULES)
    assert "sweat" not in conflict_words(stones, catalogue)
    assert "keeps to less" in conflict_words(stones, catalogue)


def test_answer_conflict_without_a_bound_changes_no_target(catalogue: Catalogue) -> None:
    profile = answers("thiazide_diuretic", supplements=(CALCIUM,))
    plain = answers("thiazide_diuretic")
    assert blank_plan(profile, catalogue).targets == blank_plan(plain, catalogue).targets
    (clash,) = answer_conflicts(profile, RULES)
    assert "targets are not changed" in conflict_words(clash, catalogue)
