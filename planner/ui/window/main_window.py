"""The main window: shows the session, and takes what comes from outside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from planner.ui.settings.apply import apply_preferences, same_window_suits
from planner.ui.settings.preferences import Preferences

from .base_window import BaseWindow
from .window_state import restore_window_state, window_state_of

if TYPE_CHECKING:
    from planner.ui.session.session import Session
    from solver import Place

    from .presenter import Presenter


class MainWindow(BaseWindow):
    """The frame, alive."""

    showing: Presenter

    def __init__(
        self,
        session: Session,
        settings: QSettings,
        *,
        later: bool = False,
        former: MainWindow | None = None,
        face: QPixmap | None = None,
    ) -> None:
        """Make the window; in place of a former one with the face of that until it is whole."""
        self.fresh: MainWindow | None = None
        """The window made in place of this one."""
        self._former, self._renewing = former, False
        self.ending = False
        """Whether the system ends the program: then nothing is asked"""
        super().__init__(session, settings, later=later, face=face)

    def _make(self) -> Iterator[None]:
        while self._former is not None and isValid(self._former):
            yield  # the fewer widgets there are, the sooner they wear something else
        if self._former is not None:
            self._former = None
            self._apply_preferences()
            yield
        yield from super()._make()

    def finish(self) -> None:
        """Connect the parts, and remember how they stood."""
        from .connections import connect
        from .presenter import Presenter

        self.showing = Presenter(self)
        self._links = connect(self, self.showing)
        self.settings.chosen.connect(self.prefer)
        self._remember()
        self.showing.enable()
        self.setFocus()

    def prefer(self, chosen: Preferences) -> MainWindow:
        """Wear other preferences; gives the window that shows them at once, which may be new."""
        before, self.memory.preferences = self.memory.preferences, chosen
        alike = same_window_suits(before, chosen)
        if alike or not self.later:
            self._apply_preferences()
            self.commands.looks[chosen.look].setChecked(True)
        return self if alike else self._renew()

    def _apply_preferences(self) -> None:
        chosen, app = self.memory.preferences, QApplication.instance()
        if isinstance(app, QApplication):
            apply_preferences(app, chosen)
        self.session.take_habits(chosen)

    def _renew(self) -> MainWindow:
        """Make the window again: type and words are put in when its parts are made.

        In steps where the first was made in steps: then this one goes first.
        """
        if not self.later:
            return self._replaced(None)
        if not self._renewing:
            self._renewing = True
            self.grab(QRect(0, 0, 1, 1))  # lays out what is hidden, too: a turn of its own
            QTimer.singleShot(0, self, self._keep_face)
        return self

    def _keep_face(self) -> None:
        face = self.grab()
        QTimer.singleShot(0, self, lambda: self._replaced(face))

    def _replaced(self, face: QPixmap | None) -> MainWindow:
        view_state, former = window_state_of(self), self if face else None
        fresh = self.fresh = MainWindow(
            self.session, self.memory.settings, later=self.later, former=former, face=face
        )
        self.session.setParent(fresh)
        fresh.setGeometry(self.geometry())
        fresh.setWindowState(self.windowState())
        fresh.show()
        if self.later:
            fresh.completed.connect(lambda: restore_window_state(fresh, fresh.showing, view_state))
            QTimer.singleShot(0, self, self._let_go)
        else:
            restore_window_state(fresh, fresh.showing, view_state)
            self._let_go()
        return fresh

    def _let_go(self) -> None:
        for link in self._links:
            QObject.disconnect(link)
        self.ahead.stop()
        self.more.close()
        self.weeks.close()
        self.hide()
        self.deleteLater()

    def ask(self, place: Place, verb: str) -> None:
        """Answer what was asked of a meal."""
        self.meals.ask(place, verb)

    def _remember(self) -> None:
        if shown := self.memory.shown:
            self.body.targets.show_nutrients(shown)
        self.commands.looks[self.memory.preferences.look].setChecked(True)
        self.commands.pages[0].setChecked(True)
        self.showing.folds(True, True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped."""
        urls = event.mimeData().urls()
        if self.whole and urls and urls[0].isLocalFile():
            event.acceptProposedAction()
            self.files.open_path(Path(urls[0].toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes, then end all work."""
        if self.whole and not self.ending and not self.files.may_close():
            event.ignore()
            return
        self.memory.geometry = self.saveGeometry()
        if self.whole:
            self.ahead.stop()
            self.more.close()
            self.weeks.close()
        self.session.close()
        super().closeEvent(event)

    def end_now(self) -> None:
        """Close without a question, with all that is unsaved in the journal: the system ends us."""
        self.ending = True
        self.session.keep_all()
        self.close()
