"""A box of choices that leaves the wheel to the page and tells screen readers its name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QListView

from .basic import area_around


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

    def showPopup(self) -> None:
        """Open the list as tall as its rows are.

        Qt reckons without the padding and border that the sheet gives the list, and cuts the last
        row by them.
        """
        super().showPopup()
        view, rows = self.view(), range(self.count())
        popup = view.window()
        if self.count() > self.maxVisibleItems() or (layout := popup.layout()) is None:
            return
        whole = sum(view.sizeHintForRow(row) for row in rows if not self._is_hidden(row))
        for _ in range(2):  # at first with the arrows that Qt shows above and below a long list
            layout.activate()  # the list has its own size only then
            lacking = whole - view.viewport().height()
            popup.resize(popup.width(), popup.height() + lacking)
        room = area_around(self)
        below = popup.geometry().bottom() - room.bottom()
        if below > 0:
            popup.move(popup.x(), max(room.top(), popup.y() - below))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page; the opened list scrolls by itself."""
        event.ignore()

    def _is_hidden(self, row: int) -> bool:
        view = self.view()
        return isinstance(view, QListView) and view.isRowHidden(row)

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
