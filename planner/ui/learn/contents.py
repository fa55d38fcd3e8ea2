"""The list of chapters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from planner.domain.learning import Chapter
from planner.ui.theme import px

_ANY = 16_777_215
"""Qt's QWIDGETSIZE_MAX"""
_USUAL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class Contents(QListWidget):
    """Names the chapters; in a search it counts what was found in each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chapters")
        self.setAccessibleName(self.tr("Chapters"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        self.set_upright(upright=True)

    def set_upright(self, *, upright: bool) -> None:
        """Set the contents beside what is read, or above it."""
        self.setMinimumWidth(px(196))
        self.setMaximumWidth(px(196) if upright else _ANY)
        self.setMaximumHeight(_ANY if upright else px(112))

    def name(self, made: Sequence[Chapter]) -> None:
        """List the chapters, all of which can be chosen."""
        self._fit(made)
        for row, chapter in enumerate(made):
            self.item(row).setText(chapter.title)
            self.item(row).setFlags(_USUAL)

    def tell_hits(self, found: Sequence[Chapter]) -> None:
        """Say how much was found in each; a chapter without a hit cannot be chosen."""
        self._fit(found)
        for row, chapter in enumerate(found):
            lines = sum(len(note.lines) for note in chapter.notes)
            hits = len(chapter.statements) + lines
            self.item(row).setText(f"{chapter.title} ({hits})" if hits else chapter.title)
            self.item(row).setFlags(_USUAL if hits else Qt.ItemFlag.NoItemFlags)

    def _fit(self, made: Sequence[Chapter]) -> None:
        if self.count() != len(made):
            self.clear()
            self.addItems([chapter.title for chapter in made])
