"""A box to tick a meal, however long its title and narrow its column."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from planner.ui.theme import px

_BESIDE = 40
"""What box and margins take of the width."""


class MealBox(QCheckBox):
    """Shows as much of the words as there is room for; the rest is in its tip and its name."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self._fit(self.sizeHint().width())

    def sizeHint(self) -> QSize:
        """Return the room for all of the words."""
        width = QFontMetrics(self.font()).horizontalAdvance(self._words) + px(_BESIDE)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for the meal's name."""
        return QSize(px(140), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the new width."""
        super().resizeEvent(event)
        self._fit(self.width())

    def _fit(self, width: int) -> None:
        room = width - px(_BESIDE)
        fits = QFontMetrics(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(fits.replace("&", "&&"))
        self.setToolTip("" if fits == self._words else self._words.replace("<", "‹"))
