"""High blood pressure, 62, lisinopril: less sodium, and potassium is not raised."""

from __future__ import annotations

from foods import Catalogue
from planner.domain import (
    CareAnswers,
    CareRules,
    Person,
    Profile,
    Sex,
    plan_week,
    targets_for,
    why_left_out,
)
from planner.domain.explain import tightest_words
from planner.domain.explain.rules import bound_words
from solver import Effort

from .teller import Tell

PROFILE = """
[person]
age = 62
sex = "male"
[care]
conditions = ["hypertension"]
medicines = ["ace_inhibitor"]
"""
HE = Profile(
    Person(62, Sex.MALE),
    care=CareAnswers(frozenset({"hypertension"}), frozenset({"ace_inhibitor"})),
)


def test_sodium_is_low_and_potassium_is_kept_below_the_adequate_intake(
    tell: Tell, catalogue: Catalogue
) -> None:
    told = tell(PROFILE, 4)
    assert told.code == 0
    assert max(told.totals("sodium_mg")) <= 1500 + 1e-6
    assert told.plan["targets"]["sodium_mg"]["source"] == "care: High blood pressure"
    target = told.plan["targets"]["potassium_mg"]
    assert (target["min"], target["max"]) == (None, 3400)
    assert max(told.totals("potassium_mg")) <= 3400
    assert any("otassium" in note for note in told.plan["notes"])
    foods = [catalogue.foods[food] for food in told.eaten]
    assert not {food.kind for food in foods} & {"broth", "pickle", "sports_drink"}
    assert not {t for food in foods for t in food.tags} & {
        "salt_substitute",
        "high_potassium_drink",
    }


def test_each_lock_and_each_food_left_out_has_its_reason(
    catalogue: Catalogue, care: CareRules
) -> None:
    profile = HE
    targets = {t.nutrient: t for t in targets_for(profile, catalogue.nutrients, care=care)}
    assert targets["potassium_mg"].minimum is None
    assert "ACE inhibitor" in targets["potassium_mg"].locked_reason
    assert "ACE inhibitor" in why_left_out(catalogue.foods["coconut_water"], profile, care)
    pickles = [food for food in catalogue.foods.values() if food.kind == "pickle"]
    assert pickles
    assert all("blood pressure" in why_left_out(f, profile, care) for f in pickles)


def test_tightest_rule_is_named(catalogue: Catalogue, care: CareRules) -> None:
    plan = plan_week(HE, catalogue, days=2, effort=Effort.QUICK)
    words = tightest_words(plan, catalogue, care)[0]
    assert words is not None
    bounds = [
        f"Tightest now: {bound_words(catalogue.nutrients[target.nutrient], low, amount)}."
        for target in plan.targets
        for low, amount in ((True, target.minimum), (False, target.maximum))
        if target.on and amount is not None
    ]
    assert any(words.startswith(bound) for bound in bounds), words
