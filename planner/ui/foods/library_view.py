"""Search USDA's foods and look at one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from foods.food.season import season_words
from planner.ui.locale import label_in_sentence, translated
from planner.ui.theme import IconButton
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.split_panes import SplitPanes
from planner.ui.widgets.view_state import ViewState, restore_view_state, view_state_of

from .controller import FoodController
from .detail import FoodDetail
from .lists import FoodList
from .models import main_nutrients
from .rows import FoodRow, figure_rows, library_row
from .search import SearchBar

if TYPE_CHECKING:
    from foods.library import LibraryFood, Query


class LibraryView(QWidget):
    """The list follows every keystroke; the answer may name a ranking that was typed."""

    add_requested = Signal(object)
    """A LibraryFood to become one's own"""

    def __init__(self, controller: FoodController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller, self._row = controller, 0
        self.bar = SearchBar()
        self.list = FoodList(self.tr("USDA's foods"))
        words = self.tr("Making USDA's foods ready. The first time takes a moment.")
        self.feedback = label(words, tone="quiet", wrap=True)
        self.detail = FoodDetail(self.tr("Choose a food to see its figures."))
        self.add = IconButton("plus", self.tr("Add to my foods …"))
        self._build()
        self._connect()

    @property
    def view_state(self) -> tuple[ViewState, int]:
        """Return what is searched for, and the row of the food shown."""
        return view_state_of(self.bar.state_fields()), self.list.currentIndex().row()

    @view_state.setter
    def view_state(self, view_state: tuple[ViewState, int]) -> None:
        fields, self._row = view_state
        self.bar.blockSignals(True)  # one question is enough
        restore_view_state(self.bar.state_fields(), fields)
        self.bar.blockSignals(False)
        self.search()

    def search(self) -> None:
        """Ask as the field and boxes say."""
        if self._controller.catalogue is not None:
            self._controller.search(self.bar.query())

    def show_found(self, query: Query, found: tuple[LibraryFood, ...]) -> None:
        """Show what was found."""
        from foods.library import Basis

        assert self._controller.catalogue is not None
        nutrients = main_nutrients(dict(self._controller.catalogue.nutrients), query.nutrient)
        per_kcal = query.basis is Basis.PER_100KCAL
        self.list.foods.show_rows(tuple(library_row(f) for f in found), nutrients, per_kcal)
        if not self.list.choose(self._row):
            self.list.choose_first()
        self._row = 0
        self.feedback.setText(self._words(query, len(found)))

    def _words(self, query: Query, count: int) -> str:
        if not count:
            return self.tr("Nothing has these words. Try fewer letters, or USDA's name for it.")
        assert self._controller.catalogue is not None
        first = self.tr("The first {n}") if count == query.limit else self.tr("{n} found")
        words = first.format(n=count)
        if query.nutrient:
            name = label_in_sentence(self._controller.catalogue.nutrients[query.nutrient].label)
            order = self.tr("least {n} first") if query.least else self.tr("most {n} first")
            words += f" · {order.format(n=name)}"
        basis = {"per 100 g": self.tr("per 100 g"), "per 100 kcal": self.tr("per 100 kcal")}
        return f"{words} · {basis[query.basis.value]}"

    def show_row(self, row: FoodRow | None) -> None:
        """Show a food's figures."""
        if row is None or self._controller.catalogue is None:
            self.detail.show_nothing()
            return
        food: LibraryFood = row.food
        origins = {key: figure.origin for key, figure in food.figures.items()}
        about = " · ".join(part for part in (food.food_group, food.also) if part)
        number = self.tr("USDA SR28 number {n}").format(n=food.ndb_no)
        figures = tuple(figure_rows(row, origins, self._controller.catalogue.nutrients))
        self.detail.show_food(food.description, f"{about}\n{number}", self._there(food), figures)

    def _there(self, food: LibraryFood) -> str:
        """Return the sentence that the planner has the food already, or ""."""
        catalogue, own = self._controller.catalogue, self._controller.own
        assert catalogue is not None
        here = [f.name for f in catalogue.foods.values() if f.ndb_no == food.ndb_no]
        mine = [o.food.name for o in own.foods if o.food.ndb_no == food.ndb_no] if own else []
        if mine:
            return self.tr("Among your foods as “{n}”.").format(n=mine[0])
        if not here:
            return ""
        words = self.tr("The planner has it as “{n}”.").format(n=here[0])
        ids = (f.id for f in catalogue.foods.values() if f.ndb_no == food.ndb_no)
        season = season_words(next(ids))
        return f"{words} {translated(season)}" if season else words

    def _add(self, row: FoodRow | None) -> None:
        if row is not None:
            self.add_requested.emit(row.food)

    def _connect(self) -> None:
        self.bar.asked.connect(self.search)
        self.bar.field.returnPressed.connect(self.list.setFocus)
        self.list.chosen.connect(self.show_row)
        self.list.opened.connect(self._add)
        self.add.clicked.connect(lambda: self._add(self.list.current()))
        self._controller.opened.connect(self.bar.show_groups)
        if self._controller.contents is not None:
            self.bar.show_groups(*self._controller.contents)
        self._controller.found.connect(self.show_found)

    def _build(self) -> None:
        self.detail.add_buttons((self.add,))
        left = QWidget()
        body = column(self.bar, self.feedback, gap=8)
        body.addWidget(self.list, 1)
        left.setLayout(body)
        self.setLayout(column(two_panes(left, self.detail)))


def two_panes(left: QWidget, right: QWidget) -> SplitPanes:
    """Return a list and its food."""
    return SplitPanes(left, right, shares=(560, 370), least=(340, 330), gap=24)
