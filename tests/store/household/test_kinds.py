"""The registry of files in the data folder: nothing lies there that no row knows."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path, PurePosixPath

import pytest

import planner.store
from planner.store.household.kinds import (
    KINDS,
    files_in,
    holds,
    kind_of,
    owner_and_rest,
    root_of,
    unknown_files,
)

FILES = {
    "last.mealplan": "week",
    "people/anna-3f9c21/last.mealplan": "week",
    "people/removed/bo-1/answers.json": "answers",
    "answers.copy.json": "copy",
    "answers.damaged-1.json": "set_aside",
    "pantry-before.json": "copy",
    "pantry-damaged-2.json": "set_aside",
    "people/anna-3f9c21/person.damaged.json": "set_aside",
    "weeks/2026-11-23.mealplan": "kept_week",
    "people/anna-3f9c21/weeks/2026-11-23.mealplan": "kept_week",
    "weeks/favourite-3f9c21.json": "favourite_week",
    "people/anna-3f9c21/weeks/favourite-3f9c21.json": "favourite_week",
    "weeks/notes.json": "beside_weeks",
    "eaten.json": "eaten",
    "people/anna-3f9c21/eaten.json": "eaten",
    "table.json": "table",
    "dishes/mine.toml": "dishes",
    "templates/paper/week.html": "templates",
    "people/current": "current",
    "journal.json": "journal",
    "unsaved-3.json": "journal",
    "last.glimpse.json": "snapshot",
    "log/planner.log.1": "log",
    "settings.ini": "settings",
    "settings.ini.lock": "settings",
    "lock": "lock",
    "versions/last.mealplan/20261130T150412-123456.mealplan": "versions",
    ".answers.json.x7.part": "unfinished",
}


@pytest.mark.parametrize(("path", "key"), FILES.items())
def test_every_file_of_the_program_has_a_kind(path: str, key: str) -> None:
    kind = kind_of(path)
    assert kind is not None
    assert kind.key == key


@pytest.mark.parametrize(
    "path",
    [
        "holiday.jpg",
        "weeks/2026-11-23.txt",
        "people/anna/own-foods.json",  # foods belong to all
        "people/anna/table.json",
        "deep/last.mealplan",
        "lock/x",
    ],
)
def test_file_that_no_row_knows_has_no_kind(path: str) -> None:
    assert kind_of(path) is None


def test_every_name_of_a_file_that_a_module_of_the_store_declares_has_a_row() -> None:
    # A new module with a file of its own and without a row fails here.
    declared = {}
    for module in pkgutil.walk_packages(planner.store.__path__, "planner.store."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if name.endswith("_FILE") and isinstance(value, str) and " " not in value:
                declared[value] = module.name
    assert {"answers.json", "diary.json", "eaten.json", "table.json"} <= set(declared)
    assert {name: where for name, where in declared.items() if kind_of(name) is None} == {}


def test_rows_agree_with_themselves() -> None:
    assert len({kind.key for kind in KINDS}) == len(KINDS)
    for kind in KINDS:
        assert not (kind.travels and kind.derived), kind.key
        assert not kind.copies or (kind.travels and kind.name), kind.key
        assert not kind.mark or kind.copies, kind.key


def test_owner_of_a_file_is_the_household_or_a_person() -> None:
    assert owner_and_rest(PurePosixPath("people/a/weeks/x.json"))[0] == PurePosixPath("people/a")
    assert owner_and_rest(PurePosixPath("people/removed/a/diet.json"))[1].name == "diet.json"
    assert owner_and_rest(PurePosixPath("people/current"))[0] == PurePosixPath()


def test_data_folder_is_found_from_each_of_its_files(tmp_path: Path) -> None:
    for path in FILES:
        if ("/" in path and kind_of(path) in KINDS[:1]) or path.startswith(("log/", "templates/")):
            continue
        if path != "people/current":
            assert root_of(tmp_path / path) == tmp_path, path


def test_files_are_listed_and_links_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "dishes").mkdir()
    (tmp_path / "dishes" / "a.toml").write_text("[a]\n")
    (tmp_path / "holiday.jpg").write_bytes(b"x")
    (tmp_path / "weeks").symlink_to(tmp_path / "dishes")
    (tmp_path / "eaten.json").symlink_to("/etc/passwd")
    assert [str(path) for path, _ in files_in(tmp_path)] == ["dishes/a.toml", "holiday.jpg"]
    assert [str(path) for path in unknown_files(tmp_path)] == ["holiday.jpg"]


def test_file_holds_if_its_form_and_its_mark_do() -> None:
    week, dishes = kind_of("last.mealplan"), kind_of("dishes/a.toml")
    assert week is not None and dishes is not None
    assert holds(week, "last.mealplan", b'{"version": 1, "days": []}')
    assert not holds(week, "last.mealplan", b'{"version": 1, "days": [')
    assert not holds(week, "last.mealplan", b'{"version": 1}')
    assert not holds(week, "last.mealplan", b"")
    assert holds(dishes, "a.toml", b"[a]\n")
    assert not holds(dishes, "a.toml", b"[a\n")
