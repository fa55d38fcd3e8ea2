"""Folate and iron are shown with the reference intake of age and stage, and asked for by choice."""

from __future__ import annotations

import math

import pytest

from foods import Catalogue
from planner.domain import CareRules, Profile
from planner.domain.assessment.notes import notes_for
from planner.domain.assessment.requirements import Requirements
from planner.domain.person.person import Person, Sex, Stage
from planner.domain.person.profile import TargetChoice
from planner.domain.planning.blank import blank_for, blank_plan

CARE = CareRules.load()


@pytest.mark.parametrize(
    ("age", "sex", "stage", "folate", "iron"),
    [
        (16, Sex.FEMALE, Stage.NONE, 400, 15),
        (30, Sex.FEMALE, Stage.NONE, 400, 18),
        (60, Sex.FEMALE, Stage.NONE, 400, 8),
        (16, Sex.MALE, Stage.NONE, 400, 11),
        (40, Sex.MALE, Stage.NONE, 400, 8),
        (30, Sex.FEMALE, Stage.PREGNANT, 600, 27),
        (17, Sex.FEMALE, Stage.LACTATING, 500, 10),
        (30, Sex.FEMALE, Stage.LACTATING, 500, 9),
    ],
)
def test_reference_intake_is_shown_and_not_asked_for(
    catalogue: Catalogue, age: int, sex: Sex, stage: Stage, folate: float, iron: float
) -> None:
    profile = Profile(Person(age=age, sex=sex, stage=stage))
    plan = blank_plan(profile, catalogue, days=1, seed=0, care=CARE)
    targets = {target.nutrient: target for target in plan.targets}
    assert targets["folate_ug"].reference == folate and not targets["folate_ug"].on
    assert targets["iron_mg"].reference == iron and not targets["iron_mg"].on
    assert targets["iron_mg"].upper_limit == 45


def test_target_is_asked_for_once_it_is_switched_on(catalogue: Catalogue) -> None:
    profile = Profile(targets={"iron_mg": TargetChoice(minimum=18.0)})
    plan = blank_plan(profile, catalogue, days=1, seed=0, care=CARE)
    iron = next(target for target in plan.targets if target.nutrient == "iron_mg")
    assert iron.on and iron.minimum == 18.0


def test_figures_reach_nearly_all_foods(catalogue: Catalogue) -> None:
    unknown = [
        sum(math.isnan(catalogue.amounts(food)[key]) for food in catalogue.foods)
        for key in ("folate_ug", "iron_mg")
    ]
    assert unknown[0] < 0.03 * len(catalogue.foods) and unknown[1] == 0


def test_pregnancy_says_what_is_not_counted_and_what_is_advised(catalogue: Catalogue) -> None:
    person = Person(age=30, sex=Sex.FEMALE, stage=Stage.PREGNANT)
    requirements = Requirements(Profile(person), catalogue, CARE)
    told = " ".join(notes_for(blank_for(requirements, days=1), requirements))
    assert "Iodine is not counted here" in told and "USPSTF 2023" in told
