"""The quiet line at the bottom: met or not, what misses, how near to the best possible."""

from __future__ import annotations

from math import isfinite

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from planner.ui.betterment import Offer
from planner.ui.format import number
from planner.ui.reading import WeekView
from planner.ui.theme import SMALL, px
from planner.ui.units import energy_said
from planner.ui.widgets import label, set_tone


class StatusLine(QWidget):
    """Says one thing at a time; what has just happened stands there until the next plan."""

    stop_requested = Signal()
    better_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.met = label(size=SMALL, bold=True, tone="accent")
        self.trouble = label(size=SMALL, tone="quiet")
        self.near = label(size=SMALL, tone="quiet")
        self.stop = QPushButton(self.tr("Stop"))
        self.better = QPushButton(self.tr("Use the better week"))
        self._near, self._busy = "", False
        self._gap: float | None = None
        self._improving = False
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

    def tell(self, text: str, trouble: bool) -> None:
        """As `say`, for signals."""
        self.say(text, trouble=trouble)

    def set_busy(self, busy: bool) -> None:
        """Planning goes on, or rests."""
        self._busy = busy
        self._refresh()

    def show_betterment(self, gap: float | None, offer: Offer | None, *, running: bool) -> None:
        """How near the week is as far as is known by now, and whether there is a better one."""
        self._gap, self._improving = gap, running
        self.better.setVisible(offer is not None)
        if offer is not None:
            words = (
                self.tr("Use the better week ({n} % better, one meal changes)")
                if offer.meals == 1
                else self.tr("Use the better week ({n} % better, {meals} meals change)")
            )
            gain = number(100 * offer.gain, 1)
            self.better.setText(words.format(n=gain, meals=offer.meals))
            self.better.setAccessibleName(self.better.text())
        self._refresh()

    def _nearness(self, week: WeekView) -> str:
        return self._near_words(week.gap) if week.days and isfinite(week.gap) else ""

    def _near_words(self, gap: float) -> str:
        if gap < 0.0005:
            return self.tr("the best possible")
        return self.tr("within {n} % of the best possible").format(n=number(100 * gap, 1))

    def _refresh(self) -> None:
        self.stop.setVisible(self._busy or self._improving)
        near = self._near if self._gap is None else self._near_words(self._gap)
        if self._busy:
            near = self.tr("planning …")
        elif self._improving:
            near = self._improving_words()
        self.near.setText(near)

    def _improving_words(self) -> str:
        if self._gap is None:
            return self.tr("improving …")
        words = self.tr("{n} % from the best possible, improving …")
        return words.format(n=number(100 * self._gap, 1))

    def _say(self, text: str, tone: str) -> None:
        self.trouble.setText(energy_said(text))
        set_tone(self.trouble, tone)

    def _build(self) -> None:
        self.stop.setProperty("kind", "link")
        self.stop.setAccessibleName(self.tr("Stop planning"))
        self.stop.clicked.connect(self.stop_requested)
        self.stop.hide()
        self.better.setProperty("kind", "link")
        self.better.clicked.connect(self.better_wanted)
        self.better.hide()
        self.trouble.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(2), px(16), px(2))
        row.setSpacing(px(16))
        row.addWidget(self.met)
        row.addWidget(self.trouble, 1)
        row.addWidget(self.better)
        row.addWidget(self.near)
        row.addWidget(self.stop)
        self.setMinimumHeight(px(34))
