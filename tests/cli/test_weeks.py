"""`electrolyte-planner weeks`: listed, searched, copied, with exit codes that tell the result."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from foods import Catalogue, Diet
from planner.cli import main
from planner.data_folder import usual_week
from planner.domain import CareRules, Plan
from planner.store.people.answers_file import Answers, answers_beside, write_answers
from planner.store.people.kept_weeks import keep_week, kept_file, weeks_beside
from planner.store.plan_file import open_plan

MONDAY = date(2026, 11, 23)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("DATA", "CACHE", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("HOME", str(tmp_path))
    usual_week().parent.mkdir(parents=True)
    return weeks_beside(usual_week())


@pytest.fixture
def kept(home: Path, week: Plan, catalogue: Catalogue) -> Plan:
    plan = replace(week, start=MONDAY)
    keep_week(home, plan, catalogue)
    return plan


def test_weeks_lists_dates_and_dinners(kept: Plan, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["weeks"]) == 0
    assert capsys.readouterr().out.startswith("2026-11-23 to 2026-11-29  ")


def test_weeks_says_where_nothing_is_kept(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["weeks", "--list"]) == 3
    assert "kept" in capsys.readouterr().err


def test_weeks_lists_a_damaged_one_with_a_word(
    home: Path, kept: Plan, capsys: pytest.CaptureFixture[str]
) -> None:
    kept_file(home, date(2026, 11, 30)).write_text("{")
    assert main(["weeks"]) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("2026-11-30  It is damaged.")


def test_weeks_search_gives_dates_and_meals(kept: Plan, capsys: pytest.CaptureFixture[str]) -> None:
    dish = kept.meals[2, "dinner"].dish
    assert main(["weeks", "--search", dish.replace("_", " ")]) == 0
    assert "2026-11-25  dinner: " in capsys.readouterr().out
    assert main(["weeks", "--search", "quixotic"]) == 3


def test_weeks_copy_puts_a_week_on_other_dates_and_over_none_unasked(
    home: Path, kept: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    copy = ["weeks", "--copy", "2026-11-23", "2026-12-07"]
    assert main(copy) == 0
    path = kept_file(home, date(2026, 12, 7))
    assert open_plan(path, catalogue, care).meals == kept.meals
    assert main(copy) == 2
    assert main([*copy, "--replace"]) == 0
    assert main(["weeks", "--copy", "2026-11-24", "2026-12-14"]) == 2


def test_weeks_copy_says_what_does_not_fit_the_answers_of_now(
    home: Path, kept: Plan, capsys: pytest.CaptureFixture[str]
) -> None:
    vegan = replace(kept.profile, diet=replace(kept.profile.diet, style=Diet.VEGAN))
    write_answers(answers_beside(usual_week()), Answers(vegan))
    assert main(["weeks", "--copy", "2026-11-23", "2026-12-07"]) == 3
    assert "does not fit your answers" in capsys.readouterr().err


def test_plan_for_the_household_knows_its_kept_weeks(
    home: Path, kept: Plan, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from planner.cli import planning

    real, found = planning.plan_week, []

    def listening(*args, past, **how):  # type: ignore[no-untyped-def]
        found.append(past(how["start"]) if past else None)
        return real(*args, past=past, **how)

    monkeypatch.setattr(planning, "plan_week", listening)
    assert main(["plan", "--days", "1", "--start", "2026-11-30", "--format", "json"]) in (0, 3)
    assert {meal.dish for meal in found[0] if meal.slot == "dinner"} == {
        meal.dish for (_, slot), meal in kept.meals.items() if slot == "dinner"
    }
