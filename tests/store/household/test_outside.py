"""A file that another program wrote is noticed before it is written over, and kept."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.store.atomic import write_atomically
from planner.store.household.outside import OutsideChanges
from planner.store.household.versions import Version, read_version, versions_of

MINE, MINE_LATER, THEIRS = (json.dumps({"eaten": n}).encode() for n in (1, 2, 3))


@pytest.fixture
def told(tmp_path: Path) -> Iterator[list[Version]]:
    """Return what is told of a folder with a file of eaten meals, as long as it is watched."""
    (tmp_path / "eaten.json").write_bytes(MINE)
    found: list[Version] = []
    outside = OutsideChanges(tmp_path, found.append)
    outside.watch()
    yield found
    outside.end()


def test_outside_changes_leave_out_what_this_program_writes(
    tmp_path: Path, told: list[Version]
) -> None:
    for content in (MINE_LATER, MINE, MINE_LATER):
        write_atomically(tmp_path / "eaten.json", content)
    moved = tmp_path / "people" / "anna-1" / "eaten.json"
    moved.parent.mkdir(parents=True)
    (tmp_path / "eaten.json").rename(moved)
    write_atomically(moved, MINE)
    assert told == []


def test_outside_change_becomes_a_version(tmp_path: Path, told: list[Version]) -> None:
    file = tmp_path / "eaten.json"
    file.write_bytes(THEIRS)
    write_atomically(file, MINE_LATER)
    (version,) = told
    assert str(version.of) == "eaten.json"
    assert read_version(version) == THEIRS
    assert file.read_bytes() == MINE_LATER
    write_atomically(file, MINE)
    assert len(told) == 1  # the next is ours again


def test_outside_change_keeps_a_file_made_meanwhile(tmp_path: Path, told: list[Version]) -> None:
    file = tmp_path / "table.json"
    file.write_bytes(b'{"table_version": 1, "meals": []}')
    write_atomically(file, b'{"table_version": 1, "meals": [], "guests": []}')
    assert [str(each.of) for each in told] == ["table.json"]


def test_outside_changes_leave_out_files_without_versions_and_elsewhere(
    tmp_path: Path, told: list[Version], tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "eaten.json"
    for file in (elsewhere, tmp_path / "journal.json", tmp_path / "holiday.jpg"):
        file.write_bytes(THEIRS)
        write_atomically(file, MINE)
    assert told == []


def test_outside_changes_take_a_folder_looked_at_again_as_known(tmp_path: Path) -> None:
    found: list[Version] = []
    outside = OutsideChanges(tmp_path, found.append)
    outside.watch()
    try:
        (tmp_path / "eaten.json").write_bytes(THEIRS)
        outside.look()
        write_atomically(tmp_path / "eaten.json", MINE)
    finally:
        outside.end()
    assert found == []
    assert versions_of(tmp_path, "eaten.json") == ()
