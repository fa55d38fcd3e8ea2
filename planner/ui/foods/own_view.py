"""One's own foods: look, change, remove."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QWidget

from foods import ALLERGENS
from planner.ui.locale import label_in_sentence, translated
from planner.ui.theme import IconButton
from planner.ui.widgets.basic import column, label

from .controller import FoodController
from .detail import FoodDetail
from .library_view import two_panes
from .lists import FoodList
from .models import main_nutrients
from .rows import FoodRow, figure_rows, own_row

if TYPE_CHECKING:
    from foods.own import OwnFood
    from planner.store.own.foods import OwnFoods


class OwnView(QWidget):
    """Everything it shows is in one's own file."""

    edit_requested = Signal(object)
    """An OwnFood"""
    remove_requested = Signal(object)
    """An OwnFood"""

    def __init__(self, controller: FoodController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller, self._row = controller, 0
        self.list = FoodList(self.tr("My foods"))
        self.empty = label(
            self.tr(
                "No foods of your own yet. Add one of USDA's, write one from its packet, "
                "or import a table."
            ),
            tone="quiet",
            wrap=True,
        )
        self.trouble = label(wrap=True)
        self._box = QFrame()
        self.detail = FoodDetail(self.tr("Choose one of your foods."))
        self.edit = IconButton("pencil", self.tr("Change …"))
        self.remove = IconButton("trash-2", self.tr("Remove"))
        self._build()
        self.list.chosen.connect(self.show_row)
        self.list.opened.connect(lambda row: self.edit_requested.emit(row.food))
        self.edit.clicked.connect(lambda: self._ask(self.edit_requested))
        self.remove.clicked.connect(lambda: self._ask(self.remove_requested))

    @property
    def view_state(self) -> int:
        """Return the row of the food shown."""
        return self.list.currentIndex().row()

    @view_state.setter
    def view_state(self, row: int) -> None:
        self._row = row  # for when they are read
        self.list.choose(row)

    def show_own(self, own: OwnFoods) -> None:
        """Show one's own foods, and what could not be read of them."""
        catalogue = self._controller.catalogue
        assert catalogue is not None
        at = self.list.currentIndex().row() if self.list.foods.rows else self._row
        rows = tuple(
            own_row(one, catalogue.kinds, lambda key: translated(ALLERGENS[key]))
            for one in own.foods
        )
        self.list.foods.show_rows(rows, main_nutrients(dict(catalogue.nutrients)))
        self._panes.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        keep = min(max(at, 0), len(rows) - 1)
        self.list.setCurrentIndex(self.list.foods.index(keep, 0))
        if not rows:
            self.show_row(None)
        self.trouble.setText("\n".join(translated(str(fault)) for fault in own.faults[:3]))
        self._box.setVisible(bool(own.faults))

    def show_row(self, row: FoodRow | None) -> None:
        """Show a food's figures."""
        catalogue = self._controller.catalogue
        if row is None or catalogue is None:
            self.detail.show_nothing()
            return
        one: OwnFood = row.food
        figures = tuple(figure_rows(row, one.origins, catalogue.nutrients))
        self.detail.show_food(one.food.name, self._about(one), self._plays(one), figures)

    def _about(self, one: OwnFood) -> str:
        found = ", ".join(
            label_in_sentence(ALLERGENS[key]) for key in ALLERGENS if key in one.food.allergens
        )
        allergens = self.tr("Contains {n}").format(n=found) if found else self.tr("No allergens")
        first = one.food.portions[0]
        measure = f"{first.words(1)} = {first.grams:g} g"
        source = one.cells.get("source", "").replace("sr28:", "USDA SR28 ").replace("fdc:", "FDC ")
        return " · ".join(part for part in (allergens, measure, source) if part)

    def _plays(self, one: OwnFood) -> str:
        from foods.own import places_of

        assert self._controller.catalogue is not None
        foods: Mapping[str, object] = self._controller.catalogue.foods
        names = [self._controller.catalogue.foods[f].name for f in one.stands_in_for if f in foods]
        if not names:
            return self.tr("It plays in no dish of the program. Change it to say what it is like.")
        count = places_of(self._controller.catalogue, one.stands_in_for)
        said = self.tr("Plays like {n}, in up to {c} dishes.")
        return said.format(n=", ".join(names), c=count)

    def _ask(self, signal: SignalInstance) -> None:
        row = self.list.current()
        if row is not None:
            signal.emit(row.food)

    def _build(self) -> None:
        self.detail.add_buttons((self.edit, self.remove))
        self._box.setProperty("box", "warn")
        self._box.setLayout(column(self.trouble, margin=8))
        self._box.hide()
        left = QWidget()
        body = column(gap=8)
        body.addWidget(self.list, 1)
        left.setLayout(body)
        self._panes = two_panes(left, self.detail)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        whole = column(self._box, gap=8)
        whole.addWidget(self.empty, 1)
        whole.addWidget(self._panes, 1)
        self.setLayout(whole)
