"""A table of people is read: every fault is said with its row, none stops the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.cohort import read_people
from planner.store import StoreError


def read(tmp_path: Path, text: str, **how: int):
    path = tmp_path / "people.csv"
    path.write_text(text, "utf-8")
    return read_people(path, **how)


def test_columns_are_the_keys_of_a_profile(tmp_path: Path) -> None:
    (row,) = read(
        tmp_path,
        "id,seed,days,person.age,person.weight_kg,diet.exclude_foods,meals.slots,"
        "targets.magnesium_mg.min,targets.sodium_mg.on,care.supplements\n"
        'anna,7,3,58,64.5,liver; brown rice,breakfast;dinner,400,no,"[{nutrient = '
        '""vitamin_d_ug"", amount = 25}]"\n',
    )
    assert (row.number, row.id, row.seed, row.days, row.fault) == (2, "anna", 7, 3, "")
    assert row.data == {
        "person": {"age": 58, "weight_kg": 64.5},
        "diet": {"exclude_foods": ["liver", "brown rice"]},
        "meals": {"slots": ["breakfast", "dinner"]},
        "targets": {"magnesium_mg": {"min": 400}, "sodium_mg": {"on": False}},
        "care": {"supplements": [{"nutrient": "vitamin_d_ug", "amount": 25}]},
    }


def test_empty_cells_and_lines_are_left_out(tmp_path: Path) -> None:
    rows = read(tmp_path, "\ufeffid;person.age\n;44\n;\n\nben;\n", seed=5, days=2)
    assert [(row.number, row.id, row.data) for row in rows] == [
        (2, "row-2", {"person": {"age": 44}}),
        (5, "ben", {}),
    ]
    assert {(row.seed, row.days) for row in rows} == {(5, 2)}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("a/b,,", "cannot name a file"),
        ("..,,", "cannot name a file"),
        ("ANNA,,", "stands there twice"),
        ("row-9,,", "rows without an id"),
        ("x,1.5,", "seed: '1.5'"),
        ("x,-1,", "seed: '-1'"),
        ("x,,[1", "no value of TOML"),
        ("x,,1,2", "4 cells"),
    ],
)
def test_a_fault_stays_with_its_row(line: str, said: str, tmp_path: Path) -> None:
    first, faulty, last = read(tmp_path, f"id,seed,person.age\nanna,,30\n{line}\nzoe,,40\n")
    assert said in faulty.fault
    assert not first.fault and not last.fault
    assert faulty.number == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id,age\nx,1\n", '"age" is no column'),
        ("id,person\nx,1\n", '"person" is no column'),
        ("id,id\nx,1\n", "twice"),
        ("id,person.age\n", "no rows"),
        ("", "no rows"),
    ],
)
def test_a_table_that_is_none_is_refused(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=said):
        read(tmp_path, text)


def test_a_changed_row_has_another_key(tmp_path: Path) -> None:
    (one,) = read(tmp_path, "id,person.age\nx,40\n")
    (two,) = read(tmp_path, "id,person.age\nx,41\n")
    (same,) = read(tmp_path, "person.age,id\n40,x\n")
    assert one.key == same.key != two.key
