"""The week as a heat map: days by nutrients, how much of each target is reached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.application.views import Mark, TargetView, WeekView
from planner.ui.locale.format import day_name, figure, plain_amount
from planner.ui.locale.units import unit_of
from planner.ui.theme import SMALL, Tokens, font, px

KNOWN = 0.995
"""From this coverage on a figure counts as known."""


class State(Enum):
    """How a figure stands to its target."""

    FREE = auto()
    MET = auto()
    LOW = auto()
    HIGH = auto()


@dataclass(frozen=True)
class Cell:
    """A figure in the map."""

    mark: Mark
    box: QRectF
    state: State


def state_of(mark: Mark) -> State:
    """Return whether a figure is met, too low, too high, or not planned for."""
    target = mark.target
    if target is None or not target.on or (target.minimum is None and target.maximum is None):
        return State.FREE
    if mark.met:
        return State.MET
    return State.HIGH if mark.over else State.LOW


def wanted_rows(week: WeekView) -> list[str]:
    """Return every nutrient; those planned for first."""
    targets = {t.nutrient.key: t for t in week.targets}
    keys = list(week.days[0].marks) if week.days else []
    return sorted(keys, key=lambda key: not (key in targets and targets[key].on))


def map_size(week: WeekView, width: float) -> QSizeF:
    """Return the room the map takes at a width."""
    return QSizeF(width, px(34) + px(30) * len(wanted_rows(week)))


def cells(week: WeekView, width: float) -> Iterator[Cell]:
    """Yield every figure with its place."""
    left, row_height, top = px(220), px(30), px(34)
    wide = (width - left) / max(1, len(week.days))
    for row, key in enumerate(wanted_rows(week)):
        for column, day in enumerate(week.days):
            box = QRectF(left + column * wide, top + row * row_height, wide, row_height)
            mark = day.marks[key]
            yield Cell(mark, box.adjusted(2, 2, -2, -2), state_of(mark))


def paint_map(painter: QPainter, week: WeekView, width: float, look: Tokens) -> None:
    """Paint the whole map at the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_heads(painter, week, width, look)
    _paint_names(painter, week, look)
    for cell in cells(week, width):
        paint_cell(painter, cell, look)


def paint_cell(painter: QPainter, cell: Cell, look: Tokens) -> None:
    """Paint a figure on a wash of its state; a mark says the state without colour."""
    fills = {State.MET: look.tint, State.LOW: look.amber_tint, State.HIGH: look.amber_tint}
    inks = {State.FREE: look.quiet, State.MET: look.accent}
    signs = {State.FREE: "", State.MET: "✓ ", State.LOW: "▼ ", State.HIGH: "▲ "}
    if cell.state in fills:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fills[cell.state]))
        painter.drawRoundedRect(cell.box, px(4), px(4))
    painter.setFont(font(SMALL, bold=cell.state in (State.LOW, State.HIGH), figures=True))
    painter.setPen(QColor(inks.get(cell.state, look.amber)))
    # Where some foods have no figure there is more in truth: unknown is not zero.
    least = "" if cell.mark.coverage >= KNOWN else "≥ "
    words = signs[cell.state] + least + figure(cell.mark.amount, cell.mark.nutrient)
    painter.drawText(cell.box, Qt.AlignmentFlag.AlignCenter, words)


def aim_words(target: TargetView | None) -> str:
    """Return text such as "320", "≤ 2,300" or "1,900–2,100"."""
    if target is None or not target.on:
        return ""
    words = _bounds(target)
    # Its days may lie below and be ticked all the same: what counts is their mean.
    mean = QCoreApplication.translate("HeatMap", "mean")
    return f"{mean} {words}" if target.weekly and words else words


def _bounds(target: TargetView) -> str:
    low, high, n = target.minimum, target.maximum, target.nutrient
    if low is not None and high is not None:
        return f"{plain_amount(low, n)}–{plain_amount(high, n)}"
    if high is not None:
        return f"≤ {plain_amount(high, n)}"
    return f"≥ {plain_amount(low, n)}" if low is not None else ""


def _paint_heads(painter: QPainter, week: WeekView, width: float, look: Tokens) -> None:
    left = px(220)
    wide = (width - left) / max(1, len(week.days))
    painter.setFont(font(SMALL, bold=True))
    painter.setPen(QColor(look.text))
    for column, day in enumerate(week.days):
        box = QRectF(left + column * wide, 0, wide, px(30))
        name = day_name(day.date, day.index, short=True)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
    painter.setPen(QPen(QColor(look.line), 1))
    painter.drawLine(QPointF(0, px(31)), QPointF(width, px(31)))


def _paint_names(painter: QPainter, week: WeekView, look: Tokens) -> None:
    middle = Qt.AlignmentFlag.AlignVCenter
    targets = {t.nutrient.key: t for t in week.targets}
    for row, key in enumerate(wanted_rows(week)):
        nutrient, y = week.days[0].marks[key].nutrient, px(34) + row * px(30)
        painter.setFont(font(SMALL, bold=True))
        painter.setPen(QColor(look.text))
        name = nutrient.label.split(" (")[0]
        painter.drawText(QRectF(0, y, px(104), px(30)), middle, name)
        painter.setFont(font(SMALL, figures=True))
        painter.setPen(QColor(look.quiet))
        aim = f"{aim_words(targets.get(key))} {unit_of(nutrient)}".strip()
        box = QRectF(px(104), y, px(108), px(30))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, aim)
