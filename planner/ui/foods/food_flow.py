"""From the wish to add, change or remove a food to the food among one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from .controller import FoodController
from .form import FoodForm

if TYPE_CHECKING:
    from foods.library import LibraryFood
    from foods.own import ImportRow, OwnFood


class FoodFlow(QObject):
    """Opens the form, judges what is written, keeps what holds."""

    telling = Signal(str)
    """What to say once one's own foods are on the disk"""

    def __init__(self, controller: FoodController, window: QWidget) -> None:
        super().__init__(window)
        self.controller, self._window = controller, window
        self.form: FoodForm | None = None

    def adopt(self, food: LibraryFood) -> None:
        """Ask for what USDA does not say, then make the food one's own."""
        from foods.own import suggestion

        found = suggestion(food)
        form = self.open_form(self.controller.adopted(food), self.tr("Add to my foods"))
        form.suggest(found.allergens, found.diet.value, found.kind)

    def write_new(self) -> None:
        """Ask for a food from its packet."""
        self.open_form({"source": "label"}, self.tr("Add to my foods"))

    def edit(self, one: OwnFood) -> None:
        """Change one's own food; its id stays."""
        self.open_form({**one.cells, "id": one.food.id}, self.tr("Save the food"), one.food.id)

    def remove(self, one: OwnFood) -> None:
        """Take a food out of one's own."""
        words = self.tr("“{n}” is no longer among your foods.")
        self.telling.emit(words.format(n=one.food.name))
        self.controller.remove([one.food.id], self.tr("Remove food"))

    def open_form(self, cells: Mapping[str, str], title: str, replaced: str = "") -> FoodForm:
        """Show cells to be changed, and take them if they hold."""
        assert self.controller.catalogue is not None
        form = FoodForm(self.controller.catalogue, cells, title, self._window)
        self.form = form
        form.applied.connect(lambda written: self._apply(form, written, replaced))
        form.open()
        return form

    def _apply(self, form: FoodForm, cells: Mapping[str, str], replaced: str) -> None:
        row = self._judged(cells, replaced)
        if row.food is None:
            form.show_problems(tuple(fault.problem for fault in row.faults))
            return
        words = self.tr("“{n}” is among your foods.")
        self.telling.emit(words.format(n=row.food.food.name))
        self.controller.keep(
            [row.food], self.tr("Change food") if replaced else self.tr("Add food")
        )
        form.accept()

    def _judged(self, cells: Mapping[str, str], replaced: str) -> ImportRow:
        from foods.own import Judge, Watch, WrittenRow

        assert self.controller.catalogue is not None
        own = self.controller.own.foods if self.controller.own else ()
        others = tuple(one for one in own if one.food.id != replaced)
        rows = (WrittenRow(0, cells),)
        return Judge(self.controller.catalogue, others).judge("", rows, Watch())[0]
