"""The command line as a script would use it."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from planner.cli import main, planning
from planner.domain import Plan, plan_week
from planner.domain.planning.review import reviewed

COMMAND = [sys.executable, "-m", "planner.app"]


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        check=False,
        timeout=1800,
        env={**os.environ, **environment},
    )


def test_same_profile_and_seed_same_plan_in_another_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "plan_week", plan_week)  # as well as the other process does
    asked = ("plan", "--days", "2", "--format", "json")
    first = run(*asked, PYTHONHASHSEED="1")
    second, other = tmp_path / "second.json", tmp_path / "other.json"
    assert first.returncode == main([*asked, "--out", str(second)]) == 0, first.stderr.decode()
    assert first.stdout == second.read_bytes()
    assert main([*asked, "--seed", "5", "--out", str(other)]) == 0
    assert json.loads(other.read_bytes())["days"] != json.loads(first.stdout)["days"]


def test_bad_profile_is_2_with_file_key_and_what_is_allowed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "p.toml"
    profile.write_text("[person]\nage = 3\n")
    assert main(["plan", "--profile", str(profile)]) == 2
    said = capsys.readouterr().err
    assert str(profile) in said
    assert "person.age" in said
    assert "4 to 120" in said


@pytest.mark.parametrize("arguments", [["--days", "0"], ["--days", "x"], ["--time-limit", "-1"]])
def test_bad_arguments_are_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["plan", *arguments])
    assert ended.value.code == 2
    assert arguments[0] in capsys.readouterr().err


def test_plan_command_searches_on_where_no_week_is_found_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A plan that misses something for which there is no proof, as a stopped solve leaves it."""

    def poor(*asked: object, **how: object) -> Plan:
        plan = plan_week(*asked, **how)
        catalogue = asked[1]
        meals = {**plan.meals, (0, "lunch"): plan.meals[0, "snack"]}
        return reviewed(replace(plan, meals=meals), catalogue)

    monkeypatch.setattr(planning, "plan_week", poor)
    out = tmp_path / "plan.json"
    arguments = ["plan", "--days", "1", "--format", "json", "--out", str(out)]
    assert main([*arguments, "--search-limit", "0"]) == 3
    assert json.loads(out.read_text("utf-8"))["status"] == "not_found"
    capsys.readouterr()
    assert main([*arguments, "--search-limit", "600"]) == 0
    assert "searching for up to 600 seconds" in capsys.readouterr().err
    assert json.loads(out.read_text("utf-8"))["status"] in ("optimal", "feasible")


def test_targets_that_cannot_be_met_are_3_with_a_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "p.toml"
    profile.write_text("[targets.magnesium_mg]\nmin = 3000\n")
    out = tmp_path / "plan.json"
    arguments = ["--profile", str(profile), "--days", "2", "--format", "json", "--out", str(out)]
    assert main(["plan", *arguments]) == 3
    plan = json.loads(out.read_text("utf-8"))
    assert plan["status"] == "short"
    assert all(day["meals"] for day in plan["days"])
    short = [s for day in plan["days"] for s in day["short"] if s["nutrient"] == "magnesium_mg"]
    assert len(short) == 2
    assert all(s["by"] == pytest.approx(3000 - s["amount"]) for s in short)
    assert "magnesium" in capsys.readouterr().err.lower()


def test_csv_and_html_and_text_can_be_written(tmp_path: Path) -> None:
    for name in ("csv", "html", "text"):
        assert main(["plan", "--days", "1", "--format", name, "--out", str(tmp_path / name)]) == 0
    rows = list(csv.DictReader((tmp_path / "csv").read_text("utf-8").splitlines()))
    assert {row["slot"] for row in rows} >= {"breakfast", "lunch", "dinner"}
    assert "<html" in (tmp_path / "html").read_text("utf-8")


def test_output_that_cannot_be_written_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", "--days", "1", "--out", str(tmp_path / "no" / "x")]) == 2
    assert "could not be saved" in capsys.readouterr().err


def test_template_for_own_foods_is_written(tmp_path: Path) -> None:
    assert main(["foods", "--template", str(tmp_path / "own.csv")]) == 0
    assert "allergens" in (tmp_path / "own.csv").read_text("utf-8")
