"""Glasses of water as small marks; how many there are is said in words beside them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.theme import Tokens, px, tokens_of

_IN_A_ROW = 12


def paint_glass(painter: QPainter, box: QRectF, look: Tokens) -> None:
    """Paint a glass with water in it."""
    inset, level = box.width() * 0.16, box.top() + box.height() * 0.4
    slope = inset * (level - box.top()) / box.height()
    painter.setPen(QPen(QColor(look.accent), max(1.0, px(1))))
    painter.setBrush(QColor(look.tint))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(box.left() + slope, level),
                QPointF(box.right() - slope, level),
                QPointF(box.right() - inset, box.bottom()),
                QPointF(box.left() + inset, box.bottom()),
            ]
        )
    )
    for side, foot in ((box.left(), inset), (box.right(), -inset)):
        painter.drawLine(QPointF(side, box.top()), QPointF(side + foot, box.bottom()))


class GlassRow(QWidget):
    """As many glasses as there are to drink."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_glasses(self, count: int, words: str) -> None:
        """Show so many; the words are said to whoever cannot see them."""
        self._count = count
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size for lines of a dozen."""
        return QSize(px(200), px(18) * max(1, -(-self._count // _IN_A_ROW)))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the glasses from the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens_of(self.window().palette())
        for at in range(self._count):
            row, place = divmod(at, _IN_A_ROW)
            box = QRectF(px(1) + place * px(16), px(2) + row * px(18), px(10), px(14))
            paint_glass(painter, box, look)
