"""Any illness or medicine can be typed in a profile: known by its names, or kept as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from foods import Catalogue
from planner.domain import CareAnswers, CareRules, Person, Profile, ProfileError, Stage
from planner.domain.person.goal import Goal
from planner.domain.person.kidneys import KidneyStage
from planner.store.profile_file import profile_data, profile_from_data

CARE = CareRules.load()


def read(catalogue: Catalogue, **care: Any) -> CareAnswers:
    return profile_from_data({"care": care}, catalogue, CARE).care


@pytest.mark.parametrize(
    ("given", "conditions", "medicines", "others"),
    [
        ({"conditions": ["lithium"]}, (), ("lithium",), ()),
        ({"medicines": ["Ramipril", "gout"]}, ("gout",), ("ace_inhibitor",), ()),
        ({"conditions": ["lupus"]}, (), (), ("lupus",)),
        ({"others": ["lupus", "lupus", "PKU"]}, ("phenylketonuria",), (), ("lupus",)),
    ],
)
def test_typed_answer_becomes_a_rule_or_is_kept(
    given: Mapping[str, Any],
    conditions: tuple[str, ...],
    medicines: tuple[str, ...],
    others: tuple[str, ...],
    catalogue: Catalogue,
) -> None:
    care = read(catalogue, **given)
    assert care.conditions == frozenset(conditions)
    assert care.medicines == frozenset(medicines)
    assert care.others == others


def test_slip_of_the_fingers_is_asked_about(catalogue: Catalogue) -> None:
    with pytest.raises(ProfileError, match='Did you mean "hypertension"'):
        read(catalogue, conditions=["hypertention"])


def test_every_new_answer_comes_back_from_a_file(catalogue: Catalogue) -> None:
    care = CareAnswers(
        frozenset({"kidney_disease"}),
        kidney_stage=KidneyStage.LATE,
        agreed={"phosphorus_mg": 900.0},
        usual={"sodium_mg": 2600.0, "fluid_ml": 1800.0},
        others=("lupus",),
        goal=Goal.GAIN,
    )
    person = Person(30, stage=Stage.PREGNANT, pregnancy_week=20, weight_before_kg=58.5)
    profile = Profile(person, care=care)
    assert profile_from_data(profile_data(profile), catalogue, CARE) == profile
    nursing = Profile(Person(30, stage=Stage.LACTATING, nursing_month=8))
    assert profile_from_data(profile_data(nursing), catalogue, CARE) == nursing


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ({"agreed": {"phosphorus_mg": 3}}, "care.agreed.phosphorus_mg"),
        ({"agreed": {"magic_mg": 3}}, "care.agreed.magic_mg"),
        ({"usual": {"sodium_mg": "much"}}, "care.usual.sodium_mg"),
        ({"goal": "starve"}, "care.goal"),
        ({"kidney_stage": "9"}, "care.kidney_stage"),
    ],
)
def test_typed_answer_that_cannot_be_is_named(
    given: Mapping[str, Any], key: str, catalogue: Catalogue
) -> None:
    with pytest.raises(ProfileError) as refused:
        read(catalogue, **given)
    assert refused.value.key == key
