"""The diary at the command line: written as a table, and erased with one command."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from planner.cli import main
from planner.domain.diary import CrampNote, Diary
from planner.store.diary_file import diary_files, save_diary
from planner.store.own.places import OwnPlaces


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """One's own diary, where the system keeps such things."""
    places = OwnPlaces.within(tmp_path / "data", tmp_path / "cache")
    monkeypatch.setattr(OwnPlaces, "usual", classmethod(lambda _: places))
    save_diary(places.diary, Diary().with_cramp(CrampNote(datetime(2026, 11, 3, 3, 20))))
    return places.diary


def test_diary_command_erases_the_diary(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(diary_files(file)) == 2
    assert main(["diary", "--erase"]) == 0
    assert not list(file.parent.iterdir())
    assert capsys.readouterr().out.count("removed") == 2
    assert main(["diary", "--erase"]) == 0
    assert "nothing was removed" in capsys.readouterr().out


def test_diary_is_written_as_a_table(file: Path, tmp_path: Path) -> None:
    assert main(["diary", "--export", str(tmp_path / "a.csv")]) == 0
    assert "2026-11-03,03:20,cramp,calf" in (tmp_path / "a.csv").read_text()
    assert file.exists()


def test_diary_command_says_that_there_is_no_diary(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--export", str(tmp_path / "a.csv"), "--file", str(tmp_path / "none.json")]
    assert main(["diary", *arguments]) == 2
    assert "There is no diary" in capsys.readouterr().err
    assert not (tmp_path / "a.csv").exists()


def test_diary_command_without_a_verb_is_refused() -> None:
    with pytest.raises(SystemExit):
        main(["diary"])
