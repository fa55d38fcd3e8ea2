"""What a person needs before the first question: language, size of text, colours, units."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.ui.theme import SMALL, TITLE, px
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import lay_out_dialog

from .fields import Change, Fields
from .preferences import Preferences

# In the order in which somebody who cannot read the screen yet needs them.
ASKED = ("language", "text_percent", "look", "system", "energy")


class DisplayDialog(QDialog):
    """Asks how the program shall be read; each choice acts at once and is a setting like others."""

    chosen = Signal(object)
    settled = Signal()
    """The person goes on, by the button or by Escape."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self.fields = Fields(self._change, self)
        self.go_on = QPushButton(self.tr("Go on"))
        self.setWindowTitle(self.tr("Welcome"))
        self._build()
        self._show()
        self.finished.connect(lambda _: self.settled.emit())

    def _change(self, change: Change) -> None:
        preferences = change(self.preferences)
        if preferences != self.preferences:
            self.preferences = preferences
            self._show()
            self.chosen.emit(preferences)

    def _show(self) -> None:
        blocked = QSignalBlocker(self.fields)
        self.fields.show_preferences(self.preferences)
        del blocked

    def _build(self) -> None:
        self.go_on.setProperty("kind", "primary")
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        lay_out_dialog(self, self._rows(), foot, 480)

    def _rows(self) -> QVBoxLayout:
        body = column(label(self.tr("How do you like to read?"), size=TITLE, bold=True), gap=10)
        body.addSpacing(px(4))
        for name in ASKED:
            field = self.fields[name]
            words = label(field.accessibleName())
            words.setBuddy(field)
            row = QHBoxLayout()
            row.addWidget(words, 1)
            row.addWidget(field, 0, Qt.AlignmentFlag.AlignRight)
            body.addLayout(row)
        body.addSpacing(px(4))
        later = self.tr("You can change these at any time in the settings.")
        body.addWidget(label(later, size=SMALL, tone="quiet", wrap=True))
        return body
