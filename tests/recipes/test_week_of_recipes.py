"""A week with ten recipes of other programs in it meets the four targets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue, Meal
from foods.own import extended
from planner.application.recipe_import import dishes_of
from planner.domain import Plan, Profile, plan_week, shopping_list, shortfalls
from planner.domain.planning.plan_week import replan
from planner.domain.recipes.matched_recipe import LineAnswer, MatchedRecipe
from planner.domain.recipes.matching import RecipeMatcher
from planner.store.own.dishes import dish_toml, dishes_in
from planner.store.plan_data import meal_data, meal_from_data
from planner.store.recipes.reading import recipes_of_bytes
from solver import Effort, Place

from .samples import WRITERS, OwnRecipe, own_recipes

TEN = 10
FREED_G = 25.0
"""Foods of more than this in a portion may vary, as a person may say in the preview."""


def _read(recipe: OwnRecipe, matcher: RecipeMatcher) -> MatchedRecipe:
    source = recipes_of_bytes(WRITERS["paprika"][1](recipe), "x.paprikarecipes").recipes[0]
    fixed = matcher.match(source, portions=None if recipe.portions else 12)
    answers = {
        line.text: LineAnswer(free=True)
        for line in fixed.lines
        if line.counts and (line.grams or 0) / (fixed.portions or 1) > FREED_G
    }
    return replace(matcher.match(source, answers, fixed.portions), confirmed=True)


@pytest.fixture(scope="module")
def whole(catalogue: Catalogue) -> Catalogue:
    """The program's tables with ten imported dishes."""
    from foods.lines import line_reader

    matcher = RecipeMatcher(line_reader(catalogue), catalogue)
    read = [_read(recipe, matcher) for recipe in own_recipes().values()]
    entries = dishes_of([each for each in read if each.is_ready][:TEN], catalogue, ()).entries
    assert len(entries) == TEN
    dishes = {
        key: dishes_in("own.toml", dish_toml(key, entry), catalogue).dishes[key]
        for key, entry in entries.items()
    }
    return replace(extended(catalogue, (), dishes), own_dishes=entries)


def as_written(dish_id: str, catalogue: Catalogue) -> Meal:
    """A dish in the masses that its recipe says."""
    servings = [
        next(s for s in role.choices[0].servings if s.unit == "g")
        for role in catalogue.dishes[dish_id].own_roles
    ]
    return Meal(dish_id, tuple(servings))


def _places(catalogue: Catalogue) -> dict[Place, Meal]:
    """The ten in a week, a day after each other, each where it is eaten."""
    found: dict[Place, Meal] = {}
    for at, dish_id in enumerate(catalogue.own_dishes):
        slots = catalogue.dishes[dish_id].slots
        place = next((at % 7, slot) for slot in slots if (at % 7, slot) not in found)
        found[place] = as_written(dish_id, catalogue)
    return found


@pytest.fixture(scope="module")
def week(whole: Catalogue) -> Plan:
    """The ten stand where a person put them; the rest is planned around them."""
    begun = plan_week(Profile(), whole, effort=Effort.QUICK)
    placed = _places(whole)
    begun = replace(begun, meals={**begun.meals, **placed}, locked=frozenset(placed))
    return replan(begun, whole, effort=Effort.QUICK)


def test_a_week_with_ten_imported_recipes_meets_the_four_targets(
    week: Plan, whole: Catalogue
) -> None:
    imported = {meal.dish for meal in week.meals.values()} & whole.own_dishes.keys()
    assert imported == whole.own_dishes.keys()
    assert shortfalls(week, whole) == ()


def test_what_was_imported_is_bought_and_saved_like_ours(week: Plan, whole: Catalogue) -> None:
    bought = {food for line in shopping_list(week, whole) for food in line.foods}
    for place, meal in week.meals.items():
        if meal.dish in whole.own_dishes:
            assert set(meal.foods) - {"tap_water"} <= bought
            assert meal_from_data(meal_data(place, week, whole)) == meal


def test_imported_dishes_alone_can_be_planned(whole: Catalogue) -> None:
    """Ten dishes may miss a target, as vitamin D without fish; what is missed is said."""
    alone = replace(whole, dishes={key: whole.dishes[key] for key in whole.own_dishes})
    plan = plan_week(Profile(), alone, effort=Effort.QUICK)
    assert {meal.dish for meal in plan.meals.values()} <= whole.own_dishes.keys()
    missed = shortfalls(plan, alone)
    assert plan.status.misses == bool(missed)
