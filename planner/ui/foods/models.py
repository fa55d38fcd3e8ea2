"""Item models: foods with their main figures, and every figure of one food."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.ui.locale.units import unit_of

from .rows import KNOWN, FigureRow, FoodRow, plain

if TYPE_CHECKING:
    from foods import Nutrient

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
_TEXT = (Role.DisplayRole, Role.AccessibleTextRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
BELOW_ROLE = Role.UserRole + 1


class FoodsModel(QAbstractTableModel):
    """A food a row: its name, then a column a nutrient."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FoodRow, ...] = ()
        self._nutrients: tuple[Nutrient, ...] = ()
        self._per_kcal = False

    @property
    def rows(self) -> tuple[FoodRow, ...]:
        """Return the rows that are shown."""
        return self._rows

    def show_rows(
        self, rows: tuple[FoodRow, ...], nutrients: tuple[Nutrient, ...], per_kcal: bool = False
    ) -> None:
        """Show foods with these nutrients."""
        self.beginResetModel()
        self._rows, self._nutrients, self._per_kcal = rows, nutrients, per_kcal
        self.endResetModel()

    def row(self, index: Index) -> FoodRow | None:
        """Return the food of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of foods."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns: name and nutrients."""
        return 0 if parent.isValid() else 1 + len(self._nutrients)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the name of a column, with its unit."""
        if orientation != Qt.Orientation.Horizontal or section > len(self._nutrients):
            return None
        nutrient = self._nutrients[section - 1] if section else None
        if role == Role.DisplayRole:
            return self._head(nutrient) if nutrient else self.tr("Food")
        if role == Role.ToolTipRole and nutrient:
            return f"{nutrient.label}, {unit_of(nutrient)}"
        return (_RIGHT if section else _LEFT) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the text of a cell; as a tip the whole name."""
        if not self.checkIndex(index):
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Role.TextAlignmentRole:
            return _RIGHT if column else _LEFT
        if column == 0:
            return self._name(row, role)
        if role not in _TEXT:
            return None
        nutrient = self._nutrients[column - 1]
        per_kcal = self._per_kcal and nutrient.key != "energy_kcal"
        return plain(row.figure(nutrient.key, per_kcal), nutrient)

    def _name(self, row: FoodRow, role: int) -> Any:
        if role == Role.DisplayRole:
            return row.name
        if role == Role.AccessibleTextRole:
            return f"{row.name}, {row.below}"
        if role == Role.ToolTipRole:
            return f"{row.name}\n{row.below}".replace("<", "‹")
        return row.below if role == BELOW_ROLE else None

    def _head(self, nutrient: Nutrient) -> str:
        if nutrient.short == nutrient.unit:
            unit = unit_of(nutrient)
            return self.tr("{unit}/100 g").format(unit=unit) if self._per_kcal else unit
        return f"{nutrient.short} {nutrient.unit}"


class FiguresModel(QAbstractTableModel):
    """Every figure of a food with where it comes from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FigureRow, ...] = ()

    def show_rows(self, rows: tuple[FigureRow, ...]) -> None:
        """Show a food's figures."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of nutrients."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns: nutrient, per 100 g, per 100 kcal, source."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            heads = (self.tr("Nutrient"), self.tr("100 g"), self.tr("100 kcal"), self.tr("Source"))
            return heads[section]
        if role == Role.TextAlignmentRole:
            return _RIGHT if section in (1, 2) else _LEFT
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the text of a cell; a tip says that a dash is no zero."""
        if not self.checkIndex(index):
            return None
        row = self._rows[index.row()]
        if role in _TEXT:
            return (row.label, row.per_100g, row.per_100kcal, row.source)[index.column()]
        if role == Role.TextAlignmentRole:
            return _RIGHT if index.column() in (1, 2) else _LEFT
        if role == Role.ToolTipRole and not row.known:
            return self.tr("Nobody has given this figure. It does not count as zero.")
        return None


def main_nutrients(nutrients: dict[str, Nutrient], first: str = "") -> tuple[Nutrient, ...]:
    """Return the nutrients of the columns: what is ranked by, then those every plan is about."""
    keys = dict.fromkeys([*([first] if first else []), *KNOWN])
    return tuple(nutrients[key] for key in keys if key in nutrients)
