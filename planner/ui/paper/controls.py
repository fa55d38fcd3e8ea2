"""The choices beside the pages: what, which days, which paper, how large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from planner.domain import Plan
from planner.domain.place_names import SLOT_LABELS
from planner.report.labels import day_label
from planner.ui.locale import translated
from planner.ui.widgets.basic import name_of
from planner.ui.widgets.choice_box import ChoiceBox

from .paper_choice import Paper, PaperChoice, What


class PaperControls(QWidget):
    """Asks for a `PaperChoice`."""

    changed = Signal()
    """Something was chosen."""

    def __init__(self, plan: Plan, choice: PaperChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = [translated(day_label(plan, day)) for day in range(plan.days)]
        self.what = _combo(self._whats(), choice.what)
        days, every = list(zip(labels, range(plan.days), strict=True)), range(plan.days)
        wanted = choice.days or every
        self.first, self.last = _combo(days, min(wanted)), _combo(days, max(wanted))
        meals = [
            (self.tr("All meals"), ""),
            *((translated(SLOT_LABELS[slot]), slot) for slot in plan.slots),
        ]
        self.meals = _combo(meals, choice.slot or "")
        self.paper = _combo([(paper.value, paper) for paper in Paper], choice.paper)
        self.orientation = _combo(
            [(self.tr("Landscape"), True), (self.tr("Portrait"), False)], choice.landscape
        )
        self.type_size = _combo(
            [(self.tr("Normal"), False), (self.tr("Large (14 pt)"), True)], choice.large
        )
        self.prices = QCheckBox(self.tr("Prices on the list"))
        self.drinks = QCheckBox(self.tr("Glasses to drink"))
        self._form = self._laid_out()
        for combo in self._combos():
            combo.currentIndexChanged.connect(self._on_changed)
        for box, on in ((self.prices, choice.prices), (self.drinks, choice.drinks)):
            box.setChecked(on)
            box.toggled.connect(lambda _: self.changed.emit())
        self._offer()

    def choice(self) -> PaperChoice:
        """Return what is chosen now."""
        first, last = self.first.currentData(), self.last.currentData()
        whole = first == 0 and last == self.last.count() - 1
        return PaperChoice(
            what=What(self.what.currentData()),
            paper=Paper(self.paper.currentData()),
            landscape=self.orientation.currentData(),
            large=self.type_size.currentData(),
            days=None if whole else tuple(range(first, last + 1)),
            slot=self.meals.currentData() or None if self.meals.isEnabled() else None,
            prices=self.prices.isEnabled() and self.prices.isChecked(),
            drinks=self.drinks.isEnabled() and self.drinks.isChecked(),
        )

    def _whats(self) -> list[tuple[str, What]]:
        return [
            (self.tr("Week, then list"), What.BOTH),
            (self.tr("All on one page"), What.SHEET),
            (self.tr("Week"), What.WEEK),
            (self.tr("Shopping list"), What.LIST),
            (self.tr("Days with methods"), What.DAY),
            (self.tr("Cook's cards"), What.CARDS),
        ]

    def _laid_out(self) -> QFormLayout:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        names = (
            self.tr("W&hat"),
            self.tr("&From"),
            self.tr("&To"),
            self.tr("&Meals on cards"),
            self.tr("Pap&er"),
            self.tr("&Orientation"),
            self.tr("T&ype"),
        )
        for name, combo in zip(names, self._combos(), strict=True):
            form.addRow(name_of(combo, name), combo)
        form.addRow(self.prices)
        form.addRow(self.drinks)
        return form

    def _combos(self) -> tuple[QComboBox, ...]:
        return (
            self.what,
            self.first,
            self.last,
            self.meals,
            self.paper,
            self.orientation,
            self.type_size,
        )

    def _on_changed(self) -> None:
        if self.first.currentIndex() > self.last.currentIndex():
            # The one just moved stays; the other follows, and tells of the change itself.
            other = self.last if self.sender() is self.first else self.first
            moved = self.first if other is self.last else self.last
            other.setCurrentIndex(moved.currentIndex())
            return
        self._offer()
        self.changed.emit()

    def _offer(self) -> None:
        """Offer cook's cards for a meal alone, prices and glasses on a list with room."""
        what = self.what.currentData()
        self.meals.setEnabled(what == What.CARDS)
        for box in (self.prices, self.drinks):
            box.setEnabled(what in (What.LIST, What.BOTH))


def _combo(items: Sequence[tuple[str, object]], current: object) -> QComboBox:
    combo = ChoiceBox()
    for text, value in items:
        combo.addItem(text, value)
    combo.setCurrentIndex([value for _, value in items].index(current))
    return combo
