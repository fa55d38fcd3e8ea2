"""Lactose is held by the sitting, and switching touches only the meals that have some."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue, Meal, Serving
from planner.domain import (
    Activity,
    CareAnswers,
    CareRules,
    DietRules,
    Person,
    Plan,
    Profile,
    ProfileError,
    Sex,
    allowed_foods,
    blank_plan,
    plan_week,
    replan,
    verify,
    why_left_out,
)
from planner.domain.care.lactose import FREE_G_PER_100G, lactose_per_gram, meal_lactose_g
from solver import Effort, MenuSolver

RULES = CareRules.load()

MILKY = Profile(
    Person(19, Sex.MALE, weight_kg=80.0, height_cm=185.0, activity=Activity.VERY_ACTIVE),
    DietRules(like=frozenset({"milk_2pct", "yogurt_lowfat"})),
)
"""Eats much, and milk gladly: some breakfasts have more than the 12 g that many bear."""


def bears(grams: float | None) -> Profile:
    return Profile(care=CareAnswers(lactose_g_a_meal=grams))


@pytest.fixture(scope="module")
def solver(catalogue: Catalogue) -> MenuSolver:
    return MenuSolver(catalogue)


def lactose(plan: Plan, catalogue: Catalogue) -> dict[object, float]:
    per_gram = lactose_per_gram(catalogue)
    found = {place: meal_lactose_g(meal, per_gram) for place, meal in plan.meals.items()}
    return {place: grams for place, grams in found.items() if grams > 0}


def test_lactose_is_in_milk_only_and_unknown_figures_count_as_high(catalogue: Catalogue) -> None:
    per_gram = lactose_per_gram(catalogue)
    assert "broccoli_raw" not in per_gram  # USDA's figure is some other sugar
    assert per_gram["milk_2pct"] == pytest.approx(0.0501)
    assert per_gram["yogurt_lowfat"] > 0.02  # no figure: that of its kind
    assert "gouda" not in per_gram
    assert min(per_gram.values()) > FREE_G_PER_100G / 100


@pytest.fixture(scope="module")
def milky(catalogue: Catalogue, solver: MenuSolver) -> Plan:
    return plan_week(MILKY, catalogue, days=3, care=RULES, solver=solver, effort=Effort.QUICK)


@pytest.mark.parametrize("grams", [12.0, 6.0, 0.0])
def test_lactose_cap_holds_and_changes_only_meals_with_lactose(
    grams: float, milky: Plan, catalogue: Catalogue, solver: MenuSolver
) -> None:
    before = lactose(milky, catalogue)
    assert max(before.values()) > 12
    bearing = replace(MILKY, care=CareAnswers(lactose_g_a_meal=grams))
    after = replan(
        milky, catalogue, profile=bearing, care=RULES, solver=solver, effort=Effort.QUICK
    )
    assert max(lactose(after, catalogue).values(), default=0.0) <= grams + 1e-6
    assert not verify(after, catalogue, RULES)
    changed = {place for place, meal in milky.meals.items() if meal != after.meals.get(place)}
    assert changed == {place for place, had in before.items() if had > grams + 1e-6}
    assert not after.settled
    back = replan(after, catalogue, profile=MILKY, care=RULES, solver=solver, effort=Effort.QUICK)
    assert back.meals == after.meals


def test_meal_with_too_much_is_found_and_a_locked_one_is_let_go(
    week: Plan, catalogue: Catalogue
) -> None:
    milk = Meal("porridge_made_up", (Serving("milk_2pct", 1, "cup", 300.0),))
    place = (0, "breakfast")
    milky = replace(week, meals={**week.meals, place: milk}, profile=bears(12.0))
    assert "sitting" in {v.rule.value for v in verify(milky, catalogue, RULES)}
    rich = max(lactose(week, catalogue).items(), key=lambda item: item[1])[0]
    held = replace(week, locked=frozenset({rich}))  # type: ignore[arg-type]
    freed = replan(held, catalogue, profile=bears(1.0), care=RULES, effort=Effort.QUICK)
    assert not freed.locked
    assert any("more lactose than you bear" in note for note in freed.notes)


def test_strict_leaves_out_the_foods_and_says_why(catalogue: Catalogue) -> None:
    kept = allowed_foods(bears(0.0), catalogue, RULES)
    assert not kept & set(lactose_per_gram(catalogue))
    assert {"gouda", "soy_drink_fortified"} <= kept
    milk = catalogue.foods["milk_2pct"]
    assert why_left_out(milk, bears(0.0), RULES, catalogue) == "has lactose, or may have"
    assert not why_left_out(milk, bears(12.0), RULES, catalogue)
    assert allowed_foods(bears(12.0), catalogue, RULES) == allowed_foods(
        Profile(), catalogue, RULES
    )


def test_amount_nobody_means_is_refused(catalogue: Catalogue) -> None:
    with pytest.raises(ProfileError, match="lactose_g_a_meal"):
        blank_plan(bears(100.0), catalogue)
