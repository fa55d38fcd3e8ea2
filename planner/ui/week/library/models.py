"""The dishes that were found, as a list: a title, a line of facts, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.ui.locale import translated
from planner.ui.locale.format import energy, number, slot_name

if TYPE_CHECKING:
    from planner.application.dishes.entries import DishEntry

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
FACTS_ROLE = Role.UserRole + 1
REASON_ROLE = Role.UserRole + 2
FACE_ROLE = Role.UserRole + 3


@dataclass(frozen=True)
class RowFace:
    """How a row looks beside its texts.

    Attributes:
        minutes: In its tile.
        favourite: Whether its star is filled.
        starred: Whether it has a star to press.
        barred: Whether it is grey, for it is not planned.
        tone: Of its third line: "amber", "accent" or "quiet".
    """

    minutes: int
    favourite: bool = False
    starred: bool = False
    barred: bool = False
    tone: str = "quiet"


class LibraryModel(QAbstractListModel):
    """A dish a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[DishEntry, ...] = ()

    @property
    def entries(self) -> tuple[DishEntry, ...]:
        """Return the dishes that are shown."""
        return self._entries

    def show_entries(self, entries: tuple[DishEntry, ...]) -> None:
        """Show dishes."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def row_of(self, dish: str) -> int:
        """Return the row of a dish; -1 if it is not shown."""
        rows = (row for row, entry in enumerate(self._entries) if entry.dish.id == dish)
        return next(rows, -1)

    def entry(self, index: Index) -> DishEntry | None:
        """Return the dish of a row."""
        return self._entries[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of dishes."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a row says."""
        if not self.checkIndex(index):
            return None
        entry = self._entries[index.row()]
        if role == Role.DisplayRole:
            return entry.title
        if role == FACTS_ROLE:
            return self.facts(entry)
        if role == REASON_ROLE:
            return self.reason(entry)
        if role == FACE_ROLE:
            barred = bool(entry.why_not)
            tone = "amber" if barred else "quiet"
            return RowFace(entry.minutes, entry.favourite, True, barred, tone)
        if role == Role.AccessibleTextRole:
            return self._spoken(entry)
        if role == Role.ToolTipRole:
            lines = (entry.title, self.facts(entry), self.reason(entry))
            return "\n".join(filter(None, lines)).replace("<", "‹")
        return None

    def facts(self, entry: DishEntry) -> str:
        """Return text such as "Lunch, dinner · 645 kcal · $3.20 · 18 min of work"."""
        slots = ", ".join(slot_name(slot) for slot in entry.slots)
        parts = [slots, energy(entry.energy_kcal), f"${number(entry.usd, 2)}"]
        if entry.active is not None and entry.active < entry.minutes:
            parts.append(self.tr("{n} min of work").format(n=entry.active))
        if entry.imported:
            parts.append(self.tr("imported"))
        elif entry.own:
            parts.append(self.tr("my own"))
        return " · ".join(parts)

    def reason(self, entry: DishEntry) -> str:
        """Return why it is not planned, or what else is to be known of it."""
        return translated(entry.why_not or entry.note)

    def _spoken(self, entry: DishEntry) -> str:
        minutes = self.tr("{n} min").format(n=entry.minutes)
        parts = [entry.title, minutes, self.facts(entry)]
        parts += [self.tr("favourite")] if entry.favourite else []
        if entry.why_not:
            parts.append(self.tr("not planned for you: {why}").format(why=self.reason(entry)))
        elif entry.note:
            parts.append(self.reason(entry))
        return ", ".join(parts)
