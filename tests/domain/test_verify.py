"""Every rule is checked: a good plan, spoilt in one way, is caught for that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from foods import Catalogue, Diet, Meal, Serving
from planner.domain import CareAnswers, CareRules, DietRules, MealRules, Plan, Profile, Rule, verify
from solver import Per, Place, Status

from .kitchen import FISH, GLASS, PORRIDGE, SALAD, SLOTS, WEEK, meal, plan, serving, target

CARE = CareRules.load()
FIRST = (0, "breakfast")


def rules(spoilt: Plan, pantry: Catalogue, before: Plan | None = None) -> set[Rule]:
    return {violation.rule for violation in verify(spoilt, pantry, CARE, before=before)}


def with_meals(changes: dict[Place, Meal], **more: object) -> Plan:
    meals = {place: m for place, m in {**WEEK, **changes}.items() if m}
    return plan(meals=meals, **more)


def with_diet(**rules_of_diet: object) -> Profile:
    return Profile(diet=DietRules(**rules_of_diet), meals=MealRules(slots=SLOTS))  # type: ignore[arg-type]


def test_good_plan_breaks_nothing(pantry: Catalogue) -> None:
    assert verify(plan(), pantry, CARE) == ()


@pytest.mark.parametrize(
    "profile",
    [
        with_diet(style=Diet.VEGAN),
        with_diet(exclude_allergens=frozenset({"fish"})),
        with_diet(exclude_foods=frozenset({"banana"})),
    ],
)
def test_excluded_food(profile: Profile, pantry: Catalogue) -> None:
    assert rules(plan(profile=profile), pantry) == {Rule.EXCLUDED}
    locked = plan(profile=profile, locked=frozenset(WEEK))
    assert rules(locked, pantry) == {Rule.EXCLUDED}, "a lock is no excuse"


def test_food_left_out_by_care(pantry: Catalogue) -> None:
    coconut = with_meals({(0, "evening"): meal("glass", serving("coconut_water"))})
    answers = CareAnswers(medicines=frozenset({"ace_inhibitor"}))
    profile = replace(coconut.profile, care=answers)
    assert rules(coconut, pantry) == set()
    assert rules(replace(coconut, profile=profile), pantry) == {Rule.EXCLUDED}


def test_unknown_food_and_unknown_dish(pantry: Catalogue) -> None:
    moonmilk = meal("glass", Serving("moonmilk", 1, "cup", 200))
    assert rules(with_meals({(0, "evening"): moonmilk}), pantry) == {Rule.EXCLUDED}
    ambrosia = replace(GLASS, dish="ambrosia")
    assert rules(with_meals({(0, "evening"): ambrosia}), pantry) == {Rule.ROLE}


@pytest.mark.parametrize(
    "wrong",
    [
        Serving("oats", 1.25, "cup", 50.0),  # no such step
        Serving("oats", 1.0, "bowl", 40.0),  # no such measure
        Serving("oats", 1.0, "cup", 47.0),  # not what a cup weighs
    ],
)
def test_verifier_finds_a_serving_that_is_no_household_portion(
    wrong: Serving, pantry: Catalogue
) -> None:
    found = rules(with_meals({FIRST: meal("porridge", wrong)}), pantry)
    assert Rule.PORTION in found
    assert found <= {Rule.PORTION, Rule.ROLE}


@pytest.mark.parametrize(
    "wrong",
    [
        meal("porridge", serving("banana")),  # its grain is missing
        meal("porridge", serving("oats"), serving("milk")),  # no role for milk
        meal("porridge", serving("oats"), serving("oats", 2)),  # one role twice
        meal("porridge"),
    ],
)
def test_verifier_finds_a_meal_that_is_none_of_its_dish(wrong: Meal, pantry: Catalogue) -> None:
    spoilt = with_meals({FIRST: wrong}, targets=())
    assert rules(spoilt, pantry) == {Rule.ROLE}
    assert rules(replace(spoilt, locked=frozenset({FIRST})), pantry) == set()


def test_portion_outside_its_role(pantry: Catalogue) -> None:
    dish = pantry.dishes["porridge"]
    grain = dish.roles[0]
    narrow = replace(grain, choices=(replace(grain.choices[0], servings=(serving("oats", 2),)),))
    dishes = {**pantry.dishes, "porridge": replace(dish, roles=(narrow, dish.roles[1]))}
    assert rules(plan(), replace(pantry, dishes=dishes)) == {Rule.ROLE}


def test_too_much_of_a_food_in_a_day(pantry: Catalogue) -> None:
    salad = meal("salad", serving("spinach_cooked", 2))
    spoilt = with_meals({(0, "breakfast"): salad}, targets=())
    assert Rule.AMOUNT in rules(spoilt, pantry)
    (violation,) = [v for v in verify(spoilt, pantry, CARE) if v.rule is Rule.AMOUNT]
    assert (violation.food, violation.places) == ("spinach_cooked", (FIRST, (0, "lunch")))
    assert "120 g of Spinach cooked, above 100 g a day" in violation.message


@pytest.mark.parametrize(
    "changes",
    [
        {(1, "lunch"): FISH},  # neighbouring days
        {(0, "lunch"): SALAD},  # neighbouring days
        {(0, "breakfast"): GLASS},  # twice in a day
    ],
)
def test_dish_too_near(changes: dict[Place, Meal], pantry: Catalogue) -> None:
    spoilt = with_meals(changes, targets=())
    assert Rule.REPEAT in rules(spoilt, pantry)
    everything = replace(spoilt, locked=frozenset(spoilt.meals))
    assert Rule.REPEAT not in rules(everything, pantry), "so the person placed them"


@pytest.mark.parametrize(("days", "caught"), [((0, 2, 4), True), ((0, 3, 7), False)])
def test_dish_more_than_twice_in_seven_days(
    days: tuple[int, ...], caught: bool, pantry: Catalogue
) -> None:
    spoilt = plan(days=8, meals={(d, "lunch"): SALAD for d in days}, targets=(), empty=frozenset())
    assert (Rule.REPEAT in rules(spoilt, pantry)) == caught


def test_week_is_any_seven_days(pantry: Catalogue) -> None:
    meals = {(d, "lunch"): SALAD for d in (3, 6, 9)}
    spoilt = plan(days=10, meals=meals, targets=(), empty=frozenset())
    assert rules(spoilt, pantry) == {Rule.REPEAT}


def test_safety_ceiling_with_unknown_figures_counted_as_high(pantry: Catalogue) -> None:
    ceiling = target("potassium_mg", None, 1200, safety=True)
    passed = plan(targets=(ceiling,), status=Status.SHORT)
    assert rules(passed, pantry) == {Rule.CEILING}
    (violation, _) = verify(passed, pantry, CARE)
    assert violation.nutrient == "potassium_mg"
    assert "Monday: Potassium 1,323.0 mg, ceiling 1,200" in violation.message
    assert rules(plan(targets=(replace(ceiling, safety=False),)), pantry) == set()
    assert rules(plan(targets=(replace(ceiling, on=False),)), pantry) == set()


def test_ceiling_on_average(pantry: Catalogue) -> None:
    # 1323, 250 and 1323 mg
    mean = target("potassium_mg", None, 1200, safety=True, per=Per.WEEK)
    assert rules(plan(targets=(mean,)), pantry) == set()
    low = replace(mean, maximum=900)
    assert rules(plan(targets=(low,), status=Status.SHORT), pantry) == {Rule.CEILING}


def test_verifier_blames_no_planning_for_excess_of_locked_meals(pantry: Catalogue) -> None:
    ceiling = target("potassium_mg", None, 500, safety=True)
    locked = frozenset({(0, "breakfast"), (2, "breakfast")})
    alone = plan(targets=(ceiling,), status=Status.SHORT, locked=locked)
    assert rules(alone, pantry) == set()


def test_meal_where_none_belongs(pantry: Catalogue) -> None:
    assert rules(with_meals({(3, "lunch"): SALAD}), pantry) == {Rule.SLOT}
    assert rules(with_meals({(0, "snack"): GLASS}), pantry) == {Rule.SLOT}
    assert Rule.SLOT in rules(with_meals({FIRST: SALAD}, targets=()), pantry)
    assert Rule.EMPTY in rules(with_meals({(1, "evening"): GLASS}), pantry)


def test_weekday_meal_that_takes_too_long(pantry: Catalogue) -> None:
    profile = Profile(meals=MealRules(slots=SLOTS, weekday_minutes=30))
    assert rules(plan(profile=profile), pantry) == {Rule.TIME}
    saturday = date(2026, 11, 28)
    weekend = plan(profile=profile, start=saturday, days=1, empty=frozenset())
    meals = {place: m for place, m in WEEK.items() if place[0] == 0}
    assert rules(replace(weekend, meals=meals), pantry) == set()


def test_locked_meal_that_changed(pantry: Catalogue) -> None:
    before = plan(locked=frozenset({FIRST}))
    changed = replace(before, meals={**WEEK, FIRST: meal("porridge", serving("oats", 2))})
    assert rules(changed, pantry, before) == {Rule.LOCK}
    assert rules(before, pantry, before) == set()


@pytest.mark.parametrize(
    ("minimum", "status"), [(5000, Status.FEASIBLE), (5000, Status.OPTIMAL), (1, Status.SHORT)]
)
def test_untruthful_status(minimum: float, status: Status, pantry: Catalogue) -> None:
    untrue = plan(targets=(target("magnesium_mg", minimum),), status=status)
    assert rules(untrue, pantry) == {Rule.STATUS}


def test_messages_name_the_place(pantry: Catalogue) -> None:
    spoilt = plan(profile=with_diet(exclude_foods=frozenset({"banana"})))
    first = verify(spoilt, pantry, CARE)[0]
    assert first.message == "Breakfast on Monday: Banana: you left it out"
    assert first.places == (FIRST,)


def test_real_week_breaks_nothing(week: Plan, catalogue: Catalogue) -> None:
    assert verify(week, catalogue, CARE) == ()
    assert PORRIDGE.foods == {"oats", "banana"}
