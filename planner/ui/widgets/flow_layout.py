"""A layout that breaks its row when it is full."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSpacerItem, QWidget

from planner.ui.theme import px


@dataclass
class _Row:
    """Items side by side with the sizes they get."""

    items: list[tuple[QLayoutItem, QSize]] = field(default_factory=list)

    def width(self, gap: int) -> int:
        used = sum(size.width() for _, size in self.items)
        return used + gap * (sum(not _is_spring(item) for item, _ in self.items) - 1)

    @property
    def height(self) -> int:
        return max((size.height() for _, size in self.items), default=0)

    def stretch(self, spare: int) -> None:
        """Give what is left over to whoever likes to grow; else to the springs."""
        growing = [at for at, (item, _) in enumerate(self.items) if _grows(item)]
        growing = growing or [at for at, (item, _) in enumerate(self.items) if _is_spring(item)]
        for at in growing:
            item, size = self.items[at]
            self.items[at] = item, QSize(size.width() + spare // len(growing), size.height())

    def place(self, x: int, y: int, gap: int) -> None:
        for item, size in self.items:
            high = self.height if item.expandingDirections() & Qt.Orientation.Vertical else 0
            size = QSize(size.width(), high or size.height())
            if not _is_spring(item):
                item.setGeometry(QRect(QPoint(x, y + (self.height - size.height()) // 2), size))
                x += gap
            x += size.width()


def _is_spring(item: QLayoutItem) -> bool:
    return item.spacerItem() is not None


def _grows(item: QLayoutItem) -> bool:
    across = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
    return across and not _is_spring(item)


_SPRING = (QSpacerItem(0, 0), QSize())


class FlowLayout(QLayout):
    """Items side by side, in as many rows as they need.

    What likes to grow (a field) takes what its row has left over; a spring puts what comes after
    it at the end of its row.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(px(gap))

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item last."""
        self._items.append(item)
        self.invalidate()

    def add_spring(self) -> None:
        """Put what comes now at the end of its row."""
        self.addItem(QSpacerItem(0, 0))

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return that the layout takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return that narrower is higher."""
        return True

    def invalidate(self) -> None:
        """Forget the sizes: what is in it may want another."""
        self._heights.clear()
        self._least = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width; Qt asks for the same again and again."""
        if width not in self._heights:
            self._heights[width] = self._height(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        edge = self.contentsMargins()
        rows = list(self._rows(width - edge.left() - edge.right()))
        between = self.spacing() * max(0, len(rows) - 1)
        return sum(row.height for row in rows) + between + edge.top() + edge.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        rect = rect.marginsRemoved(self.contentsMargins())
        y = rect.y()
        for row in self._rows(rect.width()):
            row.stretch(max(0, rect.width() - row.width(self.spacing())))
            row.place(rect.x(), y, self.spacing())
            y += row.height + self.spacing()

    def sizeHint(self) -> QSize:
        """Return the least there is."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the widest item; Qt asks again and again."""
        if self._least is None:
            size = QSize()
            for item in self._items:
                size = size.expandedTo(item.minimumSize())
            self._least = size.grownBy(self.contentsMargins())
        return QSize(self._least)

    def _rows(self, width: int) -> Iterator[_Row]:
        row, gap, sprung = _Row(), self.spacing(), False
        for item in self._items:
            if item.isEmpty() and not _is_spring(item):
                continue
            size = _size_within(item, width)
            full = bool(row.items) and row.width(gap) + gap + size.width() > width
            sprung = sprung or _is_spring(item)
            if full and not _is_spring(item):
                yield row
                row = _Row([_SPRING] if sprung else [])
            row.items.append((item, size))
        if row.items:
            yield row


def _size_within(item: QLayoutItem, width: int) -> QSize:
    wanted = item.sizeHint().expandedTo(item.minimumSize())
    if wanted.width() <= width:
        return wanted
    high = item.heightForWidth(width) if item.hasHeightForWidth() else wanted.height()
    return QSize(width, high)


def flowing(*parts: QWidget | None, gap: int = 6) -> FlowLayout:
    """Return parts in a row that breaks where there is no room; None puts the rest at its end."""
    flow = FlowLayout(gap=gap)
    for part in parts:
        if part is None:
            flow.add_spring()
        else:
            flow.addWidget(part)
    return flow
