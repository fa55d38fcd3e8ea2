"""The page with the week's nutrients."""

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
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from planner.ui.format import amount, day_name, slot_name
from planner.ui.reading import WeekView
from planner.ui.theme import TITLE, px, tokens_of
from planner.ui.widgets import column, label, scrolling

from .heat import Cell, aim_words, cells, map_size, paint_map


class HeatMap(QWidget):
    """Paints the map; focus and arrows read it figure by figure."""

    day_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._week: WeekView | None = None
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Nutrients of the week"))

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
        """Wide enough for figures."""
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
        """The figure under a point."""
        return next((c for c in self._cells() if c.box.contains(point)), None)

    def words(self, cell: Cell) -> str:
        """A figure in words, with its meals."""
        assert self._week is not None
        days = len(self._week.days)
        day = self._week.days[self._cells().index(cell) % days]
        n, mark = cell.mark.nutrient, cell.mark
        aim = aim_words(mark.target)
        first = f"{day_name(day.date, day.index)}, {n.label}: {amount(mark.amount, n)}"
        if aim:
            first += " · " + self.tr("target {n}").format(n=f"{aim} {n.unit}")
        meals = [f"{slot_name(s.slot)} {amount(s.amount, n)}" for s in mark.segments]
        return "\n".join([first, *meals])

    def event(self, event: QEvent) -> bool:
        """A tip for each figure."""
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk from figure to figure."""
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


class NutrientsPage(QWidget):
    """The heat map with its legend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.map = HeatMap()
        self._build()

    def show_week(self, week: WeekView) -> None:
        """Show a week."""
        self.map.show_week(week)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Nutrients of the week"), size=TITLE, bold=True))
        head.addStretch(1)
        words = self.tr("✓ target met    ▼ too little    ▲ too much    plain: not planned for")
        head.addWidget(label(words, tone="quiet"))
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, px(8), 0)
        body.addWidget(self.map)
        body.addStretch(1)
        area = scrolling(inner, self.tr("Nutrients"))
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        outer = column(head, margin=16, gap=12)
        outer.addWidget(area, 1)
        self.setLayout(outer)
