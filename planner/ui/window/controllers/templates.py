"""One's own print templates: a copy to edit, its folder, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget

from planner.ui.locale import error_text
from planner.ui.session.session import Session


class TemplateController(QObject):
    """Answers the menu of print templates; what happened is emitted as `status_message`."""

    status_message = Signal(str, bool)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self.menu = QMenu(QCoreApplication.translate("Actions", "Print &templates"), window)
        self.copy = self.menu.addAction(self.tr("&Make a copy to edit"))
        self.show = self.menu.addAction(self.tr("&Open its folder"))
        self.back = self.menu.addAction(self.tr("&Back to the originals"))
        for action, answer in (
            (self.copy, self.make_copy),
            (self.show, self.open_folder),
            (self.back, self.go_back),
        ):
            action.triggered.connect(lambda _=False, answer=answer: self._try(answer))
        self.menu.aboutToShow.connect(self.enable)

    def enable(self) -> None:
        """Offer what can be done now."""
        from planner.report.own_templates import has_own_templates

        folder = self._folder()
        there = folder is not None and has_own_templates(folder)
        self.copy.setEnabled(folder is not None)
        self.show.setEnabled(there)
        self.back.setEnabled(there)

    def make_copy(self, folder: Path) -> None:
        """Copy the templates and show where they are."""
        from planner.report.own_templates import copy_templates

        copy_templates(folder)
        self.open_folder(folder)
        self.status_message.emit(self.tr("Your print templates are in {n}").format(n=folder), False)

    def open_folder(self, folder: Path) -> None:
        """Show the folder in the system's own program."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def go_back(self, folder: Path) -> None:
        """Use the program's own again; one's own are kept beside."""
        from planner.report.own_templates import put_aside

        aside = put_aside(folder)
        self.status_message.emit(
            self.tr("The originals are used again. Yours: {n}").format(n=aside), False
        )

    def _try(self, answer: Callable[[Path], None]) -> None:
        from planner.store import StoreError

        folder = self._folder()
        if folder is None:
            return
        try:
            answer(folder)
        except StoreError as error:
            self.status_message.emit(error_text(error), True)

    def _folder(self) -> Path | None:
        return self._session.places().templates if self._session.places is not None else None
