"""Pick foods by typing: a field that completes, and a chip for each food picked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QVBoxLayout, QWidget

from planner.ui.theme import IconButton, px
from planner.ui.widgets.basic import clear
from planner.ui.widgets.flow_layout import FlowLayout

from .asking import Asking

if TYPE_CHECKING:
    from foods.vocabulary import Meaning, Sense, Vocabulary

_MOST_NEAR = 6


class FoodPicker(QWidget):
    """Holds words that name foods: ids from the list, or others as a profile file has them.

    With a vocabulary, words that mean several foods ("nuts") are taken too, what may mean several
    things is asked, and what is unknown stays in the field with what is spelt nearly so.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        foods: Mapping[str, str],
        hint: str,
        vocabulary: Callable[[], Vocabulary] | None = None,
        *,
        within: bool = False,
    ) -> None:
        super().__init__()
        self._vocabulary, self._within = vocabulary, within
        self.asking = Asking()
        self._name, self._foods = name, foods
        self._by_name = {words.casefold(): key for key, words in foods.items()}
        self._picked: list[str] = []
        self._taken = False
        self.field = QLineEdit()
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips)
        self._build(hint)

    def pick(self, words: Iterable[str]) -> None:
        """Hold these words."""
        self._picked = sorted(words, key=self._label)
        self._show()

    def picked(self) -> frozenset[str]:
        """Return the words held."""
        return frozenset(self._picked)

    def add_typed(self) -> None:
        """Take what is typed if it names a food, or the first food that it begins."""
        typed = self.field.text().strip().casefold()
        if not typed:
            return
        near = (key for name, key in self._by_name.items() if typed in name)
        key = self._by_name.get(typed)
        if key is None and self._vocabulary is not None:
            self._understand(self._vocabulary().meaning(self.field.text()))
            return
        key = key or next(near, None)
        if key:
            self._add(key)

    def settle(self) -> bool:
        """Take what is still in the field; whether nothing is left there that has to be asked."""
        if self._vocabulary is None or self._taken or not self.field.text().strip():
            return True
        self.add_typed()
        return self._taken

    def _understand(self, meaning: Meaning) -> None:
        """Take what is meant, or ask."""
        if meaning.sense is not None:
            self._take(meaning.sense)
            return
        asked = self.tr("What is meant by “{n}”?").format(n=meaning.asked.strip())
        if meaning.candidates:
            self.asking.ask(asked, [(s.words, partial(self._take, s)) for s in meaning.candidates])
            return
        typed = meaning.asked.strip().casefold()
        names = [name for name in self._foods.values() if typed in name.casefold()]
        names = [*names, *meaning.near][:_MOST_NEAR]
        if names:
            self.asking.ask(asked, [(name, partial(self._retype, name)) for name in names])
        else:
            none = self.tr("No food is called “{n}”. Write another word, or clear the field.")
            self.asking.ask(none.format(n=meaning.asked.strip()))

    def _retype(self, name: str) -> None:
        self.field.setText(name)
        self.add_typed()

    def _take(self, sense: Sense) -> None:
        """Hold the foods of a sense, or say that there are none."""
        foods = sense.within if self._within else sense.foods or sense.within
        if not foods:
            self.asking.ask(self.tr("None of the foods here is “{n}”.").format(n=sense.words))
            self._taken = True
            return
        self._picked += sorted(foods.difference(self._picked), key=self._label)
        self._done()

    def _done(self) -> None:
        self.asking.settle()
        self._taken = True
        self._show()
        self.changed.emit()
        # The completer writes its text after the signal: clear once it has.
        QTimer.singleShot(0, self.field, self.field.clear)

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
        self.field.textEdited.connect(self._edited)
        self.field.installEventFilter(self)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(px(6))
        body.addWidget(self.field)
        body.addWidget(self.asking)
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
        self._taken = True
        self.asking.settle()
        # The completer writes its text after the signal: clear once it has.
        QTimer.singleShot(0, self.field, self.field.clear)

    def _edited(self) -> None:
        self._taken = False
        self.asking.settle()

    def _remove(self, keys: Iterable[str]) -> None:
        gone = frozenset(keys)
        self._picked = [key for key in self._picked if key not in gone]
        self._show()
        self.field.setFocus()
        self.changed.emit()

    def _groups(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return a chip for each word whose foods are all held, widest first, then each food."""
        left, groups = dict.fromkeys(self._picked), []
        senses = self._vocabulary().senses() if self._vocabulary and len(left) > 1 else ()
        held = ((s.words, s.within if self._within else s.foods or s.within) for s in senses)
        for words, foods in sorted(held, key=lambda pair: -len(pair[1])):
            if len(foods) > 1 and foods <= left.keys():
                counted = self.tr("{word} · {n} foods").format(word=words, n=len(foods))
                groups.append((counted, tuple(key for key in left if key in foods)))
                left = {key: None for key in left if key not in foods}
        return groups + [(self._label(key), (key,)) for key in left]

    def _label(self, key: str) -> str:
        return self._foods.get(key, key)

    def _show(self) -> None:
        clear(self._flow)
        for words, keys in self._groups():
            chip = IconButton("x", words.replace("&", "&&"), "pick")
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.setAccessibleName(self.tr("Remove {n}").format(n=words))
            chip.setToolTip(self.tr("Remove"))
            chip.clicked.connect(lambda _=False, k=keys: self._remove(k))
            self._flow.addWidget(chip)
        self.chips.setVisible(bool(self._picked))
