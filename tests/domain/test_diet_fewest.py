"""Look at what is eaten, and plan from there with the fewest changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import OWN_MEAL, Catalogue
from planner.domain import CareRules, DietRules, Plan, Profile, blank_plan, shortfalls, verify
from planner.domain.diet import (
    Diet,
    EatenFood,
    EatenItem,
    FoodFinder,
    TargetStatus,
    analyse_diet,
    fewest_changes,
    read_list,
)
from planner.domain.diet.eaten import eaten_meal
from solver import MenuSolver, Per

USUAL = """Breakfast
2 slices whole wheat bread
1 tbsp butter
1 cup 2% milk
Lunch
2 cups pasta, cooked
1 oz cheddar
Dinner
1 cup white rice
150 g chicken breast
1 cup broccoli, cooked
Snack
1 apple
"""


def diet_of(text: str, catalogue: Catalogue) -> Diet:
    diet = Diet()
    for line in read_list(text, FoodFinder(catalogue)):
        assert line.item is not None, line.text
        diet = diet.with_items((0, line.slot), (line.item,))
    return diet


@pytest.fixture(scope="module")
def usual(catalogue: Catalogue) -> Diet:
    return diet_of(USUAL, catalogue)


@pytest.fixture(scope="module")
def blank(catalogue: Catalogue, care: CareRules) -> Plan:
    return blank_plan(Profile(), catalogue, days=2, care=care)


def test_diet_analysis_says_what_is_low_and_its_sources(
    usual: Diet, blank: Plan, catalogue: Catalogue
) -> None:
    lines = {
        line.nutrient.key: line for line in analyse_diet(usual, catalogue.nutrients, blank.targets)
    }
    magnesium = lines["magnesium_mg"]
    by_hand = sum(
        item.grams * catalogue.amounts(item.food.id)["magnesium_mg"] / 100 for item in usual.items()
    )
    assert magnesium.amount == pytest.approx(by_hand)
    assert magnesium.standing is TargetStatus.LOW
    assert magnesium.low_days == 1
    assert magnesium.shares[0].amount == max(share.amount for share in magnesium.shares)
    assert lines["calcium_mg"].shares[0].name.startswith("Milk")


def test_diet_analysis_takes_no_unknown_figure_for_zero(
    usual: Diet, blank: Plan, catalogue: Catalogue
) -> None:
    odd = EatenFood("sr28:99999", "Odd stew", usual.meal((0, "lunch")).items[0].food.measures, {})
    unknown = usual.with_items((0, "lunch"), (EatenItem(odd, 100, "g"),))
    line = analyse_diet(unknown, catalogue.nutrients, blank.targets)[1]
    known = EatenFood(
        odd.id, odd.name, odd.measures, {"energy_kcal": 400.0}
    )  # energy only, so that its share is known to be large
    half = usual.with_items((0, "lunch"), (EatenItem(known, 500, "g"),))
    lines = {x.nutrient.key: x for x in analyse_diet(half, catalogue.nutrients, blank.targets)}
    assert "Odd stew" in line.unknown
    assert lines["potassium_mg"].at_least
    assert not lines["energy_kcal"].at_least


def test_fewest_meals_change(
    usual: Diet, blank: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    solver = MenuSolver(catalogue)
    found = fewest_changes(usual, blank, catalogue, care, solver=solver)
    assert found.met
    assert not shortfalls(found.plan, catalogue)
    assert not verify(found.plan, catalogue, care)
    assert found.eaten == 8
    touched = found.changed | found.added
    assert 0 < len(found.changed) < found.eaten
    for place, meal in found.plan.meals.items():
        if place not in touched:
            assert meal.dish == OWN_MEAL
            assert meal == usual.meal((0, place[1])).as_meal()
            assert place in found.plan.locked
    # Vitamin D and B12 are held on average, so that one place a day may do.
    assert len(touched) >= blank.days


def test_diet_that_meets_all_stays_as_it_is(
    week: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    meals = {(0, slot): eaten_meal(week.meals[0, slot], catalogue) for slot in week.slots}
    one = blank_plan(week.profile, catalogue, days=1, care=care)
    # A day of a week need not have what the week holds on average.
    daily = replace(
        one, targets=tuple(replace(t, on=t.on and t.per is Per.DAY) for t in one.targets)
    )
    planned = {place: meal.as_meal() for place, meal in meals.items()}
    assert not shortfalls(replace(daily, meals=planned), catalogue)
    found = fewest_changes(Diet(1, meals), daily, catalogue, care)
    assert not found.changed | found.added
    assert {p: m.dish for p, m in found.plan.meals.items()} == {
        p: week.meals[p].dish for p in meals
    }


def test_fewest_changes_replace_meals_that_may_not_be_eaten(
    usual: Diet, catalogue: Catalogue, care: CareRules
) -> None:
    profile = Profile(diet=DietRules(exclude_allergens=frozenset({"milk"})))
    one = blank_plan(profile, catalogue, days=1, care=care)
    found = fewest_changes(usual, one, catalogue, care)
    assert set(found.must) == {(0, "breakfast"), (0, "lunch")}
    assert "milk" in found.must[0, "lunch"].lower()
    assert {(0, "breakfast"), (0, "lunch")} <= found.changed
    assert not verify(found.plan, catalogue, care)


def test_fewest_changes_end_when_cancelled(
    usual: Diet, blank: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    told: list[int] = []
    found = fewest_changes(
        usual, blank, catalogue, care, cancelled=lambda: len(told) > 1, tell=told.append
    )
    assert len(told) <= 3
    assert not found.met
