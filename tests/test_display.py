"""Without a usable display nobody sees Qt abort."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from planner import display
from planner.display import why_no_window

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems have a screen")


@pytest.mark.parametrize("named", [(), ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")])
def test_display_that_is_missing_is_reported(named: tuple[str, ...]) -> None:
    assert why_no_window(dict.fromkeys(named, "")) == "There is no display."


@pytest.mark.parametrize("name", [":987", "localhost:987.0", "nonsense", ":x"])
def test_display_that_does_not_answer_is_reported(name: str) -> None:
    assert why_no_window({"DISPLAY": name}) == f"The display {name} does not answer."


def test_compositor_is_asked_whether_it_answers(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert "does not answer" in why_no_window(environment)
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-7"))
        compositor.listen()
        assert "display" not in why_no_window(environment)


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "loads", lambda library: library != "libEGL.so.1")
    said = why_no_window({"QT_QPA_PLATFORM": "offscreen"})
    assert "apt-get install libegl1" in said


def test_chosen_platform_is_left_to_the_person() -> None:
    assert why_no_window({"QT_QPA_PLATFORM": "offscreen"}) == ""
