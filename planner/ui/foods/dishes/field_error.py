"""A line beside a field that says what does not hold; it takes no room when all is well."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from planner.ui.theme import BODY_SIZE, font


class FieldError(QLabel):
    """Plain text in amber, read out by assistive programs as it stands."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(BODY_SIZE))
        self.setWordWrap(True)
        self.setProperty("tone", "amber")
        self.hide()

    def say(self, texts: Sequence[str]) -> None:
        """Say these, or nothing."""
        self.setText("\n".join(texts))
        self.setVisible(bool(texts))
