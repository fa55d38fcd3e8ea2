"""The doctor finds what is wrong and says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner import doctor
from planner.cli import main
from planner.ui.painters import PAINTERS


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for kind in ("DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    return tmp_path


def test_well_program_needs_nothing(
    home: Path, qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor"], PAINTERS) == 0
    told = capsys.readouterr().out
    assert "WRONG" not in told
    for name in ("program", "Python", "packages", "resources", "weeks", "log", "display"):
        assert f"well  {name}: " in told
    assert "planned and verified" in told
    assert "printed to a PDF" in told
    assert [*home.iterdir()] == []  # it looked, and left nothing


def test_doctor_says_what_is_wrong_and_what_to_do(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (home / "data").write_text("a file where a folder should be")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(doctor, "RESOURCES", tmp_path / "nowhere")
    monkeypatch.setattr(doctor, "PACKAGES", ("pandas", "no-such-package"))
    monkeypatch.setattr(doctor, "OLDEST_PYTHON", (99, 0))

    def broken() -> str:
        raise OSError("torn")

    monkeypatch.setattr(doctor, "_tables", broken)
    assert main(["doctor", "--quiet"]) == 1
    told = capsys.readouterr().out
    for wrong in ("Python:", "missing: no-such-package", "lacks fonts", "is a file", "torn"):
        assert wrong in told
    assert "well" not in told.replace("as well", "")
    assert told.count("WRONG") == sum(line.startswith("      ") for line in told.splitlines())


def test_full_disk_is_said(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage:
        free = 1_000_000

    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda _: Usage)
    found = {each.name: each for each in doctor.examine() if each.name == "weeks"}
    assert "1 MB are free" in found["weeks"].words
    assert found["weeks"].remedy


def test_window_is_opened_by_itself(home: Path, qapp: object) -> None:
    from planner.ui.program.self_check import window_check

    picture = home / "window.png"
    assert window_check(picture).startswith("7 days stood in it")
    assert picture.stat().st_size > 10_000
    assert not (home / "data").exists()
