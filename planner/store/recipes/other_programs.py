"""Recipes as Mealie, Tandoor, Paprika and MyRecipeBox write them: JSON objects and tables.

The shapes are those of the programs' own exports; a key that is missing or of another type is
as if it were not there.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from planner.domain.recipes.source_recipe import (
    LONGEST_LINE,
    LONGEST_SOURCE,
    LONGEST_STEP,
    LONGEST_TITLE,
    MOST_LINES,
    MOST_RECIPES,
    MOST_STEPS,
    SourceRecipe,
    plain_words,
    read_minutes,
    read_portions,
    text_lines,
)

from .schema_org import is_recipe, recipe_nodes, recipe_of

_Node = Mapping[str, Any]
_BOX_COLUMNS = frozenset({"title", "ingredients", "instructions"})


def recipes_of_json(value: Any, file: str) -> tuple[SourceRecipe, ...]:
    """Return the recipes in a JSON value of any of the programs; none where it has none."""
    found: list[SourceRecipe] = []
    for node in map(_as_spelt_now, _objects(value)):
        if len(found) >= MOST_RECIPES:
            break
        if _is_mealie_tables(node):
            found += _mealie_tables(node, file)
        elif not is_recipe(node) and _is_tandoor(node):
            found.append(_tandoor(node, file))
        elif _is_mealie(node):
            found.append(_mealie(node, file))
        elif "directions" in node and "name" in node:
            found.append(_paprika(node, file))
        elif not is_recipe(node) and "recipeIngredient" in node and "name" in node:
            found.append(recipe_of(node, file))  # Nextcloud Cookbook may leave its type out
        else:
            found += (recipe_of(each, file) for each in recipe_nodes(node))
    return tuple(found[:MOST_RECIPES])


def recipes_of_table(text: str, file: str) -> tuple[SourceRecipe, ...] | None:
    """Return the recipes of MyRecipeBox's table; None if it is another table."""
    csv.field_size_limit(1_000_000)
    try:
        rows = csv.DictReader(io.StringIO(text, newline=""))
        if not {str(name).strip() for name in rows.fieldnames or ()} >= _BOX_COLUMNS:
            return None
        return tuple(_recipe_box(row, file) for row in islice(rows, MOST_RECIPES))
    except csv.Error:
        return None


def _objects(value: Any) -> Iterator[_Node]:
    """Yield the objects of a list, or the one there is; "recipes" may hold the list."""
    if isinstance(value, list):
        for each in value:
            yield from _objects(each) if isinstance(each, list) else _only(each)
    elif isinstance(value, Mapping):
        inner = value.get("recipes")
        if isinstance(inner, list) and not _is_mealie_tables(value):
            yield from _objects(inner)
        else:
            yield value


def _only(value: Any) -> Iterator[_Node]:
    if isinstance(value, Mapping):
        yield value


def _list(value: Any) -> list[_Node]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _word(value: Any) -> str:
    """Return a name that stands alone or in an object."""
    if isinstance(value, Mapping):
        value = value.get("name", "")
    return plain_words(value, LONGEST_LINE) if isinstance(value, str) else ""


def _amount(value: Any) -> str:
    """Return "200", "0.25": an amount of 0 or none says nothing."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return ""
    try:
        number = float(value)
    except ValueError:
        return ""
    return f"{number:.4g}" if 0 < number < 1e6 else ""


def _line(amount: str, unit: str, food: str, note: str) -> str:
    """Return an ingredient in fields as a line, the way a person writes it."""
    head = " ".join(filter(None, (amount, unit, food)))
    return ", ".join(filter(None, (head, note)))[:LONGEST_LINE]


# Tandoor


def _is_tandoor(node: _Node) -> bool:
    return any("ingredients" in step for step in _list(node.get("steps")))


def _tandoor(node: _Node, file: str) -> SourceRecipe:
    steps = _list(node.get("steps"))
    ingredients = [each for step in steps for each in _list(step.get("ingredients"))]
    texts = [_told(step) for step in steps]
    times = [node.get("working_time"), node.get("waiting_time")]
    known = [minutes for each in times if (minutes := read_minutes(each)) is not None]
    return SourceRecipe(
        title=plain_words(node.get("name"), LONGEST_TITLE),
        portions=_tandoor_portions(node),
        yields=plain_words(node.get("servings_text"), LONGEST_TITLE),
        lines=tuple(filter(None, map(_tandoor_line, ingredients)))[:MOST_LINES],
        steps=tuple(line for text in texts for line in text)[:MOST_STEPS],
        total_minutes=sum(known) if known else None,
        active_minutes=read_minutes(node.get("working_time")),
        source=plain_words(node.get("source_url"), LONGEST_SOURCE),
        labels=tuple(filter(None, map(_word, _list(node.get("keywords")))))[:10],
        file=file,
    )


def _tandoor_portions(node: _Node) -> float | None:
    """Return the portions "servings_text" names: pieces of a cake are no portions."""
    unit = plain_words(node.get("servings_text"), 60)
    count = node.get("servings")
    return read_portions(f"{count} {unit}" if unit else count)


def _tandoor_line(node: _Node) -> str:
    if node.get("is_header"):
        return ""
    food = node.get("food")
    amount = "" if node.get("no_amount") else _amount(node.get("amount"))
    unit = "" if node.get("no_amount") else _word(node.get("unit"))
    return _line(amount, unit, _word(food), plain_words(node.get("note"), LONGEST_LINE))


def _told(step: _Node) -> tuple[str, ...]:
    return text_lines(step.get("instruction"), LONGEST_STEP, MOST_STEPS)


# Mealie


def _is_mealie(node: _Node) -> bool:
    return any(
        {"food", "note", "originalText", "display", "disableAmount"} & set(each)
        for each in _list(node.get("recipeIngredient"))
    )


def _as_spelt_now(node: _Node) -> _Node:
    """Return a recipe of Mealie before 1.0, "recipe_ingredient", with the keys of today."""
    if "recipe_ingredient" not in node:
        return node
    return {_camel(key): value for key, value in node.items()}


def _camel(key: object) -> str:
    first, *more = str(key).split("_")
    named = first + "".join(word.title() for word in more)
    return {"orgUrl": "orgURL"}.get(named, named)


def _mealie(node: _Node, file: str) -> SourceRecipe:
    ingredients = _list(node.get("recipeIngredient"))
    plain = {key: value for key, value in node.items() if key != "recipeIngredient"}
    lines = tuple(filter(None, map(_mealie_line, ingredients)))[:MOST_LINES]
    read = recipe_of(plain, file)
    servings = read_portions(node.get("recipeServings"))
    url = plain_words(node.get("orgURL"), LONGEST_SOURCE)
    return replace(read, lines=lines, portions=servings or read.portions, source=url or read.source)


def _mealie_line(node: _Node) -> str:
    """Return fields before the text they were made of; a note alone is the whole line."""
    food, note = _word(node.get("food")), plain_words(node.get("note"), LONGEST_LINE)
    if food:
        return _line(_amount(node.get("quantity")), _word(node.get("unit")), food, note)
    for key in ("originalText", "original_text", "display"):
        if text := plain_words(node.get(key), LONGEST_LINE):
            return text
    bare = node.get("disableAmount", node.get("disable_amount"))
    amount = "" if bare else _amount(node.get("quantity"))
    return _line(amount, _word(node.get("unit")), note, "")


def _is_mealie_tables(node: _Node) -> bool:
    return "recipes" in node and "recipes_ingredients" in node


def _mealie_tables(node: _Node, file: str) -> Iterator[SourceRecipe]:
    """Yield the recipes of a backup of Mealie: its tables, tied by ids."""
    foods = {each.get("id"): each for each in _list(node.get("ingredient_foods"))}
    units = {each.get("id"): each for each in _list(node.get("ingredient_units"))}
    lines = _grouped(node.get("recipes_ingredients"))
    steps = _grouped(node.get("recipe_instructions"))
    for recipe in _list(node.get("recipes"))[:MOST_RECIPES]:
        key = str(recipe.get("id"))
        whole = {
            "name": recipe.get("name"),
            "recipeYield": recipe.get("recipe_yield"),
            "recipeServings": recipe.get("recipe_servings"),
            "totalTime": recipe.get("total_time"),
            "prepTime": recipe.get("prep_time"),
            "performTime": recipe.get("perform_time"),
            "orgURL": recipe.get("org_url"),
            "recipeIngredient": [
                {
                    **each,
                    "food": foods.get(each.get("food_id")),
                    "unit": units.get(each.get("unit_id")),
                }
                for each in lines.get(key, ())
            ],
            "recipeInstructions": steps.get(key, []),
        }
        yield _mealie(whole, file)


def _grouped(rows: Any) -> Mapping[str, list[_Node]]:
    found: dict[str, list[_Node]] = {}
    for row in sorted(_list(rows), key=_place):
        found.setdefault(str(row.get("recipe_id")), []).append(row)
    return found


def _place(row: _Node) -> float:
    at = row.get("position")
    return float(at) if isinstance(at, int | float) else 0.0


# Paprika


def _paprika(node: _Node, file: str) -> SourceRecipe:
    total = read_minutes(node.get("total_time"))
    parts = [read_minutes(node.get(key)) for key in ("prep_time", "cook_time")]
    known = [part for part in parts if part is not None]
    source = node.get("source_url") or node.get("source")
    return SourceRecipe(
        title=plain_words(node.get("name"), LONGEST_TITLE),
        portions=read_portions(node.get("servings")),
        yields=plain_words(node.get("servings"), LONGEST_TITLE),
        lines=text_lines(node.get("ingredients"), LONGEST_LINE, MOST_LINES),
        steps=text_lines(node.get("directions"), LONGEST_STEP, MOST_STEPS),
        total_minutes=total if total is not None else sum(known) if known else None,
        active_minutes=read_minutes(node.get("prep_time")),
        source=plain_words(source, LONGEST_SOURCE),
        labels=text_lines(node.get("categories"), 60, 10),
        file=file,
    )


# MyRecipeBox


def _recipe_box(row: Mapping[str, Any], file: str) -> SourceRecipe:
    cells = {str(key).strip(): value for key, value in row.items() if isinstance(value, str)}
    parts = [read_minutes(cells.get(key)) for key in ("preparationTime", "cookingTime")]
    known = [part for part in parts if part is not None]
    total = read_minutes(cells.get("totalTime"))
    return SourceRecipe(
        title=plain_words(cells.get("title"), LONGEST_TITLE),
        portions=read_portions(cells.get("quantity", "")),
        yields=plain_words(cells.get("quantity"), LONGEST_TITLE),
        lines=text_lines(cells.get("ingredients", ""), LONGEST_LINE, MOST_LINES),
        steps=text_lines(cells.get("instructions", ""), LONGEST_STEP, MOST_STEPS),
        total_minutes=total if total is not None else sum(known) if known else None,
        active_minutes=parts[0],
        source=plain_words(cells.get("source"), LONGEST_SOURCE),
        labels=text_lines(cells.get("categories", "").split(";"), 60, 10),
        file=file,
    )
