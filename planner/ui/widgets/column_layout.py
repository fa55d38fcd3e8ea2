"""A layout of equal columns, as many as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from planner.ui.theme import px


class ColumnLayout(QLayout):
    """Items row by row in columns of one width; where it is narrow, in fewer columns."""

    def __init__(self, most: int, parent: QWidget | None = None, gap: int = 4) -> None:
        """Make it.

        Args:
            most: How many columns there are where there is room.
            parent: Whose layout it is.
            gap: Between two items, in lengths of the design.
        """
        super().__init__(parent)
        self._most, self._items = most, list[QLayoutItem]()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(px(gap))

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item last."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that the layout may be as wide as there is room."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Return that narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        rows = -(-len(self._items) // self.columns(width))
        return rows * self._item().height() + max(0, rows - 1) * self.spacing()

    def columns(self, width: int) -> int:
        """Return how many columns fit."""
        fitting = (width + self.spacing()) // max(1, self._item().width() + self.spacing())
        return max(1, min(self._most, fitting))

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        columns, high, gap = self.columns(rect.width()), self._item().height(), self.spacing()
        wide = (rect.width() - gap * (columns - 1)) // columns
        for at, item in enumerate(self._items):
            x, y = at % columns * (wide + gap), at // columns * (high + gap)
            item.setGeometry(QRect(rect.x() + x, rect.y() + y, wide, high))

    def sizeHint(self) -> QSize:
        """Return all columns."""
        one = self._item()
        return QSize(self._most * (one.width() + self.spacing()) - self.spacing(), one.height())

    def minimumSize(self) -> QSize:
        """Return one column."""
        return self._item()

    def _item(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size
