"""Three weeks side by side: dishes, cost, minutes and what misses; one click takes one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label, scrolling
from planner.ui.widgets.dialog_layout import lay_out_dialog

from .week_column import WeekColumn

if TYPE_CHECKING:
    from planner.application.alternative_weeks import WeekOffer
    from planner.domain.plan.plan import Plan

_WEEKS = 3


class WeeksDialog(QDialog):
    """Waits for weeks and shows each as it comes; the week taken goes out by signal."""

    taken = Signal(object)

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Other weeks"))
        self.columns: list[WeekColumn] = []
        start = plan.start
        self._dates = [start + timedelta(day) if start else None for day in range(plan.days)]
        self.words = label(tone="quiet", wrap=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, _WEEKS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Weeks found"))
        self.progress.setFixedHeight(px(6))
        self._grid = QGridLayout()
        self._grid.setSpacing(px(12))
        for at in range(_WEEKS):  # each has its place from the first on
            self._grid.setColumnStretch(at, 1)
            self._grid.setColumnMinimumWidth(at, px(200))
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.clicked.connect(self.reject)
        self._build()
        self._say(0)

    def show_some(self, offers: tuple[WeekOffer, ...]) -> None:
        """Show the weeks found so far."""
        for number in range(len(self.columns), len(offers)):
            self._add(number, offers[number])
        self._say(len(self.columns))

    def show_all(self, offers: tuple[WeekOffer, ...]) -> None:
        """Show all there are; nothing is looked for any more."""
        self.show_some(offers)
        self.progress.hide()
        self.close_button.setText(self.tr("Keep this week"))
        self.words.setText(
            self.tr("Each meets your wishes nearly as well. What is locked stays in all of them.")
            if self.columns
            else self.tr("No other week was found: nearly everything is locked or left out.")
        )

    def show_failure(self, why: str) -> None:
        """Say why there are no more."""
        self.progress.hide()
        self.words.setText(why)

    def _add(self, number: int, offer: WeekOffer) -> None:
        week = WeekColumn(number, offer, self._dates)
        week.take.clicked.connect(lambda: self._take(offer))
        self.columns.append(week)
        self._grid.addWidget(week, 0, number, Qt.AlignmentFlag.AlignTop)
        if number == 0:
            week.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, found: int) -> None:
        self.progress.setValue(found)
        self.words.setText(
            self.tr("Planning other weeks … {n} of {all}").format(n=found, all=_WEEKS)
        )

    def _take(self, offer: WeekOffer) -> None:
        self.taken.emit(offer.plan)
        self.accept()

    def _build(self) -> None:
        hint = label(
            self.tr("Taking one is a single step; undo brings this week back."),
            size=SMALL,
            tone="quiet",
            wrap=True,
        )
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(self.close_button)
        weeks = QWidget()
        inside = QVBoxLayout(weeks)
        inside.setContentsMargins(0, 0, px(12), 0)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        view = scrolling(weeks, self.tr("Weeks"), sideways=True)
        body = column(self.words, self.progress, gap=8)
        body.addWidget(view, 1)
        lay_out_dialog(self, body, foot, 940, 600)
