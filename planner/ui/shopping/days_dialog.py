"""Which days the list is for, and on which one goes shopping."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from planner.domain.plan.plan import Plan
from planner.domain.shopping import ShoppingList
from planner.ui.locale.format import day_name, short_date
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label, scrolling, section
from planner.ui.widgets.choice_box import ChoiceBox

from .list_dialog import ListDialog


class DaysDialog(ListDialog):
    """A first day, a last day, and a box for each day one could go shopping."""

    def __init__(self, plan: Plan, listed: ShoppingList, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Days and trips"))
        self._plan = plan
        self.first, self.last = ChoiceBox(), ChoiceBox()
        self.trips = {day: QCheckBox(self._day(day)) for day in range(-1, plan.days)}
        self._build(listed)

    def chosen(self) -> tuple[int, int, tuple[int, ...]]:
        """Return first and last day of the list, and the trips; none means the first day."""
        first, last = self.first.currentIndex(), self.last.currentIndex()
        trips = tuple(
            day for day, box in self.trips.items() if box.isChecked() and first - 1 <= day <= last
        )
        return first, last, () if trips == (first,) else trips

    def _build(self, listed: ShoppingList) -> None:
        names = [self._day(day) for day in range(self._plan.days)]
        for box, at, name in (
            (self.first, listed.days.start, self.tr("First day")),
            (self.last, listed.days.stop - 1, self.tr("Last day")),
        ):
            box.addItems(names)
            box.setCurrentIndex(at)
            box.setAccessibleName(name)
            box.currentIndexChanged.connect(self._follow)
        for trip in listed.trips:
            self.trips[trip].setChecked(True)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        for part in (label(self.tr("From")), self.first, label(self.tr("to")), self.last):
            row.addWidget(part)
        row.addStretch(1)
        boxes = QWidget()
        boxes.setLayout(column(*self.trips.values(), gap=2))
        area = scrolling(boxes, self.tr("Shopping days"))
        hint = label(
            self.tr("Fresh things are bought on the first of these days from which they keep."),
            size=SMALL,
            tone="quiet",
            wrap=True,
        )
        self.lay_out(
            section(self.tr("Meals of")),
            row,
            section(self.tr("Shopping on")),
            hint,
            area,
            grow=area,
            size=(420, 460),
        )
        self._follow()

    def _follow(self) -> None:
        """End a list no sooner than it begins, and let one shop for it in time."""
        first, last = self.first.currentIndex(), self.last.currentIndex()
        if last < first:
            self.last.setCurrentIndex(first)
            last = first
        for day, box in self.trips.items():
            box.setVisible(first - 1 <= day <= last)

    def _day(self, day: int) -> str:
        date = self._plan.start + timedelta(days=day) if self._plan.start else None
        words = " ".join(filter(None, (day_name(date, day), short_date(date))))
        return self.tr("{day} (the day before)").format(day=words) if day < 0 else words
