"""The reading side of the page: a chapter, or what a search found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from planner.domain.learning import Chapter
from planner.ui.theme import px
from planner.ui.widgets.basic import label

from .chapter import NO_CAUTIONS, ChapterView

_WIDEST = 760


class Reading(QScrollArea):
    """Scrolls upright; lines are no longer than is pleasant to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: list[ChapterView] = []
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setObjectName("reading")
        self.setAccessibleName(self.tr("Chapter"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_chapter(
        self,
        chapter: Chapter,
        extra: QWidget | None = None,
        cautions: Mapping[str, str] = NO_CAUTIONS,
    ) -> None:
        """Show one chapter from its beginning, with cautions by nutrient."""
        self._show([ChapterView(chapter, extra, cautions=cautions)], chapter.title)

    def show_found(self, found: Sequence[Chapter]) -> None:
        """Show what was found, chapter by chapter."""
        self._show([ChapterView(chapter) for chapter in found], self.tr("What was found"))

    def go_to(self, chapter_id: str) -> None:
        """Scroll to a chapter that is shown."""
        for view in self.views:
            if view.chapter.id == chapter_id:
                self.verticalScrollBar().setValue(view.y())

    def _show(self, views: list[ChapterView], name: str) -> None:
        self.views = views
        inner, page = QWidget(), QWidget()
        page.setMaximumWidth(px(_WIDEST))
        body = QVBoxLayout(page)
        body.setContentsMargins(0, 0, px(12), px(16))
        body.setSpacing(px(24))
        for view in views:
            body.addWidget(view)
        if not views:
            body.addWidget(label(self.tr("Nothing fits. Try one word, or fewer."), tone="quiet"))
        body.addStretch(1)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(page, 1)
        row.addStretch(0)  # takes what is beyond the widest
        self.setWidget(inner)  # lets go of the former one
        self.setAccessibleName(name)
