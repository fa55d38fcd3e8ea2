"""What was eaten, on the disk: whole, lenient, bounded, and nobody else's."""

from __future__ import annotations

import json
import os
import stat
from datetime import date
from pathlib import Path

import pytest

from planner.domain.diary import EatenRecord, MealRecord, Said
from planner.domain.shopping.pantry import PantryItem
from planner.store import StoreError
from planner.store.people import eaten_file, migrate_first_person
from planner.store.people.eaten_file import EATEN_FILE, read_eaten, write_eaten

DAY = date(2026, 11, 24)
EATEN = MealRecord(DAY, "lunch", Said.EATEN, "Soup", {"magnesium_mg": 90.5}, "Soup",
                   {"magnesium_mg": 90.5}, "lentil_soup",
                   taken=(PantryItem("lentils_cooked", 70.0, date(2026, 12, 1)),))  # fmt: skip
CHANGED = MealRecord(DAY, "dinner", Said.CHANGED, "Curry", {"magnesium_mg": 120.0},
                     "Eggs (2)", {"magnesium_mg": 12.0})  # fmt: skip
LEFT = MealRecord(DAY, "snack", Said.LEFT_OUT, "Pear", {"magnesium_mg": 10.0})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "own" / EATEN_FILE


@pytest.fixture
def record() -> EatenRecord:
    made = EatenRecord()
    for meal in (EATEN, CHANGED, LEFT):
        made = made.with_meal(meal)
    return made


def test_eaten_file_reads_what_was_written(file: Path, record: EatenRecord) -> None:
    before = os.umask(0o077)  # as the program does when it starts
    try:
        write_eaten(file, record)
    finally:
        os.umask(before)
    read = read_eaten(file)
    assert dict(read.record.meals) == dict(record.meals)
    assert not read.faults
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_eaten_file_that_is_not_there_says_nothing(file: Path) -> None:
    assert len(read_eaten(file).record) == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"day": "yesterday"},
        {"said": "perhaps"},
        {"planned": {"magnesium_mg": -1}},
        {"planned": {"magnesium_mg": True}},
        {"planned": {str(n): 1.0 for n in range(201)}},
        {"title": 7},
        {"title": "x" * 201},
        {"portion": 90},
        {"taken": [{"food": "rice_white_cooked", "grams": 0}]},
        {"taken": "all"},
    ],
)
def test_eaten_file_keeps_an_entry_that_does_not_hold(
    file: Path, record: EatenRecord, wrong: dict[str, object]
) -> None:
    write_eaten(file, record)
    data = json.loads(file.read_text())
    at = next(n for n, meal in enumerate(data["meals"]) if meal["slot"] == "lunch")
    data["meals"][at] |= wrong
    spoilt = data["meals"][at]
    file.write_text(json.dumps(data))
    read = read_eaten(file)
    assert {meal.slot for meal in read.record} == {"dinner", "snack"}
    assert "1 entries cannot be read" in read.faults[0]
    write_eaten(file, read.record, read.unread)
    assert spoilt in json.loads(file.read_text())["meals"]


def test_eaten_file_that_is_damaged_is_set_aside_and_its_copy_read(
    file: Path, record: EatenRecord
) -> None:
    write_eaten(file, record.without(LEFT.key))
    write_eaten(file, record)
    file.write_text("{")
    read = read_eaten(file)
    assert len(read.record) == 2
    assert "eaten-damaged-1.json" in read.faults[0]


def test_eaten_file_of_a_newer_version_is_not_read(file: Path) -> None:
    file.parent.mkdir(parents=True)
    file.write_text('{"eaten": 2, "meals": []}')
    with pytest.raises(StoreError, match="newer version"):
        read_eaten(file)


def test_eaten_file_is_read_up_to_a_number_of_meals(
    file: Path, record: EatenRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_eaten(file, record)
    monkeypatch.setattr(eaten_file, "MOST_RECORDS", 2)
    read = read_eaten(file)
    assert (len(read.record), len(read.unread)) == (2, 1)


def test_eaten_file_goes_with_the_first_person_into_their_folder(
    tmp_path: Path, record: EatenRecord
) -> None:
    write_eaten(tmp_path / EATEN_FILE, record)
    week = tmp_path / "last.mealplan"
    person = migrate_first_person(
        tmp_path / "people", "Ann", week, tmp_path / "diet.json", tmp_path / "diary.json"
    )
    assert len(read_eaten(person.folder / EATEN_FILE).record) == 3
    assert not (tmp_path / EATEN_FILE).exists()
