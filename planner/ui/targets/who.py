"""Who the plan is for, in two lines, with a way to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.ui.format import slot_name
from planner.ui.theme import TITLE, font, icon_pixmap, px, tokens_of
from planner.ui.week.fit import clipped, wrap

if TYPE_CHECKING:
    from planner.domain.profile import Profile

_ARROW = 14
"""Size of the arrow that tells of a menu"""


def person_words(profile: Profile) -> str:
    """ "Woman, 58 · low active"."""
    tr, person = QCoreApplication.translate, profile.person
    who = {"female": tr("Who", "Woman"), "male": tr("Who", "Man")}[person.sex]
    if person.age < 18:
        who = {"female": tr("Who", "Girl"), "male": tr("Who", "Boy")}[person.sex]
    active = {
        "inactive": tr("Who", "inactive"),
        "low_active": tr("Who", "low active"),
        "active": tr("Who", "active"),
        "very_active": tr("Who", "very active"),
    }[person.activity]
    stage = {"pregnant": tr("Who", "pregnant"), "lactating": tr("Who", "breast-feeding")}
    words = [f"{who}, {person.age}", stage.get(person.stage, ""), active]
    return " · ".join(filter(None, words))


def meal_words(profile: Profile) -> str:
    """ "Breakfast, lunch, dinner · up to 30 min on weekdays"."""
    slots = ", ".join(slot_name(slot) for slot in profile.meals.slots)
    words = QCoreApplication.translate("TargetsPanel", "up to {n} min on weekdays")
    most = profile.meals.weekday_minutes
    limit = words.format(n=most) if most else ""
    return " · ".join(filter(None, (slots.capitalize(), limit)))


class WhoButton(QAbstractButton):
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
        """Room for a name and three lines."""
        return QSize(px(200), px(66))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Age in a disc, then the words."""
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
