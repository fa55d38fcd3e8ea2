"""Planned again after the shopping: with what is there, or without what was not to be had."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan, verify
from planner.domain.assessment.shortfalls import shortfalls
from planner.domain.plan.edits import locked
from planner.domain.planning.from_solver import CONCEDED
from planner.domain.planning.shopped import (
    Kitchen,
    Replanned,
    from_what_is_there,
    without_foods,
)
from planner.domain.planning.shopped_words import shopped_words, without_words
from planner.domain.shopping import ShoppingLine, shopping_list
from planner.domain.shopping.list_edits import ticked
from planner.domain.shopping.missing import (
    Home,
    names_to_buy,
    places_without,
    stock_left,
    supplies_left,
)
from planner.domain.shopping.needs import MealsSaid
from planner.domain.shopping.pantry import Pantry, PantryItem
from solver import Effort, MenuSolver

TODAY = 2


@pytest.fixture
def plan(week: Plan) -> Plan:
    return replace(week, start=date(2026, 11, 23))


@pytest.fixture(scope="module")
def solver(catalogue: Catalogue) -> MenuSolver:
    return MenuSolver(catalogue)


@pytest.fixture
def kitchen(catalogue: Catalogue, care: CareRules, solver: MenuSolver) -> Callable[..., Kitchen]:
    def made(**home: object) -> Kitchen:
        there = Home(**{"today": TODAY, **home})  # what is not said is as usual
        return Kitchen(catalogue, care, solver, there, Effort.QUICK)

    return made


@pytest.fixture
def line(plan: Plan, catalogue: Catalogue) -> ShoppingLine:
    """Something that two meals or more from today on need, and an earlier one or none."""
    return next(
        line
        for line in shopping_list(plan, catalogue)
        if not line.staple and 2 <= sum(day >= TODAY for day, _ in line.meals) <= 4
    )


def free(plan: Plan) -> list[tuple[int, str]]:
    return [(day, slot) for day in range(TODAY, plan.days) for slot in plan.slots]


def use(plan: Plan, name: str, catalogue: Catalogue) -> set[tuple[int, str]]:
    return {
        place
        for place, meal in plan.meals.items()
        if any(catalogue.foods[food].purchase.buy_as == name for food in meal.foods)
    }


def test_food_not_in_the_shop_changes_only_its_meals(
    plan: Plan, catalogue: Catalogue, care: CareRules, kitchen, line: ShoppingLine
) -> None:
    needed = {place for place in line.meals if place[0] >= TODAY}
    done = without_foods(plan, [line.name], kitchen())
    assert set(done.changed) == needed
    for place, meal in plan.meals.items():
        assert (done.plan.meals[place] == meal) is (place not in needed)
    assert not {place for place in use(done.plan, line.name, catalogue) if place[0] >= TODAY}
    assert done.plan.locked == plan.locked
    assert done.plan.profile == plan.profile
    assert len(shortfalls(done.plan, catalogue)) <= len(shortfalls(plan, catalogue))
    words = without_words(done, [line.name], catalogue)
    assert line.name.lower() in words.lower()
    listed = {each.name for each in shopping_list(plan, catalogue) if each.open}
    assert not listed & set(done.to_buy)
    assert str(len(needed)) in words


def test_food_not_in_the_shop_changes_and_unlocks_a_locked_meal(
    plan: Plan, catalogue: Catalogue, kitchen, line: ShoppingLine
) -> None:
    place = next(place for place in line.meals if place[0] >= TODAY)
    other = next(p for p in sorted(plan.meals) if p not in line.meals)
    held = locked(locked(plan, place), other)
    done = without_foods(held, [line.name], kitchen())
    assert place in done.changed
    assert done.plan.locked == {other}


def test_replanning_counts_no_food_at_home_as_missing(
    plan: Plan, catalogue: Catalogue, kitchen, line: ShoppingLine
) -> None:
    pantry = Pantry((PantryItem(line.foods[0], 50_000.0),))
    assert not places_without(plan, [line.name], catalogue, Home(pantry))
    done = without_foods(plan, [line.name], kitchen(pantry=pantry))
    assert done == Replanned(plan, ())
    shopped = ticked(plan, [line], catalogue)
    assert without_foods(shopped, [line.name], kitchen()).changed == ()
    assert "Nothing was changed" in without_words(done, [line.name], catalogue)


def test_meals_that_were_eaten_or_left_out_are_not_changed(
    plan: Plan, catalogue: Catalogue, kitchen, line: ShoppingLine
) -> None:
    first, second, *_ = (place for place in line.meals if place[0] >= TODAY)
    said = MealsSaid(frozenset({first}), frozenset({second}))
    done = without_foods(plan, [line.name], kitchen(said=said))
    assert not {first, second} & set(done.changed)


def test_week_of_which_all_was_bought_stays(plan: Plan, catalogue: Catalogue, kitchen) -> None:
    shopped = ticked(plan, shopping_list(plan, catalogue), catalogue)
    done = from_what_is_there(shopped, free(plan), kitchen())
    assert done == Replanned(shopped, ())
    assert "Nothing was changed" in shopped_words(done, catalogue)


def test_week_is_planned_again_from_what_was_bought(
    plan: Plan, catalogue: Catalogue, care: CareRules, kitchen, line: ShoppingLine
) -> None:
    lines = [each for each in shopping_list(plan, catalogue) if each.name != line.name]
    shopped = ticked(plan, lines, catalogue)
    kept = next(place for place in sorted(plan.meals) if place[0] >= TODAY)
    shopped = locked(shopped, kept)
    before = names_to_buy(shopped, free(plan), catalogue, Home(today=TODAY))
    assert line.name in before
    done = from_what_is_there(shopped, free(plan), replace(kitchen(), effort=Effort.NORMAL))
    assert done.changed
    assert len(done.to_buy) < len(before) or not done.to_buy
    assert line.name not in done.to_buy
    for place, meal in plan.meals.items():
        if place[0] < TODAY or place == kept:
            assert done.plan.meals[place] == meal
    assert done.plan.locked == {kept}
    assert done.plan.shopping == shopped.shopping
    assert len(shortfalls(done.plan, catalogue)) <= len(shortfalls(plan, catalogue))
    assert {place for place in plan.meals if place not in done.plan.meals} == set()
    assert {v.rule for v in verify(done.plan, catalogue, care)} <= set(CONCEDED)


def test_stock_is_what_the_held_meals_leave(
    plan: Plan, catalogue: Catalogue, line: ShoppingLine
) -> None:
    shopped = ticked(plan, shopping_list(plan, catalogue), catalogue)
    everything = stock_left(shopped, plan.meals, catalogue, Home())
    some = stock_left(shopped, line.meals[:1], catalogue, Home())
    bought = sum(one.grams for one in shopped.shopping.bought if one.name == line.name)
    assert everything[line.name] == pytest.approx(bought)
    assert some.get(line.name, 0.0) < everything[line.name]
    assert stock_left(plan, plan.meals, catalogue, Home()) == {}


def test_stock_that_spoiled_is_no_stock(plan: Plan, catalogue: Catalogue) -> None:
    shopped = ticked(plan, shopping_list(plan, catalogue), catalogue)
    left = supplies_left(shopped, plan.meals, catalogue, Home())
    stock = stock_left(shopped, plan.meals, catalogue, Home())
    assert stock == {name: sum(one.grams for one in found) for name, found in left.items()}
    name, last = min(
        ((name, max(one.last or 999 for one in found)) for name, found in left.items()),
        key=lambda each: each[1],
    )
    assert last < plan.days - 1
    assert name in stock_left(shopped, plan.meals, catalogue, Home(today=last))
    assert name not in stock_left(shopped, plan.meals, catalogue, Home(today=last + 1))
