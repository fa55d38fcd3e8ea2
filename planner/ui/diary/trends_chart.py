"""Weeks of intake, cramps and sleep below each other, on one axis of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from foods import Nutrient
from planner.domain.diary import WeekTrend
from planner.ui.locale.format import amount, number, plain_amount, short_date
from planner.ui.locale.units import unit_of
from planner.ui.theme import SMALL, Tokens, font, px, tokens_of

from .chart import Ink, screen_ink

_LANES = (0.5, 0.25, 0.25)
_MOST_SLEEP_H = 12.0


@dataclass(frozen=True)
class TrendPicture:
    """What is drawn.

    Attributes:
        weeks: In order.
        nutrient: Whose figures they have.
        minimum: Its target a day as it is now, in its own unit; None without one.
        maximum: The same for what is not to be passed.
    """

    weeks: tuple[WeekTrend, ...]
    nutrient: Nutrient
    minimum: float | None
    maximum: float | None

    @property
    def target(self) -> float | None:
        """Return the bound that is drawn: the least, or the most where there is no least."""
        return self.minimum if self.minimum is not None else self.maximum

    @property
    def most(self) -> float:
        """Return the end of the scale."""
        figures = [max(week.planned, week.eaten + week.not_said) for week in self.weeks]
        return 1.12 * max([*figures, self.target or 0.0, 1e-9])


def trend_words(picture: TrendPicture, at: int) -> str:
    """Return a week of the picture for who cannot see it; nothing is said of causes."""
    tr, week, n = QCoreApplication.translate, picture.weeks[at], picture.nutrient
    last = week.monday + timedelta(days=6)
    said = [f"{short_date(week.monday)} – {short_date(last)}"]
    if week.meals:
        words = tr("Trends", "a day: {planned} planned, {eaten} eaten, {open} not said")
        said.append(
            words.format(
                planned=amount(week.planned, n),
                eaten=amount(week.eaten, n),
                open=amount(week.not_said, n),
            )
        )
        words = tr("Trends", "something said of {n} of {all} meals")
        said.append(words.format(n=week.said, all=week.meals))
    else:
        said.append(tr("Trends", "no meals known"))
    said.append(cramp_count(week) or tr("Trends", "nothing noted in the diary"))
    if week.sleep_h is not None:
        said.append(tr("Trends", "sleep {n} h a night").format(n=number(week.sleep_h, 1)))
    return "; ".join(said)


def cramp_count(week: WeekTrend) -> str:
    """Return text such as "cramps: 3"; empty where the diary says nothing of the week."""
    words = QCoreApplication.translate("Trends", "cramps: {n}")
    return words.format(n=week.cramps) if week.noted else ""


class TrendsView(QWidget):
    """Paints three lanes; arrows move from week to week, and each is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: TrendPicture | None = None
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Weeks side by side"))

    def show_picture(self, picture: TrendPicture) -> None:
        """Show a picture; its last week is in focus."""
        self.picture = picture
        self._focus(len(picture.weeks) - 1)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the lanes."""
        return QSize(px(320), px(300))

    def week_at(self, point: QPointF) -> int | None:
        """Return the week under a point."""
        if self.picture is None:
            return None
        weeks = range(len(self.picture.weeks))
        return next((at for at in weeks if self._column(at).contains(point)), None)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint it."""
        if self.picture is None:
            return
        painter, look = QPainter(self), tokens_of(self.window().palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = screen_ink(look, font(SMALL))
        painter.setFont(ink.face)
        self._paint_axes(painter, ink)
        for at, week in enumerate(self.picture.weeks):
            self._paint_intake(painter, self.picture, week, at, look)
            self._paint_diary(painter, week, at, look)
        self._paint_target(painter, self.picture, ink)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRoundedRect(self._column(self._at), px(3), px(3))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from week to week."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or self.picture is None:
            super().keyPressEvent(event)
        elif 0 <= self._at + step < len(self.picture.weeks):
            self._focus(self._at + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Focus a week."""
        at = self.week_at(event.position())
        if at is not None:
            self._focus(at)

    def event(self, event: QEvent) -> bool:
        """Return a tip for each week."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self.week_at(QPointF(event.pos()))
            words = trend_words(self.picture, at) if self.picture and at is not None else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _focus(self, at: int) -> None:
        self._at = at
        if self.picture is not None and self.picture.weeks:
            self.setAccessibleDescription(trend_words(self.picture, at))
        self.update()

    # Where things stand.

    def _lanes(self) -> tuple[QRectF, QRectF, QRectF]:
        em = float(px(SMALL))
        left, foot, head = 4.6 * em, 1.9 * em, 1.7 * em
        room = self.height() - foot - 3 * head
        top, lanes = 0.0, []
        for share in _LANES:
            lanes.append(QRectF(left, top + head, self.width() - left - em, room * share))
            top = lanes[-1].bottom()
        return lanes[0], lanes[1], lanes[2]

    def _column(self, at: int) -> QRectF:
        intake, _, sleep = self._lanes()
        wide = intake.width() / max(1, len(self.picture.weeks) if self.picture else 1)
        x = intake.left() + at * wide
        return QRectF(x, intake.top(), wide, sleep.bottom() - intake.top())

    def _bar(self, lane: QRectF, at: int, low: float, high: float, most: float) -> QRectF:
        column = self._column(at)
        top, bottom = (lane.bottom() - lane.height() * each / most for each in (high, low))
        wide = min(column.width() * 0.56, px(44))
        return QRectF(column.center().x() - wide / 2, top, wide, bottom - top)

    # What is painted.

    def _paint_axes(self, painter: QPainter, ink: Ink) -> None:
        assert self.picture is not None
        n, em = self.picture.nutrient, ink.em
        heads = (
            self.tr("{n} a day, {unit}").format(n=n.label, unit=unit_of(n)),
            self.tr("Cramps noted in the week"),
            self.tr("Sleep, hours a night"),
        )
        for lane, words in zip(self._lanes(), heads, strict=True):
            painter.setPen(QColor(ink.text))
            room = QRectF(lane.left(), lane.top() - 1.6 * em, lane.width(), 1.4 * em)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, words)
            painter.setPen(QPen(QColor(ink.line), em / 12))
            painter.drawLine(lane.bottomLeft(), lane.bottomRight())
        foot = self._lanes()[2].bottom() + 0.3 * em
        painter.setPen(QColor(ink.quiet))
        skip = max(1, round(4.5 * em / max(1.0, self._column(0).width())))
        for at, week in enumerate(self.picture.weeks):
            if at % skip == 0:
                x = self._column(at).left()
                room = QRectF(x, foot, skip * self._column(at).width(), 1.5 * em)
                painter.drawText(room, Qt.AlignmentFlag.AlignLeft, short_date(week.monday))

    def _paint_intake(
        self, painter: QPainter, picture: TrendPicture, week: WeekTrend, at: int, look: Tokens
    ) -> None:
        if not week.meals:
            return
        lane, most, end = self._lanes()[0], picture.most, week.eaten + week.not_said
        painter.fillRect(self._bar(lane, at, 0, week.eaten, most), QColor(look.accent))
        silent = self._bar(lane, at, week.eaten, end, most)
        painter.fillRect(silent, QColor(look.track))
        painter.setPen(QPen(QColor(look.quiet), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(silent)
        painter.setPen(QPen(QColor(look.quiet), 1.4))
        painter.drawRect(self._bar(lane, at, 0, week.planned, most))

    def _paint_diary(self, painter: QPainter, week: WeekTrend, at: int, look: Tokens) -> None:
        assert self.picture is not None
        _, cramps, sleep = self._lanes()
        most = 1.15 * max(4, *(each.cramps for each in self.picture.weeks))
        painter.setPen(QColor(look.quiet))
        if week.noted:
            bar = self._bar(cramps, at, 0, week.cramps, most)
            painter.fillRect(bar, QColor(look.amber))
            self._figure(painter, bar, str(week.cramps))
        if week.sleep_h is not None:
            bar = self._bar(sleep, at, 0, week.sleep_h, _MOST_SLEEP_H)
            painter.fillRect(bar, QColor(look.series[-1]))
            self._figure(painter, bar, number(week.sleep_h, 1))

    def _figure(self, painter: QPainter, bar: QRectF, words: str) -> None:
        room = QRectF(bar.center().x() - px(30), bar.top() - px(16), px(60), px(15))
        painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, words)

    def _paint_target(self, painter: QPainter, picture: TrendPicture, ink: Ink) -> None:
        if picture.target is None:
            return
        lane, em = self._lanes()[0], ink.em
        y = lane.bottom() - lane.height() * picture.target / picture.most
        painter.setPen(QPen(QColor(ink.text), em / 9, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(lane.left(), y), QPointF(lane.right(), y))
        painter.setPen(QColor(ink.quiet))
        sign = "≥" if picture.minimum is not None else "≤"
        words = f"{sign} {plain_amount(picture.target, picture.nutrient)}"
        room = QRectF(0, y - em, 4.3 * em, 2 * em)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, words)
