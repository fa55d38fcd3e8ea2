"""Figures of dry food, in grams, below a limit: asked about or converted."""

from __future__ import annotations

import pytest

from foods import Catalogue
from foods.own import Judge, Preview, read_foods_csv
from foods.own.amounts import read_amount
from foods.own.suspicion import named_allergens

_HEAD = "name,kind,diet,allergens,portions,stands_in_for,energy_kcal,protein_g,fat_g,carbohydrate_g"
_DRY = '"Red lentils, dry",legume,vegan,none,cup=192:0.5 0.75 1,lentils_cooked,352,24,1,63'


def look(catalogue: Catalogue, text: str) -> Preview:
    return read_foods_csv("own.csv", text.encode(), Judge(catalogue))


def test_dry_figures_in_the_place_of_cooked_food_are_asked_about(catalogue: Catalogue) -> None:
    preview = look(catalogue, f"{_HEAD}\n{_DRY}\n")
    assert not preview.good
    told = str(preview.all_faults[0])
    assert "times those of" in told
    assert "are the figures for it dry?" in told
    assert "cooked_yield" in told


@pytest.mark.parametrize(("answer", "kcal", "bought"), [("2.5", 140.8, 0.4), ("1", 352, 1.0)])
def test_yield_is_the_answer(catalogue: Catalogue, answer: str, kcal: float, bought: float) -> None:
    preview = look(catalogue, f"{_HEAD},cooked_yield\n{_DRY},{answer}\n")
    food = preview.good[0].food
    assert food is not None
    assert food.per_100g["energy_kcal"] == pytest.approx(kcal)
    assert food.food.purchase.bought_per_eaten == pytest.approx(bought)


def test_columns_of_open_food_facts_are_in_grams(catalogue: Catalogue) -> None:
    head = (
        "product_name,kind,diet,allergens,portions,energy-kcal_100g,proteins_100g,fat_100g,"
        "carbohydrates_100g,potassium_100g,salt_100g,vitamin-d_100g"
    )
    row = "Corner drink,plant_milk,vegan,none,cup=240:0.5 1,46,1,1.5,7,0.25,0.1,0.0000015"
    preview = look(catalogue, f"{head}\n{row}\n")
    assert preview.all_faults == ()
    food = preview.good[0].food
    assert food is not None
    assert food.per_100g["potassium_mg"] == pytest.approx(250)
    assert food.per_100g["sodium_mg"] == pytest.approx(40)
    assert food.per_100g["vitamin_d_ug"] == pytest.approx(1.5)


@pytest.mark.parametrize(
    ("text", "amount"), [("<0.1", 0.05), ("< 2 mg", 1), ("tr", 0), ("Spuren", 0), ("0.5 g", 500)]
)
def test_traces_and_limits(catalogue: Catalogue, text: str, amount: float) -> None:
    assert read_amount(text, catalogue.nutrients["magnesium_mg"]) == pytest.approx(amount)


@pytest.mark.parametrize(
    ("name", "allergen"),
    [
        ("Erdnüsse geröstet", "peanut"),
        ("Erdnussmus", "peanut"),
        ("Mandelmus", "tree_nut"),
        ("Milchreis", "milk"),
        ("Sahne", "milk"),
        ("Skyr", "milk"),
        ("Weizenbrot", "gluten"),
        ("Sesampaste", "sesame"),
        ("Sellerie", "celery"),
        ("Lupinenmehl", "lupin"),
        ("Lachs", "fish"),
        ("Surimi", "crustacean"),
        ("Hühnerei", "egg"),
        ("Haferdrink", "gluten"),
        ("Halva", "sesame"),
        ("Panko", "wheat"),
    ],
)
def test_name_speaks_of_its_allergen(name: str, allergen: str) -> None:
    assert allergen in named_allergens(name)


@pytest.mark.parametrize(
    "name",
    ["Kokosmilch", "Buchweizen", "Muskatnuss", "Reisnudeln", "Eisbergsalat", "Leberkäse", "Reis"],
)
def test_name_that_only_looks_like_one_does_not(name: str) -> None:
    assert not named_allergens(name)
