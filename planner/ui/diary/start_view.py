"""Before the diary is switched on: what it is, and where the notes stay."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets.basic import column, label


class StartView(QWidget):
    """A card with one button."""

    begun = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begin = IconButton("calendar-days", self.tr("Begin a diary"))
        self.begin.clicked.connect(self.begun)
        card = QFrame()
        card.setProperty("box", "card")
        body = column(
            label(self.tr("A diary of cramps and weeks"), size=TITLE, bold=True),
            *(label(words, wrap=True) for words in self._says()),
            margin=20,
            gap=10,
        )
        body.addSpacing(px(6))
        body.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        card.setLayout(body)
        card.setMaximumWidth(px(520))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 520)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(2)

    def set_ready(self, ready: bool) -> None:
        """Set whether a diary can be begun now."""
        self.begin.setEnabled(ready)

    def _says(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Note cramps, sleep, fluids, and which planned meals you ate. Over the weeks you "
                "see them side by side, and can take a page of it to your doctor."
            ),
            self.tr(
                "It is off until you begin. The notes stay in one file on this computer, and can "
                "be erased with one command at any time."
            ),
            self.tr("The diary counts what you note. It does not find causes or illnesses."),
        )
