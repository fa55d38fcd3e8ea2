"""The day so far: what was eaten, what is still planned, and the targets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from planner.application.today.values import SoFar, TodayView
from planner.ui.locale import translated
from planner.ui.theme import SECTION, SMALL, Tokens, font, px, tokens_of
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.nutrient_bar import BarShape, paint_bar

from .texts import so_far_detail, so_far_words


def _colours(look: Tokens) -> tuple[str, str, str]:
    """Return the colours of eaten, supplements and still planned."""
    return look.series[0], look.series[4], look.series[3]


class SoFarBar(QWidget):
    """Name, figure and bar of one nutrient."""

    def __init__(self, so_far: SoFar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._so_far = so_far
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_figures(so_far)

    def show_figures(self, so_far: SoFar) -> None:
        """Show other figures."""
        self._so_far = so_far
        detail = so_far_detail(so_far)
        self.setAccessibleName(f"{so_far.nutrient.label}: {so_far_words(so_far)}")
        self.setAccessibleDescription(detail)
        self.setToolTip(detail)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a line of text and a bar."""
        return QSize(px(200), px(38))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint name left, figure right, bar below."""
        painter, look = QPainter(self), tokens_of(self.window().palette())
        face, figures = font(SMALL, bold=True), font(SMALL, figures=True)
        base = px(2) + QFontMetrics(face).ascent()
        words = so_far_words(self._so_far)
        wide = QFontMetrics(figures).horizontalAdvance(words)
        painter.setFont(face)
        painter.setPen(QColor(look.text))
        name = QFontMetrics(face).elidedText(
            self._so_far.nutrient.label.split(" (")[0],
            Qt.TextElideMode.ElideRight,
            self.width() - wide - px(8),
        )
        painter.drawText(QPointF(0, base), name)
        painter.setFont(figures)
        painter.setPen(QColor(look.quiet))
        painter.drawText(QPointF(self.width() - wide, base), words)
        top = px(2) + QFontMetrics(face).height() + px(4)
        box = QRectF(0, top, self.width(), px(8))
        paint_bar(painter, box, self._shape(), look, _colours(look))
        if self.hasFocus():
            painter.setPen(QColor(look.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _shape(self) -> BarShape:
        each, target = self._so_far, self._so_far.target
        pieces = (each.eaten, each.supplement, each.open)
        low, high = target.minimum, target.maximum
        shown = high if high is not None and high <= 2 * max(sum(pieces), low or 0.0) else None
        return BarShape(pieces, low, shown, max(sum(pieces), low or 0.0, shown or 0.0, 1e-9) * 1.1)


class Key(QWidget):
    """Which colour is what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (self.tr("eaten"), self.tr("supplements"), self.tr("still planned"))
        self.setAccessibleName(self.tr("Colours: {n}").format(n=", ".join(self._names)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a line for each name."""
        return QSize(px(160), px(18) * len(self._names))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint a square of colour and a name below each other."""
        painter, look = QPainter(self), tokens_of(self.window().palette())
        painter.setFont(font(SECTION))
        for at, (name, colour) in enumerate(zip(self._names, _colours(look), strict=True)):
            top = px(18) * at
            painter.fillRect(QRectF(0, top + px(4), px(10), px(10)), QColor(colour))
            painter.setPen(QColor(look.quiet))
            painter.drawText(QPointF(px(16), top + px(13)), name)


class SoFarPanel(QFrame):
    """Bars for the nutrients a person wants to see, and what there is to drink."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self.said = label(size=SMALL, tone="quiet", wrap=True)
        self.bars: dict[str, SoFarBar] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(px(6))
        self.key = Key()
        self.drinks_head, self.drinks = section(self.tr("To drink")), label(size=SMALL, wrap=True)
        body = column(section(self.tr("So far")), self.said, self._list, self.key, margin=14, gap=8)
        body.addSpacing(px(6))
        body.addWidget(self.drinks_head)
        body.addWidget(self.drinks)
        self.setLayout(body)

    def show_day(self, view: TodayView, shown: Sequence[str]) -> None:
        """Show the nutrients of these keys."""
        words = self.tr("Something is said of {n} of {all} meals. The others count as not said.")
        self.said.setText(words.format(n=view.said, all=view.meals))
        wanted = {each.nutrient.key: each for each in view.nutrients if each.nutrient.key in shown}
        for key in self.bars.keys() - wanted.keys():
            bar = self.bars.pop(key)
            bar.hide()
            bar.deleteLater()
        for at, (key, each) in enumerate(wanted.items()):
            if key not in self.bars:
                self.bars[key] = SoFarBar(each)
                self._list.insertWidget(at, self.bars[key])
            self.bars[key].show_figures(each)
        self.key.setVisible(bool(wanted))
        self.drinks.setText(translated(view.drinks))
        for part in (self.drinks_head, self.drinks):
            part.setVisible(bool(view.drinks))
