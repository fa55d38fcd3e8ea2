"""A written list of what is at home: taken where it is sure, left where it is not."""

from __future__ import annotations

import pytest

from foods import Catalogue
from foods.lines import line_reader
from planner.domain.shopping.pantry_list import MOST_LINES, PantryList, read_pantry_list


def read(text: str, catalogue: Catalogue) -> PantryList:
    return read_pantry_list(text, catalogue, line_reader(catalogue))


def test_sure_lines_are_taken_as_bought(catalogue: Catalogue) -> None:
    found = read("1 kg potatoes\n10 eggs\n500 g Spaghetti\n1 l milk\n\n- 250 g Butter\n", catalogue)
    assert not found.left
    assert [item.food_id for item in found.items] == [
        "potatoes_boiled",
        "egg_boiled",
        "pasta_cooked",
        "milk_whole",
        "butter_unsalted",
    ]
    grams = [item.grams for item in found.items]
    assert grams[0] == pytest.approx(1000)
    assert grams[2] == pytest.approx(500)
    assert grams[4] == pytest.approx(250)
    eggs = catalogue.foods["egg_boiled"].purchase.bought_per_eaten
    assert grams[1] == pytest.approx(500 * eggs, rel=0.01)


def test_lines_that_are_not_sure_are_left_with_what_to_say(catalogue: Catalogue) -> None:
    found = read("broccoli\n1 head of broccoli\n2 unicorns\n100 g salmon jerky", catalogue)
    assert not found.items
    assert [line.text for line in found.left] == [
        "broccoli",
        "1 head of broccoli",
        "2 unicorns",
        "100 g salmon jerky",
    ]
    assert "Write how many grams" in found.left[0].why
    assert "differs widely" in found.left[1].why
    assert found.left[2].why == "No food has this name."
    assert found.left[3].why.startswith("Which food is it?")


def test_pantry_list_loses_no_line_however_long(catalogue: Catalogue) -> None:
    found = read("1 kg potatoes\n" * (MOST_LINES + 5), catalogue)
    assert (len(found.items), len(found.left)) == (MOST_LINES, 5)
