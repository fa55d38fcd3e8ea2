"""Find recipes that repeat a dish that is there, or one another."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from foods import Dish
from foods.dish.title_grammar import without_options

from .matched_recipe import MatchedRecipe


def with_duplicates(
    recipes: Iterable[MatchedRecipe], dishes: Iterable[Dish]
) -> tuple[MatchedRecipe, ...]:
    """Return the recipes, those that repeat something marked with its title.

    Two are the same if they are called alike and have the same foods, or come from the same
    address. What is only called alike is not: there are many goulashes.
    """
    seen: dict[object, str] = {}
    for dish in dishes:
        foods = frozenset(choice.food for role in dish.own_roles for choice in role.choices)
        seen.setdefault((_plain(dish.title), foods), without_options(dish.title))
        if _is_address(dish.source):
            seen.setdefault((dish.source, _plain(dish.title)), without_options(dish.title))
    marked = []
    for recipe in recipes:
        keys = tuple(_keys(recipe))
        same = next((seen[key] for key in keys if key in seen), "")
        marked.append(replace(recipe, same_as=same))
        for key in keys:
            seen.setdefault(key, recipe.title)
    return tuple(marked)


def _keys(recipe: MatchedRecipe) -> Iterable[object]:
    foods = frozenset(line.food for line in recipe.counted)
    if foods:
        yield _plain(recipe.title), foods
    yield _plain(recipe.title), recipe.source.lines
    if _is_address(recipe.source.source):
        yield recipe.source.source, _plain(recipe.title)


def _plain(title: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", title.casefold()))


def _is_address(source: str) -> bool:
    return "://" in source
