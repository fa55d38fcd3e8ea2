"""Which foods a nutrient comes from, most first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from planner.application.views.nutrient_shares import Source
from planner.application.views.values import SUPPLEMENTS
from planner.ui.locale.format import amount, number, slot_name
from planner.ui.theme import SMALL, font, px, tokens_of

if TYPE_CHECKING:
    from foods import Nutrient

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
PART_ROLE = Role.UserRole + 1


class RankingModel(QAbstractTableModel):
    """A food a row: name, what it brings in the week, its share."""

    def __init__(self) -> None:
        super().__init__()
        self._sources: tuple[Source, ...] = ()
        self._nutrient: Nutrient | None = None

    def show_sources(self, sources: tuple[Source, ...], nutrient: Nutrient) -> None:
        """Show where a nutrient comes from."""
        self.beginResetModel()
        self._sources, self._nutrient = sources, nutrient
        self.endResetModel()

    def source(self, row: int) -> Source:
        """Return the food of a row."""
        return self._sources[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of foods."""
        return 0 if parent.isValid() else len(self._sources)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns: food, amount, share."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
        if role != Role.DisplayRole:
            return None
        return (self.tr("Food"), self.tr("In the week"), self.tr("Share"))[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the words, and the share as a number for the bar behind it."""
        if not self.checkIndex(index):
            return None
        source, column = self._sources[index.row()], index.column()
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return (self._name(source), self._amount(source), self._share(source))[column]
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == PART_ROLE:
            return source.part
        if role == Role.ToolTipRole:
            unknown = self.tr("Nobody has given this figure. It does not count as zero.")
            return (unknown if source.amount is None else self._name(source)).replace("<", "‹")
        return None

    def _name(self, source: Source) -> str:
        if source.key == SUPPLEMENTS:
            return slot_name(SUPPLEMENTS)
        return source.name[:1].upper() + source.name[1:]

    def _amount(self, source: Source) -> str:
        assert self._nutrient is not None
        return (
            self.tr("not known") if source.amount is None else amount(source.amount, self._nutrient)
        )

    def _share(self, source: Source) -> str:
        return "–" if source.amount is None else f"{number(100 * source.part, 1)} %"


class PartDelegate(QStyledItemDelegate):
    """Paints the share as a bar behind the name."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the bar first, then the text."""
        part = index.data(PART_ROLE) or 0.0
        rect = QRectF(option.rect)
        widget = option.widget
        look = tokens_of(widget.window().palette())
        painter.save()
        high = px(3)
        line = QRectF(rect.left() + px(4), rect.bottom() - high - px(2), rect.width() - px(8), high)
        painter.fillRect(line, QColor(look.track))
        line.setWidth(line.width() * part)
        painter.fillRect(line, QColor(look.accent))
        painter.restore()
        option.font = font(SMALL)
        super().paint(painter, option, index)
