"""Each person has a folder; names are any text, and nothing is lost on the way."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain import Profile
from planner.domain.person.display_names import LONGEST_NAME, free_name, name_fault, tidy_name
from planner.domain.person.person import Person
from planner.store import StoreError, save_plan
from planner.store.people import (
    add_person,
    bring_back,
    choose_person,
    current_person,
    migrate_first_person,
    read_people,
    remove_person,
    rename_person,
    week_profile,
)
from planner.store.quarantine import quarantine

NAMES = ("Anna", "../../etc", "a/b\\c", "🧑‍🍳 Köchin", "con", "x" * LONGEST_NAME, "-", "李")


@pytest.mark.parametrize("name", [n for n in NAMES if n != "-"])
def test_person_of_any_name_is_kept_in_their_folder(tmp_path, name):
    person = add_person(tmp_path, name)
    assert person.folder.parent == tmp_path
    assert person.folder.name.isascii()
    assert read_people(tmp_path).here == (person,)
    assert read_people(tmp_path).names == (name,)


@pytest.mark.parametrize("name", ["", "   ", "\n\t", "-", "…", "\u200b", "x" * 300])
def test_name_that_is_none_is_refused_in_words(name):
    assert str(name_fault(name, ()))[-1] == "."


def test_same_name_is_refused_however_it_is_written():
    for other in ("anna", " ANNA ", "Ａnna"):
        assert "already" in str(name_fault(other, ["Anna"]))
    assert name_fault("Anne", ["Anna"]) is None
    assert free_name("Anna", ["anna", "Anna 2"]) == "Anna 3"


@settings(max_examples=60)
@given(st.text())
def test_name_that_is_taken_can_be_written_and_read(tmp_path_factory, text):
    if name_fault(text, ()) is None:
        root = tmp_path_factory.mktemp("people")
        assert read_people(root).here == ()
        add_person(root, text)
        assert read_people(root).names == (tidy_name(text),)


def test_removed_people_are_kept_and_come_back_with_all_that_is_theirs(tmp_path):
    anna, tom = add_person(tmp_path, "Anna"), add_person(tmp_path, "Tom")
    anna.diary.write_text("mine")
    remove_person(tmp_path, anna)
    assert read_people(tmp_path).here == (tom,)
    assert [p.name for p in read_people(tmp_path).removed] == ["Anna"]
    other = add_person(tmp_path, "Anna")
    back = bring_back(tmp_path, read_people(tmp_path).removed[0])
    assert back.name == "Anna 2"
    assert back.diary.read_text() == "mine"
    assert {p.id for p in read_people(tmp_path).here} == {anna.id, tom.id, other.id}
    assert not read_people(tmp_path).removed


def test_person_shown_last_is_known_else_the_first(tmp_path):
    assert current_person(tmp_path, read_people(tmp_path)) is None
    anna, tom = add_person(tmp_path, "Anna"), add_person(tmp_path, "Tom")
    people = read_people(tmp_path)
    choose_person(tmp_path, tom)
    assert current_person(tmp_path, people) == tom
    for damaged in (b"nobody", b"", b"\xff\xfe"):
        (tmp_path / "current").write_bytes(damaged)
        assert current_person(tmp_path, people) == anna


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b'{"name": 3}', b"\xff", b'{"name": " "}'])
def test_damaged_card_is_set_aside_and_told_once(tmp_path, damaged):
    person = rename_person(add_person(tmp_path, "Anna Li"), "Ann")
    person.week.write_text("kept")
    (person.folder / "person.json").write_bytes(damaged)
    people = read_people(tmp_path)
    assert people.names == ("Anna Li",)
    assert str(person.folder) in people.faults[0]
    assert (person.folder / "person.damaged.json").read_bytes() == damaged
    assert read_people(tmp_path).faults == ()
    assert person.week.read_text() == "kept"


def test_only_person_becomes_the_first_without_loss(tmp_path):
    week, own = tmp_path / "last.mealplan", tmp_path / "own"
    own.mkdir()
    files = {
        week: "week",
        own / "diet.json": "diet",
        own / "diary.json": "diary",
        own / "diary.copy.json": "copy",
    }
    for path, text in files.items():
        path.write_text(text)
    root = tmp_path / "people"
    first = migrate_first_person(root, "Me", week, own / "diet.json", own / "diary.json")
    assert read_people(root).here == (first,)
    found = {p.name: p.read_text() for p in first.folder.iterdir() if p.name != "person.json"}
    assert found == {path.name: text for path, text in files.items()}
    assert not any(path.exists() for path in files)
    assert {p.name for p in tmp_path.iterdir()} == {"people", "own"}


def test_disk_that_fails_leaves_the_only_person_as_they_were(tmp_path, monkeypatch):
    week = tmp_path / "last.mealplan"
    week.write_text("week")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("planner.store.people.migration.shutil.copy2", full)
    with pytest.raises(StoreError, match="No space left"):
        migrate_first_person(tmp_path / "people", "Me", week, tmp_path / "d", tmp_path / "e.json")
    assert [p.name for p in tmp_path.iterdir()] == ["last.mealplan"]


def test_person_of_a_week_is_read_without_opening_it(tmp_path, catalogue, care, week):
    from dataclasses import replace

    path = tmp_path / "last.mealplan"
    profile = Profile(Person(age=62))
    save_plan(replace(week, profile=profile), path, catalogue)
    assert week_profile(path, catalogue, care) == profile
    for damaged in ("", "[]", "{}", json.dumps({"profile": {"person": {"age": "old"}}})):
        path.write_text(damaged)
        assert week_profile(path, catalogue, care) is None
    assert quarantine(path).exists()
    assert week_profile(path, catalogue, care) is None
