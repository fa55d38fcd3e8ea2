"""`recipes`: bring recipes of other programs among one's own dishes, or say what would come.

Exit codes: 0 all came in; 2 nothing could be read; 3 some wait for an answer, which is said, and
the others came in. With --check nothing is written.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from foods import Catalogue
from foods.library import Library
from foods.own import extended
from planner.application.household import load_tables
from planner.application.recipe_import import (
    NewDishes,
    RecipePreview,
    dishes_of,
    preview_recipes,
    ready_recipes,
)
from planner.domain.recipes.matched_recipe import Mark, MatchedRecipe, RecipeLine
from planner.domain.recipes.recipe_facts import recipe_facts
from planner.report.exports import Painters
from planner.store.own.dish_batch import add_recipes_to_own
from planner.store.own.foods import read_own_foods
from planner.store.own.places import OwnPlaces
from planner.store.streams import give, say

from .exit_codes import BAD_INPUT, SHORT

_TOLD_NUTRIENTS = ("magnesium_mg", "potassium_mg", "calcium_mg", "vitamin_d_ug")
_MOST_PORTIONS = 100


def add_recipes(commands: Any) -> None:
    """Add the command to a parser's commands."""
    recipes = commands.add_parser(
        "recipes", help="recipes of other programs as dishes of one's own"
    )
    recipes.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help="saved pages, exports, texts"
    )
    recipes.add_argument("--check", action="store_true", help="only say what would come")
    recipes.add_argument(
        "--take-guesses", action="store_true", help="take foods and masses that are only likely"
    )
    recipes.add_argument(
        "--portions", type=_portions, metavar="N", help="for how many, where a recipe does not say"
    )
    recipes.add_argument("--lines", action="store_true", help="every line with its food and grams")


def run_recipes(arguments: argparse.Namespace, _: Painters) -> int:
    """Import or check files of recipes.

    Raises:
        StoreError: One's own dishes cannot be written; then none of them is.
    """
    places, base = OwnPlaces.usual(), Catalogue.load()
    catalogue = load_tables(base, places).catalogue
    preview = preview_recipes(
        arguments.files, catalogue, library=lambda: Library.open(places.library)
    )
    catalogue = preview.catalogue
    for fault in preview.faults:
        say(fault.sentence)
    if not preview.recipes:
        return BAD_INPUT
    preview = _as_told(preview, arguments)
    own = read_own_foods(places.foods, base)
    known = extended(base, own.with_foods(preview.new_foods).foods)
    made = dishes_of(ready_recipes(preview.recipes), catalogue, _taken(places), base=known)
    give("".join(f"{line}\n" for line in _lines(preview, made, catalogue, arguments)).encode())
    if not arguments.check:
        add_recipes_to_own(places, own, preview.foods_of(made.entries), made.entries, known)
    waiting = [r for r in preview.recipes if not r.is_ready and not r.same_as]
    return SHORT if waiting or made.refused or preview.faults else 0


def _as_told(preview: RecipePreview, arguments: argparse.Namespace) -> RecipePreview:
    """Return the recipes with what the options answer for all of them."""
    recipes = []
    for each in preview.recipes:
        if each.portions is None and arguments.portions is not None:
            again = preview.matcher.match(each.source, each.answers, arguments.portions)
            each = replace(again, same_as=each.same_as)
        recipes.append(replace(each, confirmed=True) if arguments.take_guesses else each)
    return replace(preview, recipes=tuple(recipes))


def _taken(places: OwnPlaces) -> frozenset[str]:
    """Return ids of files that are there, also of those that cannot be read."""
    folder = places.dishes
    return frozenset(p.stem for p in folder.glob("*.toml")) if folder.is_dir() else frozenset()


def _lines(
    preview: RecipePreview, made: NewDishes, catalogue: Catalogue, arguments: argparse.Namespace
) -> Iterator[str]:
    refused = {id(recipe): why for recipe, why in made.refused}
    for recipe in preview.recipes:
        yield f"{recipe.title}: {_state(recipe, refused.get(id(recipe), ''))}"
        yield f"  {_facts(recipe, catalogue)}"
        shown = recipe.lines if arguments.lines else (*recipe.unknown, *recipe.asked)
        yield from (f"  {_line(line, catalogue)}" for line in shown)
        if recipe.portions is None:
            yield f"  ? for how many is not said{_quoted(recipe.source.yields)}: --portions N"
    counts = [line.mark for recipe in preview.recipes for line in recipe.lines]
    sure = sum(mark in (Mark.SURE, Mark.LEFT_OUT) for mark in counts)
    asked, unknown = counts.count(Mark.ASKED), counts.count(Mark.UNKNOWN)
    yield (
        f"{len(preview.recipes)} recipes, {len(counts)} lines: {sure} understood, {asked} to "
        f"look at, {unknown} not known"
    )
    done = "could be imported" if arguments.check else "imported"
    yield f"{len(made.entries)} {done}"


def _quoted(text: str) -> str:
    return f' ("{text}")' if text else ""


def _state(recipe: MatchedRecipe, refused: str) -> str:
    if recipe.same_as:
        return f"is there already as {recipe.same_as}"
    if refused:
        return refused
    if recipe.is_ready:
        return f"ready, for {recipe.portions:g}"
    return f"{recipe.questions} to answer" if recipe.questions else "nothing in it is known"


def _facts(recipe: MatchedRecipe, catalogue: Catalogue) -> str:
    facts = recipe_facts(recipe, catalogue)
    if facts.energy_kcal is None:
        return "a portion: not known"
    parts = [f"{facts.energy_kcal:.0f} kcal"]
    for key in _TOLD_NUTRIENTS:
        amount, nutrient = facts.portion[key], catalogue.nutrients[key]
        parts.append(f"{nutrient.label} {amount.amount:.4g} {nutrient.unit}")
    least = min(facts.portion[key].coverage for key in _TOLD_NUTRIENTS)
    words = ", ".join(sorted(facts.allergens | facts.named)) or "none named"
    return (
        f"a portion, at least: {', '.join(parts)}; known of {least:.0%}; allergens: {words}; "
        f"{recipe.minutes} min{'' if recipe.minutes_known else ' (estimated)'}"
    )


def _line(line: RecipeLine, catalogue: Catalogue) -> str:
    food = catalogue.foods[line.food].name if line.food else "no food"
    grams = f"{line.grams:g} g" if line.grams is not None else "mass not known"
    mark = {Mark.UNKNOWN: "!", Mark.ASKED: "?"}.get(line.mark, " ")
    why = f" ({line.reason})" if line.reason else ""
    return f"{mark} {line.text} -> {food}, {grams}{why}"


def _portions(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= _MOST_PORTIONS:
        raise argparse.ArgumentTypeError(f"must be from 1 to {_MOST_PORTIONS}")
    return value
