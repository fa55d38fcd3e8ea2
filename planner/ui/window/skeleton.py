"""What is painted before anything is there: the shape of the window, calm and empty."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from planner.ui.theme import Tokens, px, tokens_of

from .column_folding import LEFT, RIGHT, fits

_BAR, _FOOT, _HEADS = 72, 34, 76
_DAYS, _MEALS = 7, 5


class Skeleton(QWidget):
    """Says once that it has been painted: then there is time for the rest."""

    painted = Signal()

    def __init__(self, face: QPixmap | None = None) -> None:
        """Make it; `face` is a picture to be painted instead: what was there before."""
        super().__init__()
        self._face, self._told = face, False

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint bars, columns and the places of the meals."""
        painter = QPainter(self)
        if self._face is not None:
            painter.drawPixmap(0, 0, self._face)
        else:
            self._paint_shape(painter)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self, self.painted.emit)

    def _paint_shape(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, area = tokens_of(self.palette()), QRectF(self.rect())
        painter.fillRect(area, QColor(look.ground))
        middle = self._paint_columns(painter, area, look)
        painter.setPen(QPen(QColor(look.line), 1))
        painter.setBrush(QColor(look.card))
        for box in _places(middle):
            painter.drawRoundedRect(box, px(8), px(8))

    def _paint_columns(self, painter: QPainter, area: QRectF, look: Tokens) -> QRectF:
        left, right = fits(self.width(), px(100) / 100)
        middle = area.adjusted(
            px(LEFT) if left else 0, px(_BAR), -px(RIGHT) if right else 0, -px(_FOOT)
        )
        for panel in (
            QRectF(0, 0, area.width(), middle.top()),
            QRectF(0, middle.bottom(), area.width(), px(_FOOT)),
            QRectF(0, middle.top(), middle.left(), middle.height()),
            QRectF(middle.right(), middle.top(), area.width() - middle.right(), middle.height()),
        ):
            painter.fillRect(panel, QColor(look.panel))
        return middle


def _places(area: QRectF) -> list[QRectF]:
    inner = area.adjusted(px(12), px(_HEADS), -px(12), -px(12))
    wide, high = inner.width() / _DAYS, inner.height() / _MEALS
    return [
        QRectF(inner.left() + day * wide, inner.top() + meal * high, wide, high).adjusted(
            px(4), px(8), -px(4), -px(8)
        )
        for day in range(_DAYS)
        for meal in range(_MEALS)
    ]
