"""The command that lists care rules whose source was not read for long."""

from __future__ import annotations

import pytest

from planner.cli import main
from planner.domain import CareRules


def test_no_source_is_old_within_three_years_of_the_last_reading(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rules = CareRules.load().all_rules()
    assert main(["care", "--on", "2029-11-22"]) == 0
    assert capsys.readouterr().out == (
        f"0 of {len(rules)} care rules have a source last read over 3 years before 2029-11-22.\n"
    )


def test_a_source_older_than_three_years_is_listed_with_its_date(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["care", "--on", "2029-11-23"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("2026-11-22  medicines.metformin: ") for line in lines)
    assert not any("conditions.kidney_disease" in line for line in lines)


def test_all_rules_are_listed_on_demand(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["care", "--all", "--on", "2027-01-01"]) == 0
    assert "conditions.kidney_disease: KDIGO 2024" in capsys.readouterr().out
