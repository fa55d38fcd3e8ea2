"""Supplements count for their nutrient, and each limit counts what it is meant to count."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue
from planner.domain import (
    CareAnswers,
    CareRules,
    Person,
    Profile,
    ProfileError,
    Sex,
    Supplement,
    blank_plan,
    day_totals,
    mean_totals,
    problem_for,
    shortfalls,
    supplied,
    verify,
)
from planner.domain.person.supplements import supplement_kinds
from solver import Limit

from .kitchen import plan, target

RULES = CareRules.load()


def takes(*taken: Supplement, person: Person | None = None, **care: object) -> Profile:
    answers = CareAnswers(supplements=taken, **care)  # type: ignore[arg-type]
    return Profile(person or Person(), care=answers)


def of(nutrient: str, amount: float, unit: str = "mg", per_day: float = 1.0) -> Supplement:
    return Supplement(nutrient, amount, unit, per_day)


@pytest.mark.parametrize(
    ("taken", "daily"),
    [
        (of("magnesium_mg", 200, per_day=2), 400),
        (of("calcium_mg", 0.6, "g"), 600),
        (of("vitamin_d_ug", 1000, "IU"), 25),
        (of("vitamin_d_ug", 50_000, "IU", 1 / 7), 50_000 / 40 / 7),
        (of("vitamin_e_mg", 100, "IU (natural)"), 67),
        (of("vitamin_b12_ug", 1, "mg"), 1000),
    ],
)
def test_supplement_dose_is_given_in_the_unit_of_its_nutrient(
    taken: Supplement, daily: float
) -> None:
    assert taken.daily == pytest.approx(daily)
    assert supplied((taken, taken)) == {taken.nutrient: pytest.approx(2 * daily)}


def test_every_kind_has_its_own_unit_first(catalogue: Catalogue) -> None:
    for key, kind in supplement_kinds().items():
        unit = next(unit for unit, factor in kind.units.items() if factor == 1.0)
        assert unit == catalogue.nutrients[key].unit


def test_day_says_what_comes_from_food_and_what_does_not(pantry: Catalogue) -> None:
    bare, taking = plan(), plan(profile=replace(plan().profile, care=_care(200)))
    was, now = (day_totals(p, 0, pantry)["magnesium_mg"] for p in (bare, taking))
    assert now.amount == was.amount + 200
    assert now.food == pytest.approx(was.amount) == was.food
    assert now.supplement == 200
    mean = mean_totals(taking, pantry)["magnesium_mg"]
    assert mean.amount == pytest.approx(mean_totals(bare, pantry)["magnesium_mg"].amount + 200)


def _care(magnesium_mg: float) -> CareAnswers:
    return CareAnswers(supplements=(of("magnesium_mg", magnesium_mg),))


def test_target_is_met_by_food_and_supplements_together(pantry: Catalogue) -> None:
    wanting = plan(targets=(target("magnesium_mg", 300),))
    assert shortfalls(wanting, pantry)
    taking = replace(wanting, profile=replace(wanting.profile, care=_care(300)))
    assert not shortfalls(taking, pantry)


def test_solver_is_asked_for_what_food_must_bring(pantry: Catalogue) -> None:
    taking = plan(profile=replace(plan().profile, care=_care(30)))
    taking = replace(taking, targets=(target("magnesium_mg", 40, 100),))
    assert problem_for(taking, pantry, RULES).limits == (Limit("magnesium_mg", 10, 70),)
    more = replace(taking, profile=replace(taking.profile, care=_care(60)))
    assert problem_for(more, pantry, RULES).limits == (Limit("magnesium_mg", 0, 40),)


def test_supplements_count_towards_a_ceiling_in_the_check(pantry: Catalogue) -> None:
    most = max(day_totals(plan(), d, pantry)["magnesium_mg"].amount for d in range(3))
    safe = plan(targets=(target("magnesium_mg", None, most + 10, safety=True),))
    assert not verify(safe, pantry, RULES)
    taking = replace(safe, profile=replace(safe.profile, care=_care(20)))
    assert {v.rule.value for v in verify(taking, pantry, RULES)} == {"ceiling", "status"}


def notes(profile: Profile, catalogue: Catalogue) -> str:
    return "\n".join(blank_plan(profile, catalogue).notes)


@pytest.mark.parametrize(
    ("person", "mg", "warned"),
    [(Person(45), 350, False), (Person(45), 351, True), (Person(15, Sex.MALE), 400, True)],
)
def test_limit_of_magnesium_counts_supplements_alone(
    person: Person, mg: float, warned: bool, catalogue: Catalogue
) -> None:
    said = notes(takes(of("magnesium_mg", mg), person=person), catalogue)
    assert ("upper limit of 350 mg for supplements (NASEM (IOM) 1997)" in said) is warned
    targets = blank_plan(takes(of("magnesium_mg", mg), person=person), catalogue).targets
    assert next(t for t in targets if t.nutrient == "magnesium_mg").maximum is None


@pytest.mark.parametrize(("age", "limit"), [(18, 800), (19, 1000)])
def test_limit_of_vitamin_e_goes_by_age(age: int, limit: int, catalogue: Catalogue) -> None:
    def said(mg: float) -> str:
        return notes(takes(of("vitamin_e_mg", mg), person=Person(age)), catalogue)

    assert "for supplements" not in said(limit)
    assert f"upper limit of {limit:,} mg for supplements" in said(limit + 1)


@pytest.mark.parametrize(
    ("taken", "limit"),
    [(of("calcium_mg", 2500), "2,500 mg"), (of("vitamin_d_ug", 4000, "IU"), "100 µg")],
)
def test_limits_on_everything_are_passed_by_supplements_alone(
    taken: Supplement, limit: str, catalogue: Catalogue
) -> None:
    assert f"at most {limit}" in notes(takes(taken), catalogue)
    less = replace(taken, amount=taken.amount * 0.9)
    assert "supplements alone" not in notes(takes(less), catalogue)


def test_potassium_counts_against_the_agreed_ceiling_and_is_warned_of(
    catalogue: Catalogue,
) -> None:
    kidney = {"conditions": frozenset({"kidney_disease"}), "potassium_ceiling_mg": 2000.0}
    profile = takes(of("potassium_mg", 500), **kidney)
    blank = blank_plan(profile, catalogue)
    limits = {limit.nutrient: limit for limit in problem_for(blank, catalogue, RULES).limits}
    assert limits["potassium_mg"].maximum == pytest.approx(1500 * 0.92)
    assert limits["potassium_mg"].safety
    assert "you take 500 mg a day as a supplement, and Kidney disease" in "\n".join(blank.notes)


@pytest.mark.parametrize(
    ("taken", "key"),
    [
        (Supplement("iron_mg", 10, "mg"), "care.supplements.1.nutrient"),
        (of("magnesium_mg", 10, "IU"), "care.supplements.1.unit"),
        (of("magnesium_mg", 0), "care.supplements.1.amount"),
        (of("magnesium_mg", 40_000), "care.supplements.1.amount"),
        (of("magnesium_mg", float("nan")), "care.supplements.1.amount"),
        (of("magnesium_mg", 10, per_day=50), "care.supplements.1.per_day"),
        (Supplement("magnesium_mg", 10, "mg", name="m" * 61), "care.supplements.1.name"),
    ],
)
def test_supplement_that_no_label_has_is_refused(
    taken: Supplement, key: str, catalogue: Catalogue
) -> None:
    with pytest.raises(ProfileError) as refused:
        blank_plan(takes(taken), catalogue)
    assert refused.value.key == key
    assert refused.value.allowed
