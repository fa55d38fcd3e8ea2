"""One meal of the day as it is eaten."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from planner.domain.diet import EatenMeal
from planner.ui.locale import label_in_sentence
from planner.ui.locale.format import energy, slot_name
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import column, label

from .item_rows import ItemRows
from .texts import energy_of


class MealBox(QFrame):
    """A card with the foods of a meal; the field to add with stands above all of them."""

    add_requested = Signal(str)
    amended = Signal(str, int, float, str)
    removed = Signal(str, int)

    def __init__(self, slot: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slot = slot
        self.setProperty("box", "card")
        self.rows = ItemRows()
        self.energy = label("", size=SMALL, tone="quiet", figures=True)
        self.add = IconButton("plus", self.tr("Add"), "quiet")
        self.add.setAccessibleName(
            self.tr("Add to {n}").format(n=label_in_sentence(slot_name(slot)))
        )
        self._build()

    def show_meal(self, meal: EatenMeal, chosen: bool) -> None:
        """Show a meal; the chosen one is what is added to."""
        self.rows.show_items(meal.items)
        self.energy.setText(energy(energy_of(meal.items)) if meal.items else "")
        self.add.setText(self.tr("Adding here") if chosen else self.tr("Add"))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(label(slot_name(self.slot), bold=True))
        head.addWidget(self.energy)
        head.addStretch(1)
        head.addWidget(self.add)
        self.setLayout(column(head, self.rows, margin=10, gap=4))
        self.add.clicked.connect(lambda: self.add_requested.emit(self.slot))
        self.rows.amended.connect(lambda *what: self.amended.emit(self.slot, *what))
        self.rows.removed.connect(lambda row: self.removed.emit(self.slot, row))
