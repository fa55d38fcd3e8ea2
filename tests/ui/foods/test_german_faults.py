"""What is wrong with one's own foods and dishes is told in the language of the window."""

from __future__ import annotations

import re

import pytest

from foods import Catalogue, DataError
from foods.dish.reader import read_dishes
from foods.errors import single_errors
from foods.own import Fault, Judge, read_foods_csv, read_own_food
from planner.store import StoreError
from planner.store.own.dishes import dishes_in
from planner.store.shopping.pantry_csv import read_pantry_csv
from planner.ui.locale import error_cause, error_text, translated
from tests.library.conftest import GOOD
from tests.library.test_own_reader import test_own_foods_name_what_does_not_hold as cases
from tests.ui.pseudo import MARK, pseudo_language, unmarked

BAD_CELLS = cases.pytestmark[0].args[1]
# What a person wrote, the columns of the table and the words that belong into cells.
OWN_WORDS = re.compile(r'"[^"]*"|\b[a-z]+(_[a-z]+)+\b|\bown_|(Known|of): [^.]*\.|as \w+=\S+')
BROKEN = """[dish]
title = "{grain} with {topping} ["
slots = ["lunch"]
minutes = 10
method = "Cook."
{more}
[[dish.role]]
name = "grain"
part = "grain"
grams = {grams}
foods = ["{food}"]
"""


@pytest.fixture(autouse=True)
def other_language(qapp):
    with pseudo_language():
        yield


def left_english(text: str) -> list[str]:
    return unmarked(OWN_WORDS.sub("", translated(text)), ("kcal",))


@pytest.mark.parametrize(("column", "cell"), [(column, cell) for column, cell, _ in BAD_CELLS])
def test_every_sentence_about_a_cell(catalogue: Catalogue, column: str, cell: str) -> None:
    problems = read_own_food({**GOOD, column: cell}, catalogue).problems
    assert problems
    for problem in problems:
        assert MARK in translated(problem.message)
        assert not left_english(problem.message), translated(problem.text)
        assert MARK in translated(problem.remedy) or not problem.remedy


def test_german_fault_tells_its_place(catalogue: Catalogue) -> None:
    head, row = ",".join(GOOD), ",".join(GOOD.values()).replace(",46,", ",46000,")
    fault = read_foods_csv("my.csv", f"{head}\n{row}\n".encode(), Judge(catalogue)).all_faults[0]

    words = translated(str(fault))
    assert words.startswith(f"my.csv, {MARK}line 2, {MARK}column energy_kcal (Corner shop drink): ")
    assert isinstance(fault, Fault)


@pytest.mark.parametrize(
    "content",
    [b"", b"name,name\n", b"name,magnesium_g\n", b"name\n\x81", b'name\n"x', b"PK"],
)
def test_every_sentence_about_a_file(catalogue: Catalogue, content: bytes) -> None:
    for fault in read_foods_csv("my.csv", content, Judge(catalogue)).all_faults:
        assert MARK in translated(fault.problem.text)
        assert not left_english(fault.problem.message)


@pytest.mark.parametrize(
    ("grams", "food", "more"),
    [("[1, 2]", "oats", ""), ("[9]", "oats", ""), ("[1, 2]", "unicorn", ""), ("1", "x", "z = 1")],
)
def test_every_sentence_about_a_dish(
    catalogue: Catalogue, grams: str, food: str, more: str
) -> None:
    text = BROKEN.replace("{grams}", grams).replace("{food}", food).replace("{more}", more)
    found = dishes_in("my.toml", text, catalogue)
    assert found.faults
    for fault in found.faults:
        assert translated(fault.sentence).startswith("my.toml, dish")
        assert MARK in translated(fault.message)
        assert MARK in translated(fault.remedy)
    with pytest.raises(DataError) as caught:
        read_dishes({"dish": 3}, "my.toml", catalogue.foods)
    assert all(MARK in error_text(each) for each in single_errors(caught.value))


def test_files_that_cannot_be_read_are_told(catalogue: Catalogue, tmp_path) -> None:
    with pytest.raises(StoreError) as caught:
        read_pantry_csv(tmp_path / "none.csv", catalogue)
    assert error_cause(caught.value).startswith(f"{MARK}It {MARK}cannot {MARK}be {MARK}read")
    (tmp_path / "home.csv").write_text("food,amount\nunicorn,2\nBananas,1.5.2\n")
    faults = read_pantry_csv(tmp_path / "home.csv", catalogue).faults
    assert [translated(fault).startswith(f"{MARK}Row ") for fault in faults] == [True, True]
