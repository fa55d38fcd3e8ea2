"""The quiet line at the bottom: met or not, what misses, how near to the best possible."""

from __future__ import annotations

from math import isfinite

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from planner.ui.format import number
from planner.ui.reading import WeekView
from planner.ui.theme import SMALL, px
from planner.ui.units import energy_said
from planner.ui.widgets import label, set_tone


class StatusLine(QWidget):
    """Says one thing at a time; what has just happened stands there until the next plan."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.met = label(size=SMALL, bold=True, tone="accent")
        self.trouble = label(size=SMALL, tone="quiet")
        self.near = label(size=SMALL, tone="quiet")
        self.stop = QPushButton(self.tr("Stop"))
        self._near = ""
        self._build()

    def show_week(self, week: WeekView, missing: tuple[str, ...]) -> None:
        """Say how the week stands."""
        good = week.days_met == len(week.days)
        sign = "✓" if good else "▲"
        words = self.tr("Targets met on {n} of {all} days")
        self.met.setText(f"{sign} {words.format(n=week.days_met, all=len(week.days))}")
        set_tone(self.met, "accent" if good else "amber")
        more = self.tr(" (and {n} more)").format(n=len(missing) - 1) if len(missing) > 1 else ""
        self._say(f"{missing[0]}{more}" if missing else "", "quiet")
        self.trouble.setToolTip("\n".join(missing).replace("<", "‹"))
        self._near = self._nearness(week)
        self._refresh()

    def say(self, text: str, *, trouble: bool = False) -> None:
        """Say what has just happened."""
        self._say(text, "amber" if trouble else "quiet")

    def set_busy(self, busy: bool) -> None:
        """Planning goes on, or rests."""
        self.stop.setVisible(busy)
        self._refresh()

    def _nearness(self, week: WeekView) -> str:
        if not week.days or not isfinite(week.gap):
            return ""
        if week.gap < 0.0005:
            return self.tr("the best possible")
        return self.tr("within {n} % of the best possible").format(n=number(100 * week.gap, 1))

    def _refresh(self) -> None:
        busy = self.stop.isVisibleTo(self)
        self.near.setText(self.tr("planning …") if busy else self._near)

    def _say(self, text: str, tone: str) -> None:
        self.trouble.setText(energy_said(text))
        set_tone(self.trouble, tone)

    def _build(self) -> None:
        self.stop.setProperty("kind", "link")
        self.stop.setAccessibleName(self.tr("Stop planning"))
        self.stop.clicked.connect(self.stop_requested)
        self.stop.hide()
        self.trouble.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(2), px(16), px(2))
        row.setSpacing(px(16))
        row.addWidget(self.met)
        row.addWidget(self.trouble, 1)
        row.addWidget(self.near)
        row.addWidget(self.stop)
        self.setMinimumHeight(px(34))
