"""Open the window: paint it first, load the tables after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from planner.application.today.clock import SystemClock
from planner.data_folder import SETTINGS_FILE, data_folder
from planner.ui.session.session import Session
from planner.ui.settings.apply import apply_preferences
from planner.ui.theme.files import resource_path
from planner.ui.window import MainWindow
from planner.ui.window.window_settings import WindowSettings

_ICON = "desktop/electrolyte-planner.svg"

if TYPE_CHECKING:
    from planner.store.own.places import OwnPlaces

_FORMER = "ElectrolyteMealPlanner"


def own_settings() -> QSettings:
    """Return the person's settings in the data folder; older ones are moved there once."""
    file = data_folder() / SETTINGS_FILE
    is_new = not file.exists()
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    if is_new:
        former = QSettings(_FORMER, _FORMER)
        former.setFallbacksEnabled(False)
        for key in former.allKeys():
            settings.setValue(key, former.value(key))
        settings.sync()
        if former.allKeys() and settings.status() is QSettings.Status.NoError:
            former.clear()
    return settings


def open_window(
    app: QApplication,
    today: date,
    path: Path | None = None,
    settings: QSettings | None = None,
    kept: Path | None = None,
    places: Callable[[], OwnPlaces] | None = None,
) -> MainWindow:
    """Return the window, painted; planning begins once it is on the screen.

    Args:
        app: The application.
        today: The day it is.
        path: A plan to open.
        settings: Where the window remembers what it needs; the person's own by default.
        kept: Where the plan on the screen is kept from one start to the next.
        places: Where one's own foods and dishes lie.
    """
    app.setApplicationName("Electrolyte Meal Planner")
    app.setDesktopFileName("electrolyte-planner")
    settings = settings or own_settings()
    chosen = WindowSettings(settings).preferences
    apply_preferences(
        app, chosen, sheet=False
    )  # it comes when the parts of the window are put together
    session = Session(today, file=path, kept=kept, places=places, clock=SystemClock())
    session.take_habits(chosen)
    window = MainWindow(session, settings, later=True)
    session.setParent(window)
    # After the first paint: imports hold Python's lock and would delay it.
    window.completed.connect(session.start)
    window.completed.connect(lambda: app.setWindowIcon(QIcon(resource_path(_ICON))))
    window.show()
    return window
