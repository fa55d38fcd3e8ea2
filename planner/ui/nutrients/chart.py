"""Paint a nutrient's week: a bar for each day, stacked, against its target and its most.

One function for the screen, for pictures and for paper: it only knows a painter and numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import floor, log10

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from planner.application.views.nutrient_shares import OTHERS, Bar, Piece, Stack
from planner.ui.locale.format import day_name, figure, short_date
from planner.ui.locale.units import factor
from planner.ui.theme import SECTION, SMALL, Tokens, font, px

from .heat_map import KNOWN, State, state_of

_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 64, 12, 62
_WIDEST = 64
_CLEAR = 2
_SIGNS = {State.FREE: "", State.MET: "✓ ", State.LOW: "▼ ", State.HIGH: "▲ "}


@dataclass(frozen=True)
class Segment:
    """A piece of a bar with its place."""

    bar: Bar
    piece: Piece
    box: QRectF


@dataclass(frozen=True)
class Scale:
    """Turns figures of the nutrient into heights.

    Attributes:
        top: The figure at the upper edge.
        step: Between two lines of the grid.
        area: Where the bars stand.
    """

    top: float
    step: float
    area: QRectF

    def y(self, value: float) -> float:
        """Return the height at which a figure stands, px."""
        return self.area.bottom() - self.area.height() * value / self.top


def scale_of(stack: Stack, box: QRectF) -> Scale:
    """Return the scale of a chart: a little beyond whatever reaches furthest."""
    reach = [bar.mark.amount for bar in stack.bars]
    low, high = limits(stack)
    reach.append(low or 0.0)
    if high is not None and high <= 2 * max(*reach, 1e-9):
        reach.append(high)
    by = factor(stack.nutrient)
    step = _round_step(max(*reach, 1e-9) * by / 5) / by
    area = box.adjusted(px(_LEFT), px(_TOP), -px(_RIGHT), -px(_BOTTOM))
    return Scale(max(*reach, 1e-9) * 1.05, step, area)


def limits(stack: Stack) -> tuple[float | None, float | None]:
    """Return the target and the most of it, where it is planned for."""
    target = stack.bars[0].mark.target if stack.bars else None
    return (target.minimum, target.maximum) if target and target.on else (None, None)


def segments(stack: Stack, box: QRectF) -> Iterator[Segment]:
    """Yield every piece with its place, day by day from below."""
    scale = scale_of(stack, box)
    for bar in stack.bars:
        place, base = _column(stack, bar, scale.area), 0.0
        for piece in bar.pieces:
            high, low = scale.y(base + piece.amount), scale.y(base)
            yield Segment(bar, piece, QRectF(place.left(), high, place.width(), low - high))
            base += piece.amount


def colour_of(stack: Stack, key: str, look: Tokens) -> str:
    """Return the colour of a piece."""
    if key == OTHERS:
        return look.quiet
    return look.series[stack.keys.index(key) % len(look.series)]


def paint_chart(
    painter: QPainter, stack: Stack, box: QRectF, look: Tokens, focus: int | None = None
) -> None:
    """Paint a chart into a box; `focus` is the number of a segment to be framed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = scale_of(stack, box)
    _paint_grid(painter, stack, scale, look)
    places = list(segments(stack, box))
    lines = [scale.y(value) for value in limits(stack) if value is not None]
    for segment in places:
        _paint_segment(painter, stack, segment, look, lines)
    for bar in stack.bars:
        _paint_foot(painter, stack, bar, scale, look)
    _paint_limits(painter, stack, scale, look)
    if focus is not None and focus < len(places):
        painter.setPen(QPen(QColor(look.text), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(places[focus].box.adjusted(-2, -2, 2, 2), px(3), px(3))
    painter.restore()


def _column(stack: Stack, bar: Bar, area: QRectF) -> QRectF:
    wide = area.width() / max(1, len(stack.bars))
    thick = min(wide * 0.62, px(_WIDEST))
    middle = area.left() + wide * (bar.index + 0.5)
    return QRectF(middle - thick / 2, area.top(), thick, area.height())


def _paint_grid(painter: QPainter, stack: Stack, scale: Scale, look: Tokens) -> None:
    painter.setFont(font(SECTION, figures=True))
    for line in range(floor(scale.top / scale.step) + 1):
        value = line * scale.step
        y = scale.y(value)
        painter.setPen(QPen(QColor(look.line), 1))
        painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y))
        painter.setPen(QColor(look.quiet))
        place = QRectF(0, y - px(8), scale.area.left() - px(8), px(16))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, _axis(value, stack))


def _paint_segment(
    painter: QPainter, stack: Stack, segment: Segment, look: Tokens, lines: Sequence[float]
) -> None:
    colour = QColor(colour_of(stack, segment.piece.key, look))
    box = segment.box
    if box.height() <= 0:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(box.adjusted(0, 0.5, 0, -0.5), colour)
    face = font(SECTION, figures=True)
    place = clear_place(box, QFontMetricsF(face).height() + 2, lines)
    if place is not None:
        painter.setFont(face)
        painter.setPen(QColor("#ffffff" if colour.lightnessF() < 0.42 else "#14201e"))
        words = figure(segment.piece.amount, stack.nutrient)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def clear_place(box: QRectF, height: float, lines: Iterable[float]) -> QRectF | None:
    """Return the place in a piece where its figure stands clear of the lines across the chart.

    Args:
        box: The piece.
        height: Of the figure, px.
        lines: Where lines run across the chart, y in px.

    Returns:
        A place as wide as the piece and as high as the figure, as near to the middle as can be;
        None where it would touch a line or stick out.
    """
    edges = [box.top(), *sorted(y for y in lines if box.top() < y < box.bottom()), box.bottom()]
    tops = []
    for above, below in pairwise(edges):
        first = above + (_CLEAR if above > box.top() else 0)
        last = below - (_CLEAR if below < box.bottom() else 0) - height
        if first <= last:
            tops.append(min(max(box.center().y() - height / 2, first), last))
    if not tops:
        return None
    top = min(tops, key=lambda y: abs(y + height / 2 - box.center().y()))
    return QRectF(box.left(), top, box.width(), height)


def _paint_foot(painter: QPainter, stack: Stack, bar: Bar, scale: Scale, look: Tokens) -> None:
    wide = scale.area.width() / max(1, len(stack.bars))
    left, y = scale.area.left() + wide * bar.index, scale.area.bottom()
    middle = Qt.AlignmentFlag.AlignCenter
    state = state_of(bar.mark)
    missed = state in (State.LOW, State.HIGH)
    lines = (
        (day_name(bar.date, bar.index, short=True), font(SMALL, bold=True), look.text),
        (short_date(bar.date), font(SECTION), look.quiet),
        (
            _SIGNS[state] + total_words(bar),
            font(SMALL, bold=missed, figures=True),
            look.amber if missed else look.accent if state is State.MET else look.quiet,
        ),
    )
    for row, (words, face, ink) in enumerate(lines):
        painter.setFont(face)
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(left, y + px(4) + row * px(18), wide, px(18)), middle, words)


def total_words(bar: Bar) -> str:
    """Return text such as "418", or "≥ 418" where some foods have no figure."""
    words = figure(bar.mark.amount, bar.mark.nutrient)
    return words if bar.mark.coverage >= KNOWN else f"≥ {words}"


def _paint_limits(painter: QPainter, stack: Stack, scale: Scale, look: Tokens) -> None:
    low, high = limits(stack)
    for value, colour, sign in ((low, look.text, "≥"), (high, look.amber, "≤")):
        if value is None or value > scale.top:
            continue
        y = scale.y(value)
        style = Qt.PenStyle.DashLine if sign == "≥" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colour), 2, style))
        painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y))
        _paint_tag(painter, f"{sign} {figure(value, stack.nutrient)}", scale, y, colour)


def _paint_tag(painter: QPainter, words: str, scale: Scale, y: float, colour: str) -> None:
    box = QRectF(scale.area.right() + px(6), y - px(8), px(_RIGHT - 6), px(16))
    painter.setFont(font(SECTION, bold=True, figures=True))
    painter.setPen(QColor(colour))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _axis(value: float, stack: Stack) -> str:
    return figure(value, stack.nutrient)


def _round_step(rough: float) -> float:
    """Return 1, 2 or 5 times a power of ten, at least as much."""
    power = 10.0 ** floor(log10(rough))
    return next(n * power for n in (1, 2, 5, 10) if n * power >= rough)
