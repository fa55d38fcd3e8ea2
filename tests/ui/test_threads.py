"""Solving, loading and verifying leave the window's thread, whatever a person does.

How long each event takes is measured by ``python -m tests.benchmarks.window_events``.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from foods import Catalogue, Diet
from planner.domain.planning import from_solver
from solver import MenuSolver

from .support import rest

HEAVY = (
    (Catalogue, "load"),
    (MenuSolver, "solve"),
    (MenuSolver, "solve_day"),
    (MenuSolver, "alternatives"),
    (from_solver, "verify"),
)


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> dict[str, set[bool]]:
    """By name of the work: whether it was done in the window's thread."""
    where: dict[str, set[bool]] = {}
    for owner, name in HEAVY:
        monkeypatch.setattr(owner, name, watched(name, getattr(owner, name), where))
    return where


def watched(name: str, work: Callable[..., Any], where: dict[str, set[bool]]) -> Callable[..., Any]:
    def watching(*arguments: Any, **options: Any) -> Any:
        in_window = threading.current_thread() is threading.main_thread()
        where.setdefault(name, set()).add(in_window)
        return work(*arguments, **options)

    return watching


def test_heavy_work_is_never_done_in_the_windows_thread(window, seen, qtbot) -> None:
    QTest.keyClick(window.body.targets.rows["magnesium_mg"].slider, Qt.Key.Key_PageUp)
    rest(qtbot, window)
    profile = window.session.plan.profile
    vegan = replace(profile, diet=replace(profile.diet, style=Diet.VEGAN))
    window.session.targets.apply_profile(vegan)
    rest(qtbot, window)
    window.ask((1, "dinner"), "swap")
    qtbot.waitUntil(lambda: "alternatives" in seen)
    rest(qtbot, window)

    assert {"solve", "alternatives", "verify"} <= seen.keys()
    assert not any(True in threads for threads in seen.values()), seen
