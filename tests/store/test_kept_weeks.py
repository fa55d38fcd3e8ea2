"""Kept weeks: one file each, private, whole after a crash, listed even when damaged."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from foods import Catalogue
from planner.data_folder import keep_to_oneself
from planner.domain import CareRules, Plan
from planner.domain.plan.edits import cleared
from planner.store import StoreError
from planner.store.people import add_person, migrate_first_person
from planner.store.people.kept_weeks import (
    KeptWeeksReader,
    favourites_in,
    keep_favourite,
    keep_week,
    kept_file,
    kept_files,
    put_back_favourite,
    put_back_week,
    remove_favourite,
    remove_week,
    weeks_beside,
)
from planner.store.plan_file import open_plan, plan_bytes

MONDAY = date(2026, 11, 23)


@pytest.fixture
def dated(week: Plan) -> Plan:
    return replace(week, start=MONDAY)


def test_kept_week_reads_as_it_was_written(
    tmp_path: Path, dated: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    folder = weeks_beside(tmp_path / "last.mealplan")
    assert keep_week(folder, dated, catalogue)
    path = kept_file(folder, MONDAY)
    assert path == tmp_path / "weeks" / "2026-11-23.mealplan"
    assert open_plan(path, catalogue, care).meals == dated.meals


def test_kept_week_is_written_only_when_it_changed(
    tmp_path: Path, dated: Plan, catalogue: Catalogue
) -> None:
    assert keep_week(tmp_path, dated, catalogue)
    os.utime(kept_file(tmp_path, MONDAY), ns=(5, 5))
    assert not keep_week(tmp_path, dated, catalogue)
    assert kept_files(tmp_path)[0].written == 5
    assert keep_week(tmp_path, cleared(dated, (0, "dinner")), catalogue)
    assert kept_files(tmp_path)[0].written != 5


def test_week_without_a_date_is_not_kept(tmp_path: Path, week: Plan, catalogue: Catalogue) -> None:
    assert not keep_week(tmp_path / "weeks", replace(week, start=None), catalogue)
    assert not (tmp_path / "weeks").exists()


def test_kept_weeks_are_private(tmp_path: Path, dated: Plan, catalogue: Catalogue) -> None:
    before = os.umask(0o022)
    try:
        keep_to_oneself()
        keep_week(tmp_path / "weeks", dated, catalogue)
        keep_favourite(tmp_path / "weeks", "Cosy", dated, catalogue)
    finally:
        os.umask(before)
    for path in (tmp_path / "weeks", *(tmp_path / "weeks").iterdir()):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


def test_crash_while_writing_keeps_the_former_file(
    tmp_path: Path, dated: Plan, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_week(tmp_path, dated, catalogue)
    before = kept_file(tmp_path, MONDAY).read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError):
        keep_week(tmp_path, cleared(dated, (0, "dinner")), catalogue)
    assert kept_file(tmp_path, MONDAY).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["2026-11-23.mealplan"]


def test_index_of_sixty_weeks_reads_no_file(
    tmp_path: Path, dated: Plan, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(60):
        keep_week(tmp_path, replace(dated, start=MONDAY - timedelta(7 * number)), catalogue)
    (tmp_path / "notes.mealplan").write_text("{}")

    def forbidden(*_: object, **__: object) -> bytes:
        raise AssertionError("the index read a file")

    monkeypatch.setattr(Path, "read_bytes", forbidden)
    monkeypatch.setattr(Path, "open", forbidden)
    monkeypatch.setattr("planner.store.people.kept_weeks.read_bounded", forbidden)
    found = kept_files(tmp_path)
    assert len(found) == 60
    assert [file.first for file in found] == sorted(file.first for file in found)


def test_reader_reads_a_file_once_until_it_changes(
    tmp_path: Path, dated: Plan, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    from planner.store.people import kept_weeks

    keep_week(tmp_path, dated, catalogue)
    read, reader = list[Path](), KeptWeeksReader()
    real = kept_weeks.read_kept_week

    def counting(file: kept_weeks.KeptFile) -> object:
        read.append(file.path)
        return real(file)

    monkeypatch.setattr(kept_weeks, "read_kept_week", counting)
    first = reader.read(kept_files(tmp_path)[0])
    assert reader.read(kept_files(tmp_path)[0]) is first
    keep_week(tmp_path, cleared(dated, (0, "dinner")), catalogue)
    os.utime(kept_file(tmp_path, MONDAY), ns=(7, 7))
    assert len(reader.read(kept_files(tmp_path)[0]).meals) == len(first.meals) - 1
    assert len(read) == 2


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"days": []}', b'{"days": [{"meals": [{"slot": 3}]}]}', b"\xff\xfe"],
)
def test_damaged_week_is_listed_with_a_word_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = kept_file(tmp_path, MONDAY)
    path.write_bytes(content)
    week = KeptWeeksReader().read(kept_files(tmp_path)[0])
    assert week.fault.endswith(".")
    assert week.span.first == MONDAY
    assert path.read_bytes() == content


@pytest.mark.parametrize("content", [b"{", b'{"version": 99, "days": [{"meals": []}]}'])
def test_damaged_or_newer_week_is_put_aside_before_another_is_written(
    tmp_path: Path, dated: Plan, catalogue: Catalogue, content: bytes
) -> None:
    kept_file(tmp_path, MONDAY).write_bytes(content)
    assert keep_week(tmp_path, dated, catalogue)
    aside = [path for path in tmp_path.iterdir() if path != kept_file(tmp_path, MONDAY)]
    assert [path.read_bytes() for path in aside] == [content]
    assert [file.first for file in kept_files(tmp_path)] == [MONDAY]


def test_removed_week_can_be_put_back(tmp_path: Path, dated: Plan, catalogue: Catalogue) -> None:
    keep_week(tmp_path, dated, catalogue)
    held = remove_week(tmp_path, MONDAY)
    assert held == plan_bytes(dated, catalogue)
    assert kept_files(tmp_path) == ()
    assert remove_week(tmp_path, MONDAY) is None
    put_back_week(tmp_path, MONDAY, held)
    assert kept_file(tmp_path, MONDAY).read_bytes() == held


def test_favourites_are_listed_by_name_removed_and_brought_back(
    tmp_path: Path, dated: Plan, catalogue: Catalogue
) -> None:
    cosy = keep_favourite(tmp_path, "Zucchini  week\n", dated, catalogue)
    keep_favourite(tmp_path, "a cosy one", dated, catalogue)
    assert [each.name for each in favourites_in(tmp_path)] == ["a cosy one", "Zucchini week"]
    assert favourites_in(tmp_path)[1] == replace(cosy, plan=favourites_in(tmp_path)[1].plan)
    remove_favourite(cosy)
    assert [each.name for each in favourites_in(tmp_path)] == ["a cosy one"]
    put_back_favourite(cosy)
    again = favourites_in(tmp_path)[1]
    assert json.dumps(again.plan) == json.dumps(cosy.plan)
    assert kept_files(tmp_path) == ()


def test_damaged_favourite_is_listed_with_a_word(tmp_path: Path) -> None:
    (tmp_path / "favourite-1.json").write_text('{"favourite": 2}')
    assert [each.fault != "" for each in favourites_in(tmp_path)] == [True]


def test_first_person_of_several_keeps_their_weeks(
    tmp_path: Path, dated: Plan, catalogue: Catalogue
) -> None:
    week = tmp_path / "last.mealplan"
    week.write_bytes(plan_bytes(dated, catalogue))
    keep_week(weeks_beside(week), dated, catalogue)
    person = migrate_first_person(
        tmp_path / "people", "Anna", week, tmp_path / "diet.json", tmp_path / "diary.json"
    )
    assert [file.first for file in kept_files(weeks_beside(person.week))] == [MONDAY]
    assert not weeks_beside(week).exists()
    other = add_person(tmp_path / "people", "Ben")
    assert kept_files(weeks_beside(other.week)) == ()
