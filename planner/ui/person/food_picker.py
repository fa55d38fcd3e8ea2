"""Pick foods by typing: a field that completes, and a chip for each food picked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QVBoxLayout, QWidget

from planner.ui.theme import IconButton, px
from planner.ui.widgets.basic import clear
from planner.ui.widgets.flow_layout import FlowLayout


class FoodPicker(QWidget):
    """Holds words that name foods: ids from the list, or others as a profile file has them."""

    changed = Signal()

    def __init__(self, name: str, foods: Mapping[str, str], hint: str) -> None:
        super().__init__()
        self._name, self._foods = name, foods
        self._by_name = {words.casefold(): key for key, words in foods.items()}
        self._picked: list[str] = []
        self.field = QLineEdit()
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips)
        self._build(hint)

    def pick(self, words: Iterable[str]) -> None:
        """Hold these words."""
        self._picked = sorted(words, key=self._label)
        self._show()

    def picked(self) -> frozenset[str]:
        """The words held."""
        return frozenset(self._picked)

    def add_typed(self) -> None:
        """Take what is typed if it names a food, or the first food that it begins."""
        typed = self.field.text().strip().casefold()
        if not typed:
            return
        near = (key for name, key in self._by_name.items() if typed in name)
        key = self._by_name.get(typed) or next(near, None)
        if key:
            self._add(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return picks a food; it must not close the dialog."""
        if event.type() == QEvent.Type.FocusIn and self.field.completer() is None:
            self._complete()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and self.field.text().strip():
                self.add_typed()
                return True
        return super().eventFilter(watched, event)

    def _build(self, hint: str) -> None:
        self.field.setAccessibleName(self._name)
        self.field.setPlaceholderText(hint)
        self.field.setClearButtonEnabled(True)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        self.field.installEventFilter(self)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(px(6))
        body.addWidget(self.field)
        body.addWidget(self.chips)

    def _complete(self) -> None:
        """Offer names from now on; made when it is needed, for three lists take their time."""
        completer = QCompleter(self.field)
        completer.setModel(QStringListModel(sorted(self._foods.values()), completer))
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda *_: self.add_typed())
        self.field.setCompleter(completer)

    def _add(self, key: str) -> None:
        if key not in self._picked:
            self._picked.append(key)
            self._show()
            self.changed.emit()
        # The completer writes its text after the signal: clear once it has.
        QTimer.singleShot(0, self.field, self.field.clear)

    def _remove(self, key: str) -> None:
        self._picked.remove(key)
        self._show()
        self.field.setFocus()
        self.changed.emit()

    def _label(self, key: str) -> str:
        return self._foods.get(key, key)

    def _show(self) -> None:
        clear(self._flow)
        for key in self._picked:
            words = self._label(key)
            chip = IconButton("x", words.replace("&", "&&"), "pick")
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.setAccessibleName(self.tr("Remove {n}").format(n=words))
            chip.setToolTip(self.tr("Remove"))
            chip.clicked.connect(lambda _=False, k=key: self._remove(k))
            self._flow.addWidget(chip)
        self.chips.setVisible(bool(self._picked))
