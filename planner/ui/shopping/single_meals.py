"""Each meal of a plan, to be shared or not by somebody who eats along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from planner.domain.plan.plan import Plan
from planner.ui.locale.format import day_name, slot_name
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import label
from solver import Place

_ACROSS = 7


class SingleMeals(QWidget):
    """A box a meal, days across. What is ticked otherwise than usual is an exception."""

    def __init__(
        self,
        plan: Plan,
        otherwise: frozenset[Place],
        usually: Callable[[Place], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Make the boxes.

        Args:
            plan: Whose meals they are.
            otherwise: The exceptions so far.
            usually: Whether a meal is shared where it is none.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._usually, self._otherwise = usually, set(otherwise)
        self.boxes: dict[Place, QCheckBox] = {}
        self._build(plan)

    @property
    def otherwise(self) -> frozenset[Place]:
        """Return the exceptions; those on days or meals the plan does not have stay."""
        return frozenset(self._otherwise)

    def show_usual(self) -> None:
        """Show the usual, which was changed: the exceptions stay exceptions."""
        for place, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(self._usually(place) != (place in self._otherwise))
            box.blockSignals(False)

    def _tick(self, place: Place, shared: bool) -> None:
        if shared == self._usually(place):
            self._otherwise.discard(place)
        else:
            self._otherwise.add(place)

    def _build(self, plan: Plan) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(4))
        for day in range(plan.days):
            self._add_day(plan, day, grid)
        grid.setColumnStretch(_ACROSS + 1, 1)

    def _add_day(self, plan: Plan, day: int, grid: QGridLayout) -> None:
        """Add a day below its name; every week begins below the one before."""
        centre, at = Qt.AlignmentFlag.AlignHCenter, 1 + day % _ACROSS
        top = day // _ACROSS * (len(plan.slots) + 1)
        grid.addWidget(label(self._day(plan, day), size=SMALL, tone="quiet"), top, at, centre)
        for row, slot in enumerate(plan.slots, start=top + 1):
            if at == 1:
                grid.addWidget(label(slot_name(slot), size=SMALL, tone="quiet"), row, 0)
            grid.addWidget(self._box(plan, (day, slot)), row, at, centre)

    def _box(self, plan: Plan, place: Place) -> QCheckBox:
        box = self.boxes[place] = QCheckBox()
        name = self.tr("Shares {meal}, {day}")
        words = name.format(meal=slot_name(place[1]), day=self._day(plan, place[0]))
        box.setAccessibleName(words)
        box.setToolTip(words)
        box.toggled.connect(lambda shared: self._tick(place, shared))
        return box

    def _day(self, plan: Plan, day: int) -> str:
        date = plan.start + timedelta(days=day) if plan.start else None
        return day_name(date, day, short=True)
