"""The shape of the list: aisles, and their items under them."""

from __future__ import annotations

from collections.abc import Collection
from itertools import groupby

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from planner.application.views.shopping_values import LineKey, ShopItem

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


def _rows(aisles: tuple[tuple[str, tuple[ShopItem, ...]], ...]) -> list[tuple[str, list[LineKey]]]:
    return [(aisle, [item.key for item in items]) for aisle, items in aisles]
