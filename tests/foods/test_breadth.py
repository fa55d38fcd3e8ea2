"""The foods are as broad and as well described as the issue "Foods and dishes" asks.

Which test holds which of its points about foods:

- at least 300 everyday foods, several of each kind: here.
- plain names and phrases: ``test_phrase``.
- every figure with its origin, derived again from the archive: ``test_derive``, here.
- the 2018 release is taken and said: ``test_real_tables``.
- unknown is never zero: ``test_totals``, ``test_loading``.
- vitamin K2, absorbable calcium, lactose, fluid: ``test_beside``.
- allergens and diets, a second opinion, written reasons: ``test_check``, here.
- household portions held against SR28: ``test_derive``; steps, the most a day: here.
- what is bought, yields, shelf life: ``test_real_tables``, here.
- prices: ``test_prices``. Tags: ``test_tags``.
"""

from __future__ import annotations

from collections import Counter
from math import isnan

import pytest

from foods import AISLES, Catalogue, Diet
from foods.figures.provenance import Origin, load_provenance
from foods.library.shipped import FOODS_FILE, read_shipped

SEVERAL_OF = {
    "leafy_green": 10,
    "cruciferous": 8,
    "nut": 10,
    "seed": 6,
    "whole_grain": 12,
    "chocolate": 2,
    "potato": 4,
    "legume": 20,
    "soy_food": 8,
    "milk": 6,
    "yogurt": 6,
    "cheese": 12,
    "egg": 4,
    "oily_fish": 10,
    "plant_milk": 5,
    "breakfast_cereal": 8,
    "juice": 8,
    "poultry": 4,
    "red_meat": 8,
    "coconut_water": 1,
    "broth": 5,
    "sports_drink": 2,
    "mushroom": 6,
    "water": 3,
}
NAMED = "banana avocado lentils_cooked pinto_beans_cooked lima_beans_cooked sweet_potato_baked"


@pytest.mark.parametrize(("kind", "least"), SEVERAL_OF.items())
def test_foods_are_several_of_each_kind(catalogue: Catalogue, kind: str, least: int) -> None:
    assert sum(food.kind == kind for food in catalogue.foods.values()) >= least


def test_foods_that_the_documents_name_are_there(catalogue: Catalogue) -> None:
    assert set(NAMED.split()) <= set(catalogue.foods)


@pytest.mark.parametrize(
    ("tag", "least"), [("fermented", 20), ("fortified", 20), ("uv_treated", 4)]
)
def test_foods_are_several_with_each_tag(catalogue: Catalogue, tag: str, least: int) -> None:
    assert sum(tag in food.tags for food in catalogue.foods.values()) >= least


def test_fortified_milk_drinks_cereals_and_juice_carry_vitamin_d(catalogue: Catalogue) -> None:
    kinds = Counter(
        food.kind
        for food in catalogue.foods.values()
        if "fortified" in food.tags and catalogue.amounts(food.id)["vitamin_d_ug"] > 0.3
    )

    assert all(kinds[kind] for kind in ("milk", "plant_milk", "breakfast_cereal", "juice"))


def test_uv_treated_mushrooms_carry_vitamin_d(catalogue: Catalogue) -> None:
    treated = [f.id for f in catalogue.foods.values() if "uv_treated" in f.tags]

    assert all(catalogue.amounts(food)["vitamin_d_ug"] > 8 for food in treated)


def test_three_hundred_are_eaten_in_the_national_survey(catalogue: Catalogue) -> None:
    in_survey = {row["ndb_no"] for row in read_shipped(FOODS_FILE) if row["survey"] == "1"}

    assert sum(food.ndb_no in in_survey for food in catalogue.foods.values()) >= 300


def test_every_known_figure_has_its_origin_and_no_unknown_one_has(catalogue: Catalogue) -> None:
    traced = load_provenance()
    for food in catalogue.foods:
        for nutrient, amount in catalogue.amounts(food).items():
            assert ((food, nutrient) in traced) != isnan(amount), (food, nutrient)


def test_origins_tell_measured_from_calculated_label_and_assumed() -> None:
    found = Counter(provenance.origin for provenance in load_provenance().values())

    assert all(
        found[origin]
        for origin in (Origin.MEASURED, Origin.CALCULATED, Origin.LABEL, Origin.ASSUMED_ZERO)
    )


@pytest.mark.parametrize(
    ("food", "allergens"),
    [
        ("worcestershire", {"fish"}),
        ("miso", {"soy"}),
        ("vital_wheat_gluten", {"wheat", "gluten"}),
        ("oats_cooked", {"gluten"}),
        ("soy_sauce", {"soy", "wheat", "gluten"}),
        ("tamari", {"soy"}),
        ("pesto", {"milk"}),
        ("tahini", {"sesame"}),
        ("mixed_nuts", {"tree_nut", "peanut"}),
    ],
)
def test_allergens_one_could_overlook(catalogue: Catalogue, food: str, allergens: set[str]) -> None:
    assert allergens <= catalogue.foods[food].allergens


def test_animal_foods_are_not_for_vegans(catalogue: Catalogue) -> None:
    animal = {"milk", "yogurt", "cheese", "egg"}
    flesh = {"oily_fish", "white_fish", "shellfish", "poultry", "red_meat", "processed_meat"}
    for food in catalogue.foods.values():
        assert food.kind not in animal or food.diet >= Diet.VEGETARIAN, food.id
        assert food.kind not in flesh or food.diet >= Diet.PESCATARIAN, food.id


def test_every_food_has_steps_a_cook_uses_within_a_day(catalogue: Catalogue) -> None:
    for food in catalogue.foods.values():
        steps = [serving.grams for serving in food.servings()]
        assert len(steps) > 1 and min(steps) <= food.max_grams_day, food.id


def test_every_food_says_how_it_is_bought_and_how_long_it_keeps(catalogue: Catalogue) -> None:
    for food in catalogue.foods.values():
        bought = food.purchase
        assert bought.aisle in AISLES and bought.buy_as, food.id
        assert bought.keeps_days is not None or food.id == "tap_water", food.id
