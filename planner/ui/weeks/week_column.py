"""One of the weeks, from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton

from planner.ui.locale.format import day_name, number, slot_name
from planner.ui.theme import SMALL, TITLE, px
from planner.ui.widgets.basic import column, label, section

if TYPE_CHECKING:
    from planner.application.alternative_weeks import WeekOffer

_SHOWN = ("lunch", "dinner")
"""Meals that tell weeks apart; the others stand in the week once it is taken."""


class WeekColumn(QFrame):
    """What a week costs in money and time, how good it is, and its main meals by day."""

    def __init__(self, at: int, offer: WeekOffer, dates: Sequence[date | None]) -> None:
        super().__init__()
        self.setProperty("box", "card")
        name = self.tr("Week {n}").format(n="ABC"[at])
        self.take = QPushButton(self.tr("Take week {n}").format(n="ABC"[at]))
        self.take.setAccessibleDescription(", ".join(self._facts(offer)))
        body = column(label(name, size=TITLE, bold=True), margin=12, gap=4)
        for at_line, fact in enumerate(self._facts(offer)):
            tone = "amber" if at_line == 0 and offer.missed else "quiet"
            body.addWidget(label(fact, size=SMALL, tone=tone, wrap=True))
        body.addSpacing(px(4))
        body.addWidget(self.take)
        for day, when in enumerate(dates):
            body.addSpacing(px(6))
            body.addWidget(section(day_name(when, day)))
            for line in self._meals(offer, day):
                body.addWidget(label(line, size=SMALL, wrap=True))
        self.setLayout(body)

    def _facts(self, offer: WeekOffer) -> tuple[str, ...]:
        met = self.tr("Every target met")
        missed = self.tr("Targets missed: {n}").format(n=offer.missed)
        hours, minutes = divmod(offer.minutes, 60)
        return (
            missed if offer.missed else met,
            self.tr("about ${n}").format(n=number(offer.usd, 2)),
            self.tr("{h} h {m} min in the kitchen").format(h=hours, m=minutes),
            self.tr("{n} of {all} meals differ from now").format(
                n=offer.changed, all=len(offer.plan.meals)
            ),
        )

    def _meals(self, offer: WeekOffer, day: int) -> list[str]:
        slots = [slot for slot in offer.plan.slots if slot in _SHOWN] or list(offer.plan.slots)
        titles = ((slot, offer.titles.get((day, slot), "")) for slot in slots)
        return [f"{slot_name(slot)}: {title}" for slot, title in titles if title]
