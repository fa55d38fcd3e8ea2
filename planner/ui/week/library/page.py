"""The dish library: find a dish, read it, make it a favourite, put it on a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from planner.application.dishes.detail import dish_detail
from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets.basic import clear, column, label
from planner.ui.widgets.flow_layout import FlowLayout, flowing
from planner.ui.widgets.split_panes import SplitPanes

from .detail import DishPane
from .dish_list import DishList
from .filter_bar import FilterBar

if TYPE_CHECKING:
    from planner.application.dishes.entries import DishEntry
    from planner.application.dishes.search import DishIndex, DishQuery, Found


class Finder(Protocol):
    """Finds dishes off the window's thread."""

    @property
    def found(self) -> SignalInstance:
        """Return the signal of what was found: Found."""

    @property
    def index(self) -> DishIndex | None:
        """Return the dishes as they were read last; None before."""

    def ask(self, query: DishQuery) -> None:
        """Find dishes."""


_READ_MS = 40
"""How long a dish is current before it is read: who runs through the list passes over most"""
_MOST_OFFERS = 3


class LibraryPage(QWidget):
    """The list on the left, the dish as a cook reads it on the right."""

    star_wanted = Signal(object)
    """DishEntry"""
    put_wanted = Signal(object)
    edit_wanted = Signal(object)
    new_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, controller: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._controller, self._wanted = controller, ""
        self._found: Found | None = None
        self.filters = FilterBar()
        self.count = label(tone="quiet", wrap=True)
        self.list = DishList(self.tr("Dishes"))
        self.detail = DishPane()
        self.new = IconButton("plus", self.tr("New dish …"))
        self.bring = IconButton("folder-open", self.tr("Import recipes …"))
        self.nothing = label(wrap=True)
        self._offers = FlowLayout(gap=6)
        self._none = QFrame()
        self._soon = QTimer(self, interval=_READ_MS, singleShot=True)
        self._soon.timeout.connect(self._read)
        self._build()
        self._connect()

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return the fields that a window made anew shows the same."""
        return {**self.filters.state_fields(), "dish": self}

    @property
    def view_state(self) -> str:
        """Return the id of the dish that is shown."""
        entry = self.list.current()
        return entry.dish.id if entry else self._wanted

    @view_state.setter
    def view_state(self, dish: str) -> None:
        self._wanted = dish
        self.search()

    def search(self) -> None:
        """Ask as field and boxes say."""
        self._controller.ask(self.filters.query())

    def choose(self, dish: str) -> None:
        """Make a dish current, now or as soon as it is found."""
        self._wanted = dish
        row = self.list.dishes.row_of(dish)
        if row >= 0:
            self.list.setCurrentIndex(self.list.dishes.index(row, 0))

    def show_found(self, found: Found) -> None:
        """Show what was found."""
        again = self._found is not None and self._found.query == found.query
        self._found, current = found, self.list.current()
        kept = self._wanted or (current.dish.id if current and again else "")
        self.list.show_entries(found.entries, kept)
        self._wanted = ""
        index = self._controller.index
        if index is not None:
            self.filters.season.setVisible(index.shelf.knows_season)
        some = bool(found.entries)
        self.count.setText(self._words(found))
        self.count.setVisible(some)
        self.list.setVisible(some)
        self._none.setVisible(not some)
        if not some:
            self._show_nothing(found)

    def _words(self, found: Found) -> str:
        able = sum(not entry.why_not for entry in found.entries)
        rest = len(found.entries) - able
        counts = {0: self.tr("No dish for you"), 1: self.tr("1 dish")}
        words = counts.get(able) or self.tr("{n} dishes").format(n=able)
        if found.meant is not None:
            words += ": " + ", ".join(self.filters.asked_words(found.meant))
        if rest:
            words += " · " + self.tr("{n} that are not planned for you").format(n=rest)
        return words

    def _show_nothing(self, found: Found) -> None:
        """Say what to do: which filter left out would bring dishes, or what is spelt so."""
        clear(self._offers)
        lone = [name for name in found.query.filters if name != "text"]
        if found.query.kind and not found.loosened.get("text"):
            told = {
                "favourite": self.tr("No favourites yet. Press the star of a dish, or F."),
                "own": self.tr("No dishes of your own yet. Write one down, or import recipes."),
                "imported": self.tr("No imported recipes yet. Bring them from other programs."),
            }
            self.nothing.setText(told[found.query.kind])
        elif found.query.text and not lone:
            self.nothing.setText(
                self.tr(
                    "No dish is called so or made of it. Try one food, “no fish”, or "
                    "“under 20 minutes”."
                )
            )
        else:
            self.nothing.setText(self.tr("No dish is all of this. Leave something out:"))
        for word in found.near[:_MOST_OFFERS]:
            self._offer(word, partial(self.filters.field.setText, word))
        loosened = sorted(found.loosened.items(), key=lambda pair: -pair[1])
        for name, count in loosened[:_MOST_OFFERS]:
            words = self.tr("{filter}: {n} dishes")
            said = words.format(filter=self.filters.lifted_words(name), n=count)
            self._offer(said, partial(self.filters.lift, name))
        if not found.query.barred:
            self._offer(self.filters.barred.text(), lambda: self.filters.barred.setChecked(True))

    def _offer(self, words: str, act: Callable[[], None]) -> None:
        button = QPushButton(words)
        button.setProperty("kind", "pick")
        button.clicked.connect(lambda: act())
        self._offers.addWidget(button)

    def _read(self) -> None:
        entry, index = self.list.current(), self._controller.index
        if entry is None or index is None:
            self.detail.show_nothing()
            return
        self.detail.show_dish(dish_detail(entry, index.shelf))

    def _open(self, entry: DishEntry | None) -> None:
        if entry is not None and not entry.barred_foods:
            self.put_wanted.emit(entry)

    def _connect(self) -> None:
        self.filters.asked.connect(self.search)
        self.filters.left.connect(self.list.setFocus)
        self.list.chosen.connect(lambda _: self._soon.start())
        self.list.opened.connect(self._open)
        self.list.starred.connect(self.star_wanted)
        self.detail.star_wanted.connect(self.star_wanted)
        self.detail.put_wanted.connect(self.put_wanted)
        self.detail.edit_wanted.connect(self.edit_wanted)
        self.new.clicked.connect(self.new_wanted)
        self.bring.clicked.connect(self.import_wanted)
        self._controller.found.connect(self.show_found)

    def _build(self) -> None:
        title = label(self.tr("Dishes"), size=TITLE, bold=True)
        head = flowing(title, None, self.new, self.bring)
        none = column(self.nothing, self._offers, margin=16, gap=12)
        none.addStretch(1)
        self._none.setLayout(none)
        self._none.hide()
        left = QWidget()
        found = column(self.filters, self.count, gap=8)
        found.addWidget(self.list, 1)
        found.addWidget(self._none, 1)
        left.setLayout(found)
        panes = SplitPanes(left, self.detail, shares=(520, 430), least=(330, 320), gap=24)
        body = column(head, margin=16, gap=12)
        body.addWidget(panes, 1)
        body.setContentsMargins(px(16), px(12), px(16), px(8))
        self.setLayout(body)
