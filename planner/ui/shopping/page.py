"""The page with the shopping list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeView, QWidget

from planner.application.views.shopping_values import LineKey, ListView, ShopItem, as_text
from planner.ui.theme import BODY_SIZE, SMALL, font, px
from planner.ui.widgets.basic import column, label

from .add_line import AddLine
from .bill_part import BillPart
from .line_delegate import LineDelegate
from .line_panel import LinePanel
from .list_head import ListHead
from .model import BUY, COST, ShoppingModel
from .notices import Notices
from .price_book import PriceBook
from .price_cell import PriceDelegate, ShoppingView
from .price_controller import Pricing

_PANEL_FROM = 780
"""Narrower than this, the list has the page to itself."""
_WIDEST_BUY = 280
_QUIET_MS = 400
"""So long a plan has to stay as it is for its list to be made ahead"""


class ShoppingPage(QWidget):
    """The list by aisle, to be ticked off, corrected, copied or printed."""

    print_requested = Signal()
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ShoppingModel(self)
        self.view = ShoppingView()
        self.head, self.notices = ListHead(), Notices()
        self.panel, self.adding = LinePanel(), AddLine()
        self.bill = BillPart()
        self.nothing = label(
            self.tr("What the meals of the week need will stand here, aisle by aisle."),
            tone="quiet",
            wrap=True,
        )
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.prices = PriceBook(self)
        self._pricing = Pricing(self.model, self.prices, self.bill, self)
        self._list = ListView()
        self._next: Callable[[], ListView] | None = None
        self._quiet = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self._make_ahead)
        self._build()
        self.head.show_view(self._list)

    @property
    def copy(self) -> QWidget:
        """Return the button that copies the list."""
        return self.head.copy

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return the fields that a window made anew shows the same."""
        adding = self.adding
        own = {"name": adding.name, "amount": adding.amount, "aisle": adding.aisle}
        return {**own, "trip": self.head, "line": self, "scrolled": self.view}

    @property
    def view_state(self) -> LineKey | None:
        """Return the line one stands on."""
        chosen = self.chosen()
        return chosen.key if chosen else None

    @view_state.setter
    def view_state(self, key: LineKey | None) -> None:
        if key is not None:
            self.view.setCurrentIndex(self.model.find(key))

    def show_items(self, items: tuple[ShopItem, ...]) -> None:
        """Show bare lines."""
        self.show_list(ListView(items=items, all=len(items)))

    def show_list(self, listed: ListView) -> None:
        """Show a list, at once or as soon as the page is looked at."""
        self.show_later(lambda: listed)

    def show_later(self, make: Callable[[], ListView]) -> None:
        """Show a list that is made only when the page is looked at."""
        self._next = make
        if self.isVisible():
            self._show_next()
        else:
            self._quiet.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the plan."""
        super().showEvent(event)
        self._show_next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the panel where there is room for it."""
        super().resizeEvent(event)
        self.panel.setVisible(bool(self._list.items) and self.width() >= px(_PANEL_FROM))
        self._fit_columns(self.model.items)

    def chosen(self) -> ShopItem | None:
        """Return the line one stands on."""
        return self.model.item(self.view.currentIndex())

    def text(self) -> str:
        """Return the list as text."""
        self._show_next()
        return as_text(self._list.items, self.bill.bill.text())

    def _make_ahead(self) -> None:
        """Make the list while the person looks at the week, so that it is there when wanted."""
        if self._next is not None:
            listed = self._next()
            self._next = lambda: listed

    def _show_next(self) -> None:
        self._quiet.stop()
        if self._next is None:
            return
        make, self._next = self._next, None
        self._list = make()
        self.head.show_view(self._list)
        self.notices.show_view(self._list)
        for button in (self.head.copy, self.head.print):
            button.setEnabled(bool(self._list.items))
        there = bool(self._list.items)
        self.view.setVisible(there)
        self.panel.setVisible(there and self.width() >= px(_PANEL_FROM))
        self.nothing.setVisible(not there)
        self._pricing.show_items(self._list.items)  # first: rows are told of prices one by one
        self._show_rows()

    def _show_rows(self, _: object = None) -> None:
        trip = self.head.trip
        items = tuple(item for item in self._list.items if trip is None or item.trip == trip)
        chosen, at = self.chosen(), self.view.verticalScrollBar().value()
        if self.model.show_items(items):
            self._fit_columns(items)
            self.view.expandAll()
            for row in range(self.model.rowCount()):
                self.view.setFirstColumnSpanned(row, QModelIndex(), True)
            if chosen is not None:
                self.view.setCurrentIndex(self.model.find(chosen.key))
            self.view.verticalScrollBar().setValue(at)
        self._show_chosen()

    def _show_chosen(self, *_: object) -> None:
        self.panel.show_item(self.chosen(), self._list.shops)

    def _fit_columns(self, items: tuple[ShopItem, ...]) -> None:
        # Measured here: the view would ask the model for every cell at every change.
        bold, small = QFontMetrics(font(BODY_SIZE, bold=True)), QFontMetrics(font(SMALL))
        words = max(
            (
                max(bold.horizontalAdvance(item.buy), small.horizontalAdvance(item.note))
                for item in items
            ),
            default=px(80),
        )
        widest = min(px(_WIDEST_BUY), self.view.width() * 2 // 5)
        self.view.header().resizeSection(BUY, min(words + px(24), widest))
        self.view.header().resizeSection(COST, bold.horizontalAdvance("yours · $00.00") + px(24))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copied.emit()

    def _build(self) -> None:
        self._build_view()
        self.head.trip_chosen.connect(self._show_rows)
        self.head.copy.clicked.connect(self._copy)
        self.head.print.clicked.connect(self.print_requested)
        left = column(self.view, self.nothing, gap=8)
        left.setStretchFactor(self.view, 1)
        left.setStretchFactor(self.nothing, 1)
        left.addWidget(self.adding)
        middle = QHBoxLayout()
        middle.setSpacing(px(12))
        middle.addLayout(left, 1)
        middle.addWidget(self.panel)
        body = column(self.head, self.notices, self.bill, gap=8)
        body.addLayout(middle, 1)
        inner = QWidget()
        inner.setMaximumWidth(px(1120))
        inner.setLayout(body)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(16), px(16), px(12))
        row.addWidget(inner, 1)

    def _build_view(self) -> None:
        view = self.view
        view.setObjectName("shoppingList")
        view.setMinimumHeight(px(180))
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Shopping list"))
        view.setAccessibleDescription(
            self.tr("Space ticks a line, F2 types its price, Delete takes off a line of your own")
        )
        view.setRootIsDecorated(False)
        view.setIndentation(px(4))
        view.setItemsExpandable(False)
        view.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QTreeView.EditTrigger.DoubleClicked)
        view.setItemDelegate(LineDelegate(view))
        view.setItemDelegateForColumn(COST, PriceDelegate(view))
        view.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        view.selectionModel().currentChanged.connect(self._show_chosen)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
