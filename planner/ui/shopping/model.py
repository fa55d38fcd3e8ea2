"""Aisles and their items as a tree; items can be ticked."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFont

from planner.ui.format import number
from planner.ui.reading.shop import ShopItem

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
_AISLE = 0xFFFF_FFFF


class ShoppingModel(QAbstractItemModel):
    """Two levels: aisles, then items. Ticks belong to names and outlive a change of plan."""

    ticked_changed = QtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aisles: tuple[tuple[str, tuple[ShopItem, ...]], ...] = ()
        self._ticked: set[str] = set()

    @property
    def ticked(self) -> frozenset[str]:
        """Names of what is in the basket."""
        return frozenset(self._ticked)

    @property
    def items(self) -> tuple[ShopItem, ...]:
        """All items, in order."""
        return tuple(item for _, items in self._aisles for item in items)

    def show_items(self, items: tuple[ShopItem, ...]) -> None:
        """Show a list, which is in the order of its aisles."""
        self.beginResetModel()
        groups = groupby(items, key=lambda item: item.aisle)
        self._aisles = tuple((aisle, tuple(group)) for aisle, group in groups)
        self.endResetModel()

    def set_ticked(self, names: frozenset[str]) -> None:
        """Put the ticks back, as when a file is opened."""
        self.beginResetModel()
        self._ticked = set(names)
        self.endResetModel()
        self.ticked_changed.emit()

    def item(self, index: Index) -> ShopItem | None:
        """The item of a row, or None for an aisle."""
        if not index.isValid() or index.internalId() == _AISLE:
            return None
        return self._aisles[index.internalId()][1][index.row()]

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """Aisles have an id of their own, items that of their aisle."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() if parent.isValid() else _AISLE)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        """The aisle of an item."""
        if not index.isValid() or index.internalId() == _AISLE:
            return QModelIndex()
        return self.createIndex(int(index.internalId()), 0, _AISLE)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Aisles, or the items of one."""
        if not parent.isValid():
            return len(self._aisles)
        if parent.internalId() == _AISLE and parent.column() == 0:
            return len(self._aisles[parent.row()][1])
        return 0

    def columnCount(self, _: Index = _ROOT) -> int:
        """Item, what to buy, grams."""
        return 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Items can be ticked."""
        flags = super().flags(index)
        if index.column() == 0 and self.item(index):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Item"), self.tr("Buy"), self.tr("Needed"))[section]
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Texts, ticks and, as a tip, the meals an item is for."""
        item = self.item(index)
        if item is None:
            return self._aisle_data(index, role) if index.isValid() else None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return (item.name, item.buy, self._grams(item))[index.column()]
        if role == Role.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if item.name in self._ticked else Qt.CheckState.Unchecked
        if role == Role.ToolTipRole:
            return "\n".join(item.used_in).replace("<", "‹")
        return self._struck(item) if role == Role.FontRole else None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tick or untick."""
        item = self.item(index)
        if item is None or role != Role.CheckStateRole:
            return False
        checked = Qt.CheckState(value) == Qt.CheckState.Checked
        (self._ticked.add if checked else self._ticked.discard)(item.name)
        first = self.index(index.row(), 0, index.parent())
        last = self.index(index.row(), 2, index.parent())
        self.dataChanged.emit(first, last, [Role.CheckStateRole, Role.FontRole])
        self.ticked_changed.emit()
        return True

    def _aisle_data(self, index: Index, role: int) -> Any:
        if index.column() == 0 and role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self._aisles[index.row()][0]
        if role == Role.FontRole:
            face = QFont()
            face.setWeight(QFont.Weight.DemiBold)
            return face
        return None

    def _grams(self, item: ShopItem) -> str:
        if item.grams >= 1000:
            return self.tr("{n} kg").format(n=number(item.grams / 1000, 2))
        return self.tr("{n} g").format(n=number(item.grams))

    def _struck(self, item: ShopItem) -> QFont | None:
        if item.name not in self._ticked:
            return None
        face = QFont()
        face.setStrikeOut(True)
        return face
