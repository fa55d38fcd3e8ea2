"""A list of one's own dishes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.ui.foods.models import BELOW_ROLE

if TYPE_CHECKING:
    from foods import Dish

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()


@dataclass(frozen=True)
class DishRow:
    """A dish in the list: how it is called with its foods, and when it is eaten."""

    name: str
    below: str
    dish: Dish


class DishesModel(QAbstractListModel):
    """A dish a row, in two lines."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[DishRow, ...] = ()

    @property
    def rows(self) -> tuple[DishRow, ...]:
        """Return the rows that are shown."""
        return self._rows

    def show_rows(self, rows: tuple[DishRow, ...]) -> None:
        """Show dishes."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: Index) -> DishRow | None:
        """Return the dish of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of dishes."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the text of a cell; as a tip both lines, never as HTML."""
        if not self.checkIndex(index):
            return None
        row = self._rows[index.row()]
        texts = {
            Role.DisplayRole: row.name,
            BELOW_ROLE: row.below,
            Role.AccessibleTextRole: f"{row.name}, {row.below}",
            Role.ToolTipRole: f"{row.name}\n{row.below}".replace("<", "‹"),
        }
        return texts.get(role)
