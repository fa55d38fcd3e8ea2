"""Paint a nutrient's bar: stacked by meal, with target and ceiling. For screens and paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from planner.application.views import Mark
from planner.ui.theme import Tokens


@dataclass(frozen=True)
class BarShape:
    """A bar in figures of its nutrient: pieces, target, ceiling and where it ends."""

    pieces: tuple[float, ...]
    target: float | None
    ceiling: float | None
    end: float


def bar_shape(mark: Mark) -> BarShape:
    """Return the bar of one day; a little room is left beyond whatever reaches furthest."""
    target = mark.target if mark.target and mark.target.on else None
    low, high = (target.minimum, target.maximum) if target else (None, None)
    shown = high if high is not None and high <= 2 * max(mark.amount, low or 0) else None
    furthest = max(mark.amount, low or 0.0, shown or 0.0, 1e-9)
    return BarShape(_pieces(mark), low, shown, furthest * 1.15)


def _pieces(mark: Mark) -> tuple[float, ...]:
    """Return each meal's part in the order of the day; a meal keeps its colour when one lacks."""
    amounts = {segment.at: segment.amount for segment in mark.segments}
    return tuple(amounts.get(at, 0.0) for at in range(max(amounts, default=-1) + 1))


def paint_bar(
    painter: QPainter, box: QRectF, shape: BarShape, look: Tokens, series: Sequence[str] = ()
) -> None:
    """Paint a bar into a box; ticks stand out above and below it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(box, 2, 2)
    painter.setClipPath(path)
    painter.fillRect(box, QColor(look.track))
    x = box.left()
    colours = series or look.series
    for index, piece in enumerate(shape.pieces):
        wide = box.width() * piece / shape.end
        painter.fillRect(
            QRectF(x, box.top(), wide + 0.5, box.height()), QColor(colours[index % len(colours)])
        )
        x += wide
    painter.setClipping(False)
    for at, colour in ((shape.target, look.text), (shape.ceiling, look.amber)):
        if at is not None:
            _tick(painter, box, box.left() + box.width() * at / shape.end, colour)
    painter.restore()


def _tick(painter: QPainter, box: QRectF, x: float, colour: str) -> None:
    painter.setPen(QPen(QColor(colour), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(QPointF(x, box.top() - 2), QPointF(x, box.bottom() + 2))
