"""A quiet line above the board: meals have left the plan, and can be planned anew."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import Line
from planner.ui.widgets.flow_layout import flowing


class RemovedMealsBanner(QFrame):
    """Hidden while no place is bare because of an answer."""

    wanted = Signal()
    """The bare places are to be planned"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "note")
        self.words = Line(size=SMALL)
        self.plan = QPushButton(self.tr("Plan them now"))
        self.plan.setProperty("kind", "link")
        self.plan.clicked.connect(self.wanted)
        row = flowing(self.words, self.plan)
        row.setContentsMargins(px(12), px(4), px(4), px(4))
        self.setLayout(row)
        self.hide()

    def tell(self, count: int) -> None:
        """Say how many meals left the plan; none hides it."""
        words = (
            self.tr("One meal left the plan because of your answer.")
            if count == 1
            else self.tr("{n} meals left the plan because of your answer.")
        )
        self.words.setText(words.format(n=count))
        self.plan.setAccessibleDescription(self.words.text())
        self.setVisible(count > 0)
