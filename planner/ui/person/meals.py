"""Which meals a day has, how long they may take, and in which kitchen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from planner.domain.person.profile import SLOTS, MealRules, Profile
from planner.ui.locale.format import slot_name
from planner.ui.theme import SMALL
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.meal_week import MealWeek

from .fields import Checks, number_box
from .hours_part import HoursPart
from .kitchen import Counter, KitchenFields


class MealsPage(QWidget):
    """Which meals a day has and how long they may take."""

    def __init__(self, count: Counter | None = None) -> None:
        super().__init__()
        self.kitchen = KitchenFields(count)
        self.slots = Checks({slot: slot_name(slot) for slot in SLOTS}, columns=5)
        self.hours = HoursPart()
        self.week = MealWeek()
        self.hurry = QCheckBox(self.tr("Keep weekday meals short"))
        self.minutes = number_box(self.tr("Minutes on weekdays"), 5, 120, self.tr("min"))
        row = QHBoxLayout()
        row.addWidget(self.hurry)
        row.addWidget(self.minutes)
        row.addStretch(1)
        words = self.tr(
            "At most so many minutes, eaten out, or no meal. What is eaten out is not known: the "
            "other meals of that day have their usual share of its minimum targets."
        )
        body = column(
            section(self.tr("Meals of the day")),
            self.slots,
            section(self.tr("Hours")),
            self.hours,
            section(self.tr("Time to prepare")),
            row,
            section(self.tr("Single meals of the week")),
            label(words, size=SMALL, tone="quiet", wrap=True),
            self.week,
            section(self.tr("Kitchen")),
            self.kitchen,
            margin=16,
            gap=12,
        )
        body.addStretch(1)
        self.setLayout(body)
        self.hurry.toggled.connect(self.minutes.setEnabled)
        for box in self.slots.boxes.values():
            box.toggled.connect(lambda _: self._let_choose())

    def _let_choose(self) -> None:
        self.week.let_choose(self.slots.ticked())

    def show_part(self, profile: Profile) -> None:
        """Show the meals."""
        self.kitchen.show_kitchen(profile.kitchen)
        self.slots.tick(profile.meals.slots)
        self.hours.show_part(profile)
        self.week.show_week(profile.meals.week)
        self._let_choose()
        minutes = profile.meals.weekday_minutes
        self.hurry.setChecked(minutes is not None)
        self.minutes.setEnabled(minutes is not None)
        self.minutes.setValue(minutes or 35)

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with these meals; a day has at least one."""
        minutes = int(self.minutes.value()) if self.hurry.isChecked() else None
        slots = self.slots.ticked() or profile.meals.slots
        changed = replace(profile, meals=MealRules(slots, minutes, self.week.week()))
        return self.kitchen.with_part(self.hours.with_part(changed))
