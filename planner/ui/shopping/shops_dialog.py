"""Shops, and the order of their aisles: dragged, or moved by buttons and keys."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.shopping.shops import Shop, Shops
from planner.ui.locale import translated
from planner.ui.theme import SMALL, IconButton
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.flow_layout import flowing
from planner.ui.widgets.split_panes import SplitPanes, of

from .list_dialog import ListDialog

_AISLE = Qt.ItemDataRole.UserRole


class ShopsDialog(ListDialog):
    """Shops on the left, the aisles of the chosen one on the right."""

    def __init__(self, shops: Shops, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Shops and aisles"))
        self.shops = shops
        self.list, self.aisles = QListWidget(), QListWidget()
        self.name = QLineEdit()
        self.add = IconButton("plus", self.tr("Add shop"))
        self.remove = IconButton("trash-2", self.tr("Remove"))
        self.up = IconButton("arrow-up", self.tr("Up"))
        self.down = IconButton("arrow-down", self.tr("Down"))
        self._at = 0
        self._build()
        self._show_shops()

    def move_aisle(self, by: int) -> None:
        """Move the chosen aisle up or down."""
        row = self.aisles.currentRow()
        to = row + by
        if row < 0 or not 0 <= to < self.aisles.count():
            return
        item = self.aisles.takeItem(row)
        self.aisles.insertItem(to, item)
        self.aisles.setCurrentRow(to)
        self._take_order()

    def _take_order(self) -> None:
        order = tuple(self.aisles.item(row).data(_AISLE) for row in range(self.aisles.count()))
        self.shops = self.shops.with_shop(replace(self._shop(), aisles=order))

    def _shop(self) -> Shop:
        return self.shops.shops[self._at]

    def _show_shops(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([translated(shop.name) for shop in self.shops.shops])
        self._at = min(self._at, len(self.shops.shops) - 1)
        self.list.setCurrentRow(self._at)
        self.list.blockSignals(False)
        self.remove.setEnabled(len(self.shops.shops) > 1)
        self._show_shop()

    def _show_shop(self) -> None:
        self.complain("")
        self.name.setText(translated(self._shop().name))
        self.aisles.clear()
        for aisle in self._shop().order():
            item = QListWidgetItem(translated(aisle))
            item.setData(_AISLE, aisle)
            self.aisles.addItem(item)
        self.aisles.setCurrentRow(0)

    def _choose(self, row: int) -> None:
        if row >= 0:
            self._at = row
            self._show_shop()

    def _add(self) -> None:
        names = {shop.name for shop in self.shops.shops}
        number = len(names) + 1
        while (name := self.tr("Shop {n}").format(n=number)) in names:
            number += 1
        self.shops = self.shops.with_shop(Shop(name, self._shop().order()))
        self._at = len(names)
        self._show_shops()
        self.name.setFocus()
        self.name.selectAll()

    def _remove(self) -> None:
        self.shops = self.shops.without_shop(self._shop().name)
        self._show_shops()

    def _rename(self) -> None:
        old, new = self._shop().name, " ".join(self.name.text().split())
        if new in (old, translated(old)):
            return
        try:
            self.shops = self.shops.renamed(old, new)
        except ValueError:
            self.complain(self.tr("Each shop needs a name of its own."))
            return
        self.complain("")
        self.list.item(self._at).setText(new)

    def _build(self) -> None:
        for view in (self.list, self.aisles):
            view.setProperty("box", "list")
        self.list.setAccessibleName(self.tr("Shops"))
        self.aisles.setAccessibleName(self.tr("Aisles in the order they are walked"))
        self.aisles.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.aisles.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.aisles.model().rowsMoved.connect(lambda *_: self._take_order())
        self.list.currentRowChanged.connect(self._choose)
        self.name.setAccessibleName(self.tr("Name of the shop"))
        self.name.setMaxLength(300)
        self.name.textEdited.connect(lambda _: self._rename())
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self.move_aisle(by))
        self.up.clicked.connect(lambda: self.move_aisle(-1))
        self.down.clicked.connect(lambda: self.move_aisle(1))
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        for button in (self.add, self.remove, self.up, self.down):
            button.setAutoDefault(False)
        left, right = of(self._left()), of(self._right())
        body = SplitPanes(left, right, shares=(2, 3), least=(180, 240), gap=16)
        self.lay_out(body, grow=body, size=(560, 500))

    def _left(self) -> QVBoxLayout:
        buttons = flowing(self.add, self.remove)
        return column(section(self.tr("Shops")), self.list, self.name, buttons, gap=8)

    def _right(self) -> QVBoxLayout:
        buttons = flowing(self.up, self.down)
        hint = label(
            self.tr("Drag them, or move them with Alt and the arrow keys."),
            size=SMALL,
            tone="quiet",
            wrap=True,
        )
        head = section(self.tr("Aisles in the order you walk"))
        return column(head, hint, self.aisles, buttons, gap=8)
