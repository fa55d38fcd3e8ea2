"""The page "Today": one list by the clock, and beside it the day so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.application.today.clock import Clock
from planner.application.today.values import Dose, MealStep, TodayView
from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets.basic import column, label, scrolling
from planner.ui.widgets.flow_layout import FlowLayout, flowing
from planner.ui.widgets.split_panes import SplitPanes

from .rows import DoseRow, MealRow
from .so_far import SoFarPanel
from .texts import date_words

_MINUTE_MS = 60_000
_WIDEST = 720


class TodayPage(QWidget):
    """Shows a day; what a person says of a meal goes out by signal."""

    day_wanted = Signal(object)
    """A date: its view is to be shown"""
    said = Signal(object, str, object)
    """(date, slot, Said; None to say nothing any more)"""
    change_wanted = Signal(object, str)
    """(date, slot)"""
    trends_wanted = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._clock = clock
        self._away: date | None = None
        self.title = label(size=TITLE, bold=True)
        self.day_name = label(tone="quiet")
        self.before = IconButton("chevron-left", "", "icon")
        self.after = IconButton("chevron-right", "", "icon")
        self.today = IconButton("calendar-days", self.tr("Today"), "quiet")
        self.weeks = IconButton("chart-column-big", self.tr("Weeks side by side …"), "quiet")
        self.nothing = label(tone="quiet", wrap=True)
        self.so_far = SoFarPanel()
        self.meals: dict[str, MealRow] = {}
        self.doses: list[DoseRow] = []
        self._opened: dict[tuple[date, str], bool] = {}
        self._list = QVBoxLayout()
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._build()

    @property
    def day(self) -> date:
        """Return the day that is shown: today, unless another was chosen."""
        return self._away or self._clock.now().date()

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return what a window made anew shows the same."""
        return {"day": self, "scrolled": self._area}

    @property
    def view_state(self) -> date | None:
        """Return the day that was chosen, if it is not today."""
        return self._away

    @view_state.setter
    def view_state(self, day: date | None) -> None:
        self._away = day
        self.ask()

    def ask(self) -> None:
        """Ask for the day that is to be shown."""
        self.day_wanted.emit(self.day)

    def go_to(self, day: date) -> None:
        """Show another day."""
        self._away = None if day == self._clock.now().date() else day
        self.ask()

    def show_day(self, view: TodayView, shown: Sequence[str]) -> None:
        """Show a day.

        Args:
            view: The day.
            shown: Keys of the nutrients that the person wants to see.
        """
        is_today = self._away is None
        self.title.setText(self.tr("Today") if is_today else date_words(view.day))
        self.day_name.setText(date_words(view.day))
        self.day_name.setVisible(is_today)
        self.today.setVisible(not is_today)
        words = self.tr("None of your weeks has this day. Plan one that begins with it.")
        self.nothing.setText("" if view.planned else words)
        self.nothing.setVisible(not view.planned)
        self._show_entries(view)
        self.so_far.show_day(view, shown)
        self.so_far.setVisible(view.planned)

    def _show_entries(self, view: TodayView) -> None:
        doses = [entry for entry in view.entries if isinstance(entry, Dose)]
        self._make_rows({meal.slot for meal in view.cooked}, len(doses))
        rows = iter(self.doses)
        for at, entry in enumerate(view.entries):
            if isinstance(entry, MealStep):
                row: QWidget = self._show_meal(view.day, entry)
            else:
                dose = next(rows)
                dose.show_dose(entry)
                row = dose
            if self._list.indexOf(row) != at:
                self._list.insertWidget(at, row)
            row.show()

    def _show_meal(self, day: date, meal: MealStep) -> MealRow:
        row, key = self.meals[meal.slot], (day, meal.slot)
        row.unfold(self._opened.get(key, meal.next))
        row.show_meal(meal)
        return row

    def _make_rows(self, slots: set[str], doses: int) -> None:
        for slot in self.meals.keys() - slots:
            self._drop(self.meals.pop(slot))
        for slot in sorted(slots - self.meals.keys()):
            self.meals[slot] = self._new_meal(slot)
        while len(self.doses) > doses:
            self._drop(self.doses.pop())
        while len(self.doses) < doses:
            self.doses.append(DoseRow())

    def _new_meal(self, slot: str) -> MealRow:
        row = MealRow()
        row.said.connect(lambda slot, what: self.said.emit(self.day, slot, what))
        row.change_wanted.connect(lambda slot: self.change_wanted.emit(self.day, slot))
        row.more.clicked.connect(lambda on: self._opened.update({(self.day, slot): on}))
        return row

    def _drop(self, row: QWidget) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the clock while somebody looks."""
        super().showEvent(event)
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody looks."""
        super().hideEvent(event)
        self._minute.stop()

    def _build(self) -> None:
        for button, name, step in (
            (self.before, self.tr("The day before"), -1),
            (self.after, self.tr("The day after"), 1),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _=False, by=step: self._step(by))
        self.today.clicked.connect(lambda: self.go_to(self._clock.now().date()))
        self.weeks.clicked.connect(self.trends_wanted)
        self._minute.timeout.connect(self.ask)
        self.today.hide()
        self.nothing.hide()
        self._list.setSpacing(px(8))
        panes = SplitPanes(self._left(), self._right(), shares=(640, 300), least=(400, 240))
        body = column(self._head(), margin=16, gap=12)
        body.addWidget(panes, 1)
        self.setLayout(body)

    def _step(self, days: int) -> None:
        self.go_to(self.day + timedelta(days=days))

    def _head(self) -> FlowLayout:
        return flowing(
            self.title,
            self.day_name,
            None,
            self.weeks,
            self.today,
            self.before,
            self.after,
            gap=8,
        )

    def _left(self) -> QWidget:
        inner = QWidget()
        inside = column(self.nothing, self._list, gap=8)
        inside.setContentsMargins(0, 0, px(10), 0)
        inside.addStretch(1)
        inner.setLayout(inside)
        inner.setMaximumWidth(px(_WIDEST))
        self._area = scrolling(inner, self.tr("The day by the clock"))
        left = QWidget()
        body = column()
        body.addWidget(self._area, 1)
        left.setLayout(body)
        return left

    def _right(self) -> QWidget:
        inner = QWidget()
        inside = column(self.so_far)
        inside.setContentsMargins(0, 0, px(10), 0)
        inside.addStretch(1)
        inner.setLayout(inside)
        right = QWidget()
        body = column()
        body.addWidget(scrolling(inner, self.tr("The day so far")), 1)
        right.setLayout(body)
        return right
