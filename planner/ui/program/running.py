"""The window as a program of its own: one for a data folder, ended by the system in good order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from planner.ui.messages.fault_report import FaultReports
from planner.ui.messages.notices import Notice
from planner.ui.window import MainWindow

from .ending import Ending
from .instance import Instance
from .start import open_window

if TYPE_CHECKING:
    from planner.store.own.places import OwnPlaces

_LOOK_MS = 15


class Running(QObject):
    """Answers what reaches the program from outside its window."""

    def __init__(self, app: QApplication, instance: Instance | None = None) -> None:
        super().__init__(app)
        self._app, self._instance = app, instance

    def listen(self) -> None:
        """Listen for other starts, once the window stands: what that needs delays no paint."""
        if self._instance is not None:
            self._instance.listen(self.asked)

    def window(self) -> MainWindow | None:
        """Return the window of now: another language makes it anew."""
        found = [each for each in self._app.topLevelWidgets() if isinstance(each, MainWindow)]
        return next((each for each in found if each.isVisible()), None)

    def end(self) -> None:
        """Close without a question; what is unsaved is in the journal."""
        self.begin_keeping()
        # A question that waits has a loop of its own, which must end before its window does.
        while (dialog := self._app.activeModalWidget()) is not None:
            dialog.close()
            if self._app.activeModalWidget() is dialog:
                break
        QTimer.singleShot(0, self, self._end)

    def _end(self) -> None:
        window = self.window()
        if window is not None and window.session.disk.busy:
            # Who waits for the disk has a loop of its own: it comes to its end first.
            QTimer.singleShot(_LOOK_MS, self, self._end)
            return
        if window is not None:
            window.end_now()
        self._app.quit()

    def begin_keeping(self) -> None:
        """Begin to write what is unsaved; the program goes on."""
        if (window := self.window()) is not None:
            window.session.begin_keeping()

    def keep(self) -> None:
        """Write what is unsaved, and wait for it: the system may end the program after that."""
        if (window := self.window()) is not None:
            window.session.wait_until_kept()

    def asked(self, path: Path | None) -> None:
        """Come to the front at another start, and open its file."""
        window = self.window()
        if window is None:
            return
        window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
        window.raise_()
        window.activateWindow()
        if path is not None and window.whole and window.session.context is not None:
            # Not within the talk with the other program: opening may ask something.
            QTimer.singleShot(0, window, lambda: window.files.open_path(path))


def run_alone(
    app: QApplication,
    today: date,
    path: Path | None,
    kept: Path,
    places: Callable[[], OwnPlaces],
    instance: Instance,
) -> MainWindow:
    """Open the window of the only program that has the data folder."""
    window = open_window(app, today, path, kept=kept, places=places)
    running = Running(app, instance)
    window.completed.connect(running.listen)
    _guard(running, window)
    return window


def run_beside(app: QApplication, today: date, path: Path | None) -> MainWindow:
    """Open a window that keeps nothing: another program has the folder and does not answer."""
    from planner.domain.translatable import translatable

    window = open_window(app, today, path)
    text = translatable(
        "This program is running already and does not answer, so nothing is kept here. Save what "
        "you need under a name of your own, or end the other one first."
    )
    window.session.notices.put(Notice("beside", text, grave=True))
    _guard(Running(app), window)
    return window


def _guard(running: Running, window: MainWindow) -> None:
    Ending(running.end, running.keep, running)
    FaultReports(window.session.notices, running.begin_keeping, running)
