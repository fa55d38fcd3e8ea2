"""The page of the week: heads that stay, cards that scroll, and what to say while empty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from planner.application.views import WeekView
from planner.ui.theme import TITLE, font, px

from .alerts import CareLine
from .board import Board
from .conflict_panel import ConflictPanel
from .day_head import DayHead
from .people_switch import PeopleSwitch
from .removed_meals_banner import RemovedMealsBanner

if TYPE_CHECKING:
    from solver import Place


class _View(QScrollArea):
    """Tells when it has another size.

    An event filter on its viewport would do the same; asking for a viewport that Qt made has
    Python learn of every kind of widget first, which holds up the start.
    """

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew what is in it."""
        super().resizeEvent(event)
        self.resized.emit()


class WeekPage(QWidget):
    """Shows a week; asks by signal for whatever a person wants of a meal."""

    wanted = Signal(object, str)
    """(place, verb)"""
    day_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board, self.trouble, self.bare = Board(), ConflictPanel(), RemovedMealsBanner()
        self.care, self.people = CareLine(), PeopleSwitch()
        self._table: QWidget | None = None
        self.area = _View()
        self._heads_box = QWidget()
        self._heads_box.setObjectName("boardHeads")
        self._heads: list[DayHead] = []
        self._column = px(120)
        self._week: WeekView | None = None
        self._empty = QLabel(self.tr("Planning a first week …"))
        self._build()
        self.board.wanted.connect(self.wanted)
        self.board.laid_out.connect(self._lay_heads)
        self.board.focused.connect(self._reveal)

    def show_week(self, week: WeekView, changed: Iterable[Place] = ()) -> None:
        """Show a week; tint the meals that changed."""
        for _ in self.show_in_turn(week, changed):
            pass

    def show_in_turn(self, week: WeekView, changed: Iterable[Place] = ()) -> Iterator[None]:
        """Show the same, part by part: of a first week every card is still to be made."""
        self._week = None  # nothing is laid out by it before its cards are there
        self._stack.setCurrentIndex(1)
        yield from self.board.show_in_turn(week, changed)
        self._make_heads(week)
        self._week = week  # from here on what moves the focus may lay out by it
        self.care.show_alerts(week.alerts, week.notes)
        self._show_heads()
        self._lay_heads()
        self._fit()

    def show_table(self, table: QWidget | None) -> None:
        """Show the table's week in place of the board; None shows the board again."""
        if self._table is not None and self._table is not table:
            self._column_layout.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        if table is not None and table is not self._table:
            self._column_layout.addWidget(table, 1)
            table.show()
        self._table = table
        for part in (self._heads_box, self.area):
            part.setVisible(table is None)

    def show_message(self, text: str) -> None:
        """Say something where the week will be."""
        self._empty.setText(text)
        self._stack.setCurrentIndex(0)

    def select(self, place: Place | None) -> None:
        """Mark the meal and day shown on the right."""
        self.board.select(place)
        self._show_heads()

    def heads(self) -> list[DayHead]:
        """Return the heads of the days, in order."""
        return self._heads

    def _build(self) -> None:
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("tone", "quiet")
        self._empty.setFont(font(TITLE))
        self.area.setWidget(self.board)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(self.tr("Week"))
        self.area.horizontalScrollBar().valueChanged.connect(self._lay_heads)
        self.area.resized.connect(self._fit)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        box = QVBoxLayout()
        box.setContentsMargins(px(12), px(8), px(12), 0)
        box.setSpacing(px(8))
        box.addWidget(self.people)
        box.addWidget(self.care)
        box.addWidget(self.bare)
        box.addWidget(self.trouble)
        column.addLayout(box)
        self._column_layout = column
        column.addWidget(self._heads_box)
        column.addWidget(self.area, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out once there is a size."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.trouble.fit_into(self.size())
        # The room without scroll bars, so that their coming does not change the layout.
        size = self.area.maximumViewportSize()
        bar = self.area.verticalScrollBar()
        less = bar.sizeHint().width() if bar.isVisible() else 0
        self.board.fit_into(QSize(size.width() - less, size.height()))

    def _reveal(self, box: QRect) -> None:
        centre = box.center()
        self.area.ensureVisible(
            centre.x(), centre.y(), box.width() // 2 + px(8), box.height() // 2 + px(24)
        )

    def _make_heads(self, week: WeekView) -> None:
        if len(self._heads) == len(week.days):
            return
        for old in self._heads:
            old.hide()
            old.deleteLater()
        self._heads = [self._new_head(index) for index in range(len(week.days))]

    def _new_head(self, index: int) -> DayHead:
        head = DayHead(self._heads_box)
        head.toggled.connect(lambda _: self.day_chosen.emit(index))
        head.show()
        return head

    def _show_heads(self) -> None:
        if self._week is None:
            return
        chosen = self.board.selected[0] if self.board.selected else 0
        for head, day in zip(self._heads, self._week.days, strict=True):
            head.show_day(day, day.index == chosen)

    def _lay_heads(self, _: int = 0) -> None:
        if self._week is None or not self._heads:
            return
        pad, gap = px(12), px(8)
        wide = self.board.card((0, self._week.slots[0])).width() if self._week.slots else px(120)
        height = max(head.height_for(wide) for head in self._heads)
        shift = self.area.horizontalScrollBar().value()
        for index, head in enumerate(self._heads):
            head.setGeometry(pad + index * (wide + gap) - shift, px(6), wide, height)
        self._heads_box.setFixedHeight(height + px(8))
