"""The head of the board in a household: one person's week, or the table's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from planner.ui.widgets.flow_layout import FlowLayout
from planner.ui.widgets.toggling import show_checked

_MOST_NAME = 24


class PeopleSwitch(QWidget):
    """A button for each person and one for the table; hidden where there is one person."""

    person_chosen = Signal(str)
    """Id of somebody whose week is wanted."""
    table_chosen = Signal(bool)
    """Whether the table is wanted instead of the person on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people: dict[str, QPushButton] = {}
        self.table = _pick(self.tr("The table"), self.tr("Show the meals of the whole table"))
        self.table.toggled.connect(lambda _: self._choose_table(on=True))
        self._current = ""
        self._flow = FlowLayout(self)
        self._flow.addWidget(self.table)
        self.hide()

    def show_people(self, people: Sequence[tuple[str, str]], current: str) -> None:
        """Show ids and names of the people, and whose week is on the screen."""
        for button in self.people.values():
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.people = {key: self._button(key, name) for key, name in people}
        # The table stands last; the flow has no way to put a widget before another.
        self._flow.removeWidget(self.table)
        for button in (*self.people.values(), self.table):
            self._flow.addWidget(button)
        self._current = current
        self.setVisible(len(people) > 1)
        self.mark(table=False)

    def mark(self, *, table: bool) -> None:
        """Press the button of what is shown."""
        show_checked(self.table, table)
        for key, button in self.people.items():
            show_checked(button, not table and key == self._current)

    def _button(self, key: str, name: str) -> QPushButton:
        short = name if len(name) <= _MOST_NAME else name[: _MOST_NAME - 1].rstrip() + "…"
        button = _pick(short, self.tr("Show the week of {n}").format(n=name))
        button.toggled.connect(self._asker(key))
        return button

    def _asker(self, key: str) -> Callable[[bool], None]:
        return lambda _: self._choose(key)

    def _choose(self, key: str) -> None:
        self._choose_table(on=False)
        if key != self._current:
            self.person_chosen.emit(key)

    def _choose_table(self, *, on: bool) -> None:
        self.mark(table=on)
        self.table_chosen.emit(on)


def _pick(words: str, told: str) -> QPushButton:
    button = QPushButton(words.replace("&", "&&"))
    button.setProperty("kind", "pick")
    button.setCheckable(True)
    button.setAccessibleName(told)
    return button
