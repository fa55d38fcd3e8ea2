"""Pick foods for a role, each from its smallest to its largest household amount."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from math import inf

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from foods import Food, Serving
from foods.dish.reader import fitting_servings
from planner.ui.locale.units import mass_words
from planner.ui.person.food_picker import FoodPicker
from planner.ui.theme import IconButton, px
from planner.ui.widgets.basic import clear, column, label
from planner.ui.widgets.choice_box import ChoiceBox

from .draft import FoodDraft


class PortionPicker(QWidget):
    """A field that completes, and a row of two amounts for each food picked."""

    changed = Signal()

    def __init__(self, name: str, foods: Mapping[str, Food]) -> None:
        super().__init__()
        self._foods = foods
        self._drafts: dict[str, FoodDraft] = {}
        self.amounts: dict[str, tuple[QComboBox, QComboBox]] = {}
        names = {food.id: food.name for food in foods.values()}
        self.picker = FoodPicker(name, names, self.tr("Add a food, as almonds"))
        self._grid = QGridLayout()
        self._build()

    def show_foods(self, drafts: tuple[FoodDraft, ...]) -> None:
        """Show these foods; nothing is told."""
        self._drafts = {each.food: each for each in drafts}
        self._lay()

    def foods(self) -> tuple[FoodDraft, ...]:
        """Return the foods with their amounts."""
        return tuple(self._drafts.values())

    def _take(self) -> None:
        """Give the food picked a row, and free the field for the next."""
        for key in self.picker.picked() - self._drafts.keys():
            steps = fitting_servings(self._foods[key], 0, inf)
            usual = [s for s in steps if s.unit == self._foods[key].portions[0].unit] or steps
            self._drafts[key] = FoodDraft(key, usual[0], usual[-1])
        self._lay()
        self.changed.emit()

    def _remove(self, key: str) -> None:
        del self._drafts[key]
        self._lay()
        self.picker.field.setFocus()
        self.changed.emit()

    def _amend(self, key: str) -> None:
        low, high = self.amounts[key]
        self._drafts[key] = replace(
            self._drafts[key], smallest=low.currentData(), largest=high.currentData()
        )
        self.changed.emit()

    def _lay(self) -> None:
        # The rows show what is picked: no chips beside them.
        self.picker.pick(self._drafts)
        self.picker.chips.hide()
        clear(self._grid)
        self.amounts.clear()
        for row, each in enumerate(self._drafts.values()):
            for at, widget in enumerate(self._row(each)):
                self._grid.addWidget(widget, row, at)
        self._rows.setVisible(bool(self._drafts))

    def _row(self, each: FoodDraft) -> tuple[QWidget, ...]:
        food = self._foods[each.food]
        low = self._steps(food, each.smallest, each, self.tr("Smallest amount of {n}"))
        high = self._steps(food, each.largest, each, self.tr("Largest amount of {n}"))
        self.amounts[each.food] = (low, high)
        gone = IconButton("x", "", "icon")
        gone.setAccessibleName(self.tr("Remove {n}").format(n=food.name))
        gone.setToolTip(self.tr("Remove"))
        gone.clicked.connect(lambda: self._remove(each.food))
        return label(food.name, wrap=True), low, label(self.tr("to"), tone="quiet"), high, gone

    def _steps(self, food: Food, now: Serving, each: FoodDraft, name: str) -> QComboBox:
        box = ChoiceBox()
        box.setAccessibleName(name.format(n=food.name))
        steps = {*fitting_servings(food, 0, inf), each.smallest, each.largest}
        for step in sorted(steps, key=lambda s: (s.grams, s.unit)):
            box.addItem(f"{food.words(step)} · {mass_words(step.grams)}", step)
            if step == now:
                box.setCurrentIndex(box.count() - 1)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(15)
        box.currentIndexChanged.connect(lambda _: self._amend(food.id))
        return box

    def _build(self) -> None:
        self._rows = QWidget()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 1)
        self._rows.setLayout(self._grid)
        self.picker.changed.connect(self._take)
        self.setLayout(column(self._rows, self.picker, gap=6))
        self._rows.hide()
