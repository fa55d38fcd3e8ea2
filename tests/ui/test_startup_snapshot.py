"""The next start shows the last week before the tables are read."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from planner.application import context, views
from planner.application.views.week import read_week
from planner.domain.person.meal_frames import KINDS
from planner.store import save_plan
from planner.ui.locale.units import EnergyUnit, Units, use_units
from planner.ui.program.start import open_window
from planner.ui.session.snapshot.capture import snapshot_of
from planner.ui.session.snapshot.codec import decoded, encoded
from planner.ui.session.snapshot.file import read_snapshot, snapshot_path, write_snapshot

from .support import PATIENCE_MS, START

_START = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from planner.ui.program.start import open_window
folder = Path(sys.argv[1])
app = QApplication([])
settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
window = open_window(app, date(2026, 11, 23), None, settings, folder / "last.mealplan")
def seen():
    print(window.body.week.board.card((0, "lunch")).view.title)
    print({"numpy", "pandas", "pulp", "planner.application.planning_tasks"} & set(sys.modules))
    print(window.session.context)
    window.close()
window.completed.connect(lambda: window.showing.shown.connect(seen))
QTimer.singleShot(1_800_000, app.quit)
app.exec()
"""


@pytest.fixture
def kept(tmp_path: Path, context, week) -> Path:
    """Return a plan that was kept, with the startup snapshot of it."""
    path, week = tmp_path / "last.mealplan", replace(week, start=START)
    save_plan(week, path, context.catalogue)
    write_snapshot(snapshot_of(week, context, read_week(week, context.meals)), path)
    return path


def test_week_is_the_same_after_it_was_kept(context, week) -> None:
    snapshot = snapshot_of(week, context, read_week(week, context.meals))
    assert decoded(encoded(snapshot)) == snapshot


def test_last_week_is_read_before_any_table_is(kept: Path, context, week) -> None:
    QSettings(str(kept.parent / "s.ini"), QSettings.Format.IniFormat).setValue("guided", "yes")
    done = subprocess.run(
        [sys.executable, "-c", _START, str(kept.parent)], capture_output=True, text=True, check=True
    )
    title, imported, tables = done.stdout.splitlines()[:3]
    assert title == context.meals.reading(week.meals[0, "lunch"]).title
    assert imported == "set()"
    assert tables == "None"


def test_requests_during_the_start_are_done_once_there_is_a_plan(
    qtbot, qapp, settings, kept: Path, week, monkeypatch, gate
) -> None:
    load = context.load_context
    monkeypatch.setattr(
        "planner.application.context.load_context", lambda *asked: gate.wait() and load(*asked)
    )
    window = open_window(qapp, START, settings=settings, kept=kept)
    shown: list[bool] = []
    window.completed.connect(lambda: window.showing.shown.connect(lambda: shown.append(True)))
    qtbot.waitUntil(lambda: bool(shown), timeout=PATIENCE_MS)
    assert window.session.plan is None
    assert "Week of" in window.top.title.text()
    assert "days" in window.status.met.text()
    assert window.body.targets.rows["magnesium_mg"].slider.value() > 0
    assert window.body.targets.who.accessibleName().startswith("Person: Woman")
    board, place = window.body.week.board, (2, "dinner")
    locked = place in week.locked
    QTest.mouseClick(board.card(place), Qt.MouseButton.LeftButton)
    assert window.body.detail.meal.title.text() == board.card(place).view.title
    QTest.keyClick(board.card(place), Qt.Key.Key_L)
    assert window.session.plan is None
    assert "as soon as" in window.status.trouble.text()
    cards = [board.card((day, "lunch")) for day in range(7)]
    gate.set()

    qtbot.waitUntil(lambda: window.session.plan is not None, timeout=PATIENCE_MS)
    assert (place in window.session.plan.locked) is not locked
    assert window.session.document.history.count() == 1
    assert [board.card((day, "lunch")) for day in range(7)] == cards
    window.session.document.begin(window.session.plan)
    window.session.close()


def test_glimpse_that_is_torn_or_of_another_plan_or_language_is_not_shown(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read_snapshot(kept) is not None
    use_units(Units(energy=EnergyUnit.KJ))
    assert read_snapshot(kept) is None
    use_units(Units())
    with monkeypatch.context() as patched:
        patched.setattr("planner.ui.session.snapshot.file.language", lambda: "de")
        assert read_snapshot(kept) is None
    whole = snapshot_path(kept).read_bytes()
    for torn in (b"", b"{}", whole[: len(whole) // 2], whole.replace(b"Mag", b"Mug", 1), b"\xff"):
        snapshot_path(kept).write_bytes(torn)
        assert read_snapshot(kept) is None
    snapshot_path(kept).write_bytes(whole)
    assert read_snapshot(kept) is not None
    kept.write_bytes(kept.read_bytes() + b"\n")
    assert read_snapshot(kept) is None


def test_torn_glimpse_does_no_harm_to_the_plan(qtbot, qapp, settings, kept: Path, week) -> None:
    snapshot_path(kept).write_text("glimpse 1\n[")
    window = open_window(qapp, START, settings=settings, kept=kept)
    seen: list[object] = []
    window.session.snapshot_ready.connect(seen.append)
    qtbot.waitUntil(lambda: window.session.plan is not None, timeout=PATIENCE_MS)
    assert not seen
    assert window.session.plan.meals == week.meals
    window.session.close()


def test_views_name_the_kinds_of_a_meal_as_the_domain_does() -> None:
    assert (views.USUAL, views.OUT, views.NONE) == KINDS
