"""A quiet choice between two words, with its arrow right behind them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from planner.ui.theme import font, px, tokens_of
from planner.ui.widgets.choice_box import ChoiceBox


class FlatCombo(ChoiceBox):
    """Looks like text until it is pointed at."""

    def sizeHint(self) -> QSize:
        """Return a size as wide as the longest words."""
        metrics, count = self.fontMetrics(), self.count()
        wide = max((metrics.horizontalAdvance(self.itemText(i)) for i in range(count)), default=0)
        return QSize(wide + px(22), metrics.height() + px(4))

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: no less."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint words, an arrow, and a frame when it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens_of(self.window().palette())
        ink = look.text if self.underMouse() and self.isEnabled() else look.quiet
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(4), px(4))
        painter.setFont(font(12))
        painter.setPen(QColor(ink))
        metrics, text = painter.fontMetrics(), self.currentText()
        base = (self.height() + metrics.ascent() - metrics.descent()) // 2
        painter.drawText(px(1), base, text)
        if self.isEnabled():
            x, y = px(1) + metrics.horizontalAdvance(text) + px(6), self.height() // 2 - px(1)
            painter.setPen(QPen(QColor(ink), 1.5))
            painter.drawPolyline(_chevron(x, y))


def _chevron(x: int, y: int) -> list[QPointF]:
    return [QPointF(x, y), QPointF(x + px(3), y + px(3)), QPointF(x + px(6), y)]
