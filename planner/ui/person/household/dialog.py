"""The dialog of the household: its people, the grid of the table, guests, and the table's week."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.plan.household import Table
from planner.ui.locale.format import day_name, slot_name
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import column, label, scrolling
from planner.ui.widgets.dialog_layout import lay_out_dialog

from .dates import SingleDates
from .grid import DayGrid, MealsPage
from .guests import GuestsPage
from .week_view import TableWeek

if TYPE_CHECKING:
    from planner.application.household_planning import HouseholdPeople


_MEALS, _AWAY, _GUESTS = 0, 1, 2
"""Pages of the dialog."""


class HouseholdDialog(QDialog):
    """Four pages; planning shows how far it is, and can be stopped."""

    kept = Signal(object)
    """The table as the pages say, to be kept."""
    plan_wanted = Signal(object)
    """The table as the pages say, to be kept and planned for."""
    stop_wanted = Signal()
    person_wanted = Signal()
    """Somebody new is to come; the table is kept and the dialog closed."""

    def __init__(
        self,
        household: HouseholdPeople,
        about: Mapping[str, str],
        parent: QWidget | None = None,
        today: date | None = None,
    ) -> None:
        """Make the pages.

        Args:
            household: The people and their table.
            about: A few words about each person: age and what they eat, by id.
            parent: Qt's owner.
            today: The day it is, for single dates; the computer's by default.
        """
        super().__init__(parent)
        self._today = today or date.today()
        self.setWindowTitle(self.tr("Household"))
        people, table = household.diners, household.table
        self.meals = MealsPage(people, table.together)
        self._people, self._table = people, table
        self._away: DayGrid | None = None
        self._away_place = QVBoxLayout()
        self.away_on = SingleDates(
            self.tr("Away on single days"),
            self.tr("Who is away"),
            {diner.id: diner.name for diner in people},
            [(person, day) for person, days in table.away_on.items() for day in days],
            self._today,
            spans=True,
        )
        self.guests = GuestsPage(table.guests, self._today)
        self.week = TableWeek()
        self.tabs = QTabWidget()
        self.progress = QProgressBar()
        self.problem = label("", tone="amber", wrap=True)
        self.plan = QPushButton(self.tr("&Plan the table's week"))
        self.stop = QPushButton(self.tr("Stop planning"))
        self.new = IconButton("plus", self.tr("New person …"))
        words = "   ".join(f"{diner.name},\u00a0{about.get(diner.id, '')}" for diner in people)
        self.who = label(words, wrap=True)
        self._build()
        self.show_busy(0, 0)

    def table(self) -> Table:
        """Return the table as the pages say."""
        away = self._away.ticked() if self._away else self._table.away
        dates: dict[str, set[date]] = {}
        for person, day in self.away_on.entries():
            dates.setdefault(person, set()).add(day)
        away_on = {person: frozenset(days) for person, days in sorted(dates.items())}
        return Table(self.meals.together(), away, self.guests.guests(), away_on)

    def away(self) -> DayGrid:
        """Return the grid of who is away, made now if nobody has looked at it."""
        if self._away is None:
            self._away = DayGrid(self._people, self.tr("away"))
            self._away.tick(self._table.away)
            self._away_place.addWidget(self._away)
        return self._away

    def show_busy(self, done: int, steps: int) -> None:
        """Show how far planning is; no steps for none."""
        busy = steps > 0
        self.progress.setVisible(busy)
        self.stop.setVisible(busy)
        self.plan.setEnabled(not busy)
        self.progress.setRange(0, max(steps, 1))
        self.progress.setValue(done)

    def complain(self, words: str) -> None:
        """Say what is wrong; nothing to take that back."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def accept(self) -> None:
        """Keep the table and close."""
        if not self._faulty():
            self.kept.emit(self.table())
            super().accept()

    def reject(self) -> None:
        """Close without keeping; planning that goes on is stopped."""
        self.stop_wanted.emit()
        super().reject()

    def _ask_for_person(self) -> None:
        if not self._faulty():
            self.accept()
            self.person_wanted.emit()

    def _plan(self) -> None:
        if not self._faulty():
            self.plan_wanted.emit(self.table())

    def _faulty(self) -> bool:
        fault = self.guests.fault()
        lonely = "" if fault else self._guest_alone()
        self.complain(fault or lonely)
        if fault:
            self.tabs.setCurrentIndex(_GUESTS)
        elif lonely:
            self.tabs.setCurrentIndex(_MEALS)
        return bool(fault or lonely)

    def _guest_alone(self) -> str:
        """Say which guest comes to a meal that nobody of the household eats at the table."""
        together = self.meals.together()
        for guest in self.guests.guests():
            for day, slot in sorted(guest.cells()):
                if not together.get((day, slot)):
                    words = self.tr("{guest} comes ({meal}, {day}): tick who else eats.")
                    return words.format(
                        guest=guest.name, meal=slot_name(slot), day=day_name(None, day)
                    )
        return ""

    def _build(self) -> None:
        away = QWidget()
        hint = label(
            self.tr(
                "Tick the days on which somebody is away. Their meals of these days are planned "
                "for where they are, and neither cooked here nor on the list."
            ),
            size=SMALL,
            tone="quiet",
            wrap=True,
        )
        body = column(hint, self._away_place, self.away_on, gap=10)
        body.setContentsMargins(0, px(8), px(10), 0)
        body.addStretch(1)
        away.setLayout(body)
        for title, page in (
            (self.tr("Meals together"), self.meals),
            (self.tr("Away"), away),
            (self.tr("Guests"), self.guests),
            (self.tr("The table's week"), self.week),
        ):
            self.tabs.addTab(scrolling(page, title), title)
        self.tabs.currentChanged.connect(lambda at: self.away() if at == _AWAY else None)
        box = QDialogButtonBox()
        keep = box.addButton(self.tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.plan.setProperty("kind", "primary")
        box.addButton(self.plan, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        keep.setAccessibleDescription(self.tr("Keeps the grid without planning"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.plan.clicked.connect(self._plan)
        self.stop.clicked.connect(self.stop_wanted)
        going = QHBoxLayout()
        going.setSpacing(px(8))
        going.addWidget(self.progress, 1)
        going.addWidget(self.stop)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Planning the table's week"))
        self.new.setAutoDefault(False)
        self.new.clicked.connect(self._ask_for_person)
        people = QHBoxLayout()
        people.setSpacing(px(12))
        people.addWidget(self.who, 1)
        people.addWidget(self.new)
        whole = column(people, self.tabs, gap=10)
        whole.setStretchFactor(self.tabs, 1)
        lay_out_dialog(self, whole, column(self.problem, going, box, gap=8), 720, 560)
