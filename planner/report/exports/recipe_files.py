"""The recipes of a plan for other programs: schema.org JSON-LD, and Cooklang.

Beside the lines stand the foods and grams of this program, under a key that others pass over:
who imports the file here has the same dish with the same list.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from foods import Catalogue, Meal, compose_title
from foods.catalogue.recipe_text import meal_active_minutes, meal_minutes, recipe_steps
from foods.recipe.raw_amount import is_dry, raw_amount, raw_grams
from planner.domain import Plan
from planner.report.content import chosen_days
from planner.store.recipes.cooklang import OWN_FOODS as COOKLANG_FOODS
from planner.store.recipes.schema_org import OWN_FOODS

from .request import Order

# A prefix of our own, as JSON-LD wants it; no address is behind it.
_CONTEXT = ["https://schema.org", {"emp": "urn:electrolyte-meal-planner:"}]
_STAMP = (1980, 1, 1, 0, 0, 0)
_MARKS = re.compile(r"[@#~{}()%|\n\r]")


@dataclass(frozen=True)
class _Recipe:
    """A meal as a recipe for one."""

    title: str
    lines: tuple[str, ...]
    meal: Meal
    steps: tuple[str, ...]
    minutes: int
    active: int | None
    source: str


def plan_jsonld(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    """Return every recipe of the days wanted once, as an array of schema.org/Recipe."""
    nodes = [_node(recipe) for recipe in _recipes(plan, catalogue, order)]
    return json.dumps(nodes, ensure_ascii=False, indent=1).encode() + b"\n"


def plan_cooklang(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    """Return every recipe of the days wanted once, each a ``.cook`` file in one archive."""
    out = io.BytesIO()
    taken: set[str] = set()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for recipe in _recipes(plan, catalogue, order):
            name = _file_name(recipe.title, taken)
            taken.add(name)
            text = cooklang(recipe, catalogue)
            archive.writestr(zipfile.ZipInfo(name, _STAMP), text.encode())
    return out.getvalue()


def _recipes(plan: Plan, catalogue: Catalogue, order: Order) -> Iterator[_Recipe]:
    wanted = set(chosen_days(plan, order.days))
    meals = [plan.meals[place] for place in sorted(plan.meals) if place[0] in wanted]
    for meal in dict.fromkeys(meals):
        dish = catalogue.dishes[meal.dish]
        steps = tuple(step.text for step in recipe_steps(dish, meal, catalogue))
        yield _Recipe(
            title=compose_title(dish, meal, catalogue),
            lines=tuple(
                raw_amount(catalogue.foods[s.food], s, catalogue.recipe_words)
                for s in meal.servings
            ),
            meal=meal,
            steps=steps or tuple(filter(None, dish.method.splitlines())),
            minutes=meal_minutes(dish, meal),
            active=meal_active_minutes(dish, meal),
            source=dish.source,
        )


def _node(recipe: _Recipe) -> dict[str, Any]:
    node: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "Recipe",
        "name": recipe.title,
        "recipeYield": "1 serving",
        "recipeIngredient": list(recipe.lines),
        "recipeInstructions": [{"@type": "HowToStep", "text": text} for text in recipe.steps],
        OWN_FOODS: [{"food": s.food, "grams": s.grams} for s in recipe.meal.servings],
    }
    if recipe.minutes:
        node["totalTime"] = f"PT{recipe.minutes}M"
    if recipe.active:
        node["prepTime"] = f"PT{recipe.active}M"
    if recipe.source:
        node["isBasedOn"] = recipe.source
    return node


def cooklang(recipe: _Recipe, catalogue: Catalogue) -> str:
    """Return a recipe in Cooklang; what is weighed out stands in a first step."""
    keys = [f"title: {_plain(recipe.title)}", "servings: 1"]
    if recipe.minutes:
        keys.append(f"time: {recipe.minutes} min")
    if recipe.source:
        keys.append(f"source: {recipe.source.replace(chr(10), ' ')}")
    foods = "; ".join(f"{s.food}={s.grams:g}" for s in recipe.meal.servings)
    keys.append(f"{COOKLANG_FOODS}: {foods}")
    marks = []
    for serving in recipe.meal.servings:
        food = catalogue.foods[serving.food]
        grams = f"{raw_grams(food, serving.grams):.4g}"
        note = f"({_plain(catalogue.recipe_words.dry.format(food='').strip())})"
        name = _plain(food.name_in_text)
        marks.append(f"@{name}{{{grams}%g}}{note if is_dry(food) else ''}")
    body = "\n\n".join((", ".join(marks) + ".", *map(_plain, recipe.steps)))
    return "---\n" + "\n".join(keys) + f"\n---\n\n{body}\n"


def _plain(text: str) -> str:
    """Return a text without the marks of the format."""
    return " ".join(_MARKS.sub(" ", text).replace("--", "–").split())


def _file_name(title: str, taken: set[str]) -> str:
    stem = re.sub(r"[^\w\- ]+", "", title).strip()[:60].strip() or "recipe"
    number, name = 1, f"{stem}.cook"
    while name in taken:
        number += 1
        name = f"{stem} {number}.cook"
    return name
