"""A chapter of the page."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.domain.learning import Chapter, Group, Note
from planner.ui.theme import TITLE, px
from planner.ui.widgets.basic import column, label, section

from .entry import Entries

NO_CAUTIONS: Mapping[str, str] = MappingProxyType({})


class ChapterView(QWidget):
    """Title, what it is about, what this program does, and the statements in their groups."""

    def __init__(
        self,
        chapter: Chapter,
        extra: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        cautions: Mapping[str, str] = NO_CAUTIONS,
    ) -> None:
        super().__init__(parent)
        self.chapter, self._cautions = chapter, cautions
        body = column(label(chapter.title, size=TITLE, bold=True), gap=6)
        if chapter.lead:
            body.addWidget(label(chapter.lead, tone="quiet", wrap=True))
        boxes: list[QWidget] = [note_box(note) for note in chapter.notes]
        for box in [*boxes, extra] if extra else boxes:
            body.addSpacing(px(6))
            body.addWidget(box)
        for group in chapter.groups:
            body.addSpacing(px(10))
            self._add_group(body, group)
        self.setLayout(body)

    @property
    def cards(self) -> list[Entries]:
        """Return the cards of statements."""
        return self.findChildren(Entries)

    def _add_group(self, body: QVBoxLayout, group: Group) -> None:
        if group.title:
            body.addWidget(section(group.title))
        if group.nutrient in self._cautions:
            body.addWidget(label(self._cautions[group.nutrient], tone="amber", wrap=True))
        body.addWidget(Entries(group))


def note_box(note: Note) -> QFrame:
    """Return a tinted box with a heading and a line for each thing."""
    box = QFrame()
    box.setProperty("box", "warn" if note.urgent else "note")
    body = column(section(note.title), gap=6)
    body.setContentsMargins(px(16), px(12), px(16), px(12))
    for line in note.lines:
        body.addWidget(label(f"▲  {line}" if note.urgent else line, wrap=True))
    body.addStretch(1)
    box.setLayout(body)
    return box
