"""What a plan for a child says and does, from 4 years on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from foods import Catalogue, DataError
from planner.domain import CareRules, Profile, ProfileError
from planner.domain.assessment.targets_in_force import targets_for
from planner.domain.care.alerts import care_alerts
from planner.domain.care.goals import goals_for
from planner.domain.person.body import median_bodies, reference_body
from planner.domain.person.goal import Goal
from planner.domain.person.person import CHILD_BELOW, Person, Sex, check_person
from planner.domain.person.profile import CareAnswers, TargetChoice
from planner.domain.planning.blank import blank_plan
from planner.report.labels import person_words

CARE = CareRules.load()
CHILD = Profile(person=Person(8, Sex.FEMALE, weight_kg=26, height_cm=128))


def notes(profile: Profile, catalogue: Catalogue) -> str:
    return " ".join(map(str, blank_plan(profile, catalogue, care=CARE).notes))


@pytest.mark.parametrize("weight_kg", [18, 26, 60])
def test_child_has_no_goal_but_to_keep_the_weight(weight_kg: float) -> None:
    person = replace(CHILD.person, weight_kg=weight_kg)
    assert goals_for(replace(CHILD, person=person), CARE) == (Goal.KEEP,)


def test_child_growth_is_said_on_board_and_paper(catalogue: Catalogue) -> None:
    assert "growth" in notes(CHILD, catalogue)
    plan = blank_plan(CHILD, catalogue, care=CARE)
    assert any("child, who grows" in str(alert) for alert in care_alerts(plan, catalogue, CARE))


def test_child_of_fourteen_is_none(catalogue: Catalogue) -> None:
    plan = blank_plan(replace(CHILD, person=Person(14, weight_kg=50)), catalogue, care=CARE)
    assert not any("child" in str(alert) for alert in care_alerts(plan, catalogue, CARE))


def test_child_is_never_planned_below_its_energy(catalogue: Catalogue) -> None:
    less = replace(CHILD, targets={"energy_kcal": TargetChoice(minimum=1200)})
    with pytest.raises(ProfileError, match="growing"):
        targets_for(less, catalogue.nutrients, care=CARE)


def test_child_is_advised_no_supplement_without_fish(catalogue: Catalogue) -> None:
    fish = frozenset({"fish", "crustaceans", "molluscs"})
    diet = replace(CHILD.diet, exclude_allergens=fish & {"fish"})
    child, adult = replace(CHILD, diet=diet), replace(Profile(), diet=diet)
    assert "a supplement counts" in notes(adult, catalogue)
    assert "a supplement counts" not in notes(child, catalogue)


def test_child_with_a_condition_is_told_that_rules_are_for_adults(catalogue: Catalogue) -> None:
    ill = CareAnswers(conditions=frozenset({"hypertension"}))
    said = "do not hold for a child"
    assert said in notes(replace(CHILD, care=ill), catalogue)
    assert said not in notes(replace(Profile(), care=ill), catalogue)
    assert said not in notes(CHILD, catalogue)


@pytest.mark.parametrize(
    ("age", "girl_kg", "boy_kg"),
    [(4, 16.7, 17.2), (8, 27.1, 26.9), (9, 30.7, 30.0), (13, 47.5, 48.1), (14, 68, 68)],
)
def test_reference_body_is_the_median_of_the_age(age: int, girl_kg: float, boy_kg: float) -> None:
    assert reference_body(age, Sex.FEMALE).weight_kg == girl_kg
    assert reference_body(age, Sex.MALE).weight_kg == boy_kg


def test_reference_bodies_grow_with_the_age() -> None:
    for sex in Sex:
        bodies = [reference_body(age, sex) for age in range(4, 14)]
        assert bodies == sorted(bodies)
        assert [b.height_cm for b in bodies] == sorted(b.height_cm for b in bodies)


def test_median_that_is_missing_is_named(tmp_path: Path) -> None:
    rows = "age,sex,weight_kg,height_cm,source\n4,female,16.7,103.9,CDC\n"
    (tmp_path / "median_bodies.csv").write_text(rows, encoding="utf-8")
    with pytest.raises(DataError, match="missing"):
        median_bodies(tmp_path)


@pytest.mark.parametrize("sex", list(Sex))
def test_every_child_has_a_reference_body_that_grows(sex: Sex) -> None:
    bodies = [reference_body(age, sex) for age in range(4, CHILD_BELOW)]
    assert bodies == sorted(set(bodies))
    for age, body in enumerate(bodies, 4):
        check_person(Person(age, sex, weight_kg=body.weight_kg, height_cm=body.height_cm))


def test_child_is_called_girl_or_boy_on_paper() -> None:
    assert str(person_words(CHILD)).startswith("Girl, 8")
    assert str(person_words(Profile())).startswith("Woman, 45")
