"""Lines, boxes and bars, all in black and greys that a plain printer can print."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from .block import points

BLACK, FAINT, FILL = QColor(0, 0, 0), QColor(0xB4, 0xB4, 0xB4), QColor(0xC8, 0xC8, 0xC8)
HAIRLINE, RULE, STRONG = points(0.35), points(0.6), points(1.2)


def pen(width: float, colour: QColor = BLACK) -> QPen:
    """Return a pen with square ends."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)


@dataclass(frozen=True)
class Line:
    """A straight line from its place by (`dx`, `dy`)."""

    dx: float
    dy: float
    width: float = HAIRLINE
    faint: bool = False

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(pen(self.width, FAINT if self.faint else BLACK))
        painter.drawLine(QLineF(0, 0, self.dx, self.dy))


@dataclass(frozen=True)
class TickBox:
    """A box to tick with a pen, or one that is ticked already."""

    side: float
    ticked: bool = False

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(pen(RULE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corner = self.side * 0.16
        painter.drawRoundedRect(QRectF(0, 0, self.side, self.side), corner, corner)
        if self.ticked:
            painter.setPen(pen(STRONG))
            low = QPointF(self.side * 0.42, self.side * 0.78)
            painter.drawLine(QPointF(self.side * 0.2, self.side * 0.55), low)
            painter.drawLine(low, QPointF(self.side * 0.82, self.side * 0.22))


@dataclass(frozen=True)
class Bar:
    """An amount as a grey bar, with a black tick at each bound of its target.

    Attributes:
        width: Of the whole scale.
        height: Of the bar; ticks stand out above it.
        share: Of the scale that is filled, 0 to 1.
        ticks: Places of the bounds on the scale, 0 to 1.
    """

    width: float
    height: float
    share: float
    ticks: tuple[float, ...]

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(0, 0, self.width * self.share, self.height), FILL)
        painter.setPen(pen(HAIRLINE, FAINT))
        painter.drawLine(QLineF(0, self.height, self.width, self.height))
        painter.setPen(pen(points(0.9)))
        for tick in self.ticks:
            x = self.width * tick
            painter.drawLine(QLineF(x, -self.height * 0.5, x, self.height))
