"""A repair as a button: what is changed, and below it what that brings."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.ui.locale import translated
from planner.ui.theme import SMALL, font, icon_pixmap, px, tokens_of

from .card_metrics import wrap


class RepairButton(QAbstractButton):
    """Breaks its words into lines, so that a long food name is never cut."""

    def __init__(self, words: str, effect: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._effect = translated(words), translated(effect)
        self.setText(self._words)
        self.setAccessibleName(self._words)
        self.setAccessibleDescription(self._effect)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return that narrow buttons are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the room for all lines."""
        heights = [len(lines) * _step(face) for lines, face in self._lines(width)]
        return sum(heights) + px(14)

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        return QSize(px(260), self.heightForWidth(px(260)))

    def minimumSizeHint(self) -> QSize:
        """Return a size that may be narrow; the height follows from the width."""
        return QSize(px(160), px(40))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the frame, a mark, the words and the effect."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens_of(self.window().palette())
        strong = self.hasFocus() or self.underMouse()
        painter.setPen(
            QPen(QColor(look.accent if strong else look.line), 2 if self.hasFocus() else 1)
        )
        painter.setBrush(QColor(look.tint if self.isDown() else look.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        painter.drawPixmap(QPointF(px(9), px(9)), icon_pixmap("check", look.accent, px(14)))
        y = px(7)
        for (lines, face), colour in zip(
            self._lines(self.width()), (look.accent, look.text), strict=True
        ):
            painter.setFont(face)
            painter.setPen(QColor(colour))
            for line in lines:
                painter.drawText(QPointF(px(31), y + QFontMetrics(face).ascent()), line)
                y += _step(face)

    def _lines(self, width: int) -> list[tuple[list[str], QFont]]:
        room = max(px(60), width - px(31) - px(10))
        faces = (self._words, font(SMALL, bold=True)), (self._effect, font(SMALL))
        return [(wrap(text, face, room), face) for text, face in faces]


def _step(face: QFont) -> int:
    return QFontMetrics(face).height() + px(1)
