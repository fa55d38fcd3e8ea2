"""The heat map on the screen: read by pointer or arrow keys, it says each figure."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from planner.application.views import WeekView
from planner.ui.locale.format import amount, day_name, number, slot_name
from planner.ui.locale.units import unit_of
from planner.ui.theme import px, tokens_of

from .heat_map import Cell, aim_words, cells, map_size, paint_map


class HeatMap(QWidget):
    """Paints the map; focus and arrows read it figure by figure."""

    opened = Signal(str, int)
    """(nutrient, day)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._week: WeekView | None = None
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Nutrients of the week"))

    @property
    def view_state(self) -> int:
        """Return the number of the figure in focus."""
        return self._at

    @view_state.setter
    def view_state(self, at: int) -> None:
        if at < len(self._cells()):
            self._at = at
            self._tell()
            self.update()

    def show_week(self, week: WeekView) -> None:
        """Show a week."""
        self._week = week
        self.setMinimumHeight(round(map_size(week, self.width()).height()) + px(4))
        if self.isVisible():
            self._tell()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Say where the focus stands."""
        super().showEvent(event)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        """Return a size wide enough for figures."""
        return QSize(px(680), px(200))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the map and the figure in focus."""
        if self._week is None:
            return
        painter = QPainter(self)
        look = tokens_of(self.window().palette())
        paint_map(painter, self._week, self.width(), look)
        if self.hasFocus() and (cell := self._current()):
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.box, px(4), px(4))

    def cell_at(self, point: QPointF) -> Cell | None:
        """Return the figure under a point."""
        return next((c for c in self._cells() if c.box.contains(point)), None)

    def words(self, cell: Cell) -> str:
        """Return a figure in words, with its meals."""
        assert self._week is not None
        days = len(self._week.days)
        day = self._week.days[self._cells().index(cell) % days]
        n, mark = cell.mark.nutrient, cell.mark
        aim = aim_words(mark.target)
        first = f"{day_name(day.date, day.index)}, {n.label}: {amount(mark.amount, n)}"
        if aim:
            first += " · " + self.tr("target {n}").format(n=f"{aim} {unit_of(n)}")
        meals = [f"{slot_name(s.slot)} {amount(s.amount, n)}" for s in mark.segments]
        if mark.coverage < 0.995:
            known = self.tr("Known for {n} % of the day's energy; unknown is not counted as zero.")
            meals.append(known.format(n=number(100 * mark.coverage)))
        return "\n".join([first, *meals])

    def event(self, event: QEvent) -> bool:
        """Return a tip for each figure."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self.cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words(cell) if cell else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Focus a figure."""
        cell = self.cell_at(event.position())
        if cell is not None:
            self._at = self._cells().index(cell)
            self._tell()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a figure."""
        if self.cell_at(event.position()) is not None:
            self._open()

    def _open(self) -> None:
        if (cell := self._current()) is not None and self._week is not None:
            self.opened.emit(cell.mark.nutrient.key, self._at % len(self._week.days))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from figure to figure with arrows; Return opens one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
            return
        days = len(self._week.days) if self._week else 1
        step = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -days,
            Qt.Key.Key_Down: days,
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self._at + step < len(self._cells()):
            self._at += step
            self._tell()
            self.update()

    def _cells(self) -> list[Cell]:
        return list(cells(self._week, self.width())) if self._week else []

    def _current(self) -> Cell | None:
        found = self._cells()
        return found[self._at] if self._at < len(found) else None

    def _tell(self) -> None:
        if cell := self._current():
            self.setAccessibleDescription(self.words(cell))
