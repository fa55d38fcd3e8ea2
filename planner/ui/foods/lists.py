"""A list of foods in two lines each, made for models of foods."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from planner.ui.theme import SMALL, font, px, tokens_of

from .models import BELOW_ROLE, FoodsModel
from .rows import FoodRow


class TwoLines(QStyledItemDelegate):
    """Name above, group below in quiet type; both shortened at the end when they must be."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the room for both lines."""
        return QSize(px(120), px(46))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground by the style, texts by hand."""
        widget = option.widget
        self.initStyleOption(option, index)
        option.text = ""
        element = QStyle.ControlElement.CE_ItemViewItem
        widget.style().drawControl(element, option, painter, widget)
        look = tokens_of(widget.window().palette())
        area: QRect = option.rect.adjusted(px(6), px(6), -px(6), -px(6))
        half = area.height() // 2
        painter.save()
        for text, size, ink, top in (
            (index.data(), 13, look.text, area.top()),
            (index.data(BELOW_ROLE), SMALL, look.quiet, area.top() + half),
        ):
            face = font(size)
            painter.setFont(face)
            painter.setPen(QColor(ink))
            elide = Qt.TextElideMode.ElideRight
            line = QFontMetrics(face).elidedText(str(text or ""), elide, area.width())
            box = QRect(area.left(), top, area.width(), half)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, line)
        painter.restore()


class FoodList(QTreeView):
    """Foods; says which one is current, and which one was opened."""

    chosen = Signal(object)
    """FoodRow, or None"""
    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.foods = FoodsModel(self)
        self.setModel(self.foods)
        self.setItemDelegateForColumn(0, TwoLines(self))
        self.setAccessibleName(name)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(font(13, figures=True))
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.header().setMinimumSectionSize(px(40))
        self.setMinimumHeight(px(160))
        self.foods.modelReset.connect(self._size_columns)
        self.activated.connect(lambda index: self.opened.emit(self.foods.row(index)))
        self.selectionModel().currentRowChanged.connect(self._choose)

    def current(self) -> FoodRow | None:
        """Return the food that is current."""
        return self.foods.row(self.currentIndex())

    def choose(self, row: int) -> bool:
        """Make the food in a row current; whether there is one."""
        there = 0 <= row < len(self.foods.rows)
        if there:
            self.setCurrentIndex(self.foods.index(row, 0))
        return there

    def choose_first(self) -> None:
        """Make the first food current."""
        self.setCurrentIndex(self.foods.index(0, 0))
        self.scrollToTop()
        if not self.foods.rows:
            self.chosen.emit(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns, which have their widths before there are rows, too."""
        super().showEvent(event)
        self._size_columns()

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.foods.row(index))

    def _size_columns(self) -> None:
        header = self.header()
        for section in range(self.foods.columnCount()):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(section, mode.Fixed if section else mode.Stretch)
            if section:
                words = str(self.foods.headerData(section, Qt.Orientation.Horizontal))
                wide = QFontMetrics(font(13, bold=True)).horizontalAdvance(words) + px(16)
                header.resizeSection(section, max(px(58), wide))
