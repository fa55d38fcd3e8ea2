"""A saved plan as another file, by the ending of its name."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from foods import Catalogue
from planner.cli import main
from planner.domain import CareRules, Profile
from planner.store import read_profile, save_plan
from planner.ui.painters import PAINTERS
from tests.paper.sample import sample_plan


@pytest.fixture
def file(tmp_path: Path, catalogue: Catalogue) -> Path:
    path = tmp_path / "week.mealplan"
    save_plan(sample_plan(catalogue), path, catalogue)
    return path


@pytest.mark.parametrize(
    ("ending", "begins"),
    [
        (".xlsx", b"PK"),
        (".ics", b"BEGIN:VCALENDAR"),
        (".md", b"# "),
        (".png", b"\x89PNG"),
        (".pdf", b"%PDF"),
        (".HTML", b"<!doctype html>"),
        (".json", b"{"),
        (".txt", b"MONDAY"),
    ],
)
def test_ending_says_what_it_becomes(ending: str, begins: bytes, file: Path, qapp: object) -> None:
    out = file.with_suffix(ending)
    assert main(["export", str(file), "--to", str(out)], PAINTERS) == 0
    assert out.read_bytes().startswith(begins)


def test_parts_days_and_times(file: Path) -> None:
    out = file.with_suffix(".xlsx")
    wanted = ["--part", "week", "--only-days", "2-3"]
    assert main(["export", str(file), "--to", str(out), *wanted]) == 0
    assert load_workbook(io.BytesIO(out.read_bytes()))["Week"].max_column == 3
    out = file.with_suffix(".ics")
    assert main(["export", str(file), "--to", str(out), "--meal-time", "lunch=13:05"]) == 0
    events = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert "13:05" in {event["dtstart"].dt.strftime("%H:%M") for event in events}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to", "week.docx"], "'.docx' is unknown"),
        (["--to", "week.jsonld", "--part", "list"], "It can hold: week"),
        (["--to", "week.ics", "--meal-time", "tea=4"], "'tea' is no meal"),
        (["--to", "none/week.md"], "could not be saved"),
        (["--to", "week.pdf"], "needs Qt"),
    ],
)
def test_export_of_what_does_not_hold_exits_with_2_and_a_reason(
    arguments: list[str],
    said: str,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(file.parent)
    assert main(["export", str(file), *arguments]) == 2
    assert said in capsys.readouterr().err
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_unknown_ending_is_said_before_planning(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--to", "week.docx"]) == 2
    assert ".xlsx" in capsys.readouterr().err


def test_own_templates_and_their_mistakes(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file.parent / "mine").mkdir()
    template = file.parent / "mine" / "plan.html"
    template.write_text("<p>{{ page.title }}</p>", "utf-8")
    arguments = ["export", str(file), "--to", str(file.with_suffix(".html"))]
    assert main([*arguments, "--templates", str(template.parent)]) == 0
    assert file.with_suffix(".html").read_text("utf-8") == "<p>Week of 23 November</p>"
    template.write_text("one\n{{ page.titel }}", "utf-8")
    assert main([*arguments, "--templates", str(template.parent)]) == 0
    assert "plan.html, line 2" in capsys.readouterr().err
    assert "</html>" in file.with_suffix(".html").read_text("utf-8")


def test_profile_comes_back_as_it_was(file: Path, catalogue: Catalogue, care: CareRules) -> None:
    out = file.with_suffix(".toml")
    assert main(["export", str(file), "--to", str(out)]) == 0
    assert read_profile(out, catalogue, care) == Profile()
