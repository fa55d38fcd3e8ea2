"""A month: the days that have a plan in bands, today marked, one day chosen by keys or mouse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from planner.domain.plan.calendar import DateSpan, KeptWeek, held_on, month_grid
from planner.ui.locale.format import day_name, full_date
from planner.ui.theme import BODY_SIZE, SMALL, Tokens, font, px, tokens_of

_COLUMNS, _ROWS, _HEAD = 7, 6, 26
_HIGHEST = 62
"""A row is no higher: bands further apart are no longer read as one month"""
_FIRST, _LAST = date(1990, 1, 1), date(2199, 12, 1)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_COLUMNS,
    Qt.Key.Key_Down: _COLUMNS,
}


class MonthView(QWidget):
    """Arrows move by days and weeks, Page Up and Down by months; Home leads to today."""

    chosen = Signal(object)
    """Another day is chosen: a date"""
    opened = Signal(object)
    """The week of a day is to be opened: a date"""
    month_changed = Signal()
    """Another month is shown"""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today, self.first_weekday = today, 1
        self.weeks: tuple[KeptWeek, ...] = ()
        self.shown: DateSpan | None = None
        self._day, self._month = today, today.replace(day=1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(px(_HEAD) + px(_HIGHEST) * _ROWS)
        self._tell()

    @property
    def day(self) -> date:
        """Return the day that is chosen."""
        return self._day

    @property
    def month(self) -> date:
        """Return the first date of the month that is shown."""
        return self._month

    def show_weeks(
        self, weeks: Iterable[KeptWeek], shown: DateSpan | None, first_weekday: int
    ) -> None:
        """Show which days have a plan, and which week is on the screen."""
        self.weeks, self.shown, self.first_weekday = tuple(weeks), shown, first_weekday
        self._tell()
        self.update()

    def choose(self, day: date) -> None:
        """Choose a day, and show its month."""
        day = max(_FIRST, min(day, _LAST))
        if day == self._day and day.replace(day=1) == self._month:
            return
        turned = day.replace(day=1) != self._month
        self._day, self._month = day, day.replace(day=1)
        self._tell()
        self.update()
        if turned:
            self.month_changed.emit()
        self.chosen.emit(day)
        self._reveal()

    def turn(self, months: int) -> None:
        """Show another month, with the same day of it chosen."""
        number = self._month.year * 12 + self._month.month - 1 + months
        first = date(number // 12, number % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        self.choose(first.replace(day=min(self._day.day, last.day)))

    def words(self, day: date) -> str:
        """Return what is said of a day: "Tuesday, 24 November 2026: today, planned"."""
        said = [self.tr("today")] if day == self.today else []
        week = held_on(self.weeks, day)
        if week is not None:
            over = week.span.last < self.today
            said.append(self.tr("planned, over") if over else self.tr("planned"))
        elif any(each.fault and each.span.first == day for each in self.weeks):
            said.append(self.tr("a damaged week"))
        else:
            said.append(self.tr("no plan"))
        if self.shown is not None and day in self.shown:
            said.append(self.tr("on the screen"))
        return f"{day_name(day, 0)}, {full_date(day)}: {', '.join(said)}"

    def day_at(self, point: QPointF) -> date | None:
        """Return the day at a point; None beside the days."""
        return next((day for day, box in self._cells() if box.contains(point)), None)

    def box_of(self, day: date) -> QRectF:
        """Return where a day of the month shown is painted."""
        return next((box for at, box in self._cells() if at == day), QRectF())

    def minimumSizeHint(self) -> QSize:
        """Return room for two figures a day."""
        return QSize(px(34) * _COLUMNS, px(_HEAD) + px(30) * _ROWS)

    def sizeHint(self) -> QSize:
        """Return room for days to be hit easily."""
        return QSize(px(52) * _COLUMNS, px(_HEAD) + px(46) * _ROWS)

    # What is done to it.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from day to day; Enter opens the week of the day."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.choose(self._day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.choose(self.today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a day."""
        if (day := self.day_at(event.position())) is not None:
            self.choose(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the week of a day."""
        if (day := self.day_at(event.position())) is not None:
            self.opened.emit(day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what a day has, under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words(day) if day else "", self)
            return True
        return super().event(event)

    # How it is painted.

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint weekdays, bands of planned days, and the days."""
        painter, look = QPainter(self), tokens_of(self.window().palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_weekdays(painter, look)
        for week in month_grid(self._month, self.first_weekday):
            for first, last, colour in self._bands(week, look):
                self._paint_band(painter, first, last, QColor(colour))
        for day, box in self._cells():
            self._paint_day(painter, look, day, box)

    def _paint_weekdays(self, painter: QPainter, look: Tokens) -> None:
        painter.setFont(font(SMALL))
        painter.setPen(QColor(look.quiet))
        wide = self.width() / _COLUMNS
        short = QLocale.FormatType.ShortFormat
        for column in range(_COLUMNS):
            name = QLocale().standaloneDayName(
                (self.first_weekday + column - 1) % _COLUMNS + 1, short
            )
            box = QRectF(column * wide, 0, wide, px(_HEAD))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name)

    def _bands(self, week: DateSpan, look: Tokens) -> Iterator[tuple[date, date, str]]:
        """Yield the runs of days of a row that belong to one kept week, with their colour."""
        holding = [(day, held_on(self.weeks, day)) for day in week.dates]
        at = 0
        while at < len(holding):
            day, kept = holding[at]
            end = at
            while end + 1 < len(holding) and holding[end + 1][1] is kept:
                end += 1
            if kept is not None:
                over = kept.span.last < self.today
                yield day, holding[end][0], look.track if over else look.tint
            at = end + 1
        for each in self.weeks:
            if each.fault and each.span.first in week:
                yield each.span.first, each.span.first, look.amber_tint

    def _paint_band(self, painter: QPainter, first: date, last: date, colour: QColor) -> None:
        box = self.box_of(first).united(self.box_of(last))
        high = min(box.height() - px(6), px(36))
        band = QRectF(box.left() + px(2), box.center().y() - high / 2, box.width() - px(4), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(band, high / 2, high / 2)

    def _paint_day(self, painter: QPainter, look: Tokens, day: date, box: QRectF) -> None:
        other = day.month != self._month.month
        colour = look.quiet if other or day < self.today else look.text
        size = min(box.width(), box.height(), px(36)) - px(6)
        disc = QRectF(0, 0, size, size)
        disc.moveCenter(box.center())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if day == self.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent))
            painter.drawEllipse(disc)
            colour = look.on_accent
        if day == self._day:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            wide = 2.0 if self.hasFocus() else 1.2
            around = disc.adjusted(-px(2), -px(2), px(2), px(2))
            painter.setPen(QPen(QColor(look.accent), wide))
            painter.drawEllipse(around)
        on_screen = self.shown is not None and day in self.shown
        painter.setFont(font(BODY_SIZE, bold=on_screen or day == self.today, figures=True))
        painter.setPen(QColor(colour))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(day.day))

    def _cells(self) -> Iterator[tuple[date, QRectF]]:
        head = px(_HEAD)
        wide, high = self.width() / _COLUMNS, (self.height() - head) / _ROWS
        for row, week in enumerate(month_grid(self._month, self.first_weekday)):
            for column, day in enumerate(week.dates):
                yield day, QRectF(column * wide, head + row * high, wide, high)

    def _reveal(self) -> None:
        """Scroll to the day that is chosen, where the page is higher than the window."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        content = parent.widget() if parent is not None else None
        if parent is not None and content is not None:
            at = self.mapTo(content, self.box_of(self._day).center().toPoint())
            parent.ensureVisible(at.x(), at.y(), 0, px(40))

    def _tell(self) -> None:
        month = QLocale().toString(
            QDate(self._month.year, self._month.month, 1), self.tr("MMMM yyyy")
        )
        self.setAccessibleName(self.tr("Month: {name}").format(name=month))
        self.setAccessibleDescription(self.words(self._day))
