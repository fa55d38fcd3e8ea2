"""A day at the command line: the values of the page Today, as text and as JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from foods import Catalogue
from planner.application.today.clock import DayClock
from planner.cli import main, today
from planner.domain import Plan
from planner.domain.diary import EatenRecord
from planner.domain.diary.meals_said import as_planned
from planner.domain.shopping.pantry import Pantry
from planner.store import save_plan
from planner.store.own.places import OwnPlaces
from planner.store.people.eaten_file import EATEN_FILE, write_eaten
from planner.store.people.kept_weeks import keep_week, weeks_beside


@pytest.fixture
def plan(week: Plan) -> Plan:
    return replace(week, start=date(2026, 11, 23))


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plan: Plan, catalogue: Catalogue) -> Path:
    """One's own week, and a clock that stands still on its second day."""
    places = OwnPlaces.within(tmp_path / "data", tmp_path / "cache")
    monkeypatch.setattr(OwnPlaces, "usual", classmethod(lambda _: places))
    week = tmp_path / "data" / "last.mealplan"
    week.parent.mkdir()
    monkeypatch.setattr(today, "usual_week", lambda: week)
    monkeypatch.setattr("planner.cli.export.usual_week", lambda: week)
    monkeypatch.setattr(today, "CLOCK", DayClock(date(2026, 11, 24), time(12, 0)))
    save_plan(plan, week, catalogue)
    return week


def test_today_prints_the_day_with_what_comes_next(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["today"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("TUESDAY 24 NOVEMBER 2026\n")
    assert [line[:13] for line in out.splitlines() if line.startswith(">")] == ["> 12:30 Lunch"]
    assert "start at" in out
    assert "So far (0 of 5 meals said)" in out
    assert main(["today", "--date", "2026-11-25"]) == 0
    assert ">" not in capsys.readouterr().out


def test_today_gives_the_same_as_json(
    kept: Path, plan: Plan, catalogue: Catalogue, capsys: pytest.CaptureFixture[str]
) -> None:
    said = as_planned(plan, (1, "lunch"), catalogue, EatenRecord(), Pantry())
    write_eaten(kept.with_name(EATEN_FILE), EatenRecord().with_meal(said))
    assert main(["today", "--json", "--meal-time", "breakfast=06:15"]) == 0
    data = json.loads(capsys.readouterr().out)
    meals = {entry["slot"]: entry for entry in data["entries"] if entry["kind"] == "meal"}
    assert meals["breakfast"]["at"] == "06:15"
    assert (meals["lunch"]["said"], meals["lunch"]["eaten"]) == ("eaten", said.title)
    assert (data["date"], data["meals_said"]) == ("2026-11-24", 1)
    magnesium = next(n for n in data["nutrients"] if n["nutrient"] == "magnesium_mg")
    assert magnesium["eaten"] == round(said.amounts["magnesium_mg"])


def test_today_takes_the_kept_week_that_has_the_day(
    kept: Path, plan: Plan, catalogue: Catalogue, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    keep_week(weeks_beside(kept), plan, catalogue)
    later = replace(plan, start=date(2026, 12, 7))
    save_plan(later, kept, catalogue)
    assert main(["today"]) == 0
    assert "So far (0 of 5 meals said)" in capsys.readouterr().out
    other = tmp_path / "other.mealplan"
    save_plan(later, other, catalogue)
    assert main(["today", str(other)]) == 0
    assert "No plan has this day." in capsys.readouterr().out


def test_today_of_another_plan_says_nothing_of_what_one_ate(
    kept: Path, plan: Plan, catalogue: Catalogue, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    said = as_planned(plan, (1, "lunch"), catalogue, EatenRecord(), Pantry())
    write_eaten(kept.with_name(EATEN_FILE), EatenRecord().with_meal(said))
    other = tmp_path / "other.mealplan"
    save_plan(plan, other, catalogue)
    assert main(["today", str(other)]) == 0
    assert "0 of 5 meals said" in capsys.readouterr().out


def test_today_says_that_no_plan_has_the_day(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["today", "--date", "2027-01-01"]) == 0
    assert "No plan has this day." in capsys.readouterr().out


def test_today_refuses_what_is_no_date_and_says_where_no_week_is(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["today", "--date", "tomorrow"])
    assert refused.value.code == 2
    assert "2026-11-23" in capsys.readouterr().err
    kept.unlink()
    assert main(["today"]) == 2
    assert "no kept week" in capsys.readouterr().err
