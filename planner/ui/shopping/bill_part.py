"""What the list costs, and what has just been typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.ui.theme import px
from planner.ui.widgets.basic import column, label, set_tone


class BillPart(QWidget):
    """One line for the bill; a second one while there is something to say or to undo."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bill = label(wrap=True, figures=True)
        self.feedback = label(tone="quiet", wrap=True)
        self.undo = QPushButton(self.tr("Undo"))
        self._row = QWidget()
        self._build()

    def show_bill(self, words: str, unknown: tuple[str, ...] = ()) -> None:
        """Show the bill; what has no price is named in its tip."""
        self.bill.setText(words)
        self.bill.setVisible(bool(words))
        names = self.tr("Without a price: {n}").format(n=", ".join(unknown)) if unknown else ""
        self.bill.setToolTip(names.replace("<", "‹"))

    def say(self, text: str, *, undo: bool = False, trouble: bool = False) -> None:
        """Say what has just happened, and offer to take it back."""
        self.feedback.setText(text)
        set_tone(self.feedback, "amber" if trouble else "quiet")
        self.undo.setVisible(undo)
        self._row.setVisible(bool(text))

    def _build(self) -> None:
        self.undo.setProperty("kind", "link")
        self.undo.setAccessibleName(self.tr("Undo the price"))
        self.undo.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.feedback, 1)
        row.addWidget(self.undo)
        body = column(self.bill, self._row, gap=0)
        self.setLayout(body)
        self.show_bill("")
        self.say("")
