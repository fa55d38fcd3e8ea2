"""A field to type a food with its amount into; what it may mean stands below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QWidget,
)

from planner.domain.diet import EatenItem, EatenMeal
from planner.ui.locale.format import energy
from planner.ui.theme import px

from .texts import amount_and_grams, energy_of

Choice = EatenItem | EatenMeal
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FoodField(QLineEdit):
    """Asks at every keystroke; Return takes the first choice, arrows move among them."""

    asked = Signal(str)
    picked = Signal(object)
    """An EatenItem, or an EatenMeal for a dish"""

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        self.choices = QListWidget()
        self.choices.setAccessibleName(self.tr("Foods it may be"))
        self.choices.setFrameShape(QFrame.Shape.StyledPanel)
        self.choices.setObjectName("choices")
        self.choices.hide()
        self.textEdited.connect(self._ask)
        self.choices.itemClicked.connect(self._take)
        self.choices.itemActivated.connect(self._take)
        self.installEventFilter(self)
        self.choices.installEventFilter(self)

    def show_found(self, typed: str, found: Sequence[tuple[str, Choice]]) -> None:
        """Show what it may mean, if it still is what is typed."""
        if typed != self.text():
            return
        self.choices.clear()
        for words, choice in found:
            item = QListWidgetItem(self._words(words, choice))
            item.setData(Qt.ItemDataRole.UserRole, choice)
            self.choices.addItem(item)
        if not found:
            item = QListWidgetItem(self.tr("Nothing has these words. Try fewer of them."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.choices.addItem(item)
        self._place()

    def _words(self, words: str, choice: Choice) -> str:
        if isinstance(choice, EatenMeal):
            said = self.tr("{dish} · a dish of {n} foods · {energy}")
            if len(choice.items) == 1:
                said = self.tr("{dish} · a dish of {n} food · {energy}")
            return said.format(
                dish=words, n=len(choice.items), energy=energy(energy_of(choice.items))
            )
        amount = amount_and_grams(choice)
        where = "" if choice.food.planned_with else " · " + self.tr("USDA's library")
        return f"{words} · {amount}{where}"

    def _ask(self, typed: str) -> None:
        if len(typed.strip()) < 2:
            self.choices.hide()
        else:
            self.asked.emit(typed)

    def _place(self) -> None:
        """Place the list over whatever stands below, on the window the field is in."""
        window = self.window()
        self.choices.setParent(window)
        corner = self.mapTo(window, QPoint(0, self.height() + px(2)))
        self.choices.ensurePolished()
        high = self.choices.count() * self.choices.sizeHintForRow(0) + px(4)
        room = max(px(60), window.height() - corner.y() - px(8))
        self.choices.setGeometry(QRect(corner.x(), corner.y(), self.width(), min(high, room)))
        self.choices.setCurrentRow(0)
        self.choices.show()
        self.choices.raise_()

    def _take(self, item: QListWidgetItem | None) -> None:
        choice = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if choice is None:
            return
        self.choices.hide()
        self.clear()
        self.setFocus()
        self.picked.emit(choice)

    def take_first(self) -> None:
        """Take the choice that is marked."""
        if self.choices.isVisible():
            self._take(self.choices.currentItem())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Handle keys of the field and its list; Return must not close a dialog."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(watched, Qt.Key(event.key())) or super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._hide_without_focus)
        return super().eventFilter(watched, event)

    def _key(self, watched: QObject, key: Qt.Key) -> bool:
        shown = self.choices.isVisible()
        if key in _ENTER and (shown or self.text().strip()):
            if shown:
                self.take_first()
            else:
                self._ask(self.text())
            return True
        if key == Qt.Key.Key_Escape and shown:
            self.choices.hide()
            self.setFocus()
            return True
        if watched is self and shown and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = (self.choices.currentRow() + step) % self.choices.count()
            self.choices.setCurrentRow(row)
            return True
        return False

    def _hide_without_focus(self) -> None:
        if not self.hasFocus() and not self.choices.hasFocus():
            self.choices.hide()
