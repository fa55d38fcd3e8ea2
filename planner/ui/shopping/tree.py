"""The shape of the list: aisles, and their items under them."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from planner.ui.reading.shop import ShopItem

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_AISLE = 0xFFFF_FFFF


class AisleTree(QAbstractItemModel):
    """Two levels: aisles, then items."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._aisles: tuple[tuple[str, tuple[ShopItem, ...]], ...] = ()

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

    def aisle(self, index: Index) -> str:
        """The name of an aisle's row."""
        return self._aisles[index.row()][0]

    def item(self, index: Index) -> ShopItem | None:
        """The item of a row, or None for an aisle."""
        if not index.isValid() or index.internalId() == _AISLE:
            return None
        return self._aisles[index.internalId()][1][index.row()]

    def index(self, row: int, column: int, parent: Index = ROOT) -> QModelIndex:
        """Aisles have an id of their own, items that of their aisle."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() if parent.isValid() else _AISLE)

    def parent(self, index: Index = ROOT) -> QModelIndex:  # type: ignore[override]
        """The aisle of an item."""
        if not index.isValid() or index.internalId() == _AISLE:
            return QModelIndex()
        return self.createIndex(int(index.internalId()), 0, _AISLE)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Aisles, or the items of one."""
        if not parent.isValid():
            return len(self._aisles)
        if parent.internalId() == _AISLE and parent.column() == 0:
            return len(self._aisles[parent.row()][1])
        return 0
