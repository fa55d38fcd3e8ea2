"""Who the plan is for, in two lines, with a way to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.ui.format import slot_name
from planner.ui.theme import TITLE, font, px, tokens_of
from planner.ui.week.fit import clipped, wrap

if TYPE_CHECKING:
    from planner.domain.profile import Profile


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
    """The person; a click edits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._age, self._name, self._diet = "", "", ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Change person, diet, meals and care"))

    def show_who(self, age: str, person: str, diet: str) -> None:
        """Show a person and what they eat, in words."""
        self._age, self._name, self._diet = age, person, diet
        self.setAccessibleName(self.tr("Person: {who}. {diet}").format(who=self._name, diet=diet))
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

    def _words(self, painter: QPainter, strong: str, quiet: str) -> None:
        left, y = px(50), px(6)
        width = self.width() - left - px(4)
        for text, face, colour, most in (
            (self._name, font(TITLE - 1, bold=True), strong, 2),
            (self._diet, font(12), quiet, 2),
        ):
            painter.setFont(face)
            painter.setPen(QColor(colour))
            step = painter.fontMetrics().height()
            for line in clipped(wrap(text, face, width), most, face, width):
                painter.drawText(left, y + painter.fontMetrics().ascent(), line)
                y += step
