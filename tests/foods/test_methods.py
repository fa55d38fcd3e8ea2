"""A method names no food that is not on the plate; today's offenders may only become fewer."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from foods import Catalogue, Dish
from foods.vocabulary.methods import ForeignWord, foreign_to_dish, foreign_words, sometimes_foreign

KNOWN = tomllib.loads((Path(__file__).parent / "method_words.toml").read_text(encoding="utf-8"))
Look = Callable[[Dish, Catalogue], tuple[ForeignWord, ...]]


@pytest.mark.parametrize(
    ("section", "look"), [("never", foreign_to_dish), ("sometimes", sometimes_foreign)]
)
def test_methods_name_no_more_missing_foods_than_before(
    section: str, look: Look, catalogue: Catalogue
) -> None:
    known = KNOWN[section]
    more = {
        dish.id: words
        for dish in catalogue.dishes.values()
        if (words := {each.word for each in look(dish, catalogue)} - set(known.get(dish.id, ())))
    }
    assert not more, "name what is on the plate, or say it by the food's role"


def test_food_that_is_not_there_is_found_with_its_allergen(catalogue: Catalogue) -> None:
    found = foreign_words("Butter the bread.", {"bread_rye", "tomatoes_raw"}, catalogue)
    assert [each.word for each in found] == ["butter"]
    assert found[0].allergens == {"milk"}


@pytest.mark.parametrize(
    ("text", "plate"),
    [
        ("Spread the hummus on the bread.", {"hummus", "bread_rye"}),
        ("Cook the beans.", {"green_beans_cooked"}),
        ("Lay the fish on the leaves.", {"salmon_pink_canned", "romaine_raw"}),
        ("Simmer it in water.", set()),
    ],
)
def test_method_check_reports_no_food_that_is_in_the_dish(
    text: str, plate: set[str], catalogue: Catalogue
) -> None:
    assert not foreign_words(text, plate, catalogue)


def test_german_methods_are_read_as_well(catalogue: Catalogue) -> None:
    found = foreign_words("Das Brot mit Butter bestreichen.", {"bread_rye"}, catalogue, "de")
    assert [each.word for each in found] == ["butter"]
