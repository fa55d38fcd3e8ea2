"""The cell in which a price is typed over."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import label

from .line_delegate import LineDelegate
from .model import COST, ShoppingModel
from .price_texts import unit_words

Index = QModelIndex | QPersistentModelIndex
_WIDTH = 184


class PriceEdit(QLineEdit):
    """A line that says what the price is for."""

    def __init__(self, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("priceEdit")
        self._unit = label(unit, size=SMALL, tone="quiet")
        self._unit.setParent(self)
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._unit.adjustSize()
        self.setTextMargins(0, 0, self._unit.width() + px(4), 0)
        self.setMaxLength(20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the unit at the right end."""
        super().resizeEvent(event)
        at = self.width() - self._unit.width() - px(8)
        self._unit.move(at, (self.height() - self._unit.height()) // 2)


class PriceDelegate(LineDelegate):
    """Types a price over its cost, in a line wide enough for both number and unit."""

    def createEditor(self, parent: QWidget, _: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line for the price of a pack or of 100 g."""
        model = index.model()
        item = model.item(index) if isinstance(model, ShoppingModel) else None
        made = PriceEdit(unit_words(item) if item else "", parent)
        made.setAccessibleName(self.tr("Your price in dollars"))
        made.setAccessibleDescription(unit_words(item) if item else "")
        made.setPlaceholderText(self.tr("$, yours"))
        return made

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _: Index) -> None:
        """Place the editor from the right end of the cell as far left as it needs."""
        cell: QRect = option.rect
        cell.setLeft(cell.right() - px(_WIDTH))
        editor.setGeometry(cell)


class ShoppingView(QTreeView):
    """F2 types the cost of the row, wherever in it one is; Del takes it off."""

    delete_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the editor of the cost, take a line of one's own off, or move about as ever."""
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.delete_wanted.emit()
        elif event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.edit(self.currentIndex().siblingAtColumn(COST))
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, _: QAbstractItemDelegate.EndEditHint) -> None:
        """Go back to the item, where Space ticks."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.setCurrentIndex(self.currentIndex().siblingAtColumn(0))
        self.setFocus()
