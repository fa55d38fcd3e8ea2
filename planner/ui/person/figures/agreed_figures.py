"""Figures that belong to an answer: shown only while that answer asks for them."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from planner.ui.person.fields import number_box
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label


class AgreedFigure(QWidget):
    """A box to tick, a number beside it and why it is asked."""

    def __init__(
        self, words: str, why: str, limits: tuple[float, float], unit: str, usual: float
    ) -> None:
        """Make it.

        Args:
            words: What is agreed on: "Potassium ceiling agreed with my doctor".
            why: Why it is asked.
            limits: Least and most that can be entered.
            unit: Unit of the number.
            usual: What stands there before anything was entered.
        """
        super().__init__()
        self._usual = usual
        self.known = QCheckBox(words)
        self.known.setAccessibleDescription(why)
        self.box = number_box(words, *limits, unit)
        self.box.setSingleStep(50 if limits[1] > 1000 else 10)
        self.box.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self.known)
        row.addWidget(self.box)
        row.addStretch(1)
        reason = label(why, size=SMALL, tone="quiet", wrap=True)
        reason.setContentsMargins(px(31), 0, 0, 0)
        self.setLayout(column(row, reason, gap=0))
        self.known.toggled.connect(self.box.setEnabled)

    @property
    def value(self) -> float | None:
        """Return the figure, or None while it is not known."""
        return self.box.value() if self.known.isChecked() else None

    def show_value(self, value: float | None) -> None:
        """Show a figure, or that none is known."""
        self.known.setChecked(value is not None)
        self.box.setValue(self._usual if value is None else value)

    def show_for(self, answers: Collection[str], asked_by: Collection[str]) -> None:
        """Show it while one of some answers is given, or when a figure was entered."""
        asked = bool(set(answers) & set(asked_by))
        self.setVisible(asked or self.known.isChecked())
