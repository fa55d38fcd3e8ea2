"""Amounts in words, and which diet eats what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foods import Catalogue, Diet, Meal, Portion, Serving, amount_words
from foods.food.serving import exact_amount

CUP = Portion("cup", "cups", 240, (0.5, 1, 2), "own: test")


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0.25, "¼"),
        (0.33, "⅓"),
        (1 / 3, "⅓"),
        (0.5, "½"),
        (0.67, "⅔"),
        (0.75, "¾"),
        (0.125, "⅛"),
        (1, "1"),
        (1.5, "1½"),
        (2.67, "2⅔"),
        (12, "12"),
        (150, "150"),
        (0.2, "0.2"),
        (1.4, "1.4"),
    ],
)
def test_amounts_read_as_a_cook_reads_them(amount: float, words: str) -> None:
    assert amount_words(amount) == words


@pytest.mark.parametrize(
    ("amount", "words"), [(0.5, "½ cup"), (1, "1 cup"), (1.5, "1½ cups"), (2, "2 cups")]
)
def test_plural_begins_above_one(amount: float, words: str) -> None:
    assert CUP.words(amount) == words


def test_measure_that_is_gone_is_shown_as_it_was(tiny_catalogue: Catalogue) -> None:
    old = Serving("kiwi", 3, "basketful", 900.0)

    assert tiny_catalogue.words(old) == "3 basketful"


@pytest.mark.parametrize(
    ("written", "meant"), [(0.33, 1 / 3), (1.67, 5 / 3), (0.5, 0.5), (0.3, 0.3), (2, 2)]
)
def test_written_thirds_are_thirds(written: float, meant: float) -> None:
    assert exact_amount(written) == pytest.approx(meant, abs=1e-12)


def test_meals_are_values() -> None:
    serving = Serving("kiwi", 1, "fruit", 69.0)
    meals = {Meal("fruit", (serving,)), Meal("fruit", (Serving("kiwi", 1, "fruit", 69.0),))}

    assert len(meals) == 1
    assert meals.pop().foods == {"kiwi"}


def test_diets_run_from_the_strictest_to_the_widest() -> None:
    assert Diet.VEGAN < Diet.VEGETARIAN < Diet.PESCATARIAN < Diet.OMNIVORE
    assert sorted(Diet) == list(Diet)


@given(person=st.sampled_from(Diet), food=st.sampled_from(Diet))
def test_diet_allows_what_is_as_strict_or_stricter(person: Diet, food: Diet) -> None:
    assert person.allows(food) == (person >= food)
    assert person.allows(Diet.VEGAN)
    assert Diet.OMNIVORE.allows(food)
