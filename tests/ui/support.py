"""What tests and pictures share."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings

from planner.application.context import PlanningContext
from planner.domain.plan.plan import Plan
from planner.store.own.places import OwnPlaces
from planner.ui.session.session import Session
from planner.ui.window import MainWindow

START = date(2026, 11, 23)
PATIENCE_MS = 120_000


def make_window(
    context: PlanningContext,
    plan: Plan,
    settings: QSettings,
    kept: Path | None = None,
    data: Path | None = None,
) -> MainWindow:
    """Return a window that shows a plan, its tables already loaded; it keeps it if told where."""
    # Beside the settings, which are the test's own.
    folder = Path(settings.fileName()).parent
    places = OwnPlaces.within(data or folder / "own", folder / "cache")
    session = Session(START, kept=kept, places=lambda: places)
    window = MainWindow(session, settings)
    session.setParent(window)
    session.planning.context = context
    session.document.equip(context)
    session.ready.emit()
    session.document.begin(plan)
    return window


def rest(qtbot, window: MainWindow) -> None:
    """Wait until nothing is being planned any more."""
    qtbot.waitUntil(lambda: not window.session.planning.busy, timeout=PATIENCE_MS)


def open_file(qtbot, window: MainWindow, path: Path) -> None:
    """Open a file as File > Open does, and wait until a worker has read it."""
    window.files.open_path(path)
    rest(qtbot, window)


def save(qtbot, window: MainWindow, path: Path | None = None) -> bool:
    """Save as File > Save does, wait until a worker has written it, and return whether it has."""
    heard: list[bool] = []
    if path is None:
        window.files.save(heard.append)
    else:
        window.files.save_path(path, heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE_MS)
    return heard[0]


def foods_of(plan: Plan) -> set[str]:
    """Return ids of all foods in a plan."""
    return {food for meal in plan.meals.values() for food in meal.foods}
