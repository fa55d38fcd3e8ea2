"""Recipes in the vocabulary of schema.org, as JSON-LD: of pages, Nextcloud Cookbook, RecipeSage.

The keys are those of https://schema.org/Recipe. A value may be a text, an object or a list of
both, and objects stand within each other; whatever else is found is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from planner.domain.recipes.source_recipe import (
    LONGEST_LINE,
    LONGEST_SOURCE,
    LONGEST_STEP,
    LONGEST_TITLE,
    MOST_LINES,
    MOST_STEPS,
    SourceRecipe,
    StatedFood,
    plain_words,
    read_minutes,
    read_portions,
    text_lines,
)

OWN_FOODS = "emp:foods"
"""Key under which this program writes the foods of the lines beside them."""
_DEEPEST = 12
_MOST_NODES = 20_000


def recipe_nodes(value: Any) -> Iterator[Mapping[str, Any]]:
    """Return every object of the type Recipe in a JSON-LD value, wherever it stands in it."""
    level, seen = [value], 0
    for _ in range(_DEEPEST):
        inner: list[Any] = []
        for each in level:
            seen += 1
            if seen > _MOST_NODES:
                return
            if isinstance(each, Mapping):
                if is_recipe(each):
                    yield each
                else:
                    inner += [x for x in each.values() if isinstance(x, Mapping | list)]
            elif isinstance(each, list):
                inner += [x for x in each if isinstance(x, Mapping | list)]
        level = inner


def is_recipe(node: Mapping[str, Any]) -> bool:
    """Return whether an object says that it is a recipe: "Recipe", ["Recipe", "NewsArticle"]."""
    types = node.get("@type")
    named = types if isinstance(types, list) else [types]
    return any(isinstance(t, str) and t.rsplit("/", 1)[-1].lower() == "recipe" for t in named)


def recipe_of(node: Mapping[str, Any], file: str) -> SourceRecipe:
    """Return what a Recipe object says."""
    said = node.get("recipeYield", node.get("yield"))
    lines = tuple(_ingredients(node.get("recipeIngredient", node.get("ingredients"))))
    return SourceRecipe(
        title=plain_words(_text(node.get("name", node.get("headline"))), LONGEST_TITLE),
        portions=read_portions(_yield(said)),
        yields=plain_words(_text(_yield(said)), LONGEST_TITLE),
        lines=lines[:MOST_LINES],
        steps=tuple(_steps(node.get("recipeInstructions"), 0))[:MOST_STEPS],
        total_minutes=_total(node),
        active_minutes=read_minutes(_text(node.get("prepTime"))),
        source=_source(node),
        labels=tuple(_labels(node)),
        stated=_stated(node.get(OWN_FOODS), len(lines)),
        file=file,
    )


def _total(node: Mapping[str, Any]) -> int | None:
    """Return the whole time; where only its parts are told, their sum."""
    whole = read_minutes(_text(node.get("totalTime")))
    parts = [read_minutes(_text(node.get(key))) for key in ("prepTime", "cookTime", "performTime")]
    known = [part for part in parts if part is not None]
    return whole if whole is not None else sum(known) if known else None


def _text(value: Any) -> Any:
    """Return a text of what may be an object or a list with one in it."""
    if isinstance(value, list):
        return next((found for each in value[:5] if (found := _text(each)) not in (None, "")), "")
    if isinstance(value, Mapping):
        for key in ("text", "name", "@value", "value", "url", "@id"):
            if isinstance(value.get(key), str | int | float):
                return value[key]
        return ""
    return value


def _yield(value: Any) -> Any:
    if isinstance(value, Mapping):
        unit = plain_words(value.get("unitText", ""), 40)
        number = value.get("value")
        if not isinstance(number, str | int | float):
            return ""
        return f"{number} {unit}" if unit else number
    if isinstance(value, list):
        # "4" beside "4 servings" says more than either; "24" beside "24 cookies" says less.
        told = [x for x in value[:5] if isinstance(x, str | int | float)]
        return max(told, key=lambda x: len(str(x)), default="")
    return value


def _ingredients(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from text_lines(value, LONGEST_LINE, MOST_LINES)
        return
    for each in value[: 2 * MOST_LINES] if isinstance(value, list) else ():
        if isinstance(each, Mapping) and isinstance(each.get("itemListElement"), list):
            yield from _ingredients(each["itemListElement"])
        elif isinstance(each, str):
            yield from text_lines(each, LONGEST_LINE, MOST_LINES)
        elif line := plain_words(_text(each), LONGEST_LINE):
            yield line


def _steps(value: Any, depth: int) -> Iterator[str]:
    """Yield steps as they stand: texts, HowToStep, and HowToSection with steps in it."""
    if depth > _DEEPEST or value is None:
        return
    if isinstance(value, str):
        yield from text_lines(value, LONGEST_STEP, MOST_STEPS)
    elif isinstance(value, list):
        for each in value[: 2 * MOST_STEPS]:
            yield from _steps(each, depth + 1)
    elif isinstance(value, Mapping):
        inner = value.get("itemListElement", value.get("steps"))
        if isinstance(inner, list | Mapping):
            yield from _steps(inner, depth + 1)
        elif not (value.get("@type") == "HowToSection" and "text" not in value):
            yield from _steps(_text(value), depth + 1)


def _source(node: Mapping[str, Any]) -> str:
    for key in ("url", "isBasedOn", "mainEntityOfPage", "author", "publisher"):
        if found := plain_words(_text(node.get(key)), LONGEST_SOURCE):
            return found
    return ""


def _labels(node: Mapping[str, Any]) -> Iterator[str]:
    for key in ("recipeCategory", "keywords"):
        value = node.get(key)
        texts = value.split(",") if isinstance(value, str) else value
        yield from text_lines(texts, 60, 10)


def _stated(value: Any, lines: int) -> tuple[StatedFood, ...]:
    """Return the foods this program wrote, if there is one for each line."""
    if not isinstance(value, list) or len(value) != lines:
        return ()
    found = []
    for each in value:
        food = each.get("food") if isinstance(each, Mapping) else None
        grams = each.get("grams") if isinstance(each, Mapping) else None
        if not isinstance(food, str) or not isinstance(grams, int | float):
            return ()
        if isinstance(grams, bool) or not 0 < grams < 1e6:
            return ()
        found.append(StatedFood(food, float(grams)))
    return tuple(found)
