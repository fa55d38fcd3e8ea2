"""The command that lists care rules whose source was not read for long."""

from __future__ import annotations

import pytest

from planner.cli import main
from planner.domain import CareRules


def test_source_is_old_three_years_after_its_reading(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["care", "--on", "2029-11-30"]) == 0
    assert "0 of " in capsys.readouterr().out.splitlines()[-1]
    assert main(["care", "--on", "2029-12-01"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("read 2026-11-30  conditions.hypertension: ") for line in lines)


def test_care_sources_that_were_not_read_are_listed_and_counted(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rules = CareRules.load().all_rules()
    unread = [rule for rule in rules if rule.read is None]
    main(["care", "--on", "2027-01-01"])
    lines = capsys.readouterr().out.splitlines()
    assert sum(line.startswith("not read  ") for line in lines) == len(unread) > 0
    assert lines[-1].endswith(f"{len(unread)} have one that was not read itself.")
    assert not any("conditions.hypertension" in line for line in lines)


def test_care_sources_command_lists_all_rules_on_demand(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["care", "--all", "--on", "2027-01-01"]) == 0
    out = capsys.readouterr().out
    assert "read 2026-11-30 (quoted)  conditions.kidney_disease: KDIGO 2024" in out


def test_sources_of_who_may_not_fast_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments, wanted in ((["care"], 0), (["care", "--all"], 1)):
        main([*arguments, "--on", "2027-01-01"])
        told = capsys.readouterr().out
        assert "no hours without food, persons.pregnant, not read" in told
        assert told.count("medicines.sglt2_inhibitor, read") == wanted
