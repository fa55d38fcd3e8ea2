"""When meals are eaten, and on which day the plan begins: fields for the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import cast

from PySide6.QtCore import QDate, QLocale, QTime
from PySide6.QtWidgets import QCheckBox, QFormLayout, QTimeEdit, QWidget

from planner.domain.place_names import SLOT_LABELS
from planner.domain.plan.plan import Plan
from planner.report.exports import MealTimes
from planner.ui.locale import translated
from planner.ui.theme import px
from planner.ui.widgets.basic import name_of
from planner.ui.widgets.number_boxes import DateBox, TimeBox


class TimesPart(QWidget):
    """Asks for the time of each meal of the plan; for the first day if it has no date."""

    def __init__(
        self, plan: Plan, times: MealTimes, first_day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._usual = times
        self.fields = {slot: _time_field(times[slot].at) for slot in plan.slots}
        self.first = DateBox(QDate(first_day.year, first_day.month, first_day.day))
        self.first.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.LongFormat))
        self.first.lineEdit().setTextMargins(px(6), 0, 0, 0)
        self.reminders = QCheckBox(self.tr("&Reminders: soak, defrost and drink"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(8))
        if plan.start is None:
            form.addRow(name_of(self.first, self.tr("First &day")), self.first)
        for slot, field in self.fields.items():
            form.addRow(name_of(field, translated(SLOT_LABELS[slot])), field)
        form.addRow(self.reminders)

    def times(self) -> MealTimes:
        """Return the times as they are set now."""
        set_now = {
            slot: replace(self._usual[slot], at=cast(time, field.time().toPython()))
            for slot, field in self.fields.items()
        }
        return {**self._usual, **set_now}

    def first_day(self) -> date:
        """Return the first day as it is set now."""
        return cast(date, self.first.date().toPython())


def _time_field(at: time) -> QTimeEdit:
    field = TimeBox(QTime(at.hour, at.minute))
    field.lineEdit().setTextMargins(px(6), 0, 0, 0)
    return field
