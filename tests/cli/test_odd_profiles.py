"""Profiles as no person means them: a message that names file and key, or a plan."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.cli import main

REFUSED = {
    "beyond floats": ("[person]\nage = " + "9" * 400, "person.age"),
    "beyond int()": ("[person]\nage = " + "9" * 5000, "TOML"),
    "nested": ("x = " + "[" * 3000 + "]" * 3000, "nested"),
    "nan": ("[person]\nweight_kg = nan", "person.weight_kg"),
    "infinite": ("[targets.calcium_mg]\nmin = inf", "targets.calcium_mg.min"),
    "a date": ("[person]\nage = 2020-01-01", "person.age"),
    "no meals": ("[meals]\nslots = []", "meals.slots"),
    "min above max": ("[targets.magnesium_mg]\nmin = 5\nmax = 4", "targets.magnesium_mg.min"),
    "min above UL": ("[targets.calcium_mg]\nmin = 3000", "targets.calcium_mg.min"),
    "a word twice": ("[person]\nage = 40\nage = 41", "TOML"),
    "unknown key": ("[person]\nagge = 40", '"age"'),
    "pregnant at 80": ('[person]\nage = 80\nstage = "pregnant"', "person.stage"),
    "ceiling and minimum": (
        "[care]\npotassium_ceiling_mg = 2000\n[targets.potassium_mg]\nmin = 3500",
        "targets.potassium_mg.min",
    ),
}


@pytest.mark.parametrize(("content", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_refused_with_file_and_key(
    content: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "ö 'quoted\" 食.toml"
    profile.write_text(content + "\n", "utf-8")
    assert main(["plan", "--profile", str(profile)]) == 2
    message = capsys.readouterr().err
    assert message.startswith(f"{profile}: ")
    assert said in message


def test_folder_is_not_a_profile(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "--profile", str(tmp_path)]) == 2
    assert str(tmp_path) in capsys.readouterr().err


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf[person]\r\nage = 40\r\n"])
def test_empty_file_and_one_of_another_editor_are_profiles(content: bytes, tmp_path: Path) -> None:
    profile = tmp_path / "p.toml"
    profile.write_bytes(content)
    out = str(tmp_path / "plan.txt")
    assert main(["plan", "--days", "1", "--profile", str(profile), "--out", out]) == 0
