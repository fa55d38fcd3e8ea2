"""Paste a list of what is at home: what is sure is put in, the other lines stay to be mended."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from foods import Catalogue
from foods.lines import line_reader
from planner.domain.shopping.pantry_list import PantryList, read_pantry_list
from planner.ui.locale import translated
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.dialog_layout import lay_out_dialog

_SETTLE_MS = 250
_MOST_SHOWN = 4


class PantryPaste(QDialog):
    """A field for the list; below it what will be put in, and what is asked."""

    taken = Signal(object)
    """The PantryItems to put in"""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste a list of what is at home"))
        self._catalogue, self._reader = catalogue, line_reader(catalogue)
        self._read = PantryList((), ())
        self.text, self.said = QPlainTextEdit(), label(tone="quiet", wrap=True)
        self.take = QPushButton(self.tr("Put in what is sure"))
        self._soon = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._build()

    def look(self) -> None:
        """Read the list as it is now."""
        self._read = read_pantry_list(self.text.toPlainText(), self._catalogue, self._reader)
        items, left = self._read.items, self._read.left
        lines = [self.tr("To put in: {n}").format(n=len(items))]
        lines += [f"{line.text[:60]}: {translated(line.why)}" for line in left[:_MOST_SHOWN]]
        if more := len(left) - _MOST_SHOWN:
            lines += [self.tr("and {n} more").format(n=more)] if more > 0 else []
        self.said.setText("\n".join(lines) if items or left else "")
        self.take.setEnabled(bool(items))

    def accept(self) -> None:
        """Hand over what is sure; lines that are not stay in the field."""
        self.look()
        if self._read.items:
            self.taken.emit(self._read.items)
        left = self._read.left
        self.text.setPlainText("\n".join(line.text for line in left))
        if left:
            self.look()
        else:
            super().accept()

    def _build(self) -> None:
        self.text.setAccessibleName(self.tr("The list, a food a line"))
        self.text.setPlaceholderText(self.tr("1 kg potatoes\n10 eggs\n500 g spaghetti\n1 l milk"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._soon.start)
        self._soon.timeout.connect(self.look)
        self.take.setProperty("kind", "primary")
        self.take.setEnabled(False)
        self.take.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        body = column(section(self.tr("A food a line")), self.text, self.said, gap=8)
        body.setStretchFactor(self.text, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        lay_out_dialog(self, body, foot, 520, 420)
