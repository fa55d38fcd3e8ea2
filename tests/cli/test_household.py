"""The command `household`: one week for all people of a data folder, printed and kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from foods import Catalogue
from planner.application.household_planning import ONLY_PERSON, kept_week, read_household
from planner.cli import main
from planner.data_folder import usual_week
from planner.domain import CareRules, Plan
from planner.store import save_plan
from planner.store.people import add_person
from planner.store.people.answers_file import Answers, answers_beside, write_answers
from planner.ui.painters import HOUSEHOLD_PAINTERS, PAINTERS
from tests.domain.household_people import ANNA, MAX


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a data folder with two people who have answered."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = usual_week().with_name("people")
    for diner in (ANNA, MAX):
        person = add_person(root, diner.name)
        write_answers(answers_beside(person.week), Answers(diner.profile))
    return usual_week().parent


def _run(*arguments: str) -> int:
    return main(["household", *arguments], PAINTERS, {}, HOUSEHOLD_PAINTERS)


def test_household_is_planned_kept_and_written(
    home: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    started = ("--days", "2", "--start", "2026-11-30")
    assert _run("plan", *started, "--keep", "--to", str(tmp_path / "t.json")) == 0
    data = json.loads((tmp_path / "t.json").read_bytes())
    assert [(each["day"], each["slot"]) for each in data["shared"]] == [
        (1, "dinner"),
        (2, "dinner"),
    ]
    assert {plate["name"] for plate in data["shared"][0]["plates"]} == {"Anna", "Max"}
    assert sum(plate["share"] for plate in data["shared"][0]["plates"]) == pytest.approx(
        1, abs=0.01
    )
    assert all((each / "last.mealplan").is_file() for each in (home / "people").iterdir())
    for ending in ("html", "ics", "pdf", "txt"):
        assert _run("print", "--to", str(tmp_path / f"t.{ending}")) == 0
    page = (tmp_path / "t.html").read_text("utf-8")
    assert data["shared"][0]["title"].split()[0] in page
    calendar = (tmp_path / "t.ics").read_bytes().replace(b"\r\n ", b"")
    assert b"(Anna)" in calendar
    assert b"(Max)" in calendar
    uids = [line for line in calendar.splitlines() if line.startswith(b"UID")]
    assert len(uids) == len(set(uids)) > 10
    assert (tmp_path / "t.pdf").read_bytes().startswith(b"%PDF")
    assert _run("list") == 0
    assert b"[ ]" in capfdbinary.readouterr().out


def test_household_without_a_week_says_how_to_plan_one(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("list") == 2
    assert "household plan --keep" in capsys.readouterr().err


def test_household_refuses_an_ending_nobody_writes(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run("plan", "--to", str(tmp_path / "t.docx")) == 2
    assert ".pdf" in capsys.readouterr().err


def test_household_command_plans_for_one_person(
    tmp_path: Path, week: Plan, catalogue: Catalogue
) -> None:
    kept, care, plan_before = tmp_path / "last.mealplan", CareRules.load(), week
    save_plan(plan_before, kept, catalogue)
    before = kept.read_bytes()
    household = read_household(kept, catalogue, care)
    assert [(diner.id, diner.profile) for diner in household.diners] == [
        (ONLY_PERSON, plan_before.profile)
    ]
    found = kept_week(household, catalogue, care)
    assert found is not None
    assert found.plans[ONLY_PERSON].meals == plan_before.meals
    assert found.shared_places() == ()
    assert kept.read_bytes() == before
    assert list(tmp_path.iterdir()) == [kept]
