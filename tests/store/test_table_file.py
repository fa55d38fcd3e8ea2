"""The file of who eats together: written whole, read leniently, private."""

from __future__ import annotations

import json
import stat
from datetime import date
from pathlib import Path

import pytest

from foods import Diet
from planner.domain.plan.household import Guest, Table, default_table
from planner.store import StoreError
from planner.store.people.kept_files import KeptFile, put_files
from planner.store.people.table_file import read_table, write_table

EVE = date(2026, 12, 24)
GUEST = Guest(
    "Oma",
    2,
    Diet.VEGAN,
    frozenset({"milk"}),
    frozenset({(6, "lunch")}),
    frozenset({(EVE, "dinner")}),
)
TABLE = Table(
    dict(default_table(["anna", "tom"]).together),
    {"tom": frozenset({2, 3})},
    (GUEST,),
    {"anna": frozenset({EVE})},
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "table.json"


def test_table_comes_back_as_it_was_written(path: Path) -> None:
    write_table(path, TABLE)
    assert read_table(path) == (TABLE, ())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_table_file_that_is_missing_is_no_table(path: Path) -> None:
    assert read_table(path) == (None, ())


def test_table_of_a_newer_version_is_not_written_over(path: Path) -> None:
    path.write_text('{"table_version": 2, "meals": []}')
    with pytest.raises(StoreError, match="newer version"):
        read_table(path)


def _damaged(path: Path, **changes: object) -> None:
    write_table(path, TABLE)
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


@pytest.mark.parametrize(
    "changes",
    [
        {"meals": [{"weekday": 9, "slot": "dinner", "people": ["anna"]}]},
        {"meals": [{"weekday": True, "slot": "dinner", "people": ["anna"]}]},
        {"meals": [{"weekday": 1, "slot": "brunch", "people": ["anna"]}]},
        {"meals": [{"weekday": 1, "slot": "dinner", "people": "anna"}]},
        {"meals": [3]},
        {"away": [1]},
        {"away": {"tom": [2, 9]}},
        {"away": {"tom": "always"}},
        {"guests": [{"name": "Oma"}]},
        {"guests": [3]},
        {"guests": 3},
        {"away_on": [1]},
        {"away_on": {"tom": ["2026-13-01"]}},
        {"away_on": {"tom": "2026-12-24"}},
        {"away_on": {"tom": [20261224]}},
        {"meals": [{"weekday": 0, "slot": "lunch", "people": ["a"]}] * 99},
    ],
)
def test_table_entries_that_do_not_hold_are_left_out_and_told(
    path: Path, changes: dict[str, object]
) -> None:
    _damaged(path, **changes)
    table, faults = read_table(path)
    assert table is not None
    assert len(faults) == 1
    assert "left out" in faults[0]


def test_guest_whose_allergen_is_not_known_is_left_out(path: Path) -> None:
    row = {"name": "Oma", "count": 1, "style": "vegan", "allergens": ["moon"], "meals": []}
    _damaged(path, guests=[row])
    table, faults = read_table(path)
    assert table is not None
    assert table.guests == ()
    assert faults


def test_single_date_of_a_guest_that_is_none_is_left_out(path: Path) -> None:
    write_table(path, TABLE)
    data = json.loads(path.read_text())
    data["guests"][0]["once"] += [{"date": "tomorrow", "slot": "dinner"}, {"slot": "dinner"}, 3]
    path.write_text(json.dumps(data))
    table, faults = read_table(path)
    assert table == TABLE
    assert faults


def test_damaged_table_is_kept_aside(path: Path) -> None:
    path.write_text("{")
    table, faults = read_table(path)
    assert table is None
    assert faults
    assert list(path.parent.glob("table-damaged-*.json"))


def test_files_change_together_and_back(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"a")
    files = [KeptFile(one, b"a", b"b"), KeptFile(other, None, b"c")]
    put_files(files)
    assert (one.read_bytes(), other.read_bytes()) == (b"b", b"c")
    put_files([each.back for each in files])
    assert one.read_bytes() == b"a"
    assert not other.exists()


def test_put_files_writes_none_where_another_program_changed_one(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(b"a")
    other.write_bytes(b"changed")
    with pytest.raises(StoreError, match="Another window"):
        put_files([KeptFile(one, b"a", b"b"), KeptFile(other, b"c", b"d")])
    assert one.read_bytes() == b"a"
