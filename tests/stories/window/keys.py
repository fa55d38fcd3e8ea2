"""A person who has a keyboard only: no widget is called, every step is a key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QTabBar, QWidget

from tests.ui.settling import settle

_FAR = 250
"""Presses of the Tab key; whoever needs more than that has lost their way."""


class Keys:
    """Presses keys on whatever has the focus."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot

    @property
    def at(self) -> QWidget:
        """Return what has the focus."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def press(self, *keys: Qt.Key, held=Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys one after the other."""
        for key in keys:
            self._qtbot.keyClick(self.at, key, held)

    def type(self, text: str) -> None:
        """Over whatever stands in a field."""
        self.press(Qt.Key.Key_A, held=Qt.KeyboardModifier.ControlModifier)
        self._qtbot.keyClicks(self.at, text)

    def wait_for(self, window: QWidget) -> None:
        """Until a window has the keyboard."""
        # A desktop hands the keyboard to the window that is left; there is none here to do it.
        window.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the focus is on what a screen reader calls so, or begins so."""
        passed = []
        for _ in range(_FAR):
            if spoken(self.at).startswith(name):
                return self.at
            passed.append(spoken(self.at))
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f'Tab never comes to "{name}", only to {sorted(set(passed))}')

    def turn_to(self, name: str) -> None:
        """Choose a tab, from the bar of tabs that Tab comes to."""
        for _ in range(_FAR):
            if isinstance(self.at, QTabBar):
                break
            self.press(Qt.Key.Key_Tab)
        bar = self.at
        assert isinstance(bar, QTabBar), "Tab never comes to the bar of tabs"
        while bar.tabText(bar.currentIndex()) != name:
            before = bar.currentIndex()
            self.press(Qt.Key.Key_Right)
            assert bar.currentIndex() > before, f'there is no tab "{name}"'
        settle()  # a page made now is shown by the next events

    def choose(self, words: str) -> None:
        """Choose an entry of the list that has the focus."""
        before = None
        while self.at.currentText() != words:
            assert before != self.at.currentIndex(), f'"{words}" is not on the list'
            before = self.at.currentIndex()
            self.press(Qt.Key.Key_Down)


def spoken(widget: QWidget) -> str:
    """Return what a screen reader calls it."""
    name = widget.accessibleName()
    if not name and isinstance(widget, QAbstractButton):
        name = widget.text().replace("&", "").strip()
    return name
