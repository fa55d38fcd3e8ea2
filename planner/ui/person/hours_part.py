"""The hours in which a person eats, and why none are offered to whom they could harm."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import cast

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.domain.care.fasting import NoFasting, refusals
from planner.domain.care.rules import CareRules
from planner.domain.person.eating_hours import HOURS, EatingHours
from planner.domain.person.profile import Profile
from planner.ui.locale import translated
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import label
from planner.ui.widgets.flow_layout import flowing
from planner.ui.widgets.number_boxes import TimeBox

_USUAL = EatingHours(time(12), time(20))


class HoursPart(QWidget):
    """Asks whether the person eats at some hours only."""

    def __init__(self) -> None:
        super().__init__()
        self._profile = Profile()
        self.some = QCheckBox(self.tr("Eat only at certain hours"))
        self.start, self.end = _box(self.tr("Eat from")), _box(self.tr("Eat until"))
        self.dry = QCheckBox(self.tr("Drink nothing at other hours"))
        self.words = label("", size=SMALL, tone="quiet", wrap=True)
        until = label(self.tr("until"), tone="quiet")
        row = flowing(self.some, self.start, until, self.end, self.dry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.words)
        self.some.toggled.connect(self._fit)
        self.dry.toggled.connect(self._fit)
        self.start.timeChanged.connect(self._fit)
        self.end.timeChanged.connect(self._fit)

    def show_part(self, profile: Profile) -> None:
        """Show the hours, and offer them to whom they do no harm."""
        self._profile = profile
        hours = profile.meals.hours
        shown = hours or _USUAL
        self.some.setChecked(hours is not None)
        self.start.setTime(QTime(shown.start.hour, shown.start.minute))
        self.end.setTime(QTime(shown.end.hour, shown.end.minute))
        self.dry.setChecked(shown.dry)
        self._fit()

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with the hours; none where they are too short or too long."""
        hours = self._hours()
        fits = hours is not None and hours.is_possible
        return replace(profile, meals=replace(profile.meals, hours=hours if fits else None))

    def _hours(self) -> EatingHours | None:
        if not self.some.isChecked():
            return None
        start, end = (cast(time, box.time().toPython()) for box in (self.start, self.end))
        return EatingHours(start, end, self.dry.isChecked())

    def _fit(self) -> None:
        care = CareRules.load()
        always = refusals(self._profile, care, dry=False)
        self.some.setEnabled(not always or self.some.isChecked())
        chosen = self.some.isChecked()
        for field in (self.start, self.end, self.dry):
            field.setEnabled(chosen and not always)
        dry = refusals(self._profile, care, dry=True) if chosen and self.dry.isChecked() else ()
        self.words.setText(self._words(always or dry))

    def _words(self, refused: tuple[NoFasting, ...]) -> str:
        if refused:
            return "\n".join(f"{translated(each.says)} ({each.source})" for each in refused)
        hours, (low, high) = self._hours(), HOURS
        if hours is not None and not hours.is_possible:
            return self.tr("Choose {n} to {m} hours. The hours you entered are not saved.").format(
                n=low, m=high
            )
        return self.tr(
            "For people who fast at the other hours: 12:00 until 20:00, or 18:00 until 05:00 after "
            "sunset. Meals and medicines get times within your hours; targets stay as they are."
        )


def _box(name: str) -> TimeBox:
    box = TimeBox()
    box.setAccessibleName(name)
    box.setDisplayFormat("HH:mm")
    box.lineEdit().setTextMargins(px(6), 0, 0, 0)
    return box
