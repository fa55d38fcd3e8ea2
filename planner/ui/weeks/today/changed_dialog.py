"""What was eaten instead: another portion, another dish, or foods in words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from planner.domain.diet import EatenItem, EatenMeal, with_amount
from planner.ui.diet import DietController
from planner.ui.diet.food_field import FoodField
from planner.ui.diet.item_rows import ItemRows
from planner.ui.diet.texts import amount_of, energy_of
from planner.ui.locale.format import energy
from planner.ui.theme import SMALL, TITLE, px
from planner.ui.widgets.basic import column, label, scrolling, section
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.flow_layout import FlowLayout, flowing

_PORTIONS = ((0.25, "¼"), (0.5, "½"), (0.75, "¾"), (1.25, "1¼"), (1.5, "1½"), (2.0, "2"))
_NAMED = 3


class ChangedDialog(QDialog):
    """A portion is one click; foods are gathered and taken together."""

    portion_said = Signal(float)
    instead_said = Signal(str, object, str)
    """(title, the EatenItems, id of the dish or "")"""

    def __init__(
        self, controller: DietController, where: str, planned: str, parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            controller: Finds foods and dishes.
            where: The meal in words: "Lunch, Tuesday".
            planned: What was planned; empty if nothing was.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("What did you eat?"))
        self._controller = controller
        self._items: tuple[EatenItem, ...] = ()
        self._dish = ""
        self.portions: dict[float, QPushButton] = {}
        self.field = FoodField(
            self.tr("Dish or food that was eaten"),
            self.tr("Type a dish, or a food with its amount, as: 2 boiled eggs"),
        )
        self.rows = ItemRows()
        self.brings = label("", size=SMALL, tone="quiet", wrap=True, figures=True)
        self.take = QPushButton(self.tr("Note it"))
        self._build(where, planned)
        controller.found.connect(self.field.show_found)
        self.show_items(())

    def show_items(self, items: tuple[EatenItem, ...], dish: str = "") -> None:
        """Show these foods; a dish only if it is all of them, as the dish has them."""
        self._items, self._dish = items, dish
        self.rows.show_items(items)
        words = energy(energy_of(items)) if items else self.tr("Nothing is in it yet.")
        self.brings.setText(words)
        self.take.setEnabled(bool(items))

    def add(self, choice: EatenItem | EatenMeal) -> None:
        """Put a food, or the foods of a dish, into it."""
        if isinstance(choice, EatenMeal):
            dish = choice.dish if not self._items else ""
            self.show_items((*self._items, *choice.items), dish)
        else:
            self.show_items((*self._items, choice))

    def accept(self) -> None:
        """Hand the foods over."""
        if self._items:
            self.instead_said.emit(self._title(), self._items, self._dish)
            super().accept()

    def _title(self) -> str:
        """Return the dish, or the first foods with their amounts."""
        dishes = self._controller.context.catalogue.dishes
        if self._dish in dishes:
            return dishes[self._dish].title
        said = [f"{item.food.name} ({amount_of(item)})" for item in self._items[:_NAMED]]
        more = len(self._items) - _NAMED
        return ", ".join(said) + (self.tr(" and {n} more").format(n=more) if more > 0 else "")

    def _say_portion(self, portion: float) -> None:
        self.portion_said.emit(portion)
        self.done(QDialog.DialogCode.Accepted)

    def _amend(self, row: int, value: float, unit: str) -> None:
        items = list(self._items)
        try:
            items[row] = with_amount(items[row], value, unit)
        except ValueError:  # the box keeps to what can be eaten; a measure may be too large for it
            items[row] = with_amount(items[row], 1.0, unit)
        self.show_items(tuple(items))

    def _remove(self, row: int) -> None:
        self.show_items((*self._items[:row], *self._items[row + 1 :]))
        self.field.setFocus()

    def _build(self, where: str, planned: str) -> None:
        self.field.asked.connect(self._controller.find)
        self.field.picked.connect(self.add)
        self.rows.amended.connect(self._amend)
        self.rows.removed.connect(self._remove)
        self.take.setProperty("kind", "primary")
        self.take.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        body = column(label(where, size=TITLE, bold=True, wrap=True), gap=8)
        if planned:
            body.addWidget(section(self.tr("The same, another portion")))
            body.addWidget(label(planned, tone="quiet", wrap=True))
            body.addLayout(self._portion_buttons())
            body.addSpacing(px(6))
        body.addWidget(section(self.tr("Something else")))
        body.addWidget(self.field)
        inner = QWidget()
        foods = column(self.rows, gap=0)
        foods.setContentsMargins(0, 0, px(8), 0)
        foods.addStretch(1)
        inner.setLayout(foods)
        body.addWidget(scrolling(inner, self.tr("Foods that were eaten")), 1)
        foot = QHBoxLayout()
        foot.addWidget(self.brings, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        lay_out_dialog(self, body, foot, 560, 440)
        self.field.setFocus()

    def _portion_buttons(self) -> FlowLayout:
        for portion, words in _PORTIONS:
            button = QPushButton(words)
            button.setProperty("kind", "pick")
            button.setAccessibleName(self.tr("{n} of the planned portion").format(n=words))
            button.clicked.connect(lambda _=False, each=portion: self._say_portion(each))
            self.portions[portion] = button
        return flowing(*self.portions.values())
