"""A slider that shows the reference intake and the upper limit on its track."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from planner.ui.theme import px, tokens_of


class TargetSlider(QSlider):
    """Counts in steps; jumps to where it is clicked; the wheel scrolls the column instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._reference: float | None = None
        self._upper: float | None = None
        self._reaches: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_ticks(
        self, reference: float | None, upper: float | None, reaches: float | None
    ) -> None:
        """Set the places of the ticks, in steps; None for no tick."""
        self._reference, self._upper, self._reaches = reference, upper, reaches
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size as high as the handle."""
        return QSize(px(120), px(22))

    def minimumSizeHint(self) -> QSize:
        """Return a size that may become narrow."""
        return QSize(px(60), px(22))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the column: a target must not change by scrolling past it."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse."""
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)

    def _value_at(self, x: float) -> int:
        margin = px(9)
        share = (x - margin) / max(1, self.width() - 2 * margin)
        return round(self.minimum() + min(1.0, max(0.0, share)) * (self.maximum() - self.minimum()))

    def _x_of(self, value: float) -> float:
        margin, span = px(9), max(1, self.maximum() - self.minimum())
        share = min(1.0, max(0.0, (value - self.minimum()) / span))
        return margin + share * (self.width() - 2 * margin)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint track, filled part, ticks and handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, middle = tokens_of(self.window().palette()), self.height() / 2
        x = self._x_of(self.value())
        live = look.accent if self.isEnabled() else look.quiet
        self._bar(painter, look.track, 0, self.width())
        self._bar(painter, live, 0, x)
        self._tick(painter, self._reference, look.text, 1.5)
        self._tick(painter, self._upper, look.amber, 3)
        radius = px(8)
        painter.setPen(QPen(QColor(live), px(2)))
        painter.setBrush(QColor(look.card))
        painter.drawEllipse(QPointF(x, middle), radius - 1, radius - 1)
        if self.hasFocus():
            painter.setBrush(QColor(live))
            painter.drawEllipse(QPointF(x, middle), px(4), px(4))

    def _bar(self, painter: QPainter, colour: str, left: float, right: float) -> None:
        high = px(5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        box = QRectF(left, (self.height() - high) / 2, right - left, high)
        painter.drawRoundedRect(box, high / 2, high / 2)

    def _tick(self, painter: QPainter, at: float | None, colour: str, wide: float) -> None:
        if at is None or at > self.maximum() * 1.0001:
            return
        x, half = self._x_of(at), px(8)
        painter.setPen(QPen(QColor(colour), wide))
        painter.drawLine(QPointF(x, self.height() / 2 - half), QPointF(x, self.height() / 2 + half))
