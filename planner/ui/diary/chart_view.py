"""The picture on the screen; focus and arrows read it day by day."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from planner.ui.theme import LIGHT, SMALL, font, px, tokens_of

from .chart import DiaryChart, day_words, frame_of, paint_picture, screen_ink, summary_words


class DiaryChartView(QWidget):
    """Paints the picture and the day in focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: DiaryChart | None = None
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Intake and cramps over weeks"))

    def show_picture(self, picture: DiaryChart) -> None:
        """Show a picture; its last day is in focus."""
        self.picture = picture
        self._at = max(0, len(picture.days) - 1)
        self._tell()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the room for both lanes."""
        return QSize(px(320), px(210))

    def day_at(self, point: QPointF) -> int | None:
        """Return the day under a point."""
        if self.picture is None:
            return None
        frame = frame_of(self.picture, self._box(), px(SMALL))
        days = range(len(self.picture.days))
        return next((at for at in days if frame.column(at).contains(point)), None)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint it."""
        if self.picture is None:
            return
        painter = QPainter(self)
        look = tokens_of(self.window().palette())
        paint_picture(painter, self.picture, self._box(), screen_ink(look, font(SMALL)))
        if self.hasFocus() and self.picture.days:
            frame = frame_of(self.picture, self._box(), px(SMALL))
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRoundedRect(frame.column(self._at), px(3), px(3))

    def image(self, width: int, height: int) -> QImage:
        """Return the same picture, light, to be kept as a file."""
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.card))
        if self.picture is not None:
            painter = QPainter(image)
            box = QRectF(0, 0, width, height).adjusted(16, 16, -16, -16)
            paint_picture(painter, self.picture, box, screen_ink(LIGHT, font(SMALL)))
            painter.end()
        return image

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from day to day with arrows, up and down from week to week."""
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -7,
            Qt.Key.Key_Down: 7,
        }.get(Qt.Key(event.key()))
        if step is None or self.picture is None:
            super().keyPressEvent(event)
        elif 0 <= self._at + step < len(self.picture.days):
            self._focus(self._at + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Focus a day."""
        at = self.day_at(event.position())
        if at is not None:
            self._focus(at)

    def event(self, event: QEvent) -> bool:
        """Return a tip for each day."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.day_at(QPointF(event.pos()))
            words = day_words(self.picture, at) if self.picture and at is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _focus(self, at: int) -> None:
        self._at = at
        self._tell()
        self.update()

    def _tell(self) -> None:
        if self.picture is not None and self.picture.days:
            words = f"{day_words(self.picture, self._at)}. {summary_words(self.picture)}"
            self.setAccessibleDescription(words)

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(0, px(4), -px(4), -px(2))
