"""What to do in a cramp, one click away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from planner.domain import Target
from planner.domain.learning import Step, chapter_notes, relief_steps, stretching
from planner.ui.locale import translated_tables
from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import lay_out_dialog

from .chapter import note_box
from .drawing import Drawing

_COLUMNS = 2
_BESIDE = 700


class StepCard(QFrame):
    """One thing to do, with its drawing."""

    def __init__(self, number: int, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        words = column(label(f"{number}  {step.title}", size=TITLE, bold=True), gap=4)
        for line in step.lines:
            words.addWidget(label(line, wrap=True))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(12), px(16), px(12))
        row.setSpacing(px(12))
        row.addWidget(Drawing(step.id), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setAccessibleName(f"{step.title}. {' '.join(step.lines)}")


class ReliefDialog(QDialog):
    """Stretch, rub, stand and walk, heat or cold, drink; and when not to wait."""

    calendar_requested = Signal()

    def __init__(
        self,
        targets: Iterable[Target] = (),
        parent: QWidget | None = None,
        *,
        sips: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Relief now"))
        self.steps = translated_tables(relief_steps(targets, sips=sips))
        self._cards = QGridLayout()
        self.cards = [StepCard(n, step) for n, step in enumerate(self.steps, start=1)]
        self.doctor = note_box(
            next(n for n in translated_tables(chapter_notes("doctor")) if n.urgent)
        )
        body = column(self._head(), self._grid(), gap=12)
        body.addStretch(1)
        lay_out_dialog(self, body, self._foot(), 900, 548)

    def _head(self) -> QWidget:
        words = self.tr(
            "Most cramps pass by themselves within minutes. This is what the documents advise "
            "meanwhile. Stop whatever makes it worse."
        )
        return label(words, tone="quiet", wrap=True)

    def _grid(self) -> QGridLayout:
        self._cards.setSpacing(px(12))
        self._place(_COLUMNS)
        return self._cards

    def _place(self, columns: int) -> None:
        for index, card in enumerate([*self.cards, self.doctor]):
            self._cards.addWidget(card, index // columns, index % columns)
        for at in range(_COLUMNS):
            self._cards.setColumnStretch(at, 1 if at < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put cards below each other where two do not fit."""
        super().resizeEvent(event)
        self._place(_COLUMNS if self.width() >= px(_BESIDE) else 1)

    def _foot(self) -> QHBoxLayout:
        minutes = stretching().minutes
        words = self.tr("Daily {n}-minute stretch into my calendar …").format(n=minutes)
        calendar = IconButton("calendar-days", words)
        calendar.clicked.connect(self.calendar_requested)
        close = QPushButton(self.tr("Close"))
        close.setProperty("kind", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(calendar)
        row.addStretch(1)
        row.addWidget(close)
        return row
