"""Rows to be imported, with boxes to tick, and what is wrong with the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal

from planner.ui.locale import translated

from .texts import problem_words

if TYPE_CHECKING:
    from foods.own import Fault, ImportRow

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
_TEXT = (Role.DisplayRole, Role.AccessibleTextRole)


class GoodModel(QAbstractTableModel):
    """Rows that hold. All are ticked at first."""

    ticked_changed = QtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ImportRow, ...] = ()
        self._left_out: set[int] = set()

    @property
    def ticked(self) -> tuple[ImportRow, ...]:
        """Return the rows to be imported."""
        return tuple(row for at, row in enumerate(self._rows) if at not in self._left_out)

    def show_rows(self, rows: tuple[ImportRow, ...]) -> None:
        """Show rows, all ticked but those that were unticked before."""
        out = {self._rows[at].line for at in self._left_out}
        self.beginResetModel()
        self._rows = rows
        self._left_out = {at for at, row in enumerate(rows) if row.line in out}
        self.endResetModel()
        self.ticked_changed.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of foods."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns: name, line, allergens, what it plays like."""
        return 0 if parent.isValid() else 4

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that rows can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            heads = (self.tr("Food"), self.tr("Line"), self.tr("Allergens"), self.tr("Plays like"))
            return heads[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the text or tick of a cell."""
        if not self.checkIndex(index):
            return None
        row = self._rows[index.row()]
        if role in _TEXT:
            cells = row.cells
            texts = (row.name, str(row.line), cells.get("allergens", ""))
            return (*texts, cells.get("stands_in_for", "") or "–")[index.column()]
        if role == Role.CheckStateRole and index.column() == 0:
            out = index.row() in self._left_out
            return Qt.CheckState.Unchecked if out else Qt.CheckState.Checked
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tick or untick."""
        if role != Role.CheckStateRole or not index.isValid() or index.column() != 0:
            return False
        checked = Qt.CheckState(value) == Qt.CheckState.Checked
        (self._left_out.discard if checked else self._left_out.add)(index.row())
        self.dataChanged.emit(index, index, [Role.CheckStateRole])
        self.ticked_changed.emit()
        return True


class FaultsModel(QAbstractTableModel):
    """What is wrong: where, what, and what to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faults: tuple[Fault, ...] = ()

    def show_faults(self, faults: tuple[Fault, ...]) -> None:
        """Show faults."""
        self.beginResetModel()
        self._faults = faults
        self.endResetModel()

    def fault(self, index: Index) -> Fault | None:
        """Return the fault of a row."""
        return self._faults[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of faults."""
        return 0 if parent.isValid() else len(self._faults)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns: line, column, food, what is wrong and what to do."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            heads = (self.tr("Line"), self.tr("Column"), self.tr("Food"), self.tr("What to mend"))
            return heads[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the text of a cell; as a tip all of it."""
        if not self.checkIndex(index):
            return None
        fault = self._faults[index.row()]
        if role in _TEXT:
            line = str(fault.line) if fault.line else "–"
            what = problem_words(fault.problem)
            return (line, fault.problem.column, fault.name, what)[index.column()]
        if role == Role.ToolTipRole:
            return translated(str(fault)).replace("<", "‹")
        return None
