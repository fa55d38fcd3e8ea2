"""Two parts beside each other; below each other where there is no room for that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStyle, QWidget

from planner.ui.theme import px
from planner.ui.widgets.dialog_layout import least_height

_LOW = 200
"""What a part above or below another is high at least, where it has no least height of its own."""


class SplitPanes(QSplitter):
    """The border between them can be moved."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        shares: tuple[int, int] = (1, 1),
        least: tuple[int, int] = (0, 0),
        gap: int = 20,
    ) -> None:
        """Make the two.

        Args:
            first: Left, or above.
            second: Right, or below.
            shares: Of the room, lengths of the design or proportions.
            least: Widths beside each other, in lengths of the design.
            gap: Between them.
        """
        super().__init__(Qt.Orientation.Horizontal)
        self._least = tuple(map(px, least))
        self.setChildrenCollapsible(False)
        self.setHandleWidth(px(gap))
        self._parts = (first, second)
        for at, part in enumerate(self._parts):
            self.addWidget(part)
            self.setStretchFactor(at, shares[at])
            for content in _scrolled(part):
                content.installEventFilter(self)
        self.setSizes([px(share) for share in shares])
        self._hold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where there is no room."""
        self._turn()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange the panes anew, for what is scrolled may have become wider."""
        if event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._turn)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Arrange the panes anew, for a part may want more room than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Return a size as narrow as the wider part, for they can stand below each other."""
        beside = self.orientation() is Qt.Orientation.Horizontal
        heights = [self._height(part) for part in self._parts]
        high = max(heights) if beside else sum(heights) + self.handleWidth()
        return QSize(max(self._hints()), high)

    def _turn(self) -> None:
        beside = self.width() >= sum(self._widths()) + self.handleWidth()
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if way is not self.orientation():
            self.setOrientation(way)
            self.updateGeometry()
        self._hold()

    def _hold(self) -> None:
        """Hold every part at no less than it needs."""
        upright = self.orientation() is Qt.Orientation.Vertical
        for part, wide in zip(self._parts, self._widths(), strict=True):
            part.setMinimumWidth(0 if upright else wide)
            part.setMinimumHeight(self._height(part) if upright else 0)

    def _hints(self) -> list[int]:
        return [_least_width(part) for part in self._parts]

    def _widths(self) -> list[int]:
        return [max(least, hint) for least, hint in zip(self._least, self._hints(), strict=True)]

    def _height(self, part: QWidget) -> int:
        return max(px(_LOW), least_height(part, part.width() or self.width()))


def _least_width(part: QWidget) -> int:
    """Return a width at which what is scrolled upright needs no scrolling sideways."""
    bar = part.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    scrolled = [content.minimumSizeHint().width() + bar for content in _scrolled(part)]
    return max(part.minimumSizeHint().width(), *scrolled, 0)


def _scrolled(part: QWidget) -> list[QWidget]:
    areas = [area for area in part.findChildren(QScrollArea) if not area.property("sideways")]
    return [content for area in areas if (content := area.widget()) is not None]


def of(layout: QLayout) -> QWidget:
    """Return a widget of a layout."""
    made = QWidget()
    made.setLayout(layout)
    return made
