"""Aisles and their items as a tree; items can be ticked, and what they cost typed in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QColor, QFont, QGuiApplication

from planner.application.views.shopping_values import LineKey, ShopItem
from planner.ui.locale import error_text
from planner.ui.theme import BODY_SIZE, font, tokens_of

from .line_delegate import HEADING, MARK, UNDER
from .price_texts import cost_text, cost_tip, read_price, typed_text, under_cost

if TYPE_CHECKING:
    from planner.domain.shopping.week_cost import LineCost

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_AISLE = 0xFFFF_FFFF
Role = Qt.ItemDataRole
BUY, COST = 1, 2
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = (Role.DisplayRole, Role.AccessibleTextRole)


class ShoppingModel(QAbstractItemModel):
    """Shows lines; ticks and prices are asked for by signal, for the plan keeps them."""

    tick_wanted = QtSignal(object, bool)
    """(keys of lines, whether they are in the basket)"""
    price_typed = QtSignal(object, object)
    """(ShopItem, US dollars for its pack or 100 g; None for USDA's price)"""
    refused = QtSignal(str)
    """Why what was typed is no price"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aisles: tuple[tuple[str, tuple[ShopItem, ...]], ...] = ()
        self._costs: Mapping[LineKey, LineCost] = {}

    @property
    def items(self) -> tuple[ShopItem, ...]:
        """Return all items, in order."""
        return tuple(item for _, items in self._aisles for item in items)

    def show_items(self, items: tuple[ShopItem, ...]) -> bool:
        """Show a list, which is in the order of its aisles; whether its rows are others now."""
        groups = groupby(items, key=lambda item: item.aisle)
        aisles = tuple((aisle, tuple(group)) for aisle, group in groups)
        if _rows(aisles) == _rows(self._aisles):
            before, self._aisles = self.items, aisles
            self.renew({new.key for new, old in zip(self.items, before, strict=True) if new != old})
            return False
        self.beginResetModel()
        self._aisles = aisles
        self.endResetModel()
        return True

    def renew(self, keys: Collection[LineKey]) -> None:
        """Tell that some rows say other things: these only, for views ask all about each."""
        last = self.columnCount() - 1
        for row, (_, items) in enumerate(self._aisles):
            for at, item in enumerate(items):
                if item.key in keys:
                    first, end = (self.createIndex(at, column, row) for column in (0, last))
                    self.dataChanged.emit(first, end)

    def find(self, key: LineKey) -> QModelIndex:
        """Return the row of a line; not valid if it is not shown."""
        for row, (_, items) in enumerate(self._aisles):
            for at, item in enumerate(items):
                if item.key == key:
                    return self.index(at, 0, self.index(row, 0))
        return QModelIndex()

    def aisle(self, index: Index) -> str:
        """Return the name of an aisle's row."""
        return self._aisles[index.row()][0]

    def item(self, index: Index) -> ShopItem | None:
        """Return the item of a row, or None for an aisle."""
        if not index.isValid() or index.internalId() == _AISLE:
            return None
        return self._aisles[index.internalId()][1][index.row()]

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """Return an index: aisles have an id of their own, items that of their aisle."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() if parent.isValid() else _AISLE)

    def parent(self, index: Index = ROOT) -> QModelIndex:  # type: ignore[override]
        """Return the aisle of an item."""
        if not index.isValid() or index.internalId() == _AISLE:
            return QModelIndex()
        return self.createIndex(int(index.internalId()), 0, _AISLE)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return the number of aisles, or of the items of one."""
        if not parent.isValid():
            return len(self._aisles)
        if parent.internalId() == _AISLE and parent.column() == 0:
            return len(self._aisles[parent.row()][1])
        return 0

    def show_costs(self, costs: Mapping[LineKey, LineCost]) -> None:
        """Show what the items cost, by their keys."""
        before, self._costs = self._costs, costs
        self.renew({item.key for item in self.items if costs.get(item.key) != before.get(item.key)})

    def columnCount(self, _: Index = ROOT) -> int:
        """Return the number of columns: item, what to buy, cost."""
        return COST + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that items can be ticked and costs typed over; headings are only read."""
        flags, item = super().flags(index), self.item(index)
        if item and index.column() == 0 and not item.at_home:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if item and index.column() == COST and item.key in self._costs:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Item"), self.tr("Buy"), self.tr("Cost"))[section]
        if role == Role.TextAlignmentRole:
            return _RIGHT if section == COST else _LEFT
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the text or tick of a cell and, as a tip, the meals an item is for."""
        item = self.item(index)
        if item is None:
            return self._aisle_data(index, role) if index.isValid() else None
        if index.column() == COST:
            return self._cost_data(item, role)
        if role == Role.DisplayRole:
            return (item.name, item.buy)[index.column()]
        if role == Role.AccessibleTextRole:
            return self._spoken(item) if index.column() == 0 else item.buy
        if role == Role.CheckStateRole and index.column() == 0 and not item.at_home:
            return Qt.CheckState.Checked if item.ticked else Qt.CheckState.Unchecked
        if role == Role.ToolTipRole:
            return "\n".join((item.name, *item.used_in)).replace("<", "‹")
        return self._looks(item, index.column(), role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Ask for a tick, or for another price."""
        item = self.item(index)
        if item and index.column() == COST and role == Role.EditRole:
            return self._type(item, str(value))
        if item is None or item.at_home or role != Role.CheckStateRole:
            return False
        self.tick_wanted.emit((item.key,), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _looks(self, item: ShopItem, column: int, role: int) -> Any:
        if role == UNDER:
            return (item.short, item.note)[column]
        if role == MARK:
            return item.mark if column == 0 else ""
        if role == Role.FontRole:
            return _face(item, bold=column == BUY and item.open)
        if role == Role.ForegroundRole and not item.open:
            return QColor(tokens_of(QGuiApplication.palette()).quiet)
        return None

    def _spoken(self, item: ShopItem) -> str:
        """Return all of a line in one sentence, for a screen reader."""
        words = [item.name, item.buy, item.mark, item.note, item.short]
        return ", ".join(filter(None, words))

    def _type(self, item: ShopItem, text: str) -> bool:
        cost = self._costs.get(item.key)
        if cost is None or text.strip() == typed_text(cost):
            return False
        try:
            usd = read_price(text)
        except ValueError as error:
            self.refused.emit(error_text(error))
            return False
        self.price_typed.emit(item, usd)
        return True

    def _cost_data(self, item: ShopItem, role: int) -> Any:
        cost = self._costs.get(item.key)
        if role == Role.TextAlignmentRole:
            return _RIGHT
        if cost is None:
            return None
        if role in _WORDS:
            return cost_text(cost)
        if role == UNDER:
            return under_cost(cost)
        if role == Role.EditRole:
            return typed_text(cost)
        if role == Role.ToolTipRole:
            return cost_tip(cost, item).replace("<", "‹")
        if role == Role.ForegroundRole and cost.own is None:
            return QColor(tokens_of(QGuiApplication.palette()).quiet)
        return None

    def _aisle_data(self, index: Index, role: int) -> Any:
        if role == HEADING:
            return True
        if index.column() == 0 and role in _WORDS:
            return self.aisle(index)
        return None


def _face(item: ShopItem, *, bold: bool) -> QFont:
    face = font(BODY_SIZE, bold=bold, figures=True)
    face.setStrikeOut(item.ticked)
    return face


def _rows(aisles: tuple[tuple[str, tuple[ShopItem, ...]], ...]) -> list[tuple[str, list[LineKey]]]:
    return [(aisle, [item.key for item in items]) for aisle, items in aisles]
