"""Lines of a list that nobody understood: kept until they are read or removed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import clear, column, label


class UnreadLines(QFrame):
    """A note with a row a line."""

    retried = Signal(int)
    forgotten = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "warn")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(2))
        words = self.tr("Not understood yet. These lines are kept, and count for nothing:")
        self.setLayout(column(label(words, size=SMALL, wrap=True), self._lines, margin=10, gap=4))
        self.hide()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show these; nothing where there is none."""
        clear(self._lines)
        for at, line in enumerate(lines):
            self._lines.addLayout(self._row(at, line))
        self.setVisible(bool(lines))

    def _row(self, at: int, line: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.addWidget(label(self.tr("“{n}”").format(n=line), wrap=True), 1)
        search = IconButton("search", "", "icon")
        search.setAccessibleName(self.tr("Look for {n}").format(n=line))
        search.setToolTip(self.tr("Look for it"))
        search.clicked.connect(lambda: self.retried.emit(at))
        gone = IconButton("x", "", "icon")
        gone.setAccessibleName(self.tr("Remove {n}").format(n=line))
        gone.setToolTip(self.tr("Remove"))
        gone.clicked.connect(lambda: self.forgotten.emit(at))
        row.addWidget(search)
        row.addWidget(gone)
        return row
