"""The right column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.application.annotations import Annotations
from planner.application.views import WeekView
from planner.application.views.values import SUPPLEMENTS
from planner.ui.locale import translated
from planner.ui.locale.format import day_name, slot_name
from planner.ui.theme import SECTION, SMALL, font, px, tokens_of
from planner.ui.widgets.basic import column, label, rule, scrolling, section
from planner.ui.widgets.glass_row import GlassRow

from .day import NutrientBar, shown_marks
from .meal import MealBox

if TYPE_CHECKING:
    from solver import Place


class Legend(QWidget):
    """Which colour is which meal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_slots(self, slots: tuple[str, ...]) -> None:
        """Name the meals of a day, in order."""
        self._names = tuple(slot_name(slot) for slot in slots)
        self.setAccessibleName(self.tr("Colours: {n}").format(n=", ".join(self._names)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size with as many lines as the names need."""
        return QSize(px(200), self._spots(max(self.width(), px(180)))[1])

    def _spots(self, width: int) -> tuple[list[tuple[int, int, str]], int]:
        x, y, spots, metrics = 0, 0, [], self.fontMetrics()
        line = px(18)
        for name in self._names:
            wide = px(14) + metrics.horizontalAdvance(name) + px(8)
            if x and x + wide > width:
                x, y = 0, y + line
            spots.append((x, y, name))
            x += wide
        return spots, y + line

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint a square of colour and a name for each."""
        painter = QPainter(self)
        painter.setFont(font(SECTION))
        look = tokens_of(self.window().palette())
        for index, (x, y, name) in enumerate(self._spots(self.width())[0]):
            colour = look.series[index % len(look.series)]
            painter.fillRect(QRectF(x, y + px(4), px(9), px(9)), QColor(colour))
            painter.setPen(QColor(look.quiet))
            painter.drawText(x + px(13), y + px(12), name)


class DetailPanel(QWidget):
    """Shows the selected day and meal."""

    wanted = Signal(object, str)
    portion_wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rightColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.day = section("")
        self.bars: dict[str, NutrientBar] = {}
        self.meal = MealBox()
        self._bars = QVBoxLayout()
        self._legend = Legend()
        self.glasses = GlassRow()
        self.drinks = label(size=SMALL, tone="quiet", wrap=True)
        self.ahead_head, self.ahead = section(self.tr("For tomorrow")), label(size=SMALL, wrap=True)
        self.tightest = label(size=SMALL, wrap=True)
        self._annotations, self._loss = Annotations(), ""
        self._place: Place | None = None
        self._note = label(size=SECTION, tone="quiet", wrap=True)
        self._build()

    def show_place(self, week: WeekView, place: Place, keys: tuple[str, ...]) -> None:
        """Show the day of a place, in the nutrients wanted, and the meal there."""
        day = week.days[place[0]]
        self.day.setText(day_name(day.date, day.index).upper())
        self._show_bars(week, place[0], keys)
        taken = (SUPPLEMENTS,) if any(target.supplied for target in week.targets) else ()
        self._legend.show_slots((*week.slots, *taken))
        self.drinks.setText(day.drinks)
        self.ahead.setText("\n".join(day.ahead))
        for part in (self.ahead_head, self.ahead):
            part.setVisible(bool(day.ahead))
        many = self.tr("{n} glasses of water") if day.glasses > 1 else self.tr("{n} glass of water")
        self.glasses.show_glasses(day.glasses, many.format(n=day.glasses))
        self.meal.show_meal(week.card(place), day)
        self._place, self._loss = place, ""
        self._say_beside()

    def show_annotations(self, told: Annotations) -> None:
        """Say which rule is tightest on the day, and why the meal is there."""
        self._annotations = told
        self._say_beside()

    def show_loss(self, place: Place, words: str) -> None:
        """Say what the day would lose without the chief food of a meal."""
        if place == self._place:
            self._loss = translated(words)
            self._say_beside()

    def _say_beside(self) -> None:
        day, place = (self._place[0] if self._place else 0), self._place
        tightest = self._annotations.tightest
        self.tightest.setText(translated(tightest[day]) if day < len(tightest) else "")
        self.tightest.setVisible(bool(self.tightest.text()))
        reason = translated(self._annotations.reasons.get(place, "")) if place else ""
        self.meal.show_why(" ".join(filter(None, (reason, self._loss))))

    def _show_bars(self, week: WeekView, index: int, keys: tuple[str, ...]) -> None:
        marks = {m.nutrient.key: m for m in shown_marks(week.days[index], keys)}
        if list(self.bars) != list(marks):
            for bar in self.bars.values():
                bar.hide()
                bar.deleteLater()
            self.bars = {key: NutrientBar(mark) for key, mark in marks.items()}
            for bar in self.bars.values():
                self._bars.addWidget(bar)
        for key, mark in marks.items():
            self.bars[key].show_mark(mark)

    def _build(self) -> None:
        self._note.setText(self.tr("Line: target. Amber line: the most."))
        self._bars.setSpacing(px(6))
        inner = QWidget()
        body = column(
            self.day, self._bars, self._legend, self._note, self.tightest, margin=16, gap=8
        )
        body.addWidget(section(self.tr("To drink")))
        body.addWidget(self.glasses)
        body.addWidget(self.drinks)
        body.addWidget(self.ahead_head)
        body.addWidget(self.ahead)
        body.addSpacing(px(4))
        body.addWidget(rule())
        body.addSpacing(px(4))
        body.addWidget(self.meal)
        body.addStretch(1)
        inner.setLayout(body)
        self.area = scrolling(inner, self.tr("Selected day and meal"))
        self.setLayout(column(self.area))
        self.meal.wanted.connect(self.wanted)
        self.meal.portion_wanted.connect(self.portion_wanted)
