"""A line over the week for what care must not leave unseen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.ui.theme import SMALL
from planner.ui.widgets.basic import column, label


class CareLine(QWidget):
    """Says what the week was not made for and what is provisional; hidden where nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.words = label(size=SMALL, tone="amber", wrap=True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setLayout(column(self.words, gap=0))
        self.hide()

    def show_alerts(self, alerts: tuple[str, ...], notes: tuple[str, ...]) -> None:
        """Show the sentences; all that is said of the week stands in the tip."""
        self.words.setText(" ".join(alerts))
        self.words.setAccessibleName(" ".join(alerts))
        self.words.setToolTip("\n".join(notes).replace("<", "‹"))
        self.setVisible(bool(alerts))
