"""Paints a line of the list: what it says in large, what else there is to know small under it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.ui.theme import SMALL, Tokens, font, px, tokens_of

Index = QModelIndex | QPersistentModelIndex
UNDER = Qt.ItemDataRole.UserRole + 1
"""The small words under a cell."""
MARK = Qt.ItemDataRole.UserRole + 2
"""The word that is set off behind a cell's words."""
HEADING = Qt.ItemDataRole.UserRole + 3
"""Whether the row is a heading."""
_HEIGHT, _HEADING = 44, 34


class LineDelegate(QStyledItemDelegate):
    """Two lines of text in a cell; the tick box and the ground are the style's."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a size high enough for a finger."""
        # Asked of every row at every change: the style's own answer costs too much.
        height = _HEIGHT if index.parent().isValid() else _HEADING
        return QSize(option.rect.width(), px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the style's ground and box, then the words."""
        self.initStyleOption(option, index)
        style, words = option.widget.style(), option.text
        # Asked for with words in it: the style gives cells without words no room for any.
        room = style.subElementRect(
            QStyle.SubElement.SE_ItemViewItemText, option, option.widget
        ).adjusted(px(4), 0, -px(4), 0)
        option.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setClipRect(option.rect)
        if index.data(HEADING):
            self._heading(painter, option, words)
        else:
            self._words(painter, room, words, index, option.font)
        painter.restore()

    def _heading(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        look = tokens_of(option.palette)
        painter.setFont(font(SMALL, bold=True))
        painter.setPen(QColor(look.accent))
        room = option.rect.adjusted(px(4), 0, -px(4), -px(6))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(
            room,
            flags,
            painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width()),
        )

    def _words(self, painter: QPainter, room: QRect, words: str, index: Index, face: QFont) -> None:
        look = tokens_of(QGuiApplication.palette())
        under, mark = index.data(UNDER) or "", index.data(MARK) or ""
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        align = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole) or 1)
        main, small = QFontMetrics(face), QFontMetrics(font(SMALL))
        height = main.height() + (small.height() if under else 0)
        top = QRect(room.left(), room.center().y() - height // 2, room.width(), main.height())
        if mark:
            top.setWidth(top.width() - self._mark(painter, top, words, mark, look, face))
        painter.setFont(face)
        painter.setPen(colour if isinstance(colour, QColor) else QColor(look.text))
        side = Qt.AlignmentFlag.AlignRight if align & Qt.AlignmentFlag.AlignRight else align
        painter.drawText(
            top, side, main.elidedText(words, Qt.TextElideMode.ElideRight, top.width())
        )
        if under:
            low = QRect(room.left(), top.bottom() + 1, room.width(), small.height())
            painter.setFont(font(SMALL))
            painter.setPen(QColor(look.quiet))
            cut = small.elidedText(under, Qt.TextElideMode.ElideRight, low.width())
            painter.drawText(low, side, cut)

    def _mark(
        self, painter: QPainter, room: QRect, words: str, mark: str, look: Tokens, face: QFont
    ) -> int:
        """Return a small word on amber behind the words; how much room it takes."""
        metrics = QFontMetrics(font(SMALL, bold=True))
        width = metrics.horizontalAdvance(mark) + px(12)
        end = QFontMetrics(face).horizontalAdvance(words) + px(8)
        left = room.left() + min(end, room.width() - width)
        box = QRect(left, room.center().y() - px(9), width, px(18))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.amber_tint))
        painter.drawRoundedRect(box, px(6), px(6))
        painter.setFont(font(SMALL, bold=True))
        painter.setPen(QColor(look.amber))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, mark)
        return width + px(8)
