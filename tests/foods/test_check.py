"""The check finds what no single row shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from foods import Catalogue, Diet
from foods.checks.command import check_catalogue, main
from foods.checks.counts import count_lines, dishes_for
from foods.checks.second_opinion import load_second_opinion
from foods.figures.usda import UsdaFood
from tests.foods.conftest import TINY, Edit


def problems(folder: Path) -> str:
    return "\n".join(check_catalogue(Catalogue.load(folder), folder))


def test_tiny_tables_are_well() -> None:
    assert problems(TINY) == ""


def test_forgotten_allergen_is_noticed(tiny: Path, edit: Edit) -> None:
    edit("allergens/nuts_seeds.csv", "almonds,tree_nut", "almonds,-")

    assert 'almonds: allergens are -, but USDA\'s words "Nuts, almonds" say tree_nut' in problems(
        tiny
    )


def test_written_reason_settles_it(tiny: Path, edit: Edit) -> None:
    edit("allergens/nuts_seeds.csv", "almonds,tree_nut,", "almonds,-,a test says so")

    assert problems(tiny) == ""


def test_wrong_diet_is_noticed_twice(tiny: Path, edit: Edit) -> None:
    edit("foods/dairy_eggs.csv", "vegetarian", "vegan")

    found = problems(tiny)
    assert "milk_whole: diet is vegan, but USDA's words" in found
    assert "milk_whole: diet is vegan, but it contains milk" in found


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("foods/fruit.csv", "vegan,300", "vegan,100", "offers 138 g of kiwi, of which 100 g"),
        ("foods/fruit.csv", "vegan,300", "vegan,50", "kiwi: its smallest step, 69 g, is above"),
        ("purchase/fruit.csv", "Fruit,,,,90", "Fruit,,,95,90", "kiwi: 20 g bought per gram eaten"),
        ("composition.csv", "spinach_cooked,11458,23,", "spinach_cooked,11458,,", "no figure for"),
        ("composition.csv", "spinach_cooked,11458,23,", "spinach_cooked,11458,,", "provenance"),
    ],
)
def test_implausible_tables_are_noticed(
    tiny: Path, edit: Edit, file: str, old: str, new: str, told: str
) -> None:
    edit(file, old, new)

    assert told in problems(tiny)


def test_title_that_goes_on_and_on_is_noticed(tiny: Path, edit: Edit) -> None:
    edit("dishes/breakfast.toml", 'title = "Porridge', f'title = "{"Porridge " * 14}')

    assert "porridge: a title has" in problems(tiny)


def test_dishes_are_counted_by_slot_and_style(tiny_catalogue: Catalogue) -> None:
    (vegan,) = dishes_for(tiny_catalogue, "breakfast", "vegan")

    assert vegan.meal_count == 2 * 4 * 3
    assert dishes_for(tiny_catalogue, "breakfast", "gluten-free") == []
    assert dishes_for(tiny_catalogue, "lunch", "omnivore") == []


def test_counts_are_printed(tiny_catalogue: Catalogue) -> None:
    text = "\n".join(count_lines(tiny_catalogue))

    assert "7 foods, 1 dishes" in text
    assert "    2  Leafy greens" in text
    assert "1 / 72" in text


def test_command_fails_on_a_problem(tiny: Path, edit: Edit, capsys) -> None:
    assert main(["--check", "--data", str(tiny)]) == 0
    edit("allergens/nuts_seeds.csv", "almonds,tree_nut", "almonds,-")
    assert main(["--check", "--data", str(tiny)]) == 1
    assert "almonds" in capsys.readouterr().err
    edit("foods/fruit.csv", "09148", "9148")
    assert main(["--check", "--data", str(tiny)]) == 1
    assert "line 2 (kiwi)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("description", "group", "allergens", "diet"),
    [
        ("Beverages, almond milk, unsweetened", "Beverages", {"tree_nut"}, Diet.VEGAN),
        ("Buckwheat groats, roasted", "Cereal Grains and Pasta", set(), Diet.VEGAN),
        ("Peanut butter, smooth", "Legumes and Legume Products", {"peanut"}, Diet.VEGAN),
        ("Squash, winter, butternut", "Vegetables", set(), Diet.VEGAN),
        ("Eggplant, raw", "Vegetables", set(), Diet.VEGAN),
        ("Noodles, egg", "Pasta", {"egg", "wheat", "gluten"}, Diet.VEGETARIAN),
        ("Fish, cod", "Finfish and Shellfish Products", {"fish"}, Diet.PESCATARIAN),
        ("Ground turkey, cooked", "Poultry Products", set(), Diet.OMNIVORE),
        ("Yogurt, plain", "Dairy and Egg Products", {"milk"}, Diet.VEGETARIAN),
    ],
)
def test_second_opinion_reads_usdas_words(
    description: str, group: str, allergens: set[str], diet: Diet
) -> None:
    usda = UsdaFood("00000", description, group, 50.0, "", None, 0.0)
    opinion = load_second_opinion()

    assert opinion.allergens_of(usda) == allergens
    assert opinion.diet_of(usda) == diet
