"""Each effect acts on its target, and the check of a plan goes by the rule and not the target."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue, Diet, Meal
from planner.domain import (
    CareAnswers,
    CareRules,
    DietRules,
    Person,
    Plan,
    Profile,
    Sex,
    Stage,
    TargetChoice,
    blank_plan,
    plan_week,
    problem_for,
    verify,
)
from planner.domain.assessment.fluids import day_fluid
from planner.domain.care.alerts import care_alerts, unasked_nutrients
from planner.domain.care.effects import Band, Cap, Weekly, ceiling_margin
from planner.domain.care.low_sodium import low_sodium_days, low_sodium_words
from planner.domain.care.raw_weight import raw_per_cooked
from planner.domain.plan.totals import meal_totals
from planner.domain.target import Target
from solver import Effort

RULES = CareRules.load()
KIDNEYS = CareAnswers(frozenset({"kidney_disease"}))
FISH = Weekly(frozenset({"oily_fish", "white_fish", "shellfish"}), 227.0, 340.0)


@pytest.fixture(scope="module")
def plain(catalogue: Catalogue) -> Plan:
    """Return a week of somebody without care answers."""
    return plan_week(Profile(), catalogue, effort=Effort.QUICK)


def asked(profile: Profile, catalogue: Catalogue) -> dict[str, Target]:
    return {t.nutrient: t for t in blank_plan(profile, catalogue).targets}


def rules_broken(plan: Plan, catalogue: Catalogue) -> set[str]:
    return {v.rule.value for v in verify(plan, catalogue, RULES)}


def test_check_of_a_cap_goes_by_the_rule_and_no_target(plain: Plan, catalogue: Catalogue) -> None:
    assert "ceiling" not in rules_broken(plain, catalogue)
    # The targets still are those of somebody well: only the rule itself knows of the cap.
    ill = replace(plain, profile=replace(plain.profile, care=KIDNEYS))
    found = [v for v in verify(ill, catalogue, RULES) if v.rule.value == "ceiling"]
    assert {v.nutrient for v in found} >= {"potassium_mg", "phosphorus_mg"}


def test_check_of_energy_goes_by_the_rule_and_no_target(plain: Plan, catalogue: Catalogue) -> None:
    assert "energy" not in rules_broken(plain, catalogue)
    low = tuple(
        replace(t, minimum=1000.0) if t.nutrient == "energy_kcal" else t for t in plain.targets
    )
    assert "energy" in rules_broken(replace(plain, targets=low), catalogue)
    nursing = replace(plain.profile, person=replace(plain.profile.person, stage=Stage.LACTATING))
    assert "energy" in rules_broken(replace(plain, profile=nursing), catalogue)


def test_check_of_a_band_goes_by_the_rule_and_no_target(plain: Plan, catalogue: Catalogue) -> None:
    care = CareAnswers(medicines=frozenset({"warfarin"}))
    assert "steady" not in rules_broken(plain, catalogue)
    thinned = replace(plain, profile=replace(plain.profile, care=care))
    assert "steady" in rules_broken(thinned, catalogue)


def test_check_of_a_weekly_amount_weighs_it_raw(plain: Plan, catalogue: Catalogue) -> None:
    fish = next(
        (dish, choice)
        for dish in catalogue.dishes.values()
        for role in dish.roles
        for choice in role.choices
        if choice.food == "salmon_farmed_cooked"
    )
    dish, choice = fish
    serving = choice.servings[-1]
    meals = {(day, "dinner"): Meal(dish.id, (serving,)) for day in range(7)}
    week = replace(plain, meals=meals)
    raw = raw_per_cooked()["salmon_farmed_cooked"]
    assert 1.0 <= raw < 1.33
    surely = FISH.grams(week, catalogue, high=False)
    assert surely == pytest.approx(7 * serving.grams * raw)
    assert FISH.grams(week, catalogue) == pytest.approx(7 * serving.grams * 4 / 3)
    assert [v.rule.value for v in FISH.broken(week, catalogue)] == ["group"]
    locked = replace(week, locked=frozenset(meals))
    assert not list(FISH.broken(locked, catalogue)), "what is locked is the person's own doing"


@pytest.mark.parametrize(
    ("days", "bounds"), [(2, (None, 340)), (7, (227, 340)), (14, (454, 680)), (28, (908, 1360))]
)
def test_weekly_amount_grows_with_the_weeks(days: int, bounds: tuple[float | None, float]) -> None:
    assert FISH.bounds_g(days) == bounds


def test_whose_diet_has_no_fish_is_told_of_no_amount(catalogue: Catalogue) -> None:
    person = Person(30, Sex.FEMALE, Stage.PREGNANT)
    for style, told in ((Diet.PESCATARIAN, 2), (Diet.VEGAN, 0)):
        blank = blank_plan(Profile(person, DietRules(style)), catalogue)
        assert len(problem_for(blank, catalogue, RULES).amounts) == told


@pytest.mark.parametrize(
    ("low", "high", "margin"), [(None, 1000.0, 80.0), (900.0, 1000.0, 25.0), (100.0, 1000.0, 80.0)]
)
def test_margin_lies_below_a_ceiling(low: float | None, high: float, margin: float) -> None:
    assert ceiling_margin(low, high) == pytest.approx(margin)


def test_solver_is_told_of_the_margin_and_the_centre(catalogue: Catalogue) -> None:
    asked_of = problem_for(blank_plan(Profile(care=KIDNEYS), catalogue), catalogue, RULES)
    limits = {limit.nutrient: limit for limit in asked_of.limits}
    assert limits["potassium_mg"].maximum == pytest.approx(3000 * 0.92)
    assert limits["phosphorus_mg"].maximum == pytest.approx(1000 * 0.92)
    assert limits["phosphorus_mg"].safety
    assert asked_of.centres == {"energy_kcal": pytest.approx(2180, abs=5)}


def test_lowest_cap_holds_whatever_the_order(catalogue: Catalogue) -> None:
    both = CareAnswers(frozenset({"kidney_disease"}), frozenset({"ace_inhibitor"}))
    assert asked(Profile(care=both), catalogue)["potassium_mg"].maximum == 2500
    alone = CareAnswers(medicines=frozenset({"ace_inhibitor", "potassium_binder"}))
    assert asked(Profile(care=alone), catalogue)["potassium_mg"].maximum == 2600


def test_nutrient_that_is_not_asked_for_can_be_asked_for(catalogue: Catalogue) -> None:
    own = Profile(care=KIDNEYS, targets={"magnesium_mg": TargetChoice(200)})
    assert asked(own, catalogue)["magnesium_mg"].minimum == 200
    blank = blank_plan(own, catalogue)
    assert unasked_nutrients(blank, RULES) == ("calcium_mg", "fibre_g")


def test_alerts_say_what_is_provisional_and_what_is_not_asked_for(catalogue: Catalogue) -> None:
    care = replace(KIDNEYS, others=("lupus",))
    first, second, third = care_alerts(blank_plan(Profile(care=care), catalogue), catalogue, RULES)
    assert first == "This week was not made for lupus."
    assert second.startswith("Potassium at most 3,000 mg, protein at most ")
    assert third == "Not asked for: magnesium, calcium, fibre."
    assert not care_alerts(blank_plan(Profile(), catalogue), catalogue, RULES)
    agreed = replace(
        KIDNEYS, potassium_ceiling_mg=2000.0, agreed={"phosphorus_mg": 900.0, "protein_g": 60.0}
    )
    (only,) = care_alerts(blank_plan(Profile(care=agreed), catalogue), catalogue, RULES)
    assert only.startswith("Not asked for")


def test_lithium_keeps_what_is_drunk_at_the_usual_amount(plain: Plan, catalogue: Catalogue) -> None:
    care = CareAnswers(medicines=frozenset({"lithium"}), usual={"fluid_ml": 3000.0})
    held = replace(plain, profile=replace(plain.profile, care=care))
    assert day_fluid(held, 0, catalogue, RULES).wanted_ml == 3000
    free = replace(care, medicines=frozenset())
    other = replace(plain, profile=replace(plain.profile, care=free))
    assert day_fluid(other, 0, catalogue, RULES).wanted_ml != 3000


def test_days_low_in_sodium_are_said_where_no_rule_wants_them_low(
    plain: Plan, catalogue: Catalogue
) -> None:
    unsalted = min(
        (meal for at, meal in plain.meals.items() if at[1] == "snack"),
        key=lambda meal: meal_totals(meal, catalogue)["sodium_mg"].amount,
    )
    bare = replace(plain, meals=dict.fromkeys(plain.meals, unsalted))
    assert low_sodium_days(bare, catalogue, RULES) == tuple(range(7))
    words = low_sodium_words(bare, catalogue, RULES)
    assert words is not None
    assert words.startswith(
        "Days below the 1,500 mg of sodium that people need (NASEM 2019): 7 of 7."
    )
    plain = bare
    ill = replace(plain.profile, care=CareAnswers(frozenset({"hypertension"})))
    assert not low_sodium_days(replace(plain, profile=ill), catalogue, RULES)


def test_effects_of_a_rule_are_found_by_their_class() -> None:
    kidney, lithium = RULES.conditions["kidney_disease"], RULES.medicines["lithium"]
    assert {cap.nutrient for cap in kidney.of(Cap)} == {
        "potassium_mg",
        "protein_g",
        "phosphorus_mg",
        "sodium_mg",
    }
    assert {band.nutrient for band in lithium.of(Band)} == {"sodium_mg", "fluid_ml"}
