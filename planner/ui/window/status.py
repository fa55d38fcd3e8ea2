"""The quiet line at the bottom: met or not, what misses, how near to the best possible."""

from __future__ import annotations

from math import isfinite

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from planner.application.views import WeekView
from planner.ui.locale.format import number
from planner.ui.session.background_improvement import Offer, Standing
from planner.ui.theme import SMALL, px
from planner.ui.widgets.announcing import announce
from planner.ui.widgets.basic import Elided, label, set_tone

_BEST = 0.0005
"""A gap below this is none."""
_TROUBLE = 160
"""What is left for the words of what is missed, at least."""

_STANDS_MS = 150
"""So long a week stands before it is spoken how."""


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
        self.trouble = Elided(size=SMALL, tone="quiet")
        self.near = QPushButton()
        self.stop = QPushButton(self.tr("Stop"))
        self.better = QPushButton(self.tr("Use the better week"))
        self._near, self._busy = "", False
        self._met = self._met_short = ""
        self._standing = Standing()
        self._spoken = self._announced = ""
        # The end of planning is signalled before the week is shown, which is shown part by part.
        self._soon = QTimer(self, interval=_STANDS_MS, singleShot=True)
        self._soon.timeout.connect(self._announce_week)
        self._row = QHBoxLayout(self)
        self._build()

    def show_week(self, week: WeekView, missing: tuple[str, ...]) -> None:
        """Say how the week stands."""
        good = week.days_met == len(week.days)
        sign = "✓" if good else "▲"
        words, short = self.tr("Targets met on {n} of {all} days"), self.tr("{n} of {all} days")
        figures = {"n": week.days_met, "all": len(week.days)}
        self._met, self._met_short = (f"{sign} {w.format(**figures)}" for w in (words, short))
        if week.unasked:
            self._met += " · " + self.tr("{n} not asked for").format(n=week.unasked)
        self.met.setText(self._met)
        self.met.setAccessibleName(self._met)
        # Green is for a week that meets all that people are asked for.
        met = "quiet" if week.unasked else "accent"
        set_tone(self.met, met if good else "amber")
        more = self.tr(" (and {n} more)").format(n=len(missing) - 1) if len(missing) > 1 else ""
        self._say(f"{missing[0]}{more}" if missing else "", "quiet")
        self._spoken = ". ".join([words.format(**figures), *missing[:1]]) + more
        self._soon.start()
        self.trouble.setToolTip("\n".join(missing).replace("<", "‹"))
        self._near = self._nearness(week)
        self._refresh()

    def say(self, text: str, *, trouble: bool = False) -> None:
        """Say what has just happened."""
        self._say(text, "amber" if trouble else "quiet")
        announce(self, text, urgent=trouble)

    def tell(self, text: str, trouble: bool) -> None:
        """Say a text, for signals."""
        self.say(text, trouble=trouble)

    def set_busy(self, busy: bool) -> None:
        """Set whether planning goes on."""
        if busy:
            self._announced = ""  # what comes of it is spoken, though it be the same again
        self._busy = busy
        self._refresh()
        self._soon.start()

    def _announce_week(self) -> None:
        """Have spoken how the week stands, once it does and unless that was spoken."""
        if not self._busy and self._spoken != self._announced:
            self._announced = self._spoken
            announce(self, self._spoken)

    def show_improvement(self, standing: Standing) -> None:
        """Show where the search for a better week stands, and whether there is one."""
        self._standing = standing
        self.better.setVisible(standing.offer is not None)
        self._refresh()

    def _nearness(self, week: WeekView) -> str:
        best = bool(week.days) and isfinite(week.gap) and week.gap < _BEST
        return self.tr("the best possible") if best else ""

    def _refresh(self) -> None:
        offer = self._standing.offer
        self.stop.setVisible(self._busy or self._standing.running)
        near = self._near_words()
        self.near.setText(near)
        self.near.setAccessibleName(near or self.tr("How near to the best possible week"))
        self.near.setEnabled(bool(self._opened_words()))
        if offer is not None:
            words = self._offer_words(offer)
            self.better.setAccessibleName(words)
            self.better.setToolTip(words)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Leave words out rather than cut them: first what is nice to know."""
        offer = self._standing.offer
        whole = self._offer_words(offer) if offer else ""
        short = self.tr("Use the better week")
        for near, better, met in (
            (True, whole, self._met),
            (False, whole, self._met),
            (False, short, self._met),
            (False, short, self._met_short),
        ):
            self.near.setVisible(near and bool(self.near.text()))
            self.better.setText(better)
            self.met.setText(met)
            self._row.invalidate()
            least = px(_TROUBLE) if self.trouble.text() else 0
            if self._row.minimumSize().width() + least <= self.width():
                break
        self.met.setToolTip("\n".join(filter(None, (self._met, self.near.text()))))

    def minimumSizeHint(self) -> QSize:
        """Return a size narrower than the words: they give way."""
        return QSize(px(300), super().minimumSizeHint().height())

    def _offer_words(self, offer: Offer) -> str:
        if offer.meets:
            return self.tr("Use the week that meets every target")
        words = (
            self.tr("Use the better week ({n} % better, one meal changes)")
            if offer.meals == 1
            else self.tr("Use the better week ({n} % better, {meals} meals change)")
        )
        return words.format(n=number(100 * offer.gain, 1), meals=offer.meals)

    def _near_words(self) -> str:
        standing = self._standing
        if self._busy:
            return self.tr("planning …")
        if standing.running and standing.hunting:
            return self.tr("looking for a week that meets every target …")
        if standing.running:
            return self.tr("improving …")
        if standing.gap is None:
            return self._near
        if standing.gap < _BEST:
            return self.tr("the best possible")
        return self.tr("nothing better found") if standing.offer is None else ""

    def _opened_words(self) -> str:
        """Return how far was searched and what is left at most, for whoever asks for it."""
        gap, rounds = self._standing.gap, self._standing.rounds
        if self._busy or gap is None or gap < _BEST or self._standing.hunting:
            return ""
        words = (
            self.tr("Nothing better found in {n} rounds; at most {gap} % better is possible.")
            if rounds > 1
            else self.tr("At most {gap} % better is possible.")
        )
        return words.format(n=rounds, gap=number(100 * gap, 1))

    def _open(self) -> None:
        if words := self._opened_words():
            self.say(words)

    def _say(self, text: str, tone: str) -> None:
        self.trouble.setText(text)
        set_tone(self.trouble, tone)
        self.fit()

    def _build(self) -> None:
        self.stop.setProperty("kind", "link")
        self.stop.setAccessibleName(self.tr("Stop planning"))
        self.stop.clicked.connect(self.stop_requested)
        self.stop.hide()
        self.near.setProperty("kind", "link")
        self.near.clicked.connect(self._open)
        self.better.setProperty("kind", "link")
        self.better.setAccessibleName(self.tr("Use the better week"))
        self.better.clicked.connect(self.better_wanted)
        self.better.hide()
        row = self._row
        row.setContentsMargins(px(16), px(2), px(16), px(2))
        row.setSpacing(px(16))
        row.addWidget(self.met)
        row.addWidget(self.trouble, 1)
        row.addWidget(self.better)
        row.addWidget(self.near)
        row.addWidget(self.stop)
        self.setMinimumHeight(px(34))
