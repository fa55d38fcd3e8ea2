"""Window and command line read one household; its folder is one and nobody else's."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from foods import Catalogue
from planner import data_folder
from planner.application.household import load_household
from planner.cli import main
from planner.data_folder import usual_week
from planner.domain import CareRules, Plan, Profile
from planner.domain.person.person import Person, Sex
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.store import save_plan, write_atomically
from planner.store.own.places import OwnPlaces
from planner.store.people import add_person, choose_person
from planner.store.people.answers_file import Answers, answers_beside, write_answers
from planner.store.shopping.pantry_file import write_pantry


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_command_line_plans_for_the_person_of_the_window(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_answers(answers_beside(usual_week()), Answers(Profile(Person(67, Sex.MALE))))
    assert main(["plan", "--days", "1", "--format", "json"]) in (0, 3)
    person = json.loads(capsys.readouterr().out)["profile"]["person"]
    assert (person["age"], person["sex"]) == (67, "male")


def test_command_line_plans_for_nobody_where_answers_cannot_be_read(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = answers_beside(usual_week())
    path.parent.mkdir(parents=True)
    path.write_bytes(b"torn")
    assert main(["plan", "--days", "1"]) == 2
    told = capsys.readouterr()
    assert str(path) in told.err
    assert told.out == ""
    assert path.read_bytes() == b"torn"


def test_export_needs_no_answers(
    home: Path, catalogue: Catalogue, week: Plan, capsys: pytest.CaptureFixture[str]
) -> None:
    path = answers_beside(usual_week())
    path.parent.mkdir(parents=True)
    path.write_bytes(b"torn")
    save_plan(week, home / "week.mealplan", catalogue)
    assert main(["export", str(home / "week.mealplan"), "--to", str(home / "week.txt")]) == 0
    assert capsys.readouterr().err == ""


def test_profile_is_read_alone(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    profile = home / "me.toml"
    profile.write_text("[person]\nage = 50\n", "utf-8")
    plan = ["plan", "--profile", str(profile), "--days", "1", "--format", "json"]
    assert main(plan) in (0, 3)
    alone = capsys.readouterr().out
    write_answers(answers_beside(usual_week()), Answers(Profile(Person(67, Sex.MALE))))
    write_pantry(OwnPlaces.usual().pantry, Pantry((PantryItem("milk_2pct", 900.0, None),)))
    assert main(plan) in (0, 3)
    assert capsys.readouterr().out == alone


def test_of_several_people_the_one_shown_last_is_meant(
    home: Path, catalogue: Catalogue, care: CareRules
) -> None:
    week = usual_week()
    root = week.with_name("people")
    anna, tom = add_person(root, "Anna"), add_person(root, "Tom")
    write_answers(answers_beside(anna.week), Answers(Profile(Person(34))))
    write_answers(answers_beside(tom.week), Answers(Profile(Person(67, Sex.MALE))))
    for person, age in ((tom, 67), (anna, 34)):
        choose_person(root, person)
        found = load_household(catalogue, care, OwnPlaces.usual(), week)
        assert found.profile.person.age == age


def test_older_folders_are_found_and_moved_once(home: Path) -> None:
    old = home / "data" / "electrolyte-meal-planner"
    old.mkdir(parents=True)
    (old / "own-foods.json").write_text("old")
    (old / "pantry.json").write_text("older pantry")
    new = data_folder.data_folder()
    new.mkdir(parents=True)
    (new / "pantry.json").write_text("new pantry")
    (new / ".last.mealplan.x1.part").write_text("half")
    data_folder.settle_data_folder()
    assert (new / "own-foods.json").read_text() == "old"
    assert (new / "pantry.json").read_text() == "new pantry"
    assert (old / "pantry.json").read_text() == "older pantry"  # nothing is written over
    assert not list(new.glob(".*.part"))
    assert OwnPlaces.usual().foods == new / "own-foods.json"
    assert usual_week().parent == new


def test_data_folder_is_private(home: Path) -> None:
    new = data_folder.data_folder()
    (new / "people" / "anna").mkdir(parents=True)
    (new / "people" / "anna" / "diary.json").write_text("{}")
    data_folder.settle_data_folder()
    assert mode(new) == mode(new / "people" / "anna") == 0o700
    assert mode(new / "people" / "anna" / "diary.json") == 0o600
    write_atomically(new / "fresh.json", b"{}")
    assert mode(new / "fresh.json") == 0o600
    shared = home / "shared"
    shared.mkdir(mode=0o755)
    write_atomically(shared / "week.pdf", b"%PDF")
    assert mode(shared / "week.pdf") == 0o644
