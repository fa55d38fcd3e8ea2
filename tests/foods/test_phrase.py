"""A serving is said as a person would say it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from foods import Catalogue, DataError, Food, Serving, serving_phrase
from foods.food.serving_phrase import phrase_fault
from tests.foods.conftest import Edit

SAID = [
    ("bagel", 1, "medium bagel", "1 medium bagel"),
    ("pita_whole_wheat", 1.5, "large pita", "1½ large whole-wheat pitas"),
    ("mushrooms_crimini_uv_raw", 5, "mushroom", "5 crimini mushrooms, UV-treated"),
    ("pecans", 2, "tbsp chopped", "2 tbsp chopped pecans"),
    ("egg_omelette", 3, "egg", "3 beaten eggs"),
    ("potatoes_boiled_in_skin", 1, "potato", "1 potato, boiled in its skin"),
    ("potatoes_boiled_in_skin", 1.5, "potato", "1½ potatoes, boiled in their skins"),
    ("oats_cooked", 0.5, "cup", "½ cup rolled oats, cooked"),
    ("kale_cooked", 1.5, "cup", "1½ cups kale, cooked"),
    ("bread_whole_wheat", 2, "slice", "2 slices whole-wheat bread"),
    ("salmon_farmed_cooked", 1, "small fillet", "1 small fillet of farmed Atlantic salmon, cooked"),
    ("beef_sirloin_broiled", 1.5, "small steak", "1½ small sirloin steaks, broiled"),
    ("swiss_chard_cooked", 0.75, "cup", "¾ cup Swiss chard, cooked"),
    ("brussels_sprouts_cooked", 6, "sprout", "6 Brussels sprouts, cooked"),
    ("lemon_juice", 0.5, "lemon", "juice of ½ lemon"),
    ("orange_juice", 1.5, "glass", "1½ glasses of orange juice"),
    ("salt", 2, "pinch", "2 pinches of salt"),
    ("banana", 3, "basketful", "3 basketful banana"),  # a measure that is gone
]


def _every(catalogue: Catalogue) -> list[tuple[Food, str]]:
    foods = catalogue.foods.values()
    return [(food, serving_phrase(food, s)) for food in foods for s in food.servings()]


@pytest.mark.parametrize(("food", "amount", "unit", "said"), SAID)
def test_servings_read_as_a_person_writes_them(
    catalogue: Catalogue, food: str, amount: float, unit: str, said: str
) -> None:
    assert serving_phrase(catalogue.foods[food], Serving(food, amount, unit, 0.0)) == said


def test_phrase_says_no_word_twice(catalogue: Catalogue) -> None:
    for food, said in _every(catalogue):
        words = [re.sub(r"(oes|es|s)$", "", word) for word in re.findall(r"[^\W\d][\w-]{3,}", said)]
        assert len(words) == len(set(words)), f"{food.id}: {said}"


def test_every_phrase_is_one_tidy_line(catalogue: Catalogue) -> None:
    for food, said in _every(catalogue):
        assert re.match(r"(juice of )?[\d¼⅓½⅔¾]", said), f"{food.id}: {said}"
        assert said == " ".join(said.split()).strip(",.") and "{" not in said, said
        assert said.count(",") <= 2 and len(said) <= 60, said


def test_phrase_capitalises_only_proper_names(catalogue: Catalogue) -> None:
    proper = set("UV Swiss Brussels Greek Gouda Edam Gruyère Brie English French Brazil".split())
    proper |= set("Atlantic Pacific Alaska Italian American Worcestershire D".split())
    for food in catalogue.foods.values():
        capital = {
            word for word in re.findall(r"[^\W\d_]+", food.name_in_text) if word[0].isupper()
        }
        assert capital <= proper, food.name_in_text


def test_units_have_no_comma_so_that_they_read_before_the_food(catalogue: Catalogue) -> None:
    portions = [portion for food in catalogue.foods.values() for portion in food.portions]

    assert not [p for p in portions if "," in p.unit + p.plural]


@pytest.mark.parametrize(
    ("phrase", "fault"),
    [
        ("{n} bagel|{n} bagels", ""),
        ("{n} {unit} of {food}", ""),
        ("bagels", "{n} once"),
        ("{n} bagel|bagels", "{n} once"),
        ("{n} a|{n} b|{n} c", "two parts"),
        ("{n} {size} bagel", "unknown word"),
    ],
)
def test_phrase_is_checked(phrase: str, fault: str) -> None:
    assert fault in phrase_fault(phrase) and bool(fault) == bool(phrase_fault(phrase))


def test_broken_phrase_names_its_row(tiny: Path, edit: Edit) -> None:
    edit("portions/fruit.csv", "{n} kiwi|", "kiwi|")

    with pytest.raises(DataError, match=r"line 2 \(kiwi\).*bagel"):
        Catalogue.load(tiny)
