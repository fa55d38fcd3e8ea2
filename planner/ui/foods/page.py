"""The page with all of USDA's foods, and one's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QPushButton, QWidget

from planner.ui.locale.format import number
from planner.ui.theme import TITLE, IconButton
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import Stack
from planner.ui.widgets.flow_layout import flowing
from planner.ui.widgets.toggling import show_checked

from .controller import FoodController
from .dishes.flow import DishFlow
from .dishes.view import DishView
from .food_flow import FoodFlow
from .import_flow import ImportFlow
from .library_view import LibraryView
from .own_view import OwnView
from .recipes.flow import RecipeFlow

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.store.own.foods import OwnFoods


class FoodViews:
    """The views of the page, which take longest to make: one by one, or all of them at once."""

    library: LibraryView
    own: OwnView
    dishes: DishView

    def __init__(self, controller: FoodController) -> None:
        self._controller = controller

    def make(self) -> Iterator[None]:
        """Make them, one a step."""
        self.library = LibraryView(self._controller)
        yield
        self.own = OwnView(self._controller)
        yield
        self.dishes = DishView(self._controller.dishes)
        yield

    @classmethod
    def all(cls, controller: FoodController) -> FoodViews:
        """Return all of them."""
        views = cls(controller)
        for _ in views.make():
            pass
        return views


class FoodsPage(QWidget):
    """Show three views in one place; the controller does the work, and its owner closes it."""

    own_changed = Signal(object)
    """OwnFoods, after one's own foods or dishes were changed and are on the disk"""
    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(
        self,
        controller: FoodController,
        views: FoodViews | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.controller = controller
        views = views or FoodViews.all(controller)
        self.library, self.own, self.dishes = views.library, views.own, views.dishes
        self.views = Stack()
        self.tabs = [self._tab(at, name) for at, name in enumerate(self._names())]
        self.new = IconButton("file-plus", self.tr("New food …"))
        self.bring = IconButton("folder-open", self.tr("Import …"))
        self.template = IconButton("file-text", self.tr("Template …"))
        self.foods, self.imports = FoodFlow(controller, self), ImportFlow(controller, self)
        self.dish_flow = DishFlow(controller.dishes, self.dishes, self)
        self.recipe_flow = RecipeFlow(controller.recipes, self)
        self._told = ""
        self._build()
        self._connect()
        self.show_view(0)

    @property
    def history(self) -> QUndoStack:
        """Return the changes of one's own foods and dishes that undo takes back."""
        return self.controller.history

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return the fields that a window made anew shows the same."""
        return {"library": self.library, "own": self.own, "dishes": self.dishes, "view": self}

    @property
    def view_state(self) -> int:
        """Return which view is shown."""
        return self.views.currentIndex()

    @view_state.setter
    def view_state(self, view: int) -> None:
        self.show_view(view)

    def equip(self, catalogue: Catalogue) -> None:
        """Take the program's own tables, not the extended ones, once they are loaded."""
        self.controller.equip(catalogue)
        self.library.bar.show_nutrients(catalogue.nutrients)
        self.library.search()

    def show_view(self, index: int) -> None:
        """Show USDA's foods (0), one's own (1), or one's own dishes (2)."""
        self.views.setCurrentIndex(index)
        self.template.setVisible(index == 1)
        self.new.setVisible(index != 2)
        for at, tab in enumerate(self.tabs):
            show_checked(tab, at == index)

    # What comes back.

    def _show_own(self, own: OwnFoods, changed: bool) -> None:
        self.own.show_own(own)
        count = number(len(own.foods))
        self.tabs[1].setText(self.tr("My foods ({n})").format(n=count))
        for button in (self.template, self.new, self.bring, self.library.add):
            button.setEnabled(True)
        self.library.show_row(self.library.list.current())
        assert self.controller.catalogue is not None
        self.controller.dishes.equip(self.controller.catalogue, own)
        if changed:
            self.status_message.emit(self._told or self.tr("Your foods were changed."), False)
            self._told = ""
            self.own_changed.emit(own)

    def _tell_dishes(self, dishes: tuple[str, ...]) -> None:
        words = self.tr("{n} dishes were added to yours.")
        if len(dishes) == 1:
            words = self.tr("“{n}” was added to your dishes.").format(n=dishes[0])
        self.dish_flow.tell(words.format(n=len(dishes)))
        self.controller.dishes.read_again()

    def _tell_recipes(self, words: str) -> None:
        self._tell(words)
        self.controller.read_again()
        self.show_view(2)

    def _count_dishes(self, count: int) -> None:
        self.tabs[2].setText(self.tr("My dishes ({n})").format(n=number(count)))

    def _tell(self, words: str) -> None:
        self._told = words

    # A method, for the controller outlives the page: Qt takes no lambda off with who made it.
    def _tell_failure(self, why: str) -> None:
        self.status_message.emit(why, True)

    def _connect(self) -> None:
        for signal, answer in (
            (self.controller.own_changed, self._show_own),
            (self.controller.dishes_taken, self._tell_dishes),
            (self.controller.failed, self._tell_failure),
            (self.foods.telling, self._tell),
            (self.imports.telling, self._tell),
            (self.imports.status_message, self.status_message),
            (self.imports.taken, lambda: self.show_view(1)),
            (self.recipe_flow.taken, self._tell_recipes),
            (self.recipe_flow.status_message, self.status_message),
            (self.dishes.import_requested, self.recipe_flow.choose_files),
            (self.dishes.paste_requested, self.recipe_flow.ask_for_text),
            (self.dish_flow.status_message, self.status_message),
            (self.dish_flow.counted, self._count_dishes),
            (self.dish_flow.changed, lambda: self.own_changed.emit(self.controller.own)),
            (self.library.add_requested, self.foods.adopt),
            (self.own.edit_requested, self.foods.edit),
            (self.own.remove_requested, self.foods.remove),
            (self.new.clicked, self.foods.write_new),
            (self.template.clicked, lambda: self.imports.ask_for_table()),
            (self.bring.clicked, self.imports.choose_import),
        ):
            signal.connect(answer)

    def _names(self) -> tuple[str, ...]:
        return self.tr("USDA's foods"), self.tr("My foods"), self.tr("My dishes")

    def _tab(self, index: int, name: str) -> QPushButton:
        tab = QPushButton(name)
        tab.setProperty("kind", "pick")
        tab.setCheckable(True)
        tab.setAutoExclusive(True)
        tab.toggled.connect(lambda on: self.show_view(index) if on else None)
        return tab

    def _build(self) -> None:
        for view in (self.library, self.own, self.dishes):
            self.views.addWidget(view)
        # Without one's own file read there is nothing to add to.
        self.template.setToolTip(self.tr("A table to fill in, which says what each column holds"))
        for button in (self.template, self.new, self.bring, self.library.add):
            button.setEnabled(False)
        title = label(self.tr("Foods"), size=TITLE, bold=True)
        head = flowing(title, *self.tabs, None, self.template, self.new, self.bring)
        body = column(head, margin=16, gap=12)
        body.addWidget(self.views, 1)
        self.setLayout(body)
