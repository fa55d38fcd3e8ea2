"""Everything about the selected meal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QWidget

from foods.recipe.step_words import portion_words
from planner.application.views import OUT, CardView, DayView, FoodLine
from planner.application.views.values import CHIPS
from planner.ui.locale import translated
from planner.ui.locale.format import amount, energy, number, slot_name
from planner.ui.locale.units import mass_words
from planner.ui.theme import SMALL, TITLE, IconButton, px
from planner.ui.widgets.basic import clear, column, label, section
from planner.ui.widgets.flow_layout import flowing
from planner.ui.widgets.toggling import show_checked

from .steps import StepList

if TYPE_CHECKING:
    from foods import Serving


_TOP = Qt.AlignmentFlag.AlignTop


class MealBox(QFrame):
    """Title, portions, method and what the meal brings."""

    wanted = Signal(object, str)
    portion_wanted = Signal(object, object)
    """(place, serving)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CardView | None = None
        self.slot = section("")
        self.title = label(size=TITLE, bold=True, wrap=True)
        self.facts = label(size=SMALL, tone="quiet", wrap=True)
        self.note = label(size=SMALL, wrap=True)
        self.lock = IconButton("lock", self.tr("Lock"), "pick")
        self.swap = IconButton("refresh-cw", self.tr("Swap"), "pick")
        self.remove = IconButton("trash-2", "", "pick")
        self.portions, self.brings = QGridLayout(), QGridLayout()
        self.brings_head = section(self.tr("Brings"))
        self.portions_head = section(self.tr("Portions"))
        self.method_head = section(self.tr("Method"))
        self.method, self.steps = label(size=SMALL, wrap=True), StepList()
        self.why_head, self.why = section(self.tr("Why this")), label(size=SMALL, wrap=True)
        self._build()

    def show_meal(self, view: CardView, day: DayView) -> None:
        """Show a meal with its share of the day."""
        self._view = view
        self.slot.setText(slot_name(view.place[1]).upper())
        self.title.setText(view.title or self._nothing(view))
        energy_words = energy(view.energy_kcal)
        minutes = self.tr("{n} min").format(n=view.minutes)
        facts = f"{energy_words} · {minutes}" if view.minutes else energy_words
        if view.active is not None:
            active = self.tr("{n} min active").format(n=view.active)
            facts = f"{facts} · {active}"
        if view.left_from:
            facts = f"{facts} · {self.tr('left from {day}').format(day=view.left_from)}"
        if view.most_minutes is not None:
            facts = f"{facts} · {self.tr('at most {n} min wanted').format(n=view.most_minutes)}"
        self.facts.setText(facts if view.title else "")
        note = self.tr("Note: {note}").format(note=view.note) if view.note else ""
        self.note.setText("\n".join(filter(None, (view.company, note))))
        self.note.setVisible(bool(view.note or view.company))
        self._show_actions(view)
        self._show_portions(view)
        self._fill(self.brings, self._bring_rows(view, day))
        for part in (
            self.portions_head,
            self.brings_head,
            self.method_head,
            self.method,
            self.facts,
        ):
            part.setVisible(bool(view.title))
        # A meal of one's own making has no method to tell.
        self._show_method(view)

    def _show_method(self, view: CardView) -> None:
        head = self.tr("Method")
        if view.steps and view.portions != 1:
            head = f"{head} · {translated(portion_words(view.portions))}"
        self.method_head.setText(head.upper())
        self.steps.show_steps(view.steps)
        self.method.setText(view.method)
        self.method_head.setVisible(bool(view.method or view.steps))
        self.method.setVisible(bool(view.method))
        self.steps.setVisible(bool(view.steps))

    def show_why(self, words: str) -> None:
        """Say why the meal is there; "" hides it."""
        self.why.setText(words)
        for part in (self.why_head, self.why):
            part.setVisible(bool(words) and self._view is not None and bool(self._view.title))

    def _nothing(self, view: CardView) -> str:
        if view.away:
            return _away(view)
        if view.closed:
            return self.tr("A rest day: nothing around training")
        return self.tr("Left empty") if view.skipped else self.tr("Nothing planned")

    def _show_actions(self, view: CardView) -> None:
        show_checked(self.lock, view.locked)
        self.lock.setText(self.tr("Locked") if view.locked else self.tr("Lock"))
        for button in (self.lock, self.remove):
            button.setEnabled(bool(view.title))
        self.swap.setText(self.tr("Swap") if view.title else self.tr("Fill"))
        self.swap.setEnabled(not view.closed and not view.away)

    def _build(self) -> None:
        self.lock.setCheckable(True)
        self.remove.setAccessibleName(self.tr("Leave this meal empty"))
        self.remove.setToolTip(self.tr("Leave empty (Delete)"))
        self.lock.setToolTip(self.tr("Keep this meal when planning again (L)"))
        self.swap.setToolTip(self.tr("Choose another meal (S)"))
        actions = flowing(self.lock, self.swap, self.remove)
        self.lock.toggled.connect(lambda _: self._ask("lock"))
        for button, verb in ((self.swap, "swap"), (self.remove, "clear")):
            button.clicked.connect(lambda _=False, v=verb: self._ask(v))
        for grid in (self.portions, self.brings):
            grid.setColumnStretch(0, 1)
            grid.setHorizontalSpacing(px(8))
            grid.setVerticalSpacing(px(3))
        body = column(self.slot, self.title, self.facts, self.note, actions, gap=6)
        for head, part in (
            (self.portions_head, self.portions),
            (self.brings_head, self.brings),
        ):
            body.addSpacing(px(4))
            body.addWidget(head)
            body.addLayout(part)
        body.addSpacing(px(4))
        body.addWidget(self.why_head)
        body.addWidget(self.why)
        body.addSpacing(px(4))
        body.addWidget(self.method_head)
        body.addWidget(self.method)
        body.addWidget(self.steps)
        self.setLayout(body)

    def _ask(self, verb: str) -> None:
        if self._view is not None:
            show_checked(self.lock, self._view.locked)
            self.wanted.emit(self._view.place, verb)

    def _fill(self, grid: QGridLayout, rows: Iterator[tuple[str, str, str]]) -> None:
        clear(grid)
        for index, (name, figure, tip) in enumerate(rows):
            for at, text in ((0, name), (1, figure)):
                grid.addWidget(self._cell(text, tip, right=at == 1), index, at)

    def _cell(self, text: str, tip: str, *, right: bool) -> QLabel:
        cell = label(text, size=SMALL, tone="quiet" if right else "", wrap=not right, figures=right)
        cell.setToolTip(tip)
        top = Qt.AlignmentFlag.AlignTop
        cell.setAlignment(top | (Qt.AlignmentFlag.AlignRight if right else top))
        return cell

    def _show_portions(self, view: CardView) -> None:
        clear(self.portions)
        for row, food in enumerate(view.foods):
            tip = self.tr("Figures: USDA, food {n} of SR28 or newer").format(n=food.source)
            grams = self._cell(mass_words(food.grams), tip, right=True)
            self.portions.addWidget(self._cell(food.text, tip, right=False), row, 0)
            self.portions.addWidget(grams, row, 1)
            self.portions.addWidget(self._steps(food, view), row, 2, _TOP)

    def _steps(self, food: FoodLine, view: CardView) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        less, more = self.tr("Less {n}"), self.tr("More {n}")
        for icon, serving, words in (("minus", food.less, less), ("plus", food.more, more)):
            row.addWidget(self._step(icon, serving, words.format(n=food.title), view))
        return both

    def _step(self, icon: str, serving: Serving | None, name: str, view: CardView) -> QWidget:
        button = IconButton(icon, "", "step")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setEnabled(serving is not None)
        button.setFixedSize(px(20), px(18))
        button.clicked.connect(lambda: self.portion_wanted.emit(view.place, serving))
        return button

    def _bring_rows(self, view: CardView, day: DayView) -> Iterator[tuple[str, str, str]]:
        for key in CHIPS if view.title else ():
            mark = day.marks[key]
            share = number(100 * view.amounts[key] / mark.amount) if mark.amount else "0"
            figure = f"{amount(view.amounts[key], mark.nutrient)} · {share} %"
            yield mark.nutrient.label, figure, self.tr("Share of the day's total")


def _away(view: CardView) -> str:
    """Return why no meal is planned there; the words come with tables that a start does without."""
    from planner.domain.assessment.eaten_out_words import EATEN_OUT, NO_MEAL

    return translated(EATEN_OUT if view.away == OUT else NO_MEAL)
