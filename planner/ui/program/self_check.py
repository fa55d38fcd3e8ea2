"""Open the window by itself and see whether a week comes to stand in it."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from planner.store.own.places import OwnPlaces

from .start import open_window

_PATIENCE_S = 300


def window_check(picture: Path | None = None) -> str:
    """Return what came of it; the person's own weeks and settings are not touched.

    Args:
        picture: Where to keep a picture of the window, if that is wanted.

    Raises:
        RuntimeError: No week was there after minutes.
    """
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    began = time.monotonic()
    with TemporaryDirectory() as folder:
        place = Path(folder)
        settings = QSettings(str(place / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("guided", "yes")
        places = OwnPlaces.within(place / "data", place / "cache")
        window = open_window(app, date.today(), None, settings, None, lambda: places)
        loop, ticking = QEventLoop(), QTimer(interval=50)
        ticking.timeout.connect(
            lambda: (
                loop.quit()
                if window.session.week is not None or time.monotonic() - began > _PATIENCE_S
                else None
            )
        )
        ticking.start()
        loop.exec()
        ticking.stop()
        week = window.session.week
        if picture is not None:
            window.grab().save(str(picture))
        window.session.close()
        window.hide()
        window.deleteLater()
    if week is None:
        raise RuntimeError(f"no week was there after {_PATIENCE_S} s")
    return f"{len(week.days)} days stood in it after {time.monotonic() - began:.1f} s"
