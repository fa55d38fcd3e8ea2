"""The main window: shows the session, and takes what comes from outside."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

from planner.ui.session import Session

from .frame import Frame
from .showing import Showing
from .wiring import connect

if TYPE_CHECKING:
    from solver import Place


class MainWindow(Frame):
    """The frame, alive."""

    def __init__(self, session: Session, settings: QSettings) -> None:
        super().__init__(session, settings)
        self.showing = Showing(self)
        connect(self, self.showing)
        self._remember()
        self.showing.enable()
        self.setFocus()

    def ask(self, place: Place, verb: str) -> None:
        """Answer what was asked of a meal."""
        self.meals.ask(place, verb)

    def _remember(self) -> None:
        if shown := self.memory.shown:
            self.body.targets.show_nutrients(shown)
        self.commands.looks[self.memory.look].setChecked(True)
        self.commands.pages[0].setChecked(True)
        self.showing.folds(True, True)
        if not self.restoreGeometry(self.memory.geometry):
            self.resize(1440, 900)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile():
            event.acceptProposedAction()
            self.files.open_path(Path(urls[0].toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, then end all work."""
        if not self.files.may_leave():
            event.ignore()
            return
        self.memory.geometry = self.saveGeometry()
        self.more.close()
        self.session.close()
        super().closeEvent(event)
