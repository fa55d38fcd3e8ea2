"""A recipe that was imported is a dish of one's own: planned, weighed, listed and handed on."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from foods import Catalogue, Meal
from foods.own import extended
from planner.application.recipe_import import dishes_of, preview_recipes, ready_recipes
from planner.domain import Plan, Profile, shopping_list
from planner.domain.recipes.dish_entry import NoDishError, dish_entry, portion_grams, stand_ins
from planner.domain.recipes.duplicates import with_duplicates
from planner.domain.recipes.matched_recipe import LineAnswer, Mark, MatchedRecipe
from planner.domain.recipes.matching import RecipeMatcher
from planner.domain.recipes.recipe_facts import recipe_facts
from planner.domain.recipes.source_recipe import SourceRecipe
from planner.domain.verify.meals import wrong_meals
from planner.report.exports import FORMATS, Order, export_bytes
from planner.store import StoreError
from planner.store.own import dish_batch
from planner.store.own.dish_batch import add_own_dish_entries
from planner.store.own.dishes import read_own_dishes
from planner.store.recipes.reading import recipes_of_bytes

from .samples import WRITERS, own_recipes


@pytest.fixture(scope="module")
def matcher(catalogue: Catalogue) -> RecipeMatcher:
    from foods.lines import line_reader

    return RecipeMatcher(line_reader(catalogue), catalogue)


def source(key: str) -> SourceRecipe:
    content = WRITERS["recipesage"][1](own_recipes()[key])
    return recipes_of_bytes(content, "x.json").recipes[0]


def matched(matcher: RecipeMatcher, key: str) -> MatchedRecipe:
    return replace(matcher.match(source(key)), confirmed=True)


def with_dishes(catalogue: Catalogue, recipes: list[MatchedRecipe], folder: Path) -> Catalogue:
    made = dishes_of(recipes, catalogue, ())
    assert made.refused == ()
    dishes = add_own_dish_entries(made.entries, folder, catalogue)
    return extended(catalogue, (), dishes, made.entries)


def only_meal(dish_id: str, catalogue: Catalogue) -> Meal:
    """Return the meal of a dish whose foods are all fixed."""
    roles = catalogue.dishes[dish_id].own_roles
    assert all(len(role.choices) == len(role.choices[0].servings) == 1 for role in roles)
    return Meal(dish_id, tuple(role.choices[0].servings[0] for role in roles))


def test_recipe_with_an_unknown_food_counts_it_as_unknown(
    matcher: RecipeMatcher, catalogue: Catalogue
) -> None:
    recipe = matcher.match(source("odd_stew"))
    facts = recipe_facts(recipe, catalogue)

    assert recipe.portions is None
    assert not recipe.is_ready
    assert [line.text for line in recipe.unknown] == ["1 glass red wine"]
    assert facts.portion == {}
    assert facts.energy_kcal is None
    assert facts.lines_open == 1
    assert all(amount.coverage < 1 for amount in facts.whole.values())
    with pytest.raises(NoDishError):
        dish_entry(recipe, catalogue)


def test_answer_makes_a_line_known(matcher: RecipeMatcher) -> None:
    answers = {
        "1 glass red wine": LineAnswer(left_out=True),
        "2 tbsp zalgo paste": LineAnswer(food="harissa"),
    }
    recipe = matcher.match(source("odd_stew"), answers, portions=6)
    marks = {line.text: line.mark for line in recipe.lines}
    assert marks["1 glass red wine"] is Mark.LEFT_OUT
    assert marks["2 tbsp zalgo paste"] is Mark.UNKNOWN  # there is no such food

    answers["2 tbsp zalgo paste"] = LineAnswer(food="tomato_paste", grams=30)
    recipe = matcher.match(source("odd_stew"), answers, portions=6)
    line = next(x for x in recipe.lines if x.text == "2 tbsp zalgo paste")
    assert (line.mark, line.food, line.grams) == (Mark.ANSWERED, "tomato_paste", 30)
    assert recipe.unknown == ()


def test_answer_of_another_food_weighs_the_line_anew(matcher: RecipeMatcher) -> None:
    line = matcher.match(source("overnight_oats")).lines[1]
    assert line.text == "200 ml milk"
    other = matcher.answered(line, LineAnswer(food="soy_drink_fortified"))
    assert other.grams is not None
    assert other.grams == pytest.approx(204, rel=0.05)


def test_allergens_that_words_name_are_asked_about(matcher: RecipeMatcher) -> None:
    recipe = matcher.match(SourceRecipe("A", 2, lines=("200 g spaghetti with egg",)))
    (line,) = recipe.lines
    assert line.mark in (Mark.ASKED, Mark.UNKNOWN)
    nothing = matcher.match(SourceRecipe("A", 2, lines=("1 tbsp peanut brittle of the fair",)))
    assert "peanut" in nothing.lines[0].named or nothing.lines[0].mark is not Mark.SURE


def test_dish_holds_the_grams_of_a_portion(
    matcher: RecipeMatcher, catalogue: Catalogue, tmp_path: Path
) -> None:
    recipe = matched(matcher, "lentil_dal")
    whole = with_dishes(catalogue, [recipe], tmp_path)
    dish = whole.dishes["own_red_lentil_dal_with_rice"]
    meal = only_meal(dish.id, whole)

    assert {s.food: s.grams for s in meal.servings} == portion_grams(recipe)
    assert dish.minutes == 35
    assert dish.steps
    assert dish.equipment == ("stove",)
    assert sum(role.base for role in dish.roles) > 0
    plan = Plan(Profile(), (), 1, {(0, "dinner"): meal})
    assert list(wrong_meals(plan, whole)) == []
    grams = sum(line.grams for line in shopping_list(plan, whole))
    assert grams > 0


def test_freed_food_varies_and_gives_way(
    matcher: RecipeMatcher, catalogue: Catalogue, tmp_path: Path
) -> None:
    answers = {"300 g basmati rice": LineAnswer(free=True)}
    recipe = replace(matcher.match(source("lentil_dal"), answers), confirmed=True)
    whole = with_dishes(catalogue, [recipe], tmp_path)
    dish = whole.dishes["own_red_lentil_dal_with_rice"]
    role = dish.role_of("white_rice_cooked")

    assert role is not None
    assert len(role.choices[0].servings) > 1
    window = [portion_grams(recipe)["white_rice_cooked"] * share for share in (0.5, 1.5)]
    others = {choice.food for choice in role.choices} - {"white_rice_cooked"}
    assert others == set(stand_ins("white_rice_cooked", window, catalogue)) - recipe_foods(recipe)


def recipe_foods(recipe: MatchedRecipe) -> set[str]:
    return {line.food for line in recipe.counted}


def test_marks_of_our_grammar_are_taken_out(
    matcher: RecipeMatcher, catalogue: Catalogue, tmp_path: Path
) -> None:
    odd = SourceRecipe(
        "Soup {x} [y", 1, lines=("200 g carrots",), steps=("Boil {beans:raw] for 5 minutes. " * 40,)
    )
    whole = with_dishes(catalogue, [matcher.match(odd)], tmp_path)
    dish = whole.dishes["own_soup_x_y"]
    assert dish.title == "Soup (x) (y"
    assert len(dish.steps) > 1


def test_recipe_with_impossible_amounts_is_refused(
    matcher: RecipeMatcher, catalogue: Catalogue
) -> None:
    recipe = matcher.match(SourceRecipe("A", 1, lines=("500 g salt",)))
    made = dishes_of([recipe], catalogue, ())
    assert made.entries == {}
    assert "more than anybody eats" in made.refused[0][1]


def test_duplicates_are_found(matcher: RecipeMatcher, catalogue: Catalogue, tmp_path: Path) -> None:
    stew, oats = matched(matcher, "bean_stew"), matched(matcher, "overnight_oats")
    twice = with_duplicates([stew, oats, stew], ())
    assert [bool(each.same_as) for each in twice] == [False, False, True]
    whole = with_dishes(catalogue, [oats], tmp_path)
    again = with_duplicates([stew, oats], whole.dishes.values())
    assert [each.same_as for each in again] == ["", "Overnight oats with berries"]


def test_imported_dishes_are_written_all_or_none(
    matcher: RecipeMatcher,
    catalogue: Catalogue,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recipes = [matched(matcher, key) for key in ("bean_stew", "overnight_oats", "yogurt_bowl")]
    entries = dishes_of(recipes, catalogue, ()).entries
    write = dish_batch.write_atomically

    def fail_at_last(path: Path, content: bytes) -> None:
        if "yogurt" in path.name:
            raise StoreError(path, "The disk is full.")
        write(path, content)

    monkeypatch.setattr(dish_batch, "write_atomically", fail_at_last)
    with pytest.raises(StoreError):
        add_own_dish_entries(entries, tmp_path / "dishes", catalogue)
    assert list((tmp_path / "dishes").iterdir()) == []


@pytest.mark.parametrize("suffix", [".jsonld", ".cook.zip"])
def test_recipes_go_out_and_come_in_with_the_same_list(
    matcher: RecipeMatcher, catalogue: Catalogue, tmp_path: Path, suffix: str
) -> None:
    keys = ("bean_stew", "overnight_oats", "chicken_traybake", "yogurt_bowl", "tofu_noodles")
    whole = with_dishes(catalogue, [matched(matcher, key) for key in keys], tmp_path / "first")
    meals = [only_meal(dish, whole) for dish in whole.own_dishes]
    plan = Plan(Profile(), (), len(meals), {(n, "dinner"): m for n, m in enumerate(meals)})
    content = export_bytes(plan, whole, FORMATS[suffix], Order())
    (tmp_path / f"week{suffix}").write_bytes(content)

    preview = preview_recipes([tmp_path / f"week{suffix}"], catalogue)
    assert preview.faults == ()
    assert [each.questions for each in preview.recipes] == [0] * len(keys)
    again = with_dishes(catalogue, list(ready_recipes(preview.recipes)), tmp_path / "second")
    second = Plan(
        Profile(),
        (),
        len(meals),
        {(n, "dinner"): only_meal(d, again) for n, d in enumerate(again.own_dishes)},
    )
    assert _list(second, again) == _list(plan, whole)


def _list(plan: Plan, catalogue: Catalogue) -> dict[str, float]:
    return {line.name: round(line.grams, 6) for line in shopping_list(plan, catalogue)}


def test_recipe_export_gives_plain_lines_to_other_programs(catalogue: Catalogue) -> None:
    from foods.checks.sample_meals import sample_meals

    meal = sample_meals(catalogue.dishes["bean_chili"], 1)[0]
    plan = Plan(Profile(), (), 1, {(0, "dinner"): meal})
    (node,) = json.loads(export_bytes(plan, catalogue, FORMATS[".jsonld"], Order()))
    assert node["@type"] == "Recipe"
    assert len(node["recipeIngredient"]) == len(meal.servings)
    assert all(step["text"] for step in node["recipeInstructions"])


def test_folder_of_imports_is_read_again(
    matcher: RecipeMatcher, catalogue: Catalogue, tmp_path: Path
) -> None:
    with_dishes(catalogue, [matched(matcher, "bean_stew")], tmp_path)
    own = read_own_dishes(tmp_path, catalogue)
    assert own.faults == ()
    assert list(own.dishes) == ["own_smoky_bean_stew"]
    assert own.dishes["own_smoky_bean_stew"].source == "https://example.org/bean_stew"
