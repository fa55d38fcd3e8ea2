"""Foods ranked for a nutrient, as bars."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from foods import Nutrient
from planner.domain.learning import RankedFood
from planner.ui.locale.format import amount, number
from planner.ui.theme import BODY_SIZE, SMALL, font, px, tokens_of

SHOWN = 10
_ROW, _NAME_SHARE = 34, 0.46


class RankingBars(QWidget):
    """The richest foods; the bar is what a serving brings, or what comes with 100 kcal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._foods: tuple[RankedFood, ...] = ()
        self._nutrient: Nutrient | None = None
        self._by_energy = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_foods(
        self, foods: tuple[RankedFood, ...], nutrient: Nutrient, *, by_energy: bool
    ) -> None:
        """Show the first foods of a ranking, ranked anew for the measure chosen."""
        self._nutrient, self._by_energy = nutrient, by_energy
        self._foods = tuple(sorted(foods, key=lambda f: -self._value(f))[:SHOWN])
        self.setAccessibleName(nutrient.label)
        self.setAccessibleDescription("\n".join(self._spoken(food) for food in self._foods))
        self.updateGeometry()
        self.update()

    @property
    def foods(self) -> tuple[RankedFood, ...]:
        """Return the foods shown, in order."""
        return self._foods

    def sizeHint(self) -> QSize:
        """Return a line for each food."""
        return QSize(px(360), px(_ROW) * len(self._foods) + px(4))

    def minimumSizeHint(self) -> QSize:
        """Return a narrow size of the same height."""
        return QSize(px(260), self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Name and serving, bar, figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((self._value(food) for food in self._foods), default=1.0)
        for index, food in enumerate(self._foods):
            self._paint_row(painter, food, px(_ROW) * index, self._value(food) / most)
        if self.hasFocus():
            painter.setPen(QColor(tokens_of(self.window().palette()).accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), px(4), px(4))

    def _paint_row(self, painter: QPainter, food: RankedFood, top: int, share: float) -> None:
        look = tokens_of(self.window().palette())
        room = round(self.width() * _NAME_SHARE)
        lines = (
            (food.name, font(BODY_SIZE, bold=food.named), look.text, 14),
            (self._below(food), font(SMALL), look.amber if food.bound else look.quiet, 29),
        )
        for text, face, colour, line in lines:
            fitting = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(face)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(0, top + px(line)), fitting)
        self._paint_bar(painter, QRectF(room + px(12), top + px(9), 0, px(12)), share, food)
        figures = font(BODY_SIZE, figures=True)
        painter.setFont(figures)
        painter.setPen(QColor(look.text))
        text = self._figure(food)
        wide = QFontMetrics(figures).horizontalAdvance(text)
        painter.drawText(QPointF(self.width() - wide - px(2), top + px(19)), text)

    def _paint_bar(self, painter: QPainter, box: QRectF, share: float, food: RankedFood) -> None:
        look = tokens_of(self.window().palette())
        box.setRight(self.width() - px(124))
        painter.setPen(Qt.PenStyle.NoPen)
        for width, colour in (
            (box.width(), look.track),
            (box.width() * share, look.series[4] if food.bound else look.accent),
        ):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(
                QRectF(box.topLeft(), box.size()).adjusted(0, 0, width - box.width(), 0),
                px(3),
                px(3),
            )

    def _value(self, food: RankedFood) -> float:
        return food.per_100_kcal if self._by_energy else food.per_serving

    def _below(self, food: RankedFood) -> str:
        serving = self.tr("with 100 kcal") if self._by_energy else food.serving
        if food.bound:
            return self.tr("{n} · ▲ the body takes in little of it").format(n=serving)
        return serving

    def _figure(self, food: RankedFood) -> str:
        assert self._nutrient is not None
        brought = amount(self._value(food), self._nutrient)
        return brought if self._by_energy else f"{brought} · {number(100 * food.share)} %"

    def _spoken(self, food: RankedFood) -> str:
        named = self.tr("named by the documents") if food.named else ""
        parts = (food.name, self._below(food), self._figure(food), named)
        return ", ".join(part for part in parts if part)
