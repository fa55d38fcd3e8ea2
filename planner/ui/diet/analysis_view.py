"""What a diet brings: a nutrient a row, with a bar and where it comes from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from planner.domain.diet import AnalysisLine, TargetStatus
from planner.ui.theme import SMALL, px, tokens_of
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.nutrient_bar import BarShape, paint_bar

from .texts import aim_words, day_words, standing_words, where_from

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
LINE_ROLE = Qt.ItemDataRole.UserRole
"""The AnalysisLine of a row"""
_ROOT = QModelIndex()
_BAR, _WORDS = 2, (0, 1, 3, 4)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class AnalysisModel(QAbstractTableModel):
    """A nutrient a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[AnalysisLine, ...] = ()

    def show_lines(self, lines: tuple[AnalysisLine, ...]) -> None:
        """Show these."""
        if len(lines) == len(self.lines):
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 4))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of nutrients."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns: nutrient, a day, bar, target, how it stands."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            names = self.tr("Nutrient"), self.tr("A day"), "", self.tr("Target"), ""
            return names[section]
        if role == Role.TextAlignmentRole:
            return _RIGHT if section in (1, 3) else _LEFT
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the text of a cell; the whole row for who cannot see it."""
        if not self.checkIndex(index):
            return None
        line, at = self.lines[index.row()], index.column()
        if role == LINE_ROLE:
            return line
        if role == Role.DisplayRole:
            name = line.nutrient.label.split(" (")[0]
            return (name, day_words(line), "", aim_words(line), standing_words(line.standing))[at]
        if role == Role.AccessibleTextRole:
            parts = (line.nutrient.label, day_words(line), aim_words(line))
            return ", ".join(filter(None, (*parts, standing_words(line.standing))))
        if role == Role.TextAlignmentRole:
            return _RIGHT if at in (1, 3) else _LEFT
        if role == Role.ToolTipRole:
            return where_from(line).replace("<", "‹")
        return None


class _Delegate(QStyledItemDelegate):
    """Paints the bar, and what is missed in amber."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        line: AnalysisLine = index.data(LINE_ROLE)
        look = tokens_of(option.palette)
        if index.column() == 4 and line.standing in (TargetStatus.LOW, TargetStatus.HIGH):
            option.palette.setColor(option.palette.ColorRole.Text, QColor(look.amber))
            option.palette.setColor(option.palette.ColorRole.HighlightedText, QColor(look.amber))
        super().paint(painter, option, index)
        if index.column() == _BAR and line.target is not None:
            low, high = line.target.minimum, line.target.maximum
            end = 1.2 * max(line.amount, low or 0.0, high or 0.0, 1e-9)
            if high is not None and low is not None and high > 3 * max(low, line.amount):
                high, end = None, 1.2 * max(line.amount, low, 1e-9)
            box = QRectF(option.rect).adjusted(px(6), 0, -px(6), 0)
            box = QRectF(box.left(), box.center().y() - px(4), box.width(), px(8))
            paint_bar(painter, box, BarShape((line.amount,), low, high, end), look)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for the words, and to breathe; asked for by columns, not by cells."""
        words = str(index.data() or "")
        return QSize(option.fontMetrics.horizontalAdvance(words) + px(16), px(27))


class AnalysisView(QWidget):
    """The table, and a sentence on the nutrient chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = AnalysisModel(self)
        self.table = QTableView()
        self.where = label("", size=SMALL, tone="quiet", wrap=True)
        self._build()

    def show_lines(self, lines: tuple[AnalysisLine, ...]) -> None:
        """Show what is planned for, and what is not below it."""
        row = self.table.currentIndex().row()
        self.model.show_lines(lines)
        for at in _WORDS:
            self.table.resizeColumnToContents(at)
        self.table.setMinimumWidth(self._least())
        if lines:
            self.table.setCurrentIndex(self.model.index(max(0, row), 0))
        self._tell()

    def _least(self) -> int:
        """Return all columns, the bar as narrow as may be."""
        words = sum(self.table.columnWidth(at) for at in _WORDS)
        least = self.table.horizontalHeader().minimumSectionSize()
        return words + least + self.table.verticalScrollBar().sizeHint().width()

    def _tell(self) -> None:
        row = self.table.currentIndex().row()
        words = where_from(self.model.lines[row]) if 0 <= row < len(self.model.lines) else ""
        self.where.setText(words)
        self.table.setAccessibleDescription(words)

    def _build(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(_Delegate(table))
        table.setAccessibleName(self.tr("What it brings a day"))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        # Columns are as wide as their words when these come; a table that looks after its sizes
        # by itself asks every cell at every turn.
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(px(27))
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        for at in _WORDS:
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(_BAR, QHeaderView.ResizeMode.Stretch)
        head.setMinimumSectionSize(px(48))
        table.selectionModel().currentRowChanged.connect(lambda *_: self._tell())
        self.where.setMinimumHeight(px(64))
        self.where.setAlignment(Qt.AlignmentFlag.AlignTop)
        body = column(table, self.where, gap=8)
        body.setStretch(0, 1)
        self.setLayout(body)
