"""A day's nutrients, stacked by meal against their targets."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.application.views import DayView, Mark
from planner.ui.locale.format import amount, figure, number, plain_amount, slot_name
from planner.ui.locale.units import unit_of
from planner.ui.theme import font, px, tokens_of
from planner.ui.widgets.nutrient_bar import bar_shape, paint_bar


class NutrientBar(QWidget):
    """Name, figure and bar of one nutrient on one day."""

    def __init__(self, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = mark
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_mark(mark)

    def show_mark(self, mark: Mark) -> None:
        """Show another figure."""
        self._mark = mark
        self.setAccessibleName(f"{mark.nutrient.label}: {self.figure()}. {self._state()}")
        self.setAccessibleDescription(self._tip())
        self.setToolTip(self._tip())
        self.update()

    def figure(self, *, with_mean: bool = True) -> str:
        """Return text such as "418 of 400 mg".

        Args:
            with_mean: Whether the mean of the week is told where that is what counts.
        """
        mark, n = self._mark, self._mark.nutrient
        target = mark.target
        low = target.minimum if target else None
        high = target.maximum if target else None
        have = figure(mark.amount, n)
        if target is not None and target.weekly and with_mean:
            have += " · " + self.tr("mean {n}").format(n=figure(mark.judged, n))
        if target is None or not target.on or (low is None and high is None):
            return f"{have} {unit_of(n)}"
        if target.ranges and low is not None and high is not None:
            span = f"{plain_amount(low, n)}–{plain_amount(high, n)}"
            return self.tr("{have} of {want}").format(have=have, want=f"{span} {unit_of(n)}")
        over = mark.over or low is None
        want = f"≤ {plain_amount(high or 0, n)}" if over else plain_amount(low or 0, n)
        return self.tr("{have} of {want}").format(have=have, want=f"{want} {unit_of(n)}")

    def sizeHint(self) -> QSize:
        """Return a line of text and a bar."""
        return QSize(px(200), px(40))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Name left, figure right, bar below."""
        painter = QPainter(self)
        look = tokens_of(self.window().palette())
        face, figures = font(13, bold=True), font(13, figures=True)
        ascent = px(2) + QFontMetrics(face).ascent()
        painter.setFont(face)
        painter.setPen(QColor(look.text))
        name = self._mark.nutrient.label.split(" (")[0]
        painter.drawText(QPointF(0, ascent), name)
        room = self.width() - QFontMetrics(face).horizontalAdvance(name) - px(8)
        painter.setFont(figures)
        painter.setPen(QColor(look.quiet if self._mark.met else look.amber))
        sign = "" if self._mark.met else "▲ "
        text = sign + self.figure()
        wide = QFontMetrics(figures).horizontalAdvance(text)
        if wide > room:  # the name of the nutrient goes before the mean, which targets show too
            text = sign + self.figure(with_mean=False)
            wide = QFontMetrics(figures).horizontalAdvance(text)
        painter.drawText(QPointF(self.width() - wide, ascent), text)
        top = px(2) + QFontMetrics(face).height() + px(4)
        paint_bar(painter, QRectF(0, top, self.width(), px(10)), bar_shape(self._mark), look)
        if self.hasFocus():
            painter.setPen(QColor(look.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _state(self) -> str:
        if self._mark.met:
            return self.tr("met")
        lack = amount(self._mark.lack, self._mark.nutrient)
        words = self.tr("{n} too much") if self._mark.over else self.tr("{n} missing")
        return words.format(n=lack)

    def _tip(self) -> str:
        n, total = self._mark.nutrient, self._mark.amount or 1.0
        lines = [
            f"{slot_name(s.slot)}: {amount(s.amount, n)} ({number(100 * s.amount / total)} %)"
            for s in self._mark.segments
        ]
        if self._mark.coverage < 0.995:
            share = number(100 * self._mark.coverage)
            lines.append(self.tr("Known for {n} % of the day's energy").format(n=share))
        return "\n".join(lines)


def shown_marks(day: DayView, keys: tuple[str, ...]) -> list[Mark]:
    """Return the nutrients the person wants to see and whatever is missed, energy last."""
    wanted = {*keys, *(mark.nutrient.key for mark in day.missed)}
    planned = [m for key, m in day.marks.items() if key in wanted]
    return sorted(planned, key=lambda m: m.nutrient.key == "energy_kcal")
