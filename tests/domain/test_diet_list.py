"""A pasted list is read line by line, and nothing of it is lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foods import Catalogue
from foods.languages import in_language
from planner.domain.diet import Doubt, FoodFinder, Written, read_amount, read_list
from planner.domain.diet.amounts import GRAMS, MILLILITRES


@pytest.fixture(scope="module")
def finder(catalogue: Catalogue) -> FoodFinder:
    return FoodFinder(catalogue)


@pytest.mark.parametrize(
    ("line", "amount", "unit", "words"),
    [
        ("2 slices whole wheat bread", 2, "slice", "whole wheat bread"),
        ("1 cup milk", 1, "cup", "milk"),
        ("200 g yoghurt", 200, "g", "yoghurt"),
        ("- 1 1/2 cups of oats", 1.5, "cup", "oats"),
        ("1½ tbsp olive oil", 1.5, "tbsp", "olive oil"),
        ("½ avocado", 0.5, "", "avocado"),
        ("half a banana", 0.5, "", "banana"),
        ("a glass of orange juice", 1, "glass", "orange juice"),
        ("¼ orange juice", 0.25, "", "orange juice"),
        ("1 lemon, juiced", 1, "", "lemon juice"),
        ("a dozen almonds", 12, "", "almonds"),
        ("Yoghurt, 200g", 200, "g", "Yoghurt"),
        ("milk (250 ml)", 250, "ml", "milk"),
        ("2-3 tomatoes", 2.5, "", "tomatoes"),
        ("0,5 l water", 0.5, "l", "water"),
        ("8 fl. oz. juice", 8, "fl oz", "juice"),
        ("2 x eggs", 2, "", "eggs"),
        ("2% milk", None, "", "2% milk"),
        ("banana", None, "", "banana"),
        ("2 Scheiben Vollkornbrot", 2, "slice", "Vollkornbrot"),
        ("1 EL Butter", 1, "tbsp", "Butter"),
        ("eine halbe Banane", 0.5, "", "Banane"),
        ("zwei Tassen Milch", 2, "cup", "Milch"),
    ],
)
def test_amounts_units_and_words(line: str, amount: float | None, unit: str, words: str) -> None:
    assert read_amount(line) == Written(amount, unit, words)


@given(st.text(max_size=400))
def test_diet_list_reads_any_line(line: str) -> None:
    written = read_amount(line)
    assert written.amount is None or 0 < written.amount < 1e9


_WORDS = st.sampled_from(("milk", "whole wheat bread", "orange juice", "boiled eggs", "rye"))
_UNITS = st.sampled_from(("", "slice", "bowl", "handful", *GRAMS, *MILLILITRES))
_AMOUNTS = st.sampled_from((0.25, 0.5, 1 / 3, 1, 1.5, 2, 2.75, 12, 200, 330.5))


@given(st.builds(Written, _AMOUNTS, _UNITS, _WORDS))
def test_diet_list_can_be_written_and_read_again(written: Written) -> None:
    again = read_amount(written.line)
    assert (again.unit, again.words) == (written.unit, written.words)
    assert again.amount == pytest.approx(written.amount, abs=0.01)


@settings(max_examples=60)
@given(st.lists(st.text(max_size=40), max_size=6))
def test_every_line_comes_back(finder: FoodFinder, lines: list[str]) -> None:
    text = "\n".join(lines)
    said = {line.text for line in read_list(text, finder)}
    wanted = {x.strip() for x in text.splitlines() if any(map(str.isalnum, x))}
    headings = {"breakfast", "lunch", "dinner", "supper", "snack", "snacks", "evening", "tea"}
    headings |= {"frühstück", "mittagessen", "mittag", "abendessen", "abendbrot", "imbiss", "abend"}
    assert {w for w in wanted if w.strip(" :-#*").lower() not in headings} <= said


LIST = """Breakfast:
2 slices whole wheat bread
1 cup milk
200 g yoghurt
Lunch
half a bannana
xyzzy plugh
2 boiled eggs
1 tbsp olive oil
"""


def test_list_becomes_foods_with_amounts(finder: FoodFinder) -> None:
    read = read_list(LIST, finder)
    bread, milk, yogurt, banana, nothing, eggs, oil = read
    assert [line.slot for line in read] == ["breakfast"] * 3 + ["lunch"] * 4
    assert bread.item.food.id == "bread_whole_wheat"
    assert (bread.item.amount, bread.item.unit, bread.doubt) == (2, "slice", Doubt.NONE)
    assert milk.item.food.id == "milk_whole"
    assert milk.item.grams == pytest.approx(244, abs=6)
    assert (yogurt.item.grams, yogurt.doubt) == (200, Doubt.NONE)
    assert banana.item.food.id == "banana"
    assert banana.item.grams == pytest.approx(59, abs=1)
    assert eggs.item.food.id == "egg_boiled"
    assert eggs.item.grams == pytest.approx(100, abs=8)
    assert oil.item.grams == pytest.approx(13.5, abs=0.5)
    assert (nothing.text, nothing.item, nothing.doubt) == ("xyzzy plugh", None, Doubt.NOTHING)


def test_diet_list_offers_other_foods_for_a_line(finder: FoodFinder) -> None:
    line = read_list("1 cup milk", finder)[0]
    other = next(food for food in line.others if food.id == "milk_2pct")
    picked = line.meaning(other)
    assert (picked.item.food.id, picked.item.unit) == ("milk_2pct", "cup")
    assert line.item.food in picked.others
    assert other not in picked.others


def test_amount_that_is_a_guess_is_said(finder: FoodFinder) -> None:
    bowl, bare = read_list("1 bowl rice\nbanana", finder)
    assert bowl.doubt is Doubt.AMOUNT
    assert bare.doubt is Doubt.AMOUNT
    far_too_much = read_list("90000 kg rice", finder)[0]
    assert far_too_much.doubt is Doubt.AMOUNT
    assert far_too_much.item.grams < 1000


@pytest.mark.parametrize(
    ("line", "food"),
    [
        ("1 apple", "apple"),
        ("a glass of apple juice", "apple_juice"),
        ("1 cup milk", "milk_whole"),
        ("1 banana", "banana"),
        ("30 g almonds", "almonds"),
    ],
)
def test_plain_food_comes_first(line: str, food: str, finder: FoodFinder) -> None:
    assert read_list(line, finder)[0].item.food.id == food


def test_german_list_is_read_with_german_foods(catalogue: Catalogue) -> None:
    german = FoodFinder(in_language(catalogue, "de"))
    bread, milk, butter = read_list(
        "Frühstück\n2 Scheiben Vollkornbrot\n1 Tasse Milch\nAbendessen:\n1 EL Butter", german
    )
    assert [line.slot for line in (bread, milk, butter)] == ["breakfast", "breakfast", "dinner"]
    assert (bread.item.amount, bread.item.unit, bread.doubt) == (2, "slice", Doubt.NONE)
    assert milk.item.grams == pytest.approx(244, abs=6)
    assert (butter.item.unit, butter.doubt) == ("tbsp", Doubt.NONE)


def test_figures_of_a_copied_table_are_left_out_of_a_line(catalogue):
    finder = FoodFinder(catalogue)
    copied = "Breakfast\t\t\nBanana, 118 g\t105\t27g\t0.4g\t1 mg\n100 g kale\tfresh\n"
    lines = read_list(copied, finder)
    assert [line.text for line in lines] == ["Banana, 118 g", "100 g kale\tfresh"]
    assert lines[0].slot == "breakfast"
    assert lines[0].item is not None
    assert lines[0].item.grams == 118
