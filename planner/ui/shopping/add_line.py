"""Adds lines of one's own: toilet paper, flowers."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner.ui.locale import translated
from planner.ui.theme import IconButton, px
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.flow_layout import flowing

LONGEST = 300


def aisle_box(aisles: tuple[str, ...], name: str) -> QComboBox:
    """Return a choice of aisles; the data of each is its name in the tables."""
    box = ChoiceBox()
    box.setAccessibleName(name)
    for aisle in aisles:
        box.addItem(translated(aisle), aisle)
    return box


class AddLine(QWidget):
    """A row of fields; Return adds."""

    added = Signal(str, str, str)
    """(name, amount, aisle)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.amount = QLineEdit(), QLineEdit()
        self.aisle = ChoiceBox()
        self.add = IconButton("plus", self.tr("Add"))
        self._build()

    def show_aisles(self, aisles: tuple[str, ...], chosen: str) -> None:
        """Offer aisles, the first time they are known."""
        if self.aisle.count():
            return
        for aisle in aisles:
            self.aisle.addItem(translated(aisle), aisle)
        self.aisle.setCurrentIndex(max(0, self.aisle.findData(chosen)))

    def _build(self) -> None:
        self.name.setPlaceholderText(self.tr("Add something: toilet paper"))
        self.name.setAccessibleName(self.tr("What to add to the list"))
        self.amount.setPlaceholderText(self.tr("How much"))
        self.amount.setAccessibleName(self.tr("How much of it"))
        self.aisle.setAccessibleName(self.tr("Its aisle"))
        self.amount.setMaximumWidth(px(120))
        for field in (self.name, self.amount):
            field.setMaxLength(LONGEST)
            field.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.name.setMinimumWidth(px(220))
        self.setLayout(flowing(self.name, self.amount, self.aisle, self.add, gap=8))

    def _add(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus()
            return
        self.added.emit(name, self.amount.text().strip(), self.aisle.currentData() or "Household")
        self.name.clear()
        self.amount.clear()
        self.name.setFocus()
