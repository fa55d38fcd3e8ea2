"""What one eats is kept, and a food that is no more is not lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from foods import Catalogue
from planner.domain.diet import Diet, FoodFinder, read_list
from planner.store import StoreError
from planner.store.diet_file import read_diet, write_diet


@pytest.fixture(scope="module")
def finder(catalogue: Catalogue) -> FoodFinder:
    return FoodFinder(catalogue)


@pytest.fixture
def diet(finder: FoodFinder) -> Diet:
    items = tuple(line.item for line in read_list("1 cup milk\n2 boiled eggs", finder) if line.item)
    return Diet().with_items((0, "breakfast"), items).as_week().with_unread(("xyzzy",))


def test_reads_what_was_written(tmp_path: Path, diet: Diet, finder: FoodFinder) -> None:
    assert read_diet(tmp_path / "none.json", finder.food).is_empty
    write_diet(tmp_path / "sub" / "diet.json", diet)
    again = read_diet(tmp_path / "sub" / "diet.json", finder.food)
    assert again == diet


def test_food_that_is_no_more_becomes_a_line(
    tmp_path: Path, diet: Diet, finder: FoodFinder
) -> None:
    file = tmp_path / "diet.json"
    write_diet(file, diet.as_day())
    again = read_diet(file, lambda key: None if "egg" in key else finder.food(key))
    assert len(again.meal((0, "breakfast")).items) == 1
    assert any("Egg" in line and " g " in line for line in again.unread)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b'{"diet": 1}',
        b'{"diet": 1, "days": 3, "meals": []}',
        b"[" * 100_000,
        b'{"diet": 1, "days": 1, "meals": [{"day": 4, "slot": "lunch", "foods": []}]}',
    ],
)
def test_diet_file_of_another_kind_is_refused(
    tmp_path: Path, finder: FoodFinder, content: bytes
) -> None:
    file = tmp_path / "diet.json"
    file.write_bytes(content)
    with pytest.raises(StoreError, match="no file of what is eaten"):
        read_diet(file, finder.food)
    assert file.read_bytes() == content


def test_newer_file_is_refused(tmp_path: Path, finder: FoodFinder) -> None:
    file = tmp_path / "diet.json"
    file.write_text(json.dumps({"diet": 2}))
    with pytest.raises(StoreError, match="newer"):
        read_diet(file, finder.food)
