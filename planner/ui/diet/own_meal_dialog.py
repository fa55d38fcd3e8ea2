"""Make a meal of one's own for a place of the week: any foods the planner has, in any amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from foods import Meal, own_meal
from foods.dish.own_meal import LONGEST_NAME
from planner.domain import why_left_out
from planner.domain.diet import (
    EatenFood,
    EatenItem,
    EatenMeal,
    eaten_meal,
    must_be_declared,
    resolved_item,
    with_amount,
)
from planner.ui.locale import translated
from planner.ui.locale.format import amount
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import column, label, scrolling, section
from planner.ui.widgets.dialog_layout import lay_out_dialog

from .controller import DietController
from .food_field import FoodField
from .item_rows import ItemRows
from .texts import energy_of, total_of

if TYPE_CHECKING:
    from planner.domain.plan.plan import Plan

_SHOWN = ("magnesium_mg", "potassium_mg", "calcium_mg", "sodium_mg")


class OwnMealDialog(QDialog):
    """Foods with portions and, if wanted, a name; what the person may not eat is refused."""

    made = Signal(object)
    """The Meal"""

    def __init__(
        self,
        controller: DietController,
        plan: Plan,
        where: str,
        meal: Meal | None,
        parent: QWidget | None,
        history: QUndoStack | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            controller: Finds foods and keeps them.
            plan: The week, whose person may not eat everything.
            where: The place in words.
            meal: What stands there now.
            parent: Qt's owner.
            history: That of the page the meal is for: foods that are kept are steps of it.
        """
        super().__init__(parent)
        self._history = history
        self.setWindowTitle(self.tr("Make my own meal"))
        self._controller, self._plan = controller, plan
        self._given: tuple[EatenItem, ...] = ()
        self._items: tuple[EatenItem, ...] = ()
        """As they are known now: a food of the library may become one's own, and no more again"""
        self.field = FoodField(
            self.tr("Add a food"), self.tr("Type a food with its amount, as: 2 boiled eggs")
        )
        self.name = QLineEdit(meal.name if meal else "")
        self.rows = ItemRows()
        self.brings = label("", size=SMALL, tone="quiet", wrap=True, figures=True)
        self.problem = label("", tone="amber", wrap=True)
        self.keep = IconButton("plus", self.tr("Keep among my foods now"))
        self.take = QPushButton(self.tr("Put it on the board"))
        self._build(where)
        controller.found.connect(self.field.show_found)
        controller.equipped.connect(self._show_again)
        self.show_items(eaten_meal(meal, controller.context.catalogue).items if meal else ())

    def show_items(self, items: tuple[EatenItem, ...]) -> None:
        """Show these foods and what they bring."""
        self._given = items
        items = tuple(resolved_item(item, self._controller.context.catalogue) for item in items)
        self._items = items
        self.rows.show_items(items)
        nutrients = self._controller.context.catalogue.nutrients
        figures = [(nutrients[key], total_of(items, key)) for key in _SHOWN]
        parts = [amount(energy_of(items), nutrients["energy_kcal"])]
        parts += [f"{nutrient.short} {amount(figure, nutrient)}" for nutrient, figure in figures]
        self.brings.setText(" · ".join(parts) if items else self.tr("Nothing is in it yet."))
        problem = self._problem()
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.keep.setVisible(bool(self._only_in_library()) and not self._careful())
        self.take.setEnabled(bool(items) and not problem)

    def _show_again(self) -> None:
        self.show_items(self._given)

    def add(self, choice: EatenItem | EatenMeal) -> None:
        """Put a food, or the foods of a dish, into it."""
        more = choice.items if isinstance(choice, EatenMeal) else (choice,)
        self.show_items((*self._given, *more))

    def accept(self) -> None:
        """Hand the meal over."""
        if self._items and not self._problem():
            self.made.emit(own_meal((i.serving for i in self._items), self.name.text()))
            super().accept()

    def _problem(self) -> str:
        """Return why the meal cannot stand in the week; empty if it can."""
        context = self._controller.context
        for item in self._items:
            if not item.food.planned_with:
                return self._library_words().format(n=item.food.name)
            food, catalogue = context.catalogue.foods[item.food.id], context.catalogue
            why = why_left_out(food, self._plan.profile, context.care, catalogue)
            if why:
                return self.tr("{food}: {why}.").format(food=item.food.name, why=translated(why))
        return ""

    def _library_words(self) -> str:
        if self._careful():
            return self.tr(
                "{n} is in USDA's library only. Add it to your foods first (page Foods), "
                "so that you can say what it contains."
            )
        return self.tr("{n} is in USDA's library only. Keep it among your foods to plan with it.")

    def _only_in_library(self) -> tuple[EatenFood, ...]:
        return tuple(item.food for item in self._items if not item.food.planned_with)

    def _careful(self) -> bool:
        return must_be_declared(self._plan.profile, self._controller.context.care)

    def _amend(self, row: int, value: float, unit: str) -> None:
        items = list(self._given)
        try:
            items[row] = with_amount(items[row], value, unit)
        except ValueError:  # the box keeps to what can be eaten; a measure may be too large for it
            items[row] = with_amount(items[row], 1.0, unit)
        self.show_items(tuple(items))

    def _remove(self, row: int) -> None:
        self.show_items((*self._given[:row], *self._given[row + 1 :]))
        self.field.setFocus()

    def _build(self, where: str) -> None:
        self.name.setAccessibleName(self.tr("Name of the meal"))
        self.name.setPlaceholderText(self.tr("Name, if it has one"))
        self.name.setMaxLength(LONGEST_NAME)
        self.field.asked.connect(self._controller.find)
        self.field.picked.connect(self.add)
        self.rows.amended.connect(self._amend)
        self.rows.removed.connect(self._remove)
        self.keep.clicked.connect(
            lambda: self._controller.keep(
                self._only_in_library(), self.tr("Keep food"), self._history
            )
        )
        self.take.setProperty("kind", "primary")
        self.take.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        inner = QWidget()
        foods = column(self.rows, gap=0)
        foods.setContentsMargins(0, 0, px(8), 0)
        foods.addStretch(1)
        inner.setLayout(foods)
        foot = QHBoxLayout()
        words = self.tr("It is locked, so that planning keeps it.")
        foot.addWidget(label(words, size=SMALL, tone="quiet", wrap=True), 1)
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        body = column(label(where, bold=True), self.name, self.field, gap=8)
        body.addWidget(section(self.tr("Foods")))
        body.addWidget(scrolling(inner, self.tr("Foods of the meal")), 1)
        body.addWidget(self.brings)
        body.addWidget(self.problem)
        body.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        lay_out_dialog(self, body, foot, 560, 480)
        self.field.setFocus()
