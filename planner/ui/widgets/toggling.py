"""Buttons that can be ticked, whose signal comes however they are ticked.

A screen reader toggles a button without a click, so that `clicked` is never told; `toggled` is also
told when the program shows a state. Connect to `toggled`, and show states by `show_checked`.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QAbstractButton


def show_checked(button: QAbstractButton, on: bool) -> None:
    """Show whether it is ticked, without telling anybody that a person ticked it."""
    with QSignalBlocker(button):
        button.setChecked(on)
