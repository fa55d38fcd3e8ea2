"""Open the settings, apply them at once, and erase what is kept if that is wanted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from planner.ui.locale import error_text
from planner.ui.session.session import Session
from planner.ui.settings.preferences import Preferences
from planner.ui.theme import Look
from planner.ui.window.window_settings import WindowSettings

if TYPE_CHECKING:
    from planner.ui.settings.dialog import SettingsDialog
    from planner.ui.settings.display_dialog import DisplayDialog
    from planner.ui.settings.local_data_box import LocalDataPlace


class SettingsController(QObject):
    """Opens the dialog; what is chosen is emitted as a signal, and the window applies it."""

    chosen = Signal(object)
    erased = Signal()
    """All that was kept is gone"""
    display_settled = Signal()
    """How a newcomer reads is known: the questions may come."""

    def __init__(self, session: Session, memory: WindowSettings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._memory, self._window = session, memory, window
        self.dialog: SettingsDialog | None = None
        self.display: DisplayDialog | None = None

    def wear_look(self, look: Look) -> None:
        """Choose another theme."""
        self.chosen.emit(replace(self._memory.preferences, look=look))

    @property
    def left_open(self) -> tuple[Preferences, str] | None:
        """Return what opens the settings as they stand open now; None if they do not."""
        dialog = self.dialog
        if dialog is None or not dialog.isVisible():
            return None
        focus = dialog.focusWidget()
        return dialog.before, focus.objectName() if focus else ""

    @property
    def display_left_open(self) -> str | None:
        """Return the field with the focus where a newcomer is still asked; None if nobody is."""
        if self.display is None or not self.display.isVisible():
            return None
        focus = self.display.focusWidget()
        return focus.objectName() if focus else ""

    def ask_display(self, at: str = "") -> None:
        """Ask a newcomer how the program shall be read; `at` is the field with the focus."""
        from planner.ui.settings.display_dialog import DisplayDialog

        dialog = DisplayDialog(self._memory.preferences, self._window)
        dialog.chosen.connect(self.chosen)
        dialog.settled.connect(self.display_settled)
        self.display = dialog
        dialog.open()
        if at and (field := dialog.findChild(QWidget, at)) is not None:
            field.setFocus()

    def open(self, before: Preferences | None = None, at: str = "") -> None:
        """Show the settings; `before` is what to go back to, `at` the field with the focus."""
        from planner.ui.settings.dialog import SettingsDialog
        from planner.ui.settings.local_data_box import LocalDataBox

        now = self._memory.preferences
        dialog = SettingsDialog(now, LocalDataBox(self._places()), self._window, before)
        dialog.chosen.connect(self.chosen)
        dialog.erase_requested.connect(self.ask_erase)
        self.dialog = dialog
        dialog.open()
        if at and (field := dialog.findChild(QWidget, at)) is not None:
            field.setFocus()

    def ask_erase(self) -> None:
        """Ask whether all that is kept shall go."""
        button = QMessageBox.StandardButton
        box = QMessageBox(self.dialog or self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Erase everything?"))
        box.setText(self.tr("Erase all that the program keeps on this computer?"))
        box.setInformativeText(
            self.tr(
                "Your answers, the people with their weeks and diaries, unsaved work, all "
                "versions, your own foods, dishes and prices, pantry and shops, the log and these "
                "settings go for good. Plans and households you saved under a name of your own "
                "stay."
            )
        )
        erase = box.addButton(self.tr("Erase"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(button.Cancel))
        erase.clicked.connect(self.erase)
        box.open()

    def erase(self) -> None:
        """Erase all that is kept and begin as on the first day; plans saved elsewhere stay."""
        from planner.domain.person.profile import Profile
        from planner.logs import release_log
        from planner.store.errors import StoreError
        from planner.store.local_files import erase

        self._session.begin_erasing()
        places = [place.path for place in self._places()[:-1]]
        try:
            self._session.disk.run(lambda: erase(places))
            release_log()
        except StoreError as error:
            self._session.status_message.emit(error_text(error), True)
            return
        if self.dialog is not None:
            self.dialog.reject()
        self._memory.forget()
        self._session.forget_all()
        self.erased.emit()
        self._session.planner.new_week(Profile())
        units = self._memory.preferences.units
        self.chosen.emit(Preferences(system=units.system, energy=units.energy))

    def _places(self) -> tuple[LocalDataPlace, ...]:
        from planner.ui.settings.local_data_box import LocalDataPlace

        session, found = self._session, []
        if session.kept is not None:
            words = self.tr("Answers, people and weeks, own foods and prices, diary, log")
            found.append(LocalDataPlace(words, session.kept.parent))
        if session.places is not None:
            own = session.places()
            if not found or own.foods.parent != found[0].path:
                found.append(
                    LocalDataPlace(self.tr("Own foods, dishes and prices"), own.foods.parent)
                )
            found.append(LocalDataPlace(self.tr("Search index of the foods"), own.library.parent))
        found.append(LocalDataPlace(self.tr("These settings"), Path(self._memory.file)))
        return tuple(found)
