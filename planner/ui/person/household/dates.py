"""Single dates: somebody who is away from one day to another, guests who come once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from planner.ui.locale.format import day_name, full_date
from planner.ui.person.fields import choice, chosen
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import clear, column, label
from planner.ui.widgets.flow_layout import FlowLayout, flowing
from planner.ui.widgets.number_boxes import DateBox

MOST_DAYS = 60
"""Days of one entry, from first to last."""
_SHORTEST_FIELD = 130

Entry = tuple[str, date]
"""(what is chosen of the box: a person's id, a meal; its date)"""


class SingleDates(QWidget):
    """A line to add dates with, and a button for each that takes it away again."""

    changed = Signal()

    def __init__(
        self,
        head: str,
        of: str,
        keys: Mapping[str, str],
        entries: Collection[Entry],
        today: date,
        *,
        spans: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Make the line.

        Args:
            head: What the dates are.
            of: What the box to choose from is called.
            keys: What can be chosen, with its words.
            entries: The dates there are; those of the past are left out of sight, and kept.
            today: The day it is.
            spans: Whether a last day can be said as well.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._keys, self._today, self._entries = dict(keys), today, set(entries)
        self._head = head
        self.box: QComboBox = choice(of, self._keys)
        self.first, self.last = DateBox(), DateBox()
        self.add = IconButton("plus", self.tr("Add the date"))
        self.buttons: dict[Entry, QPushButton] = {}
        self._rows = QWidget()
        self._flow = FlowLayout(self._rows)
        self._build(spans)
        self._show()

    def entries(self) -> frozenset[Entry]:
        """Return the dates there are."""
        return frozenset(self._entries)

    def _build(self, spans: bool) -> None:
        start = QDate(self._today.year, self._today.month, self._today.day)
        for box, name in ((self.first, self.tr("From")), (self.last, self.tr("To"))):
            box.setDate(start)
            box.setCalendarPopup(True)
            box.setDisplayFormat(self.tr("d MMM yyyy"))
            box.setMinimumWidth(px(_SHORTEST_FIELD))
            box.setAccessibleName(f"{self._head}: {name}" if spans else self._head)
        self.first.dateChanged.connect(self._follow)
        self.add.clicked.connect(self._add)
        self.add.setAutoDefault(False)
        until = label(self.tr("to"), size=SMALL, tone="quiet")
        until.setVisible(spans)
        self.last.setVisible(spans)
        line = flowing(self.box, self.first, until, self.last, self.add)
        self.setLayout(column(label(self._head, size=SMALL, tone="quiet"), line, self._rows, gap=6))

    def _follow(self, day: QDate) -> None:
        self.last.setMinimumDate(day)
        self.last.setMaximumDate(day.addDays(MOST_DAYS - 1))
        if self.last.isHidden():
            self.last.setDate(day)

    def _add(self) -> None:
        first, last = _date(self.first), _date(self.last)
        days = range((last - first).days + 1) if not self.last.isHidden() else range(1)
        self._entries |= {(chosen(self.box), first + timedelta(days=n)) for n in days}
        self._show()
        self.changed.emit()

    def _remove(self, entry: Entry, _checked: bool = False) -> None:
        self._entries.discard(entry)
        self._show()
        self.add.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        clear(self._flow)
        self.buttons = {}
        coming = sorted((day, key) for key, day in self._entries if day >= self._today)
        for day, key in coming:
            words = self._words(key, day)
            button = QPushButton(f"{words} ✕".replace("&", "&&"))
            button.setProperty("kind", "pick")
            button.setAutoDefault(False)
            button.setAccessibleName(self.tr("Remove {n}").format(n=words))
            button.setToolTip(self.tr("Remove"))
            button.clicked.connect(partial(self._remove, (key, day)))
            self.buttons[key, day] = button
            self._flow.addWidget(button)
        self._rows.setVisible(bool(coming))

    def _words(self, key: str, day: date) -> str:
        who = self._keys.get(key, key)
        return f"{who}, {day_name(day, 0, short=True)} {full_date(day)}"


def _date(box: DateBox) -> date:
    day = box.date()
    return date(day.year(), day.month(), day.day())
