"""Boxes for numbers, days and times that leave the wheel to the page and undo to the window.

A value that changes because somebody scrolled past it is not noticed; and what was set in a box is
undone where everything else is.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QDateTimeEdit,
    QDoubleSpinBox,
    QSpinBox,
    QTimeEdit,
)

_HISTORY = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_for_window(event: QEvent, shown: str, written: str) -> bool:
    """Return whether a key is undo or redo while nothing is half typed.

    Args:
        event: What the box is asked about.
        shown: What stands in the box, without what stands before and after it.
        written: How its value is written.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return shown == written and any(event.matches(key) for key in _HISTORY)


class NumberBox(QDoubleSpinBox):
    """A number."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window; what is half typed is undone here."""
        if is_for_window(event, self.cleanText(), self.textFromValue(self.value())):
            event.ignore()
            return False
        return super().event(event)


class WholeBox(QSpinBox):
    """A whole number."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window; what is half typed is undone here."""
        if is_for_window(event, self.cleanText(), self.textFromValue(self.value())):
            event.ignore()
            return False
        return super().event(event)


class DateBox(QDateEdit):
    """A day."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class MomentBox(QDateTimeEdit):
    """A day and a time."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class TimeBox(QTimeEdit):
    """A time of the day."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
