"""Recipes of other programs come in whole, and nothing that is not said is made up."""

from __future__ import annotations

from collections import Counter

import pytest

from foods import Catalogue
from planner.domain.recipes.source_recipe import plain_words, read_minutes, read_portions
from planner.store.recipes.reading import recipes_of_bytes

from .corpus import Outcome, told_lines
from .samples import WRITERS, Sample, own_recipes, recipesage_text, samples

LEAST_RIGHT, MOST_ASKED, MOST_WRONG = 0.75, 0.2, 0.02
SAMPLES = samples()


def test_recipe_samples_are_enough_of_every_program() -> None:
    assert len(SAMPLES) >= 40
    counts = Counter(sample.program for sample in SAMPLES)
    assert counts.keys() == WRITERS.keys()
    assert min(counts.values()) >= 4
    assert {sample.recipe.key for sample in SAMPLES} == own_recipes().keys()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_recipe_comes_in_whole(sample: Sample) -> None:
    read = recipes_of_bytes(sample.content, sample.name)
    own = sample.recipe

    assert read.faults == ()
    (recipe,) = read.recipes
    assert recipe.title == own.title
    assert len(recipe.lines) == len(own.lines)
    assert all(line.food in text for line, text in zip(own.lines, recipe.lines, strict=True))
    assert recipe.portions == (own.portions or None)
    assert recipe.total_minutes == own.prep + own.cook
    told = " ".join(recipe.steps)
    assert all(step in told for step in own.steps)


def test_lines_come_in_as_well_as_was_promised(catalogue: Catalogue) -> None:
    told, recipes = told_lines(catalogue)
    shares = Counter(each.outcome for each in told)

    assert len(recipes) >= 0.95 * len(SAMPLES)
    assert len(told) > 300
    assert shares[Outcome.LOST] == 0
    assert shares[Outcome.RIGHT] >= LEAST_RIGHT * len(told)
    assert shares[Outcome.ASKED] <= MOST_ASKED * len(told)
    assert shares[Outcome.WRONG] <= MOST_WRONG * len(told)


@pytest.mark.parametrize(
    ("said", "portions"),
    [
        ("Serves 4", 4),
        ("4 servings", 4),
        ("für 3 Personen", 3),
        ("4 Portionen", 4),
        (6, 6),
        (["4", "4 servings"], 4),
        ("serves about 2", 2),
        ("4-6", None),
        ("Serves 4 to 6", None),
        ("makes 24 cookies", None),
        ("1 loaf", None),
        ("", None),
        (None, None),
        (0, None),
        (True, None),
        ("99999", None),
    ],
)
def test_portions_are_taken_only_where_they_are_said(said: object, portions: float | None) -> None:
    assert read_portions(said) == portions


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("PT1H30M", 90),
        ("P0DT0H45M", 45),
        ("P1DT2H", 1560),
        ("1 hr 30 min", 90),
        ("1 Std. 15 Min.", 75),
        ("½ hour", 30),
        ("45", 45),
        (20, 20),
        ("1:10", 70),
        ("PT0S", None),
        ("0", None),
        ("a while", None),
        ("20-30 min", None),
        ("PT99999999H", None),
        (None, None),
    ],
)
def test_times_are_taken_only_where_they_are_said(said: object, minutes: int | None) -> None:
    assert read_minutes(said) == minutes


def test_markup_in_a_text_is_inert() -> None:
    words = plain_words(
        "<b onclick='x()'>Salt</b> &amp; <script>steal()</script>pepper\x00\u202e", 99
    )
    assert words == "Salt & steal() pepper"
    assert plain_words("&lt;img src=x onerror=1&gt;2 cups &lt; 3", 99) == "2 cups < 3"


def test_file_of_many_recipes_gives_each_of_them_once() -> None:
    one = WRITERS["recipesage"][1](own_recipes()["bean_stew"])
    both = b"[" + one[1:-1] + b"," + one[1:-1] + b"]"
    assert len(recipes_of_bytes(both, "export.json").recipes) == 1


def test_page_without_a_recipe_says_so() -> None:
    read = recipes_of_bytes(b"<html><body><h1>News</h1></body></html>", "news.html")
    assert read.recipes == ()
    assert "No recipe" in read.faults[0].why


def test_table_of_foods_is_told_where_to_go() -> None:
    read = recipes_of_bytes(b"name,kind\nOat drink,plant_milk\n", "foods.csv")
    assert read.recipes == ()
    assert "page Foods" in read.faults[0].why


def test_text_of_recipesage_gives_every_recipe_and_nothing_of_what_stands_behind_it() -> None:
    first, second = (own_recipes()[key] for key in ("bean_stew", "overnight_oats"))
    text = recipesage_text(first) + recipesage_text(second).split(b"\n\n", 1)[1]
    one, two = recipes_of_bytes(text, "export.txt").recipes

    assert (one.title, two.title) == (first.title, second.title)
    assert one.lines == tuple(line.text for line in first.lines)
    assert two.steps == tuple(second.steps)
    assert one.source == ""
    assert one.labels == ("tried", "ours")


def test_markdown_is_read_without_its_marks_and_without_its_notes() -> None:
    text = (
        "---\ntitle: Soup of ours\nservings: 3\n---\nIntro with 1 [link](/a).\n"
        "## Ingredients\n- 2 onions\n- 1 cup **lentils**\n## Directions\n"
        "1. Cook the [onions](/onions)\n   until soft.\n2. Add lentils.\n## Tips\n- Eat it.\n"
    )
    (recipe,) = recipes_of_bytes(text.encode(), "soup.md").recipes
    assert recipe.title == "Soup of ours"
    assert recipe.portions == 3
    assert recipe.lines == ("2 onions", "1 cup lentils")
    assert recipe.steps == ("Cook the onions until soft.", "Add lentils.")


def test_first_ingredient_behind_its_heading_is_kept() -> None:
    text = "Recipe name: Rice\nIngredients: 1 cup rice\n2 cups water\nDirections: Boil the water.\n"
    (recipe,) = recipes_of_bytes(text.encode(), "rice.txt").recipes
    assert (recipe.title, recipe.lines) == ("Rice", ("1 cup rice", "2 cups water"))
    assert recipe.steps == ("Boil the water.",)
    assert recipe.portions is None
