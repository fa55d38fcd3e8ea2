"""A box of choices that leaves the wheel to the page and tells screen readers its name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel


class ChoiceBox(QComboBox):
    """Choices; scrolling past it changes none, as with boxes for numbers.

    On Linux, Qt gives a screen reader the chosen words as the name of the box, and its own name
    only by a label that belongs to it. Where no label is on the screen, an invisible one is added.
    """

    _label: QLabel | None = None

    def setAccessibleName(self, name: str) -> None:
        """Name it, for who cannot see what stands around it."""
        super().setAccessibleName(name)
        self._name_by_label()

    # Not `event`: Python would be asked about every event of every box, which a window with
    # hundreds of them feels when it is styled.
    def showEvent(self, event: QShowEvent) -> None:
        """Bring the label to where the box stands now."""
        super().showEvent(event)
        self._name_by_label()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page; the opened list scrolls by itself."""
        event.ignore()

    def _name_by_label(self) -> None:
        parent, name = self.parentWidget(), self.accessibleName()
        if parent is None or not name:
            return
        if self._label is None or self._label.parentWidget() is not parent:
            if self._label is not None:
                self._label.deleteLater()
            self._label = QLabel(parent)
            self._label.setTextFormat(Qt.TextFormat.PlainText)
            self._label.setBuddy(self)
            self._label.hide()
        self._label.setText(name)
