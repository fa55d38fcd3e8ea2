"""Ask on which day and as which meal a dish is eaten."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from planner.application.dishes.entries import DishEntry
from planner.application.views import WeekView
from planner.ui.locale.format import day_name, short_date, slot_name
from planner.ui.theme import TITLE
from planner.ui.widgets.basic import column, label, name_of
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.dialog_layout import lay_out_dialog
from solver import Place


class PutDialog(QDialog):
    """Shows what stands there now; the place chosen goes out by signal."""

    chosen = Signal(object)
    """Place"""

    def __init__(
        self,
        entry: DishEntry,
        week: WeekView,
        at: Place | None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            entry: The dish.
            week: The week on the board.
            at: The place that is selected there.
            parent: The window.
        """
        super().__init__(parent)
        self._week = week
        self.setWindowTitle(self.tr("Put on a day"))
        self.day, self.slot = ChoiceBox(), ChoiceBox()
        self.now = label(wrap=True, tone="quiet")
        self._fill(entry, at)
        self._build(entry)
        self._show_now()

    @property
    def place(self) -> Place:
        """Return the place that is chosen."""
        return int(self.day.currentData()), str(self.slot.currentData())

    def _fill(self, entry: DishEntry, at: Place | None) -> None:
        for day in self._week.days:
            words = " ".join(filter(None, (day_name(day.date, day.index), short_date(day.date))))
            self.day.addItem(words, day.index)
        slots = [slot for slot in self._week.slots if slot in entry.slots] or [*self._week.slots]
        for slot in slots:
            self.slot.addItem(slot_name(slot), slot)
        if at is not None:
            self.day.setCurrentIndex(max(0, self.day.findData(at[0])))
            self.slot.setCurrentIndex(max(0, self.slot.findData(at[1])))

    def _show_now(self) -> None:
        card = self._week.days[self.place[0]].cards.get(self.place[1])
        closed = card is None or card.closed or bool(card.away)
        if card is not None and card.away:
            words = self.tr("It is eaten out or not had on this day.")
        elif closed:
            words = self.tr("A rest day: nothing around training")
        elif card is not None and card.title:
            there = self.tr("There now, locked: {n}") if card.locked else self.tr("There now: {n}")
            words = there.format(n=card.title)
        else:
            words = self.tr("The place is empty.")
        self.now.setText(words)
        self._take.setEnabled(not closed)

    def _build(self, entry: DishEntry) -> None:
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self._take = box.addButton(self.tr("Put it there"), role.AcceptRole)
        self._take.setProperty("kind", "primary")
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self._choose)
        box.rejected.connect(self.reject)
        for combo in (self.day, self.slot):
            combo.currentIndexChanged.connect(self._show_now)
        told = self.tr(
            "It comes in the portions with which the day keeps your targets as well as it can, "
            "and stays there when the week is planned again."
        )
        body = column(
            label(entry.title, size=TITLE, bold=True, wrap=True),
            name_of(self.day, self.tr("&Day")),
            self.day,
            name_of(self.slot, self.tr("&Meal")),
            self.slot,
            self.now,
            label(told, wrap=True, tone="quiet"),
            gap=8,
        )
        body.addStretch(1)
        foot = column(box)
        lay_out_dialog(self, body, foot, 420, 330)

    def _choose(self) -> None:
        self.chosen.emit(self.place)
        self.accept()
