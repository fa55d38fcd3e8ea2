"""What a recipe of the web brings stays text, through the dish to the pages that are made of it."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace

import pytest

from foods import Catalogue
from foods.lines import line_reader
from foods.own import extended
from planner.application.recipe_import import dishes_of
from planner.domain import Plan, Profile
from planner.domain.recipes.matching import RecipeMatcher
from planner.report.exports import FORMATS, Order, export_bytes
from planner.report.html_page import plan_html
from planner.store.own.dishes import dish_toml, dishes_in
from planner.store.recipes.reading import recipes_of_bytes

from .test_week_of_recipes import as_written

HARM = '<script>alert(1)</script><img src="https://example.org/x" onerror="alert(2)">'
NODE = {
    "@context": "https://schema.org",
    "@type": "Recipe",
    "name": f"Rice &amp; beans {HARM}",
    "url": "javascript:alert(3)",
    "image": "https://example.org/picture.png",
    "author": {"@type": "Person", "name": "<b>Ann</b>"},
    "recipeYield": "2",
    "recipeIngredient": [
        "200 g canned kidney beans, drained",
        "150 g rice <script>alert(4)</script>",
        "1 medium onion, chopped",
    ],
    "recipeInstructions": [
        {"@type": "HowToStep", "text": f"Cook the rice. {HARM}"},
        {"@type": "HowToStep", "text": '<a href="https://example.org/">Stir in</a> the beans.'},
    ],
}


@pytest.fixture(scope="module")
def whole(catalogue: Catalogue) -> Catalogue:
    data = json.dumps(NODE).replace("</", "<\\/")  # as sites write it within a script
    page = f"<html><head><script>var x = {{}}</script></head><body>{HARM}"
    page += f'<script type="application/ld+json">{data}</script></body></html>'
    found = recipes_of_bytes(page.encode(), "page.html")
    matcher = RecipeMatcher(line_reader(catalogue), catalogue)
    recipe = replace(matcher.match(found.recipes[0]), confirmed=True)
    entries = dishes_of([recipe], catalogue, ()).entries
    (dish_id,) = entries
    read = dishes_in("own.toml", dish_toml(dish_id, entries[dish_id]), catalogue)
    return extended(catalogue, (), dict(read.dishes), entries)


@pytest.fixture(scope="module")
def plan(whole: Catalogue) -> Plan:
    (dish_id,) = whole.own_dishes
    return Plan(Profile(), (), 1, {(0, "dinner"): as_written(dish_id, whole)})


def test_markup_of_the_web_reaches_no_page(plan: Plan, whole: Catalogue) -> None:
    (dish_id,) = whole.own_dishes
    dish = whole.dishes[dish_id]
    assert dish.title.startswith("Rice & beans")
    assert len(dish.steps) == 2
    html = plan_html(plan, whole)
    for harm in ("<script>alert", "onerror", "javascript:", "example.org"):
        assert harm not in html
    assert "Rice &amp; beans" in html


@pytest.mark.parametrize("suffix", [".jsonld", ".cook.zip", ".md"])
def test_markup_of_the_web_reaches_no_file(suffix: str, plan: Plan, whole: Catalogue) -> None:
    content = export_bytes(plan, whole, FORMATS[suffix], Order())
    if suffix.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = b"".join(map(archive.read, archive.namelist()))
    text = content.decode("utf-8")
    assert "beans" in text
    assert "<script" not in text
    assert "onerror" not in text
