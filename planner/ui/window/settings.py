"""The settings: opened, worn at once, and what is kept erased if that is wanted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from planner.ui.settings.preferences import Preferences

if TYPE_CHECKING:
    from planner.ui.settings.dialog import SettingsDialog
    from planner.ui.settings.kept import KeptPlace

    from .main import MainWindow


class SettingsDesk(QObject):
    """Opens the dialog, again in the new window where a choice needs the window made anew."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: SettingsDialog | None = None

    def open(self, before: Preferences | None = None, at: str = "") -> None:
        """Show the settings; `before` is what to go back to, `at` the field with the focus."""
        from planner.ui.settings.dialog import SettingsDialog
        from planner.ui.settings.kept import KeptBox

        now = self._window.memory.preferences
        dialog = SettingsDialog(now, KeptBox(self._places()), self._window, before)
        dialog.chosen.connect(self._wear)
        dialog.erase_requested.connect(self.ask_erase)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()
        if at and (field := dialog.findChild(QObject, at)) is not None:
            field.setFocus()  # type: ignore[attr-defined]

    def ask_erase(self) -> None:
        """Ask whether all that is kept shall go."""
        button = QMessageBox.StandardButton
        box = QMessageBox(self.dialog or self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Erase everything?"))
        box.setText(self.tr("Erase all that the program keeps on this computer?"))
        box.setInformativeText(
            self.tr(
                "The people, the last plan, your own foods, dishes and prices, and these "
                "settings go for good. Plans you saved under a name of your own stay."
            )
        )
        erase = box.addButton(self.tr("Erase"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(button.Cancel))
        erase.clicked.connect(self.erase)
        box.open()

    def erase(self) -> None:
        """Erase all that is kept and begin as on the first day; plans saved elsewhere stay."""
        from planner.domain.profile import Profile
        from planner.store.errors import StoreError
        from planner.store.kept_files import erase

        window = self._window
        window.session.stop_keeping()
        try:
            erase(place.path for place in self._places()[:-1])
        except StoreError as error:
            window.session.said.emit(str(error), True)
            return
        if self.dialog is not None:
            self.dialog.reject()
        window.memory.forget()
        window.prefer(Preferences(units=window.memory.preferences.units))
        window.session.new(Profile())

    def _wear(self, chosen: Preferences) -> None:
        dialog = self.dialog
        assert dialog is not None
        focus = dialog.focusWidget()
        fresh = self._window.prefer(chosen)
        if fresh is not self._window:
            fresh.settings.open(dialog.before, focus.objectName() if focus else "")

    def _places(self) -> tuple[KeptPlace, ...]:
        from planner.ui.settings.kept import KeptPlace

        session, found = self._window.session, []
        if session.kept is not None:
            found.append(KeptPlace(self.tr("People and their last plans"), session.kept.parent))
        if session.places is not None:
            own = session.places()
            found.append(KeptPlace(self.tr("Own foods, dishes and prices"), own.foods.parent))
            found.append(KeptPlace(self.tr("Search index of the foods"), own.library.parent))
        found.append(KeptPlace(self.tr("These settings"), Path(self._window.memory.file)))
        return tuple(found)
