"""Dishes: the servings a role offers, and the faults of a pattern."""

from __future__ import annotations

from itertools import product
from pathlib import Path

import pytest

from foods import Catalogue, DataError, Meal
from foods.dish.reader import fitting_servings
from foods.errors import single_errors
from tests.foods.conftest import Edit

FILE = "dishes/breakfast.toml"


def test_role_offers_the_household_steps_inside_its_window(tiny_catalogue: Catalogue) -> None:
    role = tiny_catalogue.dishes["porridge"].roles[0]

    assert [(s.amount, s.unit, s.grams) for s in role.choices[0].servings] == [
        (1, "cup", 234),
        (1.5, "cup", 351),
    ]


def test_food_may_have_a_window_of_its_own(tiny_catalogue: Catalogue) -> None:
    fruit = tiny_catalogue.dishes["porridge"].roles[2]

    assert {c.food: [s.grams for s in c.servings] for c in fruit.choices} == {
        "kiwi": [69, 138],
        "banana": [59],
    }


def test_two_measures_of_one_mass_are_one_step(tiny_catalogue: Catalogue) -> None:
    servings = fitting_servings(tiny_catalogue.foods["spinach_raw"], 20, 100)

    assert [(s.unit, s.grams) for s in servings] == [("cup", 30), ("cup", 60), ("cup", 90)]


def test_dish_knows_how_many_meals_it_spans(tiny_catalogue: Catalogue) -> None:
    assert tiny_catalogue.dishes["porridge"].meal_count == 2 * 3 * 4 * 3


def test_meals_spanned_are_all_that_can_be_written_down(tiny_catalogue: Catalogue) -> None:
    porridge = tiny_catalogue.dishes["porridge"]
    for dish in (porridge, porridge.restricted({"oats_cooked", "kiwi"})):
        assert dish is not None
        ways = [
            [s for choice in role.choices for s in choice.servings] + [None] * role.optional
            for role in dish.roles
        ]
        meals = {
            Meal(dish.id, tuple(serving for serving in played if serving))
            for played in product(*ways)
        }

        assert dish.meal_count == len(meals)


def test_dish_knows_which_role_a_food_plays(tiny_catalogue: Catalogue) -> None:
    porridge = tiny_catalogue.dishes["porridge"]

    assert (role := porridge.role_of("kiwi")) is not None
    assert role.name == "fruit"
    assert porridge.role_of("spinach_raw") is None


def test_dish_restricted_loses_foods_then_roles_then_itself(tiny_catalogue: Catalogue) -> None:
    porridge = tiny_catalogue.dishes["porridge"]

    vegan = porridge.restricted({"oats_cooked", "kiwi"})
    assert vegan is not None
    assert [role.name for role in vegan.roles] == ["grain", "fruit"]
    assert porridge.restricted({"kiwi", "almonds"}) is None


BROKEN = [
    ('foods = ["oats_cooked"]', 'foods = ["oats_coked"]', "role grain", '"oats_cooked"'),
    (
        'foods = ["almonds"]',
        'foods = ["almonds", { food = "kiwi", grams = [60, 70] }]',
        "role topping",
        'role "fruit" already',
    ),
    ('foods = ["almonds"]', "foods = []", "role topping", "No food may play it"),
    ('foods = ["almonds"]', "foods = [12]", "role topping", "12 is not a table"),
    (
        'foods = ["almonds"]',
        'foods = [{ food = "almonds", measures = ["truck"] }]',
        "role topping",
        '"almonds" in these measures',
    ),
    ("grams = [180, 360]", "grams = [236, 240]", "role grain", "1½ cups = 351 g"),
    ("grams = [180, 360]", "grams = [360, 180]", "role grain", "[least, most]"),
    ("grams = [180, 360]", "grams = [180]", "role grain", "[least, most]"),
    ('part = "main"', 'part = "mian"', "role grain", "main, side, seasoning"),
    ('part = "main"\n', "", "role grain", '"part" is missing'),
    ('part = "main"', 'part = "main"\noptonal = true', "role grain", '"optional"'),
    ('name = "topping"', 'name = "fruit"', "role fruit", "two roles"),
    ('name = "topping"', 'name = "nuts"', "porridge", "The title names no role"),
    ("minutes = 8", 'minutes = "eight"', "porridge", "Write a int"),
    ("minutes = 8", "minuts = 8", "porridge", '"minutes"'),
    ('slots = ["breakfast", "evening"]', 'slots = ["brunch"]', "porridge", "breakfast, lunch"),
    ('slots = ["breakfast", "evening"]', "slots = []", "porridge", '"slots" is empty'),
    ('suits = ["training"]', 'suits = ["skiing"]', "porridge", "evening, training"),
    ('temperature = "hot"', 'temperature = "tepid"', "porridge", "hot, cold"),
    ('temperature = "hot"', 'stands_in_for = "eggs"', "porridge", '"stands_in_for" is "eggs"'),
    ("[ with {fruit+topping}]", "[ with {fruit+topping}", "porridge", "do not pair"),
    ("[ with {fruit+topping}]", " with {fruit}", "porridge", "Put that part of the title in [ ]"),
]


@pytest.mark.parametrize(("old", "new", "where", "told"), BROKEN)
def test_broken_dish_is_named(
    tiny: Path, edit: Edit, old: str, new: str, where: str, told: str
) -> None:
    edit(FILE, old, new)

    with pytest.raises(DataError) as caught:
        Catalogue.load(tiny)

    first = single_errors(caught.value)[0]
    assert first.file == FILE
    assert where in first.row
    assert told in str(first)


def test_dish_in_two_files_is_told(tiny: Path) -> None:
    text = (tiny / FILE).read_text(encoding="utf-8")
    (tiny / "dishes" / "supper.toml").write_text(text, encoding="utf-8")

    with pytest.raises(DataError, match=r"supper.toml, porridge: There is one in dishes/breakfast"):
        Catalogue.load(tiny)
