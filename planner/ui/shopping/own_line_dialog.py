"""Change a line of one's own."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from planner.application.views.shopping_values import ShopItem
from planner.domain.shopping.shops import ALL_AISLES
from planner.ui.person.fields import form

from .add_line import LONGEST, aisle_box
from .list_dialog import ListDialog


class OwnLineDialog(ListDialog):
    """Its name, how much, and its aisle."""

    def __init__(self, item: ShopItem, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Change the line"))
        self.name, self.amount = QLineEdit(item.name), QLineEdit(item.own_amount)
        self.aisle = aisle_box(ALL_AISLES, self.tr("Aisle"))
        self.aisle.setCurrentIndex(max(0, self.aisle.findData(item.own_aisle)))
        for field, name in ((self.name, self.tr("Name")), (self.amount, self.tr("How much"))):
            field.setMaxLength(LONGEST)
            field.setAccessibleName(name)
        rows = form(
            (
                (self.tr("Name"), self.name),
                (self.tr("How much"), self.amount),
                (self.tr("Aisle"), self.aisle),
            )
        )
        self.lay_out(rows, size=(400, 220))

    def values(self) -> tuple[str, str, str]:
        """Return name, amount and aisle."""
        return self.name.text(), self.amount.text(), str(self.aisle.currentData())

    def accept(self) -> None:
        """Close the dialog if the line has a name, which it needs."""
        if self.name.text().strip():
            super().accept()
        else:
            self.complain(self.tr("A line needs a name."))
