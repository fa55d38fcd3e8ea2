"""Aisles and their items as a tree; items can be ticked, and what they cost typed in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QColor, QFont, QGuiApplication

from planner.ui.reading.shop import ShopItem
from planner.ui.theme import tokens_of
from planner.ui.units import mass_words

from .price_words import cost_text, cost_tip, read_price, typed_text
from .tree import ROOT, AisleTree, Index

if TYPE_CHECKING:
    from planner.domain.costs import LineCost

Role = Qt.ItemDataRole
COST = 3
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ShoppingModel(AisleTree):
    """Ticks belong to names and outlive a change of plan. Prices are asked for by signal."""

    ticked_changed = QtSignal()
    price_typed = QtSignal(object, object)
    """(ShopItem, US dollars for its pack or 100 g; None for USDA's price)"""
    refused = QtSignal(str)
    """Why what was typed is no price"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticked: set[str] = set()
        self._costs: Mapping[str, LineCost] = {}

    @property
    def ticked(self) -> frozenset[str]:
        """Names of what is in the basket."""
        return frozenset(self._ticked)

    def set_ticked(self, names: frozenset[str]) -> None:
        """Put the ticks back, as when a file is opened."""
        self.beginResetModel()
        self._ticked = set(names)
        self.endResetModel()
        self.ticked_changed.emit()

    def show_costs(self, costs: tuple[LineCost, ...]) -> None:
        """Show what the items cost."""
        self._costs = {cost.name: cost for cost in costs}
        for row in range(self.rowCount()):
            aisle = self.index(row, 0)
            last = self.rowCount(aisle) - 1
            self.dataChanged.emit(self.index(0, COST, aisle), self.index(last, COST, aisle))

    def columnCount(self, _: Index = ROOT) -> int:
        """Item, what to buy, grams, cost."""
        return COST + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Items can be ticked, costs typed over."""
        flags, item = super().flags(index), self.item(index)
        if item and index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if item and index.column() == COST and item.name in self._costs:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            names = (self.tr("Item"), self.tr("Buy"), self.tr("Needed"), self.tr("Cost"))
            return names[section]
        if role == Role.TextAlignmentRole:
            return _RIGHT if section == COST else _LEFT
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Texts, ticks and, as a tip, the meals an item is for."""
        item = self.item(index)
        if item is None:
            return self._aisle_data(index, role) if index.isValid() else None
        if index.column() == COST:
            return self._cost_data(item, role)
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return (item.name, item.buy, self._grams(item))[index.column()]
        if role == Role.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if item.name in self._ticked else Qt.CheckState.Unchecked
        if role == Role.ToolTipRole:
            return "\n".join(item.used_in).replace("<", "‹")
        return self._struck(item) if role == Role.FontRole else None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tick or untick, or ask for another price."""
        item = self.item(index)
        if item and index.column() == COST and role == Role.EditRole:
            return self._type(item, str(value))
        if item is None or role != Role.CheckStateRole:
            return False
        checked = Qt.CheckState(value) == Qt.CheckState.Checked
        (self._ticked.add if checked else self._ticked.discard)(item.name)
        first = self.index(index.row(), 0, index.parent())
        last = self.index(index.row(), COST, index.parent())
        self.dataChanged.emit(first, last, [Role.CheckStateRole, Role.FontRole])
        self.ticked_changed.emit()
        return True

    def _type(self, item: ShopItem, text: str) -> bool:
        cost = self._costs.get(item.name)
        if cost is None or text.strip() == typed_text(cost):
            return False
        try:
            usd = read_price(text)
        except ValueError as error:
            self.refused.emit(str(error))
            return False
        self.price_typed.emit(item, usd)
        return True

    def _cost_data(self, item: ShopItem, role: int) -> Any:
        cost = self._costs.get(item.name)
        if role == Role.TextAlignmentRole:
            return _RIGHT
        if cost is None:
            return None
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return cost_text(cost)
        if role == Role.EditRole:
            return typed_text(cost)
        if role == Role.ToolTipRole:
            return cost_tip(cost, item).replace("<", "‹")
        if role == Role.ForegroundRole and cost.own is None:
            return QColor(tokens_of(QGuiApplication.palette()).quiet)
        return None

    def _aisle_data(self, index: Index, role: int) -> Any:
        if index.column() == 0 and role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self.aisle(index)
        if role == Role.FontRole:
            face = QFont()
            face.setWeight(QFont.Weight.DemiBold)
            return face
        return None

    def _grams(self, item: ShopItem) -> str:
        return mass_words(item.grams)

    def _struck(self, item: ShopItem) -> QFont | None:
        if item.name not in self._ticked:
            return None
        face = QFont()
        face.setStrikeOut(True)
        return face
