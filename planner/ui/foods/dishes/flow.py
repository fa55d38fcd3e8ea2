"""From the wish to write, change or remove a dish to the dish on the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from .controller import DishController
from .draft import DishDraft, draft_of
from .example import example_of
from .form import DishForm
from .view import DishView

if TYPE_CHECKING:
    from foods import Dish
    from planner.store.own.dishes import OwnDishes


class DishFlow(QObject):
    """Opens the form, keeps what holds, and says what was done."""

    changed = Signal()
    """One's own dishes were changed and are on the disk"""
    counted = Signal(int)
    status_message = Signal(str, bool)

    def __init__(self, controller: DishController, view: DishView, window: QWidget) -> None:
        super().__init__(window)
        self._controller, self._view, self._window = controller, view, window
        self.form: DishForm | None = None
        self._saving = self._told = self._removed = ""
        view.add_requested.connect(self.write_new)
        view.edit_requested.connect(self.edit)
        view.remove_requested.connect(self.remove)
        controller.changed.connect(self._show)
        controller.failed.connect(self._fail)

    def write_new(self) -> None:
        """Ask for a dish."""
        self._open(DishDraft(), "", self.tr("Add to my dishes"))

    def edit(self, dish: Dish) -> None:
        """Change a dish; its id stays."""
        self._open(draft_of(dish), dish.id, self.tr("Save the dish"))

    def remove(self, dish: Dish) -> None:
        """Take a dish away, which can be undone."""
        words = self.tr("“{n}” is no longer among your dishes.")
        self._told = self._removed = words.format(n=self._name(dish))
        self._controller.remove(dish, self.tr("Remove dish"))

    def tell(self, words: str) -> None:
        """Keep the words to say once the dishes are read again."""
        self._told = words

    def _open(self, draft: DishDraft, dish_id: str, words: str) -> None:
        if self._controller.known is None:
            return
        form = DishForm(self._controller.known, draft, words, self._window)
        self.form = form
        form.applied.connect(lambda written: self._keep(written, dish_id))
        form.open()

    def _keep(self, draft: DishDraft, dish_id: str) -> None:
        self._saving = dish_id or self._controller.free_id(draft.title)
        label = self.tr("Change dish") if dish_id else self.tr("Add dish")
        self._controller.keep(self._saving, draft, label)

    def _show(self, own: OwnDishes, changed: bool) -> None:
        self._view.show_dishes(own, self._removed if self._controller.can_undo else "")
        self.counted.emit(len(own.dishes))
        if self._saving in own.dishes and self.form is not None:
            self._view.choose(self._saving)
            name = self._name(own.dishes[self._saving])
            self._told = self.tr("“{n}” is among your dishes.").format(n=name)
            self.form.accept()
            self.form = None
        self._saving = ""
        if changed:
            self.status_message.emit(self._told or self.tr("Your dishes were changed."), False)
            self._told = ""
            self.changed.emit()

    def _fail(self, why: str) -> None:
        if self._saving and self.form is not None:
            self.form.show_trouble(why)
        self._saving = ""
        self.status_message.emit(why, True)

    def _name(self, dish: Dish) -> str:
        assert self._controller.known is not None
        return example_of(dish, self._controller.known).title
