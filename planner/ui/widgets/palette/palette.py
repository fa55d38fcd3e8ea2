"""The palette: a field and what fits, by keyboard alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from planner.ui.theme import px
from planner.ui.widgets.basic import column, label, open_at
from planner.ui.widgets.former_dialogs import let_former_go

from .entry import Entry, ranked

_LISTED = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Palette(QDialog):
    """The focus stays in the field; arrows move in the list, Return does what is marked."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        let_former_go(self)
        self._entries, self._found = entries, list[Entry]()
        self.setWindowTitle(self.tr("Find anything"))
        self.field, self.list = QLineEdit(), QTableWidget(0, 3)
        self._nothing = label(self.tr("Nothing has these letters."), tone="quiet")
        self._build()
        self._show("")

    @property
    def found(self) -> list[Entry]:
        """Return the entries that are listed."""
        return self._found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keys that move on to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _LISTED:
                self._move(key)
                return True
        return super().eventFilter(watched, event)

    def choose(self) -> None:
        """Close, then do what is marked."""
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            run = self._found[row].run
            self.accept()
            # Once the palette is gone: what opens then has the focus to itself.
            QTimer.singleShot(0, run)

    def _move(self, key: Qt.Key) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}
        row = self.list.currentRow() + steps.get(key, 8)
        self.list.selectRow(max(0, min(row, len(self._found) - 1)))
        self._tell()

    def _show(self, typed: str) -> None:
        self._found = ranked(typed, self._entries)
        self.list.setRowCount(len(self._found))
        for row, entry in enumerate(self._found):
            for at, words in enumerate((entry.words, entry.kind, entry.keys)):
                self.list.setItem(row, at, QTableWidgetItem(words))
        self.list.setVisible(bool(self._found))
        self._nothing.setVisible(not self._found)
        if self._found:
            self.list.selectRow(0)
        self._tell()

    def _tell(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            entry = self._found[row]
            said = ", ".join(filter(None, (entry.words, entry.kind, entry.keys)))
            self.field.setAccessibleDescription(said)

    def _build(self) -> None:
        self.field.setAccessibleName(self.tr("Find actions, pages, meals and foods"))
        self.field.setPlaceholderText(self.tr("Find actions, pages, meals and foods"))
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self.choose)
        self.field.installEventFilter(self)
        view = self.list
        view.setAccessibleName(self.tr("Found"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        view.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.verticalHeader().hide()
        view.horizontalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(px(30))
        view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at in (1, 2):
            resize = QHeaderView.ResizeMode.ResizeToContents
            view.horizontalHeader().setSectionResizeMode(at, resize)
        view.cellClicked.connect(lambda *_: self.choose())
        body = column(self.field, self._nothing, margin=12, gap=8)
        body.addWidget(view, 1)
        self.setLayout(body)
        self.field.setFocus()
        open_at(self, 620, 420)
