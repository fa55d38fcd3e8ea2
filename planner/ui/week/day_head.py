"""The head of a day: its name, and which targets it meets, by shape, text and colour."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner.application.views import DayView, Mark
from planner.application.views.values import CHIPS
from planner.ui.locale.format import amount, day_name, plain_amount, short_date
from planner.ui.locale.units import unit_of
from planner.ui.theme import SECTION, TITLE, Tokens, font, px, tokens_of
from planner.ui.widgets.glass_row import paint_glass
from planner.ui.widgets.toggling import show_checked

_BESIDE = 128
"""Columns at least this wide have room for the glasses beside the date."""


@dataclass(frozen=True)
class Chip:
    """A small mark: "✓Mg"."""

    text: str
    met: bool
    box: QRectF


def chip_marks(day: DayView) -> list[Mark]:
    """Return the four main nutrients that are planned for, then whatever else is missed."""
    main = [day.marks[key] for key in CHIPS if (t := day.marks[key].target) and t.on]
    return main + [mark for mark in day.missed if mark.nutrient.key not in CHIPS]


def chip_boxes(marks: list[Mark], width: int) -> tuple[list[Chip], int]:
    """Return chips in one line if they fit, else in as many as they need, and the height."""
    for padding in (8, 6, 4):
        chips, height = _pack(marks, width, px(padding))
        if height <= px(18):
            break
    return chips, height


def _pack(marks: list[Mark], width: int, padding: int) -> tuple[list[Chip], int]:
    face, height, gap = QFontMetrics(font(SECTION, bold=True)), px(18), max(1, padding // 3)
    x, y = 0, 0
    chips: list[Chip] = []
    for mark in marks:
        text = f"{'✓' if mark.met else '▲'}{mark.nutrient.short}"
        wide = face.horizontalAdvance(text) + padding
        if x and x + wide > width:
            x, y = 0, y + height + gap
        chips.append(Chip(text, mark.met, QRectF(x, y, wide, height)))
        x += wide + gap
    return chips, y + height if chips else 0


class DayHead(QAbstractButton):
    """Name of a day with its marks; a click shows the day on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: DayView | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_day(self, day: DayView, selected: bool) -> None:
        """Show a day."""
        if day == self._day and selected == self.isChecked() and self.isCheckable():
            return
        self._day = day
        self.setCheckable(True)
        show_checked(self, selected)
        trained = (self.tr("Training day"),) if day.training else ()
        drunk = (day.drinks,) if day.drinks else ()
        said = "\n".join((*trained, *map(self.mark_words, chip_marks(day)), *drunk))
        self.setToolTip(said)
        self.setAccessibleName(f"{day_name(day.date, day.index)} {short_date(day.date)}".strip())
        self.setAccessibleDescription(said.replace("\n", "; "))
        self.update()

    def mark_words(self, mark: Mark) -> str:
        """Return text such as "Magnesium 418 of 400 mg: met"."""
        target = mark.target
        label, n = mark.nutrient.label, mark.nutrient
        if target is None or not target.on:
            return f"{label} {amount(mark.amount, n)}"
        bound = target.maximum if mark.over or target.minimum is None else target.minimum
        of = self.tr("at most") if bound == target.maximum else self.tr("of")
        aim = f"{of} {plain_amount(bound or 0, n)} {unit_of(n)}"
        state = self.tr("met") if mark.met else self.tr("missed by") + f" {amount(mark.lack, n)}"
        return f"{label} {amount(mark.judged, n)} {aim}: {state}"

    def height_for(self, width: int) -> int:
        """Return the height it needs at a width."""
        _, chips = chip_boxes(chip_marks(self._day) if self._day else [], width - px(6))
        drinks = px(20) if self._drinks() and not self._drinks_beside_name(width) else 0
        return QFontMetrics(font(TITLE, bold=True)).height() + chips + drinks + px(14)

    def _drinks(self) -> str:
        """Return text such as "8 glasses · training": what stands below the marks."""
        day = self._day
        if day is None:
            return ""
        many = self.tr("{n} glasses") if day.glasses > 1 else self.tr("{n} glass")
        glasses = many.format(n=day.glasses) if day.glasses else ""
        return " · ".join(filter(None, (glasses, self.tr("training") if day.training else "")))

    def sizeHint(self) -> QSize:
        """Return a size with room for its text."""
        return QSize(px(112), self.height_for(px(112)))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint name, date and chips."""
        if self._day is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens_of(self.window().palette())
        self._paint_ground(painter, look)
        face = font(TITLE, bold=True)
        base = px(4) + QFontMetrics(face).ascent()
        self._paint_name(painter, look, base)
        beside = self._drinks_beside_name(self.width())
        if beside:
            self._paint_glasses(painter, look, base)
        painter.translate(px(4), base + QFontMetrics(face).descent() + px(4))
        chips, height = chip_boxes(chip_marks(self._day), self.width() - px(6))
        for chip in chips:
            _paint_chip(painter, chip, look)
        if not beside:
            self._paint_drinks(painter, look, height + px(4))

    def _drinks_beside_name(self, width: int) -> bool:
        """Return whether glass and number stand to the right of the date, which saves a line."""
        if self._day is None or self._day.training or not self._day.glasses:
            return False
        if width < px(_BESIDE):
            return False  # for all days alike, though some have a narrow name
        name, date = self._name_words()
        wide = QFontMetrics(font(TITLE, bold=True)).horizontalAdvance(name)
        wide += QFontMetrics(font(12, figures=True)).horizontalAdvance(date)
        wide += QFontMetrics(font(SECTION, figures=True)).horizontalAdvance("99")
        return wide + px(4 + 6 + 8 + 14 + 6) <= width

    def _paint_glasses(self, painter: QPainter, look: Tokens, base: int) -> None:
        assert self._day is not None
        words = str(self._day.glasses)
        painter.setFont(font(SECTION, figures=True))
        painter.setPen(QColor(look.quiet))
        x = self.width() - px(6) - painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QPointF(x, base), words)
        paint_glass(painter, QRectF(x - px(13), base - px(11), px(9), px(12)), look)

    def _name_words(self) -> tuple[str, str]:
        assert self._day is not None
        return day_name(self._day.date, self._day.index, short=True), short_date(self._day.date)

    def _paint_drinks(self, painter: QPainter, look: Tokens, top: int) -> None:
        day, words, x = self._day, self._drinks(), px(1)
        if day is None or not words:
            return
        if day.glasses:
            paint_glass(painter, QRectF(x, top + px(1), px(9), px(12)), look)
            x += px(14)
        painter.setFont(font(SECTION, figures=True))
        painter.setPen(QColor(look.quiet))
        if painter.fontMetrics().horizontalAdvance(words) > self.width() - px(6) - x:
            words = words.replace(words.split(" · ")[0], str(day.glasses), 1)
        painter.drawText(QPointF(x, top + px(1) + painter.fontMetrics().ascent()), words)

    def _paint_ground(self, painter: QPainter, look: Tokens) -> None:
        painter.setPen(QPen(QColor(look.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        shown = self.isChecked() or self.underMouse()
        painter.setBrush(QColor(look.hover) if shown else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))

    def _paint_name(self, painter: QPainter, look: Tokens, base: int) -> None:
        (name, date), x = self._name_words(), px(4)
        painter.setFont(font(TITLE, bold=True))
        painter.setPen(QColor(look.text))
        painter.drawText(QPointF(x, base), name)
        x += painter.fontMetrics().horizontalAdvance(name) + px(6)
        painter.setFont(font(12, figures=True))
        painter.setPen(QColor(look.quiet))
        painter.drawText(QPointF(x, base), date)


def _paint_chip(painter: QPainter, chip: Chip, look: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.tint if chip.met else look.amber_tint))
    painter.drawRoundedRect(chip.box, px(4), px(4))
    painter.setFont(font(SECTION, bold=True))
    painter.setPen(QColor(look.accent if chip.met else look.amber))
    painter.drawText(chip.box, Qt.AlignmentFlag.AlignCenter, chip.text)
