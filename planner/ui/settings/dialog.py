"""Everything that is chosen once, in one dialog; each choice acts at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.ui.theme import TITLE, px
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.dialog_layout import lay_out_dialog

from .fields import Change, Fields
from .local_data_box import LocalDataBox
from .preferences import Preferences, Section, settings_of


class SettingsDialog(QDialog):
    """Shows the preferences; a changed set of them goes out by signal."""

    chosen = Signal(object)
    erase_requested = Signal()

    def __init__(
        self,
        preferences: Preferences,
        kept: LocalDataBox,
        parent: QWidget | None = None,
        before: Preferences | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            preferences: As they are.
            kept: What is kept on this computer.
            parent: The window.
            before: As they were when the person began; to go back to.
        """
        super().__init__(parent)
        self.preferences = preferences
        self.before = before or preferences
        self.fields = Fields(self._change, self)
        self.kept = kept
        self.back = QPushButton(self.tr("Back to how it was"))
        self.done_button = QPushButton(self.tr("Done"))
        self.setWindowTitle(self.tr("Settings"))
        self._build()
        self._show()

    def _change(self, change: Change) -> None:
        self._choose(change(self.preferences))

    def _choose(self, preferences: Preferences) -> None:
        if preferences != self.preferences:
            self.preferences = preferences
            self._show()
            self.chosen.emit(preferences)

    def _show(self) -> None:
        blocked = QSignalBlocker(self.fields)
        self.fields.show_preferences(self.preferences)
        self.back.setEnabled(self.preferences != self.before)
        del blocked

    def _build(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.done_button)
        self.done_button.setProperty("kind", "primary")
        self.done_button.setDefault(True)
        self.done_button.clicked.connect(self.accept)
        self.back.clicked.connect(lambda: self._choose(self.before))
        self.kept.erase_requested.connect(self.erase_requested)
        lay_out_dialog(self, self._sections(), foot, 520, 700)

    def _sections(self) -> QVBoxLayout:
        body = column(label(self.tr("Settings"), size=TITLE, bold=True), gap=8)
        for section_ in Section:
            title = QCoreApplication.translate("Settings", str(section_))
            self._part(body, title, self._rows(section_))
        self._part(body, self.tr("On this computer"), [("", self.kept)])
        body.addStretch(1)
        return body

    def _rows(self, section_: Section) -> list[tuple[str, QWidget]]:
        """Return the boxes of a section; one that has its words on itself needs no others."""
        rows: list[tuple[str, QWidget]] = []
        for name, setting in settings_of().items():
            if setting.section is section_:
                box = self.fields[name]
                rows.append((box.accessibleName() if setting.choices else "", box))
        return rows

    def _part(self, body: QVBoxLayout, title: str, rows: Sequence[tuple[str, QWidget]]) -> None:
        body.addSpacing(px(10))
        body.addWidget(section(title))
        for words, field in rows:
            if not words:
                body.addWidget(field)
                continue
            row, name = QHBoxLayout(), label(words)
            name.setBuddy(field)
            row.addWidget(name, 1)
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignRight)
            body.addLayout(row)
