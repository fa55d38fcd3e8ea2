"""The head of the page: how far one is, for whom and when, and the trips."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QProgressBar,
    QPushButton,
    QWidget,
)

from planner.application.views.shopping_values import ListView
from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets.basic import clear, column, label
from planner.ui.widgets.flow_layout import FlowLayout, flowing

_GAP = 8


class ListHead(QWidget):
    """Title, progress, and buttons that lead to what can be chosen."""

    trip_chosen = Signal(object)
    """A shopping day, or None for all"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = IconButton("calendar-days", kind="pick")
        self.eaters = IconButton("user-round", kind="pick")
        self.shops = IconButton("shopping-cart", kind="pick")
        self.pantry = IconButton("utensils", kind="pick")
        self.shopped = IconButton("sparkles", self.tr("Plan with what I bought"), kind="pick")
        self.copy, self.print = IconButton("copy"), IconButton("printer")
        self.untick = IconButton("rotate-ccw")
        self._words = {
            self.untick: self.tr("Untick all"),
            self.copy: self.tr("Copy as text"),
            self.print: self.tr("Print list …"),
        }
        self._title = label(self.tr("Shopping list"), size=TITLE, bold=True)
        self.count = label(bold=True, figures=True)
        self.bar = QProgressBar()
        self.trips = QWidget()
        self._trip_row = FlowLayout(self.trips)
        self._group = QButtonGroup(self)
        self._trip: int | None = None
        self._buttons: dict[int | None, QPushButton] = {}
        self._build()

    def show_view(self, view: ListView) -> None:
        """Show how far one is and what was chosen."""
        self.count.setText(
            self.tr("{n} of {all} in the basket").format(n=view.done, all=view.all)
            if view.all
            else self.tr("Nothing to buy yet: plan a week first.")
        )
        self.bar.setMaximum(max(view.all, 1))
        self.bar.setValue(view.done)
        self.bar.setVisible(view.all > 0)
        self.untick.setEnabled(view.done > 0)
        self.days.setText(view.days)
        self.eaters.setText(view.eaters.replace("&", "&&"))
        many = self.tr("{n} shops").format(n=len(view.shops))
        words = view.shops[0] if len(view.shops) == 1 else many
        self.shops.setText(words[:24].replace("&", "&&"))
        self.pantry.setText(self.tr("Pantry ({n})").format(n=view.pantry))
        self.shopped.setEnabled(view.done > 0 or view.pantry > 0)
        self._show_trips(view)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the buttons out rather than cut them or break the row."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._say(words=True)
        parts = (self._title, self.count, *self._words)
        needed = sum(part.sizeHint().width() + px(_GAP) for part in parts)
        self._say(words=needed <= self.width())

    def _say(self, *, words: bool) -> None:
        for button, said in self._words.items():
            button.setText(said if words else "")

    def _show_trips(self, view: ListView) -> None:
        self.trips.setVisible(len(view.trips) > 1)
        if self._trip not in {trip.day for trip in view.trips}:
            self._trip = None
        clear(self._trip_row)
        self._buttons = {}
        if len(view.trips) < 2:
            return
        self._add_trip(None, self.tr("All trips"))
        for trip in view.trips:
            words = self.tr("{day} ({n} to buy)").format(day=trip.name, n=trip.left)
            self._add_trip(trip.day, words)

    def _add_trip(self, day: int | None, words: str) -> None:
        button = QPushButton(words)
        button.setProperty("kind", "pick")
        button.setCheckable(True)
        button.setChecked(day == self._trip)
        button.clicked.connect(lambda: self._choose(day))
        self._group.addButton(button)
        self._buttons[day] = button
        self._trip_row.addWidget(button)

    def _choose(self, day: int | None) -> None:
        self._trip = day
        self.trip_chosen.emit(day)

    @property
    def trip(self) -> int | None:
        """Return the trip that is shown; None for all."""
        return self._trip

    @property
    def view_state(self) -> int | None:
        """Return the trip that is shown, to be shown again."""
        return self._trip

    @view_state.setter
    def view_state(self, trip: int | None) -> None:
        if (button := self._buttons.get(trip)) is not None:
            button.click()

    def _build(self) -> None:
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(px(6))
        self.bar.setAccessibleName(self.tr("In the basket"))
        for button, name in (
            (self.days, self.tr("Days and trips")),
            (self.eaters, self.tr("Who eats along")),
            (self.shops, self.tr("Shops and aisles")),
            (self.pantry, self.tr("What is at home")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.shopped.setAccessibleName(self.tr("Plan with what I bought"))
        self.shopped.setToolTip(
            self.tr(
                "I have shopped: plan the meals from now on with what is at home and in the "
                "basket. Past days and locked meals stay."
            )
        )
        for button, said in self._words.items():
            button.setAccessibleName(said)
            button.setToolTip(said)
        self._say(words=True)
        top = flowing(self._title, self.count, None, *self._words, gap=_GAP)
        picks = flowing(self.days, self.eaters, self.shops, self.pantry, self.shopped)
        self.setLayout(column(top, self.bar, picks, self.trips, gap=8))
