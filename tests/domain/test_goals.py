"""A goal for one's weight changes energy only where it does no harm, and is said."""

from __future__ import annotations

import pytest

from foods import Catalogue
from planner.domain import CareAnswers, CareRules, Person, Profile, Sex, Stage, blank_plan
from planner.domain.care.goals import goals_for
from planner.domain.person.goal import Goal

RULES = CareRules.load()
HEAVY = Person(45, weight_kg=80, height_cm=166)
MOTHER = Person(30, Sex.FEMALE, Stage.LACTATING, weight_kg=80, height_cm=166)


def energy(profile: Profile, catalogue: Catalogue) -> tuple[float | None, float | None]:
    plan = blank_plan(profile, catalogue)
    target = next(t for t in plan.targets if t.nutrient == "energy_kcal")
    return target.minimum, target.maximum


@pytest.mark.parametrize(
    ("goal", "person", "band", "said"),
    [
        (Goal.LOSE, HEAVY, (1740, 1920), "500 kcal a day less"),
        (Goal.GAIN, Person(), (2360, 2610), "300 kcal a day more"),
        (Goal.KEEP, HEAVY, (2210, 2440), ""),
    ],
)
def test_goal_moves_the_band(
    goal: Goal, person: Person, band: tuple[float, float], said: str, catalogue: Catalogue
) -> None:
    profile = Profile(person, care=CareAnswers(goal=goal))
    assert energy(profile, catalogue) == band
    assert said in " ".join(blank_plan(profile, catalogue).notes)


@pytest.mark.parametrize(
    ("person", "conditions", "said"),
    [
        (Person(17, weight_kg=80, height_cm=166), (), "with under 19"),
        (MOTHER, (), "with nursing"),
        (HEAVY, ("eating_disorder",), "with eating disorder"),
        (HEAVY, ("dialysis",), "with dialysis"),
        (HEAVY, ("type_1_diabetes",), "with type 1 diabetes"),
        (Person(45, weight_kg=60, height_cm=166), (), "not planned for you"),
    ],
)
def test_losing_weight_is_not_planned_where_it_could_harm(
    person: Person, conditions: tuple[str, ...], said: str, catalogue: Catalogue
) -> None:
    care = CareAnswers(frozenset(conditions), goal=Goal.LOSE)
    profile = Profile(person, care=care)
    assert Goal.LOSE not in goals_for(profile, RULES)
    kept = Profile(person, care=CareAnswers(frozenset(conditions)))
    assert energy(profile, catalogue) == energy(kept, catalogue)
    assert said in " ".join(blank_plan(profile, catalogue).notes)


def test_goal_never_goes_below_the_energy_floor_of_adults(catalogue: Catalogue) -> None:
    small = Person(80, weight_kg=60, height_cm=150)
    low, _ = energy(Profile(small, care=CareAnswers(goal=Goal.LOSE)), catalogue)
    assert low is not None
    assert low >= 1200


def test_unknown_illness_offers_no_loss() -> None:
    unknown = Profile(HEAVY, care=CareAnswers(others=("ivabradine",)))
    assert goals_for(unknown, RULES) == (Goal.KEEP,)
