"""Who the plan is for, in two lines, with a way to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.ui.theme import TITLE, font, icon_pixmap, px, tokens_of
from planner.ui.week.card_metrics import clipped, wrap

if TYPE_CHECKING:
    pass


_ARROW = 14
"""Size of the arrow that tells of a menu"""


class PersonButton(QAbstractButton):
    """The person; a click shows who else there is, and what can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._age, self._strong, self._quiet = "", "", ""
        self._strong_lines = 2
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Switch or change the person: diet, meals and care"))

    def show_who(self, age: str, who: str, diet: str, name: str = "") -> None:
        """Show a person and what they eat, in words."""
        self._age = age
        self._strong, self._quiet = (name, f"{who} · {diet}") if name else (who, diet)
        self._strong_lines = 1 if name else 2
        said = self.tr("Person: {who}. {diet}")
        self.setAccessibleName(said.format(who=f"{name}, {who}" if name else who, diet=diet))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for a name and three lines."""
        return QSize(px(200), px(66))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the age in a disc, then the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = tokens_of(self.window().palette())
        painter.setPen(QColor(look.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.hover) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        disc = QRectF(px(2), px(8), px(38), px(38))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.tint))
        painter.drawEllipse(disc)
        painter.setFont(font(13, bold=True))
        painter.setPen(QColor(look.accent))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._age)
        self._words(painter, look.text, look.quiet)
        arrow = icon_pixmap("chevron-down", look.quiet, px(_ARROW))
        painter.drawPixmap(self.width() - px(_ARROW + 2), px(19), arrow)

    def _words(self, painter: QPainter, strong: str, quiet: str) -> None:
        left, y = px(50), px(6)
        width = self.width() - left - px(_ARROW + 6)
        for text, face, colour, most in (
            (self._strong, font(TITLE - 1, bold=True), strong, self._strong_lines),
            (self._quiet, font(12), quiet, 2),
        ):
            painter.setFont(face)
            painter.setPen(QColor(colour))
            step = painter.fontMetrics().height()
            for line in clipped(wrap(text, face, width), most, face, width):
                painter.drawText(left, y + painter.fontMetrics().ascent(), line)
                y += step
