"""Which colour is what, wrapped over as many lines as it needs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from planner.application.views.nutrient_shares import OTHERS, Stack
from planner.application.views.values import SUPPLEMENTS
from planner.ui.locale.format import slot_name
from planner.ui.theme import SMALL, Tokens, font, px

from .chart import colour_of

_LINE = 20


def piece_name(stack: Stack, key: str) -> str:
    """Return a meal's or food's name as it stands alone."""
    if key == OTHERS:
        return QCoreApplication.translate("Nutrients", "Other foods")
    if not stack.by_food or key == SUPPLEMENTS:
        return slot_name(key)
    title = stack.titles.get(key, key)
    return title[:1].upper() + title[1:]


def legend_height(stack: Stack, width: float) -> float:
    """Return the room the legend takes at a width."""
    return max((y for _, _, y in _spots(stack, width)), default=0.0) + px(_LINE)


def paint_legend(painter: QPainter, stack: Stack, box: QRectF, look: Tokens) -> None:
    """Paint a square of colour and a name for each piece."""
    painter.setFont(font(SMALL))
    base = (px(_LINE) + QFontMetricsF(font(SMALL)).ascent()) / 2 - px(1)
    for key, x, y in _spots(stack, box.width()):
        at = QPointF(box.left() + x, box.top() + y)
        square = QRectF(at.x(), at.y() + px(5), px(10), px(10))
        painter.fillRect(square, QColor(colour_of(stack, key, look)))
        painter.setPen(QColor(look.quiet))
        painter.drawText(at + QPointF(px(15), base), piece_name(stack, key))


def _spots(stack: Stack, width: float) -> Iterator[tuple[str, float, float]]:
    metrics, x, y = QFontMetricsF(font(SMALL)), 0.0, 0.0
    for key in stack.keys:
        wide = px(15) + metrics.horizontalAdvance(piece_name(stack, key)) + px(16)
        if x and x + wide > width:
            x, y = 0.0, y + px(_LINE)
        yield key, x, y
        x += wide
