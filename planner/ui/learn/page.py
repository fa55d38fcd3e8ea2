"""The Learn page: what the documents say, to be read, searched and printed."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from foods import Catalogue
from planner.domain import Target
from planner.domain.learning import (
    Chapter,
    Library,
    chapters,
    count_found,
    hits,
    known_nutrients,
    search_chapters,
    taught_nutrients,
)
from planner.ui.locale import translated, translated_tables
from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.flow_layout import flowing

from .cautions import cautions
from .contents import Contents
from .reading_pane import Reading
from .sources import SourcesBox

_SEARCH_AFTER_MS = 150
_NARROW, _BESIDE = 860, 560


class LearnPage(QWidget):
    """Chapters on the left, the chapter on the right; a search goes through all of them."""

    calendar_requested = Signal()
    print_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._library: Library | None = None
        self._sources: SourcesBox | None = None
        self._ranked: tuple[str, bool] | None = None
        self._foods: tuple[Catalogue, tuple[Target, ...], Collection[str]] | None = None
        self.search, self.nutrient, self.contents = QLineEdit(), ChoiceBox(), Contents()
        self.calendar = IconButton("calendar-days", self.tr("Daily stretch …"))
        self.print = IconButton("printer", self.tr("Print …"))
        self.found = label(tone="quiet")
        self.reading = Reading()
        self._wait = QTimer(self, interval=_SEARCH_AFTER_MS, singleShot=True)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return the fields that a window made anew shows the same."""
        return {"shown": self, "scrolled": self.reading}

    @property
    def view_state(self) -> tuple[str, str, int, tuple[str, bool] | None]:
        """Return search words, their nutrient, the chapter, and how its foods are ranked."""
        nutrient = str(self.nutrient.currentData() or "")
        ranked = self._sources.view_state if self._sources else self._ranked
        return self.search.text(), nutrient, self.contents.currentRow(), ranked

    @view_state.setter
    def view_state(self, view_state: tuple[str, str, int, tuple[str, bool] | None]) -> None:
        words, nutrient, row, ranked = view_state
        self._sources, self._ranked = None, ranked
        self.search_for(words, nutrient)
        self.contents.setCurrentRow(row)

    def show_foods(
        self, catalogue: Catalogue, targets: tuple[Target, ...], allowed: Collection[str]
    ) -> None:
        """Rank the foods a person may eat (ids) against their targets."""
        self._foods = (catalogue, targets, allowed)
        if self._library is not None and not self.searching:
            self._show()

    def show_chapter(self, chapter_id: str) -> None:
        """Open a chapter."""
        library = self.load()
        self.search_for("")
        ids = [c.id for c in chapters(library)]
        self.contents.setCurrentRow(ids.index(chapter_id))

    def search_for(self, words: str, nutrient: str = "") -> None:
        """Search at once, as if it had been typed."""
        self.load()
        self.search.setText(words)
        self.nutrient.setCurrentIndex(max(self.nutrient.findData(nutrient), 0))
        self._wait.stop()
        self._show()

    @property
    def sources(self) -> SourcesBox | None:
        """Return the ranked foods, while their chapter is open."""
        return self._sources

    @property
    def searching(self) -> bool:
        """Return whether a search is on."""
        return bool(self.search.text().strip() or self.nutrient.currentData())

    def showEvent(self, event: QShowEvent) -> None:
        """Read the seeds when they are first wanted."""
        super().showEvent(event)
        self.load()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten words on buttons rather than cut them."""
        super().resizeEvent(event)
        self._turn(self.width() >= px(_BESIDE))
        wide = self.width() >= px(_NARROW)
        for button, words in (
            (self.calendar, self.tr("Daily stretch …")),
            (self.print, self.tr("Print …")),
        ):
            button.setText(words if wide else "")

    def _turn(self, beside: bool) -> None:
        """Put chapters above what is read where there is no room beside it."""
        way = QBoxLayout.Direction
        self._below.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self.contents.set_upright(upright=beside)

    def load(self) -> Library:
        """Read the seeds, if that was not done before."""
        if self._library is not None:
            return self._library
        self._library = translated_tables(Library.load())
        self._fill_nutrients(self._library)
        self.contents.name(translated_tables(chapters(self._library)))
        self.contents.setCurrentRow(0)
        return self._library

    def _fill_nutrients(self, library: Library) -> None:
        known, about = known_nutrients(), {k for s in library.statements for k in s.nutrients}
        self.nutrient.addItem(self.tr("All nutrients"), "")
        for key in (*taught_nutrients(library), *sorted(about)):
            if key in about and self.nutrient.findData(key) < 0:
                self.nutrient.addItem(translated(known[key].label), key)

    def _show(self) -> None:
        """Show the chapter chosen; in a search, every chapter with what was found in it."""
        assert self._library is not None
        if self.searching:
            self._show_found(self._library)
            return
        made = translated_tables(chapters(self._library))
        self.contents.name(made)
        self.found.clear()
        chapter = made[max(self.contents.currentRow(), 0)]
        held = cautions(self._foods[1]) if self._foods and chapter.id == "sources" else {}
        self.reading.show_chapter(chapter, self._extra(chapter), held)

    def _show_found(self, library: Library) -> None:
        nutrient = str(self.nutrient.currentData() or "")
        found = translated_tables(search_chapters(library, self.search.text(), nutrient))
        self.contents.tell_hits(found)
        self.reading.show_found(hits(found))
        count = count_found(found)
        words = self.tr("{n} found").format(n=count) if count else self.tr("Nothing found")
        self.found.setText(words)

    def _extra(self, chapter: Chapter) -> QWidget | None:
        self._ranked = self._sources.view_state if self._sources else self._ranked
        self._sources = None
        if chapter.id != "sources" or self._foods is None or self._library is None:
            return None
        self._sources = SourcesBox(self._library)
        self._sources.show_foods(*self._foods)
        if self._ranked is not None:
            self._sources.view_state = self._ranked
        return self._sources

    def _go(self) -> None:
        row = self.contents.currentRow()
        if self._library is None or row < 0:
            return
        if self.searching:
            self.reading.go_to(chapters(self._library)[row].id)
        else:
            self._show()

    def _build(self) -> None:
        self._name_parts()
        self.search.textChanged.connect(lambda _: self._wait.start())
        self.nutrient.currentIndexChanged.connect(lambda _: self._wait.start())
        self._wait.timeout.connect(self._show)
        self.contents.currentRowChanged.connect(lambda _: self._go())
        self.calendar.clicked.connect(self.calendar_requested)
        self.print.clicked.connect(self.print_requested)
        title = label(self.tr("Learn"), size=TITLE, bold=True)
        fields = (self.search, self.nutrient, self.found)
        head = flowing(title, *fields, None, self.calendar, self.print, gap=8)
        self._below.setSpacing(px(16))
        self._below.addWidget(self.contents)
        self._below.addWidget(self.reading, 1)
        self.reading.setMinimumHeight(px(200))
        outer = column(head, margin=16, gap=12)
        outer.addLayout(self._below, 1)
        self.setLayout(outer)

    def _name_parts(self) -> None:
        self.search.setPlaceholderText(self.tr("Search what the documents say"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(px(220))
        self.nutrient.setAccessibleName(self.tr("Nutrient"))
        self.calendar.setToolTip(self.tr("Put a daily stretch into your calendar"))
        self.calendar.setAccessibleName(self.tr("Put a daily stretch into your calendar"))
        self.print.setAccessibleName(self.tr("Print"))
