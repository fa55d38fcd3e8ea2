"""The pantry takes the words of the vocabulary, and asks where they are not sure."""

from __future__ import annotations

from pathlib import Path

import pytest

from foods import Catalogue
from planner.store.shopping.pantry_csv import PantryImport, read_pantry_csv


def read(text: str, folder: Path, catalogue: Catalogue) -> PantryImport:
    file = folder / "home.csv"
    file.write_text(text, encoding="utf-8")
    return read_pantry_csv(file, catalogue)


def test_everyday_words_are_found(tmp_path: Path, catalogue: Catalogue) -> None:
    text = "food,amount,unit\nMilk,1000,g\nButter,250,g\nSpaghetti,500,g\nEggs,10,egg\nEier,60,g\n"
    found = read(text, tmp_path, catalogue)
    assert not found.faults
    assert [item.food_id for item in found.items] == [
        "milk_whole",
        "butter_unsalted",
        "pasta_cooked",
        "egg_boiled",
        "egg_boiled",
    ]
    piece = catalogue.foods["egg_boiled"].purchase.piece_grams
    assert piece is not None
    assert [item.grams for item in found.items] == pytest.approx([1000, 250, 500, 10 * piece, 60])


def test_household_measures_are_taken_as_bought(tmp_path: Path, catalogue: Catalogue) -> None:
    found = read("food,amount,unit\nrice,2,cups\nOlivenöl,3,EL\n", tmp_path, catalogue)
    assert not found.faults
    assert [item.grams for item in found.items] == pytest.approx([370, 40.5], rel=0.01)


def test_bare_number_of_what_comes_in_pieces_is_asked(tmp_path: Path, catalogue: Catalogue) -> None:
    found = read("food,amount\nEggs,10\n", tmp_path, catalogue)
    assert not found.items
    assert "10 of what? Write the unit: g, or egg." in found.faults[0]


def test_word_that_is_not_sure_is_asked_with_what_it_may_mean(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    found = read("food,amount\nblue berry jelly,10\nunicorn,2\n", tmp_path, catalogue)
    assert not found.items
    assert "Did you mean" in found.faults[0]
    assert "unicorn" in found.faults[1]
