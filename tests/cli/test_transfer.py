"""The household at the command line: written into one file, looked at, put in place."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.cli import main
from planner.domain import Profile
from planner.store.household.lock import is_held
from planner.store.household.versions import keep_versions
from planner.store.people.answers_file import Answers, write_answers


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with answers in it."""
    folder = tmp_path / "data"
    write_answers(folder / "answers.json", Answers(Profile()))
    return folder


def household(*words: object) -> int:
    """Run the command."""
    return main(["transfer", *map(str, words)])


def test_household_goes_to_another_folder(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, there = tmp_path / "x.mealhousehold", tmp_path / "there"
    assert household("--data", data, "--to", file) == 0
    assert household("--data", there, "--from", file) == 0
    assert "Answers: would be new" in capsys.readouterr().out
    assert not there.exists()
    assert household("--data", there, "--from", file, "--replace") == 0
    assert (there / "answers.json").read_bytes() == (data / "answers.json").read_bytes()
    (there / "answers.json").write_bytes(b'{"answers": 1, "profile": {}}')
    assert household("--data", there, "--from", file, "--replace") == 0
    assert "is kept as" in capsys.readouterr().out
    assert household("--data", there, "--versions") == 0
    assert "Whole household" in capsys.readouterr().out


def test_folder_that_a_window_has_is_not_written_into(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.mealhousehold"
    household("--data", data, "--to", file)
    (data / "lock").write_text(f"{os.getpid()}\npython\n{platform.node()}\n")
    assert is_held(data)
    assert household("--data", data, "--from", file, "--replace") == 2
    assert "Close it and try again" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("4194399\npython\n" + platform.node() + "\n", False),  # beyond every process id
        ("1\npython\nanother machine\n", True),
        ("no lock of Qt\n", True),
        ("", False),
    ],
)
def test_lock_is_held_by_a_program_that_runs(text: str, held: bool, tmp_path: Path) -> None:
    assert not is_held(tmp_path)
    (tmp_path / "lock").write_text(text)
    assert is_held(tmp_path) is held


def test_versions_are_listed(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keep_versions(data, datetime(2026, 11, 30, tzinfo=UTC))
    assert household("--data", data, "--versions") == 0
    assert "2026-11-30 00:00 UTC  Answers: The oldest version" in capsys.readouterr().out


def test_file_that_is_none_is_refused(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.mealhousehold").write_bytes(b"no zip")
    assert household("--data", data, "--from", tmp_path / "x.mealhousehold", "--replace") == 2
    assert "no household file" in capsys.readouterr().err
