"""The page with the shopping list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTreeView, QWidget

from planner.ui.reading.shop import ShopItem, as_text
from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets import column, label

from .bill import BillPart
from .model import COST, ShoppingModel
from .price_book import PriceBook
from .price_cell import PriceDelegate, ShoppingView
from .pricing import Pricing


class ShoppingPage(QWidget):
    """The list by aisle, to be ticked off, copied or printed."""

    print_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ShoppingModel(self)
        self.view = ShoppingView()
        self.bill = BillPart()
        self.prices = PriceBook(self)
        self._pricing = Pricing(self.model, self.prices, self.bill, self)
        self.copy = IconButton("copy", self.tr("Copy as text"))
        self.print = IconButton("printer", self.tr("Print list …"))
        self.untick = IconButton("rotate-ccw", self.tr("Untick all"))
        self._count = label(tone="quiet")
        self._next: tuple[ShopItem, ...] | None = None
        self._build()
        self.model.ticked_changed.connect(self._tally)
        self._tally()

    def show_items(self, items: tuple[ShopItem, ...]) -> None:
        """Show a list, at once or as soon as the page is looked at."""
        self._next = items
        if self.isVisible():
            self._show_next()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the plan."""
        super().showEvent(event)
        self._show_next()

    def _show_next(self) -> None:
        if self._next is None:
            return
        items, self._next = self._next, None
        at = self.view.verticalScrollBar().value()
        self.model.show_items(items)
        self._pricing.show()
        self._fit_columns(items)
        self.view.expandAll()
        for row in range(self.model.rowCount()):
            self.view.setFirstColumnSpanned(row, QModelIndex(), True)
        self.view.verticalScrollBar().setValue(at)
        self._tally()

    def _fit_columns(self, items: tuple[ShopItem, ...]) -> None:
        # Measured here: the view would ask the model for every cell at every change.
        metrics = QFontMetrics(self.view.font())
        words = max((metrics.horizontalAdvance(item.buy) for item in items), default=px(80))
        self.view.header().resizeSection(1, words + px(24))
        self.view.header().resizeSection(2, metrics.horizontalAdvance("00.00 kg") + px(16))
        self.view.header().resizeSection(COST, metrics.horizontalAdvance("yours · $00.00") + px(24))

    def text(self) -> str:
        """The list as text."""
        self._show_next()
        return as_text(self.model.items, self.model.ticked, self.bill.bill.text())

    def _tally(self) -> None:
        items = self.model.items
        left = sum(item.name not in self.model.ticked for item in items)
        words = self.tr("{n} of {all} to buy").format(n=left, all=len(items))
        self._count.setText(words if items else self.tr("Nothing to buy yet: plan a week first."))
        self.untick.setEnabled(left < len(items))
        for button in (self.copy, self.print):
            button.setEnabled(bool(items))

    def _build(self) -> None:
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Shopping list"))
        self.view.setAccessibleDescription(self.tr("Space ticks an item, F2 types its price"))
        self.view.setRootIsDecorated(False)
        self.view.setIndentation(px(16))
        self.view.setItemsExpandable(False)
        self.view.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(QTreeView.EditTrigger.DoubleClicked)
        self.view.setItemDelegateForColumn(COST, PriceDelegate(self.view))
        self.view.setUniformRowHeights(True)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        self.print.clicked.connect(self.print_requested)
        self.untick.clicked.connect(lambda: self.model.set_ticked(frozenset()))
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Shopping list"), size=TITLE, bold=True))
        head.addSpacing(px(8))
        head.addWidget(self._count)
        head.addStretch(1)
        for button in (self.untick, self.copy, self.print):
            head.addWidget(button)
        inner = QWidget()
        inner.setMaximumWidth(px(900))
        body = column(head, self.bill, gap=8)
        body.addWidget(self.view, 1)
        inner.setLayout(body)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(16), px(16), 0)
        row.addWidget(inner, 1)
        row.addStretch(0)
