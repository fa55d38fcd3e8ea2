"""Titles: the grammar, the joins, nothing said twice."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foods import Catalogue, Meal, Serving, compose_title, dish_title
from foods.dish.title_grammar import fill_title, role_names

CASES = [
    ("Porridge[ with {a+b}]", {}, "Porridge"),
    ("Porridge[ with {a+b}]", {"b": "almonds"}, "Porridge with almonds"),
    ("Porridge[ with {a+b}]", {"a": "kiwi", "b": "almonds"}, "Porridge with kiwi and almonds"),
    ("{a+b+c} salad", {"a": "x", "b": "y", "c": "z"}, "X, y and z salad"),
    ("{grain} bowl[, {greens}]", {"grain": "quinoa"}, "Quinoa bowl"),
    ("{a} soup[ with {b}][ and {c}]", {"a": "pea", "c": "rye bread"}, "Pea soup and rye bread"),
    ("Salad of {a+b}", {"a": "spinach", "b": "spinach"}, "Salad of spinach"),
    ("Spinach omelette[ with {a}]", {"a": "spinach"}, "Spinach omelette"),
    ("{a} on toast[ with {b}]", {"a": "Swiss cheese", "b": "Swiss chard"},
     "Swiss cheese on toast with Swiss chard"),
    ("[{a} and ]rice", {"a": ""}, "Rice"),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "spoken", "title"), CASES)
def test_title_reads_well(pattern: str, spoken: dict[str, str], title: str) -> None:
    assert fill_title(pattern, spoken) == title


def test_title_of_a_meal(tiny_catalogue: Catalogue) -> None:
    meal = Meal(
        "porridge",
        (
            Serving("oats_cooked", 1, "cup", 234.0),
            Serving("kiwi", 1, "fruit", 69.0),
            Serving("almonds", 1, "tablespoon", 9.0),
        ),
    )
    title = compose_title(tiny_catalogue.dishes["porridge"], meal, tiny_catalogue)

    assert title == "Porridge with kiwi and almonds"


def test_roles_of_a_title_know_whether_they_may_be_absent() -> None:
    assert list(role_names("{a} soup[ with {b}] and {c+d}")) == [
        ("a", False),
        ("b", True),
        ("c", True),
        ("d", True),
    ]


@pytest.mark.parametrize("pattern", ["a [b", "a] b", "a {b", "b} c", "[a [b] c]"])
def test_brackets_must_pair(pattern: str) -> None:
    with pytest.raises(ValueError, match="do not pair"):
        list(role_names(pattern))


WORDS = st.sampled_from(["", "kale", "oats", "red rice", "Swiss chard"])


@given(a=WORDS, b=WORDS, c=WORDS)
def test_titles_have_no_unfilled_roles_and_no_food_twice(a: str, b: str, c: str) -> None:
    title = fill_title("Bowl[ of {a+b}][ with {c}]", {"a": a, "b": b, "c": c})

    assert not set("[]{}+") & set(title)
    assert title == title.strip()
    assert "  " not in title
    for word in {a, b, c} - {""}:
        assert title.count(word) == 1


def test_titles_name_only_foods_of_the_meal() -> None:
    """ "Tuna pasta" of sardines: what a title says stands on the plate."""
    catalogue, draw = Catalogue.load(), random.Random(1)
    # Words of foods' titles that also name a way of cooking, a colour or a whole dish.
    other = set(
        "with baked roasted stock light fresh whole grain fortified fried boiled green white black "
        "brown sweet frozen dried sour salad drink juice milk butter bread cheese beans greens "
        "herbal glass sauce poached cooked small plain scrambled soft firm rice greek cream muesli "
        "cottage fish fruit pinto chocolate cakes stewed syrup sesame falafel curry".split()
    )
    named = {
        word for f in catalogue.foods.values() for word in _words(f.title) if len(word) > 3
    } - other
    for dish in catalogue.dishes.values():
        for _ in range(20):
            roles = [r for r in dish.roles if not r.optional or draw.random() < 0.5]
            servings = [draw.choice(draw.choice(role.choices).servings) for role in roles]
            foods = [catalogue.foods[serving.food] for serving in servings]
            there = " ".join(f"{food.title} {food.name}" for food in foods).lower()
            title = compose_title(dish, Meal(dish.id, tuple(servings)), catalogue)
            lies = {word for word in _words(title) & named if word.rstrip("s") not in there}
            assert not lies, f"{dish.id}: {title} has {there}"


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def test_dish_has_a_name_without_what_may_be_added(
    tiny_catalogue: Catalogue, catalogue: Catalogue
) -> None:
    assert dish_title(tiny_catalogue.dishes["porridge"], tiny_catalogue) == "Porridge"
    for dish in catalogue.dishes.values():
        title = dish_title(dish, catalogue)
        assert len(title) > 2, dish.id
        assert not set("[]{}_") & set(title), dish.id
        assert title[:1].isupper(), dish.id
