"""How a card is painted: frame, title, foods, foot and marks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from planner.application.views import CardView
from planner.ui.theme import Tokens, icon_pixmap, px

from .card_metrics import CardMetrics, CardText
from .card_texts import feet, nothing


@dataclass(frozen=True)
class CardState:
    """How a card stands on the board.

    Attributes:
        selected: It is the one shown on the right.
        focused: It has the focus.
        under_mouse: The mouse is over it.
        changed: Its meal has just changed.
    """

    selected: bool
    focused: bool
    under_mouse: bool
    changed: bool


@dataclass(frozen=True)
class CardPainter:
    """Paints one card.

    Attributes:
        painter: Of the card's widget.
        box: The card.
        view: Its meal.
        metrics: Faces and room between lines.
        look: The colours.
    """

    painter: QPainter
    box: QRect
    view: CardView
    metrics: CardMetrics
    look: Tokens

    def paint(self, state: CardState, text: CardText) -> None:
        """Paint the whole card."""
        self._frame(state)
        if self.view.title:
            self._text(text)
            self._foot()
        else:
            self._empty()

    def _frame(self, state: CardState) -> None:
        look, painter = self.look, self.painter
        wide = 2.0 if state.focused else 1.5 if state.selected else 1.0
        fill = look.tint if state.changed or self.view.locked else look.card
        strong = state.selected or state.focused
        line = look.accent if strong else look.quiet if state.under_mouse else look.line
        pen = QPen(QColor(line), wide)
        if not self.view.title:
            pen.setStyle(Qt.PenStyle.DashLine)
            fill = look.ground
        painter.setPen(pen)
        painter.setBrush(QColor(fill))
        inset = wide / 2
        box = QRectF(self.box).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, px(9), px(9))

    def _text(self, text: CardText) -> None:
        m, painter = self.metrics, self.painter
        y = m.pad
        for lines, face, colour, step in (
            (text.title, m.title_font, self.look.text, m.title_line),
            (text.foods, m.food_font, self.look.quiet, m.food_line),
        ):
            painter.setFont(face)
            painter.setPen(QColor(colour))
            ascent = QFontMetrics(face).ascent()
            for line in lines:
                painter.drawText(QPointF(m.pad, y + ascent), line)
                y += step
            y += m.gap

    def _foot(self) -> None:
        m, painter, width = self.metrics, self.painter, self.box.width()
        names = _marks(self.view)
        room = width - 2 * m.pad - len(names) * px(16)
        painter.setFont(m.foot_font)
        painter.setPen(QColor(self.look.quiet))
        face = QFontMetrics(m.foot_font)
        baseline = self.box.height() - m.pad - face.descent()
        foot = next((t for t in feet(self.view) if face.horizontalAdvance(t) <= room), "")
        painter.drawText(QPointF(m.pad, baseline), foot)
        for index, name in enumerate(reversed(names)):
            at = QPointF(width - m.pad - px(12) - index * px(16), baseline - px(10))
            painter.drawPixmap(at, icon_pixmap(name, self.look.accent, px(12)))

    def _empty(self) -> None:
        painter, pad = self.painter, self.metrics.pad
        painter.setFont(self.metrics.food_font)
        painter.setPen(QColor(self.look.quiet))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.box.adjusted(pad, pad, -pad, -pad), flags, nothing(self.view))


def _marks(view: CardView) -> list[str]:
    """Return icons in the foot, from left to right."""
    marks = (
        ("pencil", bool(view.note)),
        ("user-round", bool(view.guests)),
        ("copy", bool(view.left_from)),
        ("arrow-up", view.rating == "more"),
        ("arrow-down", view.rating == "less"),
        ("heart", view.liked),
        ("lock", view.locked),
    )
    return [name for name, on in marks if on]
