"""One's own dishes: look, add, change, remove, and take a removal back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QWidget

from foods import Dish
from planner.ui.foods.library_view import two_panes
from planner.ui.foods.lists import TwoLines
from planner.ui.locale import translated
from planner.ui.locale.format import slot_name
from planner.ui.theme import IconButton, px
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.flow_layout import flowing

from .controller import DishController
from .detail import DishDetail
from .example import example_of
from .models import DishesModel, DishRow

if TYPE_CHECKING:
    from planner.store.own.dishes import OwnDishes


class DishView(QWidget):
    """Everything it shows is in one's own folder."""

    add_requested = Signal()
    edit_requested = Signal(object)
    """A Dish"""
    remove_requested = Signal(object)
    """A Dish"""
    import_requested = Signal()
    """Recipes of other programs, from files"""
    paste_requested = Signal()
    """A recipe that is pasted"""

    def __init__(self, controller: DishController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller, self._row_wanted = controller, 0
        self.dishes = DishesModel(self)
        self.list = QListView()
        self.add = IconButton("plus", self.tr("New dish …"), "primary")
        self.bring = IconButton("folder-open", self.tr("Import recipes …"))
        self.paste = IconButton("file-text", self.tr("Paste a recipe …"))
        self.detail = DishDetail()
        self.empty = label(
            self.tr(
                "No dishes of your own yet. Write down what you like to eat; "
                "the planner then serves it in amounts that fit."
            ),
            tone="quiet",
            wrap=True,
        )
        self.trouble, self.removed = label(wrap=True), label(wrap=True)
        self.undo = IconButton("undo-2", self.tr("Undo"))
        self._warn, self._note = QFrame(), QFrame()
        self._build()
        self._connect()

    @property
    def view_state(self) -> int:
        """Return the row of the dish shown."""
        return self.list.currentIndex().row()

    @view_state.setter
    def view_state(self, row: int) -> None:
        self._row_wanted = row  # for when they are read
        if 0 <= row < len(self.dishes.rows):
            self.list.setCurrentIndex(self.dishes.index(row, 0))

    def show_dishes(self, own: OwnDishes, said: str = "") -> None:
        """Show one's dishes; `said` is about one that was removed and can come back."""
        at = self.list.currentIndex().row() if self.dishes.rows else self._row_wanted
        rows = tuple(self._row(dish) for dish in own.dishes.values())
        self.dishes.show_rows(rows)
        for widget, there in (
            (self._panes, bool(rows)),
            (self.empty, not rows),
            (self._warn, bool(own.faults)),
            (self._note, bool(said)),
        ):
            widget.setVisible(there)
        self.trouble.setText("\n".join(translated(fault.sentence) for fault in own.faults[:3]))
        self.removed.setText(said)
        self.undo.setEnabled(True)
        self.list.setCurrentIndex(self.dishes.index(min(max(at, 0), len(rows) - 1), 0))
        for button in (self.add, self.bring, self.paste):
            button.setEnabled(True)

    def choose(self, dish_id: str) -> None:
        """Make a dish current."""
        for at, row in enumerate(self.dishes.rows):
            if row.dish.id == dish_id:
                self.list.setCurrentIndex(self.dishes.index(at, 0))

    def _row(self, dish: Dish) -> DishRow:
        assert self._controller.known is not None
        slots = ", ".join(slot_name(slot) for slot in dish.slots)
        time = self.tr("{n} min").format(n=dish.minutes)
        below = " · ".join(part for part in (slots, time, dish.cuisine.capitalize()) if part)
        return DishRow(example_of(dish, self._controller.known).title, below, dish)

    def _show_current(self, index: QModelIndex) -> None:
        row = self.dishes.row(index)
        if row is not None and self._controller.known is not None:
            days = row.dish.keeps_days
            words = self.tr("keeps {n} day") if days == 1 else self.tr("keeps {n} days")
            keeps = words.format(n=days)
            about = f"{row.below} · {keeps}" if row.dish.keeps_days else row.below
            self.detail.show_dish(about, row.dish, self._controller.known)

    def _ask(self, signal: SignalInstance) -> None:
        row = self.dishes.row(self.list.currentIndex())
        if row is not None:
            signal.emit(row.dish)

    def _undo(self) -> None:
        self.undo.setEnabled(False)
        self._controller.undo()

    def _connect(self) -> None:
        self.list.selectionModel().currentRowChanged.connect(self._show_current)
        self.list.activated.connect(lambda _: self._ask(self.edit_requested))
        self.add.clicked.connect(self.add_requested)
        self.bring.clicked.connect(self.import_requested)
        self.paste.clicked.connect(self.paste_requested)
        self.detail.edit.clicked.connect(lambda: self._ask(self.edit_requested))
        self.detail.remove.clicked.connect(lambda: self._ask(self.remove_requested))
        self.undo.clicked.connect(self._undo)

    def _build(self) -> None:
        self.list.setModel(self.dishes)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setAccessibleName(self.tr("My dishes"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for button in (self.add, self.bring, self.paste):
            button.setEnabled(False)
        self._warn.setProperty("box", "warn")
        self._warn.setLayout(column(self.trouble, margin=8))
        self._note.setProperty("box", "note")
        self._note.setLayout(_row_of(self.removed, self.undo, margin=8))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._panes = two_panes(self.list, self.detail)
        whole = column(flowing(self.add, self.bring, self.paste), self._warn, self._note, gap=8)
        whole.addWidget(self.empty, 1)
        whole.addWidget(self._panes, 1)
        self.setLayout(whole)
        for box in (self._warn, self._note, self._panes):
            box.hide()


def _row_of(wide: QWidget, button: QWidget, margin: int = 0) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(px(margin), px(margin), px(margin), px(margin))
    row.setSpacing(px(8))
    row.addWidget(wide, 1)
    row.addWidget(button)
    return row
