"""The rows of a day: a meal with what can be said of it, a dose, something done ahead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from foods.recipe.step_words import portion_words
from planner.application.today.values import Dose, FoodAmount, MealStep
from planner.domain.assessment.eaten_out_words import EATEN_OUT, NO_MEAL
from planner.domain.assessment.fluids import glass_words
from planner.domain.diary import Said
from planner.domain.person.meal_frames import NONE, OUT
from planner.ui.detail.steps import StepList
from planner.ui.diary.texts import said_words
from planner.ui.locale import translated
from planner.ui.locale.format import slot_name
from planner.ui.locale.units import mass_words
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import clear, column, label, section
from planner.ui.widgets.flow_layout import flowing

from .texts import clock_words, facts_of

_TIME_WIDTH = 64
_TOP = Qt.AlignmentFlag.AlignTop


class _Row(QFrame):
    """The time on the left, all else beside it; what comes next is tinted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time = label(bold=True, figures=True)
        self.time.setFixedWidth(px(_TIME_WIDTH))
        self.upcoming = label(self.tr("Next"), size=SMALL, bold=True, tone="accent")
        self.upcoming.hide()
        self._is_next: bool | None = None

    def lay_out(self, *, margin: int) -> QWidget:
        """Return the part beside the time."""
        beside = QWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(px(14), px(margin), px(14), px(margin))
        row.setSpacing(px(8))
        row.addLayout(self._left())
        row.addWidget(beside, 1)
        return beside

    def mark(self, *, is_next: bool) -> None:
        """Show whether it is what comes next."""
        self.upcoming.setVisible(is_next)
        if is_next != self._is_next:
            self._is_next = is_next
            self.setProperty("box", "note" if is_next else "card")
            self.style().unpolish(self)
            self.style().polish(self)

    def _left(self) -> QGridLayout:
        left = QGridLayout()
        left.setContentsMargins(0, px(1), 0, 0)
        left.addWidget(self.time, 0, 0, _TOP)
        left.addWidget(self.upcoming, 1, 0, _TOP)
        left.setRowStretch(2, 1)
        return left


class DoseRow(_Row):
    """Something to take, or to do for tomorrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = section("")
        self.text = label(wrap=True)
        self.lay_out(margin=10).setLayout(column(self.kind, self.text, gap=2))

    def show_dose(self, dose: Dose) -> None:
        """Show one."""
        names = {
            "supplement": self.tr("Supplement"),
            "medicine": self.tr("Medicine"),
            "ahead": self.tr("For tomorrow"),
        }
        self.time.setText(clock_words(dose.at))
        self.kind.setText(names[dose.kind].upper())
        self.text.setText(translated(dose.text))
        self.mark(is_next=dose.next)


class MealRow(_Row):
    """A meal: what it is, how it is made, and what became of it."""

    said = Signal(str, object)
    """(slot, Said; None to say nothing any more)"""
    change_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meal: MealStep | None = None
        self.slot = section("")
        self.title = label(bold=True, wrap=True)
        self.facts = label(size=SMALL, tone="quiet", wrap=True)
        self.note = label(size=SMALL, wrap=True)
        self.became = label(size=SMALL, tone="accent", wrap=True)
        self.drink = label(size=SMALL, tone="quiet", wrap=True)
        self.eaten = IconButton("check", self.tr("Eaten"), "pick")
        self.changed = IconButton("pencil", self.tr("Changed …"), "pick")
        self.left_out = IconButton("x", self.tr("Left out"), "pick")
        self.more = IconButton("chevron-down", self.tr("How to make it"), "quiet")
        self.details = _Details()
        self._build()

    @property
    def open(self) -> bool:
        """Return whether the foods and steps are shown."""
        return self.more.isChecked()

    @property
    def planned(self) -> str:
        """Return what was planned; empty if nothing was."""
        return self._meal.title if self._meal is not None else ""

    def show_meal(self, meal: MealStep) -> None:
        """Show a meal."""
        self._meal = meal
        name = slot_name(meal.slot)
        self.time.setText(clock_words(meal.at))
        self.slot.setText(name.upper())
        away = {OUT: translated(EATEN_OUT), NONE: translated(NO_MEAL)}
        self.title.setText(meal.title or away.get(meal.away, self.tr("Nothing planned")))
        facts = facts_of(meal) if meal.said is None else ""
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self.note.setText(translated(meal.note) if meal.note else "")
        self.note.setVisible(bool(meal.note))
        self.became.setText(said_words(meal.said) if meal.said else "")
        self.became.setVisible(meal.said is not None)
        self._show_drink(meal)
        self._show_state(meal, name)
        self.mark(is_next=meal.next)
        there = bool(meal.foods)
        self.more.setVisible(there)
        self.details.setVisible(there and self.open)
        if there and self.open:
            self.details.show_meal(meal)

    def unfold(self, open_: bool) -> None:
        """Show or hide how it is made."""
        self.more.blockSignals(True)
        self.more.setChecked(open_)
        self.more.blockSignals(False)

    def _show_drink(self, meal: MealStep) -> None:
        words = self.tr("Drink {glasses} with it or until the next meal.")
        glasses = translated(glass_words(meal.glasses))
        self.drink.setText(words.format(glasses=glasses) if meal.glasses else "")
        self.drink.setVisible(bool(meal.glasses))

    def _show_state(self, meal: MealStep, name: str) -> None:
        said = meal.said.said if meal.said else None
        for button, what in (
            (self.eaten, Said.EATEN),
            (self.changed, Said.CHANGED),
            (self.left_out, Said.LEFT_OUT),
        ):
            button.setChecked(said is what)
            words = button.text().strip().removesuffix(" …")
            button.setAccessibleName(f"{name}: {words}")
        for button in (self.eaten, self.left_out):
            button.setVisible(bool(meal.title))

    def _say(self, what: Said, checked: bool) -> None:
        if self._meal is not None:
            self.said.emit(self._meal.slot, what if checked else None)

    def _ask(self) -> None:
        if self._meal is not None:
            self._show_state(self._meal, slot_name(self._meal.slot))  # nothing is said yet
            self.change_wanted.emit(self._meal.slot)

    def _unfolded(self, _: bool) -> None:
        if self._meal is not None:
            self.show_meal(self._meal)

    def _build(self) -> None:
        for button in (self.eaten, self.changed, self.left_out, self.more):
            button.setCheckable(True)
        self.eaten.clicked.connect(lambda on: self._say(Said.EATEN, on))
        self.left_out.clicked.connect(lambda on: self._say(Said.LEFT_OUT, on))
        self.changed.clicked.connect(lambda _: self._ask())
        self.more.toggled.connect(self._unfolded)
        self.details.hide()
        buttons = flowing(self.eaten, self.changed, self.left_out, None, self.more)
        told = (self.facts, self.note, self.became, self.drink)
        body = column(self.slot, self.title, *told, gap=3)
        body.addSpacing(px(4))
        body.addLayout(buttons)
        body.addWidget(self.details)
        self.lay_out(margin=12).setLayout(body)


class _Details(QWidget):
    """Foods with what they weigh, and the steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[FoodAmount, ...] = ()
        self.head = section("")
        self.foods, self.steps = QGridLayout(), StepList()
        self.foods.setColumnStretch(0, 1)
        self.foods.setHorizontalSpacing(px(12))
        self.foods.setVerticalSpacing(px(3))
        self.method = label(size=SMALL, wrap=True)
        body = column(self.head, self.foods, gap=4)
        body.addSpacing(px(4))
        body.addWidget(self.method)
        body.addWidget(self.steps)
        body.setContentsMargins(0, px(8), 0, 0)
        self.setLayout(body)

    def show_meal(self, meal: MealStep) -> None:
        """Show what goes into a meal."""
        head = self.tr("What goes into it")
        if meal.portions != 1:
            head = f"{head} · {translated(portion_words(meal.portions))}"
        self.head.setText(head.upper())
        if meal.foods != self._shown:
            self._shown = meal.foods
            clear(self.foods)
            for row, food in enumerate(meal.foods):
                self._add(row, food)
        self.steps.show_steps(meal.steps)
        self.steps.setVisible(bool(meal.steps))
        self.method.setText(meal.method)
        self.method.setVisible(bool(meal.method))

    def _add(self, row: int, food: FoodAmount) -> None:
        words = mass_words(food.grams)
        if food.differs:
            raw = self.tr("{n} as bought").format(n=mass_words(food.bought_g))
            words = f"{words} · {raw}"
        right = label(words, size=SMALL, tone="quiet", figures=True)
        self.foods.addWidget(label(food.text, size=SMALL, wrap=True), row, 0, _TOP)
        self.foods.addWidget(right, row, 1, _TOP | Qt.AlignmentFlag.AlignRight)
