"""The list of dishes: minutes in a tile, title and facts beside it, a star to press."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.application.dishes.entries import DishEntry
from planner.ui.theme import SMALL, Tokens, font, icon_pixmap, px, tokens_of

from .models import FACE_ROLE, FACTS_ROLE, REASON_ROLE, LibraryModel, RowFace

_TILE, _PAD, _STAR = 44, 8, 28
_ROW = 64


class DishRowDelegate(QStyledItemDelegate):
    """Every row is as high as another, so that hundreds of them scroll smoothly."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room for title, facts and reason."""
        return QSize(px(160), px(_ROW))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground by the style, the rest by hand."""
        widget, face = option.widget, index.data(FACE_ROLE)
        self.initStyleOption(option, index)
        option.text = ""
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        look = tokens_of(widget.window().palette())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(px(_PAD), px(_PAD), -px(_PAD), -px(_PAD))
        self._paint_minutes(painter, area, face, look)
        if face.starred or face.favourite:
            self._paint_star(painter, star_box(option.rect), face, look)
        left = area.left() + px(_TILE + 12)
        star = px(_STAR) if face.starred or face.favourite else 0
        texts = QRect(left, area.top(), area.right() - star - left, area.height())
        self._paint_texts(painter, texts, index, look)
        painter.restore()

    def _paint_minutes(self, painter: QPainter, area: QRect, face: RowFace, look: Tokens) -> None:
        """Paint the tile: how long it takes is what one asks first."""
        box = QRect(
            area.left(), area.top() + (area.height() - px(_TILE)) // 2, px(_TILE), px(_TILE)
        )
        barred = face.barred
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.track if barred else look.tint))
        painter.drawRoundedRect(box, px(8), px(8))
        painter.setPen(QColor(look.quiet if barred else look.accent))
        painter.setFont(font(17, bold=True, figures=True))
        upper = box.adjusted(0, px(5), 0, -px(15))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(face.minutes))
        painter.setFont(font(10))
        lower = box.adjusted(0, px(25), 0, -px(4))
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, self.tr("min"))

    def _paint_star(self, painter: QPainter, box: QRect, face: RowFace, look: Tokens) -> None:
        name, colour = ("star-filled", look.accent) if face.favourite else ("star", look.quiet)
        size = px(18)
        star = icon_pixmap(name, colour, size)
        at = box.center() - QPoint(size // 2, size // 2)
        painter.setOpacity(1.0 if face.favourite else 0.55)
        painter.drawPixmap(at, star)
        painter.setOpacity(1.0)

    def _paint_texts(
        self,
        painter: QPainter,
        box: QRect,
        index: QModelIndex | QPersistentModelIndex,
        look: Tokens,
    ) -> None:
        face, reason = index.data(FACE_ROLE), str(index.data(REASON_ROLE) or "")
        inks = {"amber": look.amber, "accent": look.accent}
        lines = [
            (str(index.data()), font(14, bold=True), look.quiet if face.barred else look.text),
            (str(index.data(FACTS_ROLE)), font(SMALL), look.quiet),
        ]
        if reason:
            lines.append((reason, font(SMALL), inks.get(face.tone, look.quiet)))
        heights = [QFontMetrics(type_).height() for _, type_, _ in lines]
        top = box.top() + max(0, (box.height() - sum(heights)) // 2)
        for (text, type_, ink), high in zip(lines, heights, strict=True):
            painter.setFont(type_)
            painter.setPen(QColor(ink))
            elided = QFontMetrics(type_).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            line = QRect(box.left(), top, box.width(), high)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)
            top += high


def star_box(row: QRect) -> QRect:
    """Return where the star of a row is, and may be pressed."""
    return QRect(row.right() - px(_STAR + _PAD), row.top(), px(_STAR + _PAD), row.height())


class DishList(QListView):
    """Dishes; tells which one is current, opened, or starred."""

    chosen = Signal(object)
    """DishEntry, or None"""
    opened = Signal(object)
    starred = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dishes = LibraryModel(self)
        self.setModel(self.dishes)
        self.setItemDelegate(DishRowDelegate(self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(px(160))
        self.activated.connect(lambda index: self.opened.emit(self.dishes.entry(index)))
        self.selectionModel().currentRowChanged.connect(
            lambda index: self.chosen.emit(self.dishes.entry(index))
        )

    def current(self) -> DishEntry | None:
        """Return the dish that is current."""
        return self.dishes.entry(self.currentIndex())

    def show_entries(self, entries: tuple[DishEntry, ...], dish: str = "") -> None:
        """Show dishes; the one that was current stays so if it is among them."""
        held = self.verticalScrollBar().value()
        self.dishes.show_entries(entries)
        row = self.dishes.row_of(dish) if dish else -1
        if not entries:
            self.chosen.emit(None)
            return
        self.setCurrentIndex(self.dishes.index(max(row, 0), 0))
        if row < 0:
            self.scrollToTop()
        else:
            self.verticalScrollBar().setValue(held)
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make the dish a favourite with F, or take that back."""
        entry = self.current()
        if event.key() == Qt.Key.Key_F and not event.modifiers() and entry is not None:
            self.starred.emit(entry)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Make the dish a favourite whose star is pressed."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and star_box(self.visualRect(index)).contains(
            event.position().toPoint()
        ):
            self.starred.emit(self.dishes.entry(index))
        super().mouseReleaseEvent(event)
