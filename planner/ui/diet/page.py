"""The page "My diet": what is eaten on a usual day or week, what is low, and a plan from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from foods import ALLERGENS
from planner.domain.diet import (
    DAY,
    WEEK,
    Diet,
    EatenFood,
    EatenItem,
    EatenMeal,
    TargetStatus,
    library_foods,
    must_be_declared,
)
from planner.domain.person.profile import SLOTS
from planner.ui.locale import label_in_sentence, translated
from planner.ui.locale.format import day_name, slot_name
from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets.basic import column, label, scrolling
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.flow_layout import FlowLayout, flowing
from planner.ui.widgets.split_panes import SplitPanes

from .analysis_view import AnalysisView
from .controller import DietController
from .diary_dialog import DiaryDialog
from .food_field import FoodField
from .library_note import LibraryNote
from .meal_box import MealBox
from .paste_dialog import PasteDialog
from .plan_flow import PlanFlow
from .unread_lines import UnreadLines

if TYPE_CHECKING:
    from foods.own import OwnFood
    from planner.domain.plan.plan import Plan
    from solver import Place


class DietPage(QWidget):
    """Left what is eaten, right what it brings; the controller does the work."""

    status_message = Signal(str, bool)
    plan_taken = Signal(object)
    """A Fewest that is to become the week"""
    declare_requested = Signal(object)
    """A LibraryFood that a person has to say something of before it is planned with"""

    def __init__(self, controller: DietController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.span, self.days, self.where = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.copy = IconButton("copy", self.tr("Every day like this"), "quiet")
        self.field = FoodField(
            self.tr("Add a food"),
            self.tr("Type what you eat, as: 2 slices whole wheat bread"),
        )
        self.paste = IconButton("file-text", self.tr("Paste a list …"))
        self.bring = IconButton("file-plus", self.tr("Bring a diary …"))
        self.clear = IconButton("trash-2", self.tr("Clear"), "quiet")
        self.boxes = {slot: MealBox(slot) for slot in SLOTS}
        self.unread = UnreadLines()
        self.note = LibraryNote()
        self.look = AnalysisView()
        self.verdict = label("", wrap=True, bold=True)
        self.plan = IconButton("sparkles", self.tr("Plan from here …"))
        self.controller = controller
        self.day, self.slot = 0, SLOTS[0]
        self._plan: Plan | None = None
        self.pasting: PasteDialog | None = None
        self.bringing: DiaryDialog | None = None
        self.planning = PlanFlow(controller, self)
        self._lay_out()
        self._connect()

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return what a window made anew shows the same."""
        return {"meal": self, "food": self.field, "scrolled": self._eaten}

    @property
    def history(self) -> QUndoStack:
        """Return the steps that undo takes back on this page."""
        return self.controller.history

    @property
    def view_state(self) -> Place:
        """Return the day that is shown, and the meal that is added to."""
        return self.day, self.slot

    @view_state.setter
    def view_state(self, place: Place) -> None:
        self.day, slot = place
        if (at := self.where.findData(slot)) >= 0:
            self.slot = slot
            self.where.setCurrentIndex(at)
        self.show_diet()

    def show_plan(self, plan: Plan) -> None:
        """Take the person's meals and targets."""
        if plan.slots != (self._plan.slots if self._plan else ()):
            self._show_slots(plan.slots)
        self._plan = plan
        self.show_diet()

    def show_diet(self) -> None:
        """Show what is eaten and what it brings."""
        diet = self.controller.diet
        self.day = min(self.day, diet.days - 1)
        self._show_days()
        for slot, box in self.boxes.items():
            box.show_meal(diet.meal((self.day, slot)), slot == self.slot)
        self.unread.show_lines(diet.unread)
        self.note.show_foods(self._only_in_library(), self._careful())
        for button in (self.plan, self.clear):
            button.setEnabled(not diet.is_empty)
        if self._plan is not None:
            lines = self.controller.look(self._plan)
            self.look.show_lines(lines)
            low = [x.nutrient.label.split(" (")[0] for x in lines if x.standing is TargetStatus.LOW]
            self.verdict.setText(self._verdict([label_in_sentence(name) for name in low]))

    def _verdict(self, low: list[str]) -> str:
        if self.controller.diet.is_empty:
            return self.tr(
                "Enter what you eat on a usual day: type foods, or paste a list. "
                "Then see what is low, and plan from there with the fewest changes."
            )
        if not low:
            return self.tr("No target is missed for want of food.")
        return self.tr("Low: {n}.").format(n=", ".join(low))

    # What is asked of it.

    def add(self, choice: EatenItem | EatenMeal) -> None:
        """Put a food, or the foods of a dish, into the meal chosen."""
        place, diet = (self.day, self.slot), self.controller.diet
        if isinstance(choice, EatenItem):
            self.controller.change(diet.with_items(place, (choice,)), self.tr("Add food"))
        elif diet.meal(place).items:
            self.controller.change(diet.with_items(place, choice.items), self.tr("Add dish"))
        else:
            self.controller.change(diet.with_meal(place, choice), self.tr("Add dish"))

    def choose_slot(self, slot: str) -> None:
        """Add to this meal from now on."""
        self.slot = slot
        self.where.setCurrentIndex(max(0, self.where.findData(slot)))
        self.show_diet()
        self.field.setFocus()

    def open_paste(self, text: str = "") -> None:
        """Read a list."""
        self.pasting = PasteDialog(self.controller, self.slot, self._slots(), self, text)
        self.pasting.taken.connect(self._take_list)
        self.pasting.open()

    def ask_for_diary(self) -> None:
        """Ask for the file of another program's diary."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Bring a food diary"), "", self.tr("Food diaries (*.csv *.tsv *.txt)")
        )
        if name:
            self.open_diary(Path(name))

    def open_diary(self, path: Path) -> None:
        """Show what days of a diary come to."""
        self.bringing = DiaryDialog(self.controller, path, self._slots(), self)
        self.bringing.taken.connect(self._take_diary)
        self.bringing.open()

    def _take_diary(self, diet: Diet) -> None:
        self.day = 0
        self.controller.change(diet, self.tr("Bring food diary"))

    def plan_from_here(self) -> None:
        """Look for the fewest changes."""
        if self._plan is not None and not self.controller.diet.is_empty:
            self.planning.begin(replace(self._plan, meals={}, notes=()), self._keep_first)

    def keep_foods(self) -> bool:
        """Make what only the library has one's own; whether there is any such food."""
        foods = self._only_in_library()
        words = self.tr("Keep foods") if len(foods) > 1 else self.tr("Keep food")
        return bool(foods) and self.controller.keep(foods, words)

    def _keep_first(self) -> bool:
        return not self._careful() and self.keep_foods()

    def _only_in_library(self) -> tuple[EatenFood, ...]:
        return library_foods(self.controller.diet, self.controller.context.catalogue)

    def _careful(self) -> bool:
        plan = self._plan
        return plan is not None and must_be_declared(plan.profile, self.controller.context.care)

    def _declare(self, food: EatenFood) -> None:
        if (found := self.controller.library_food(food)) is not None:
            self.declare_requested.emit(found)

    def _tell_kept(self, kept: tuple[OwnFood, ...]) -> None:
        contains = [ALLERGENS[key] for one in kept for key in sorted(one.food.allergens)]
        names = ", ".join(self.tr("“{n}”").format(n=one.food.name) for one in kept)
        if not kept:
            return
        words = self.tr("Among your foods now: {foods}. USDA's words speak of: {contains}.")
        if not contains:
            words = self.tr("Among your foods now: {foods}. USDA's words speak of no allergen.")
        listed = ", ".join(label_in_sentence(translated(each)) for each in dict.fromkeys(contains))
        self.status_message.emit(words.format(foods=names, contains=listed), False)

    # A method, for the controller outlives the page: Qt takes no lambda off with who made it.
    def _tell_failure(self, why: str) -> None:
        self.status_message.emit(why, True)

    def _take_list(self, meals: dict[str, tuple[EatenItem, ...]], unread: tuple[str, ...]) -> None:
        diet = self.controller.diet
        for slot, items in meals.items():
            diet = diet.with_items((self.day, slot), items)
        known = dict.fromkeys((*diet.unread, *unread))
        self.controller.change(diet.with_unread(tuple(known)), self.tr("Paste list"))

    def _amend(self, slot: str, row: int, amount: float, unit: str) -> None:
        try:
            diet = self.controller.diet.with_portion((self.day, slot), row, amount, unit)
        except ValueError as error:
            self.status_message.emit(str(error), True)
            self.show_diet()
        else:
            self.controller.change(diet, self.tr("Change amount"))

    def _remove(self, slot: str, row: int) -> None:
        self.controller.change(
            self.controller.diet.without_item((self.day, slot), row), self.tr("Take out")
        )
        self.field.setFocus()

    def _change_span(self) -> None:
        diet, days = self.controller.diet, self.span.currentData()
        if days != diet.days:
            changed = diet.as_week() if days == WEEK else diet.as_day()
            self.controller.change(changed, self.tr("Usual day or week"))

    def _change_day(self) -> None:
        if self.days.currentIndex() >= 0:
            self.day = self.days.currentIndex()
            self.show_diet()

    def _forget_line(self, at: int) -> None:
        lines = self.controller.diet.unread
        rest = (*lines[:at], *lines[at + 1 :])
        self.controller.change(self.controller.diet.with_unread(rest), self.tr("Remove line"))

    def _retry_line(self, at: int) -> None:
        self.field.setText(self.controller.diet.unread[at])
        self.field.setFocus()
        self.field.textEdited.emit(self.field.text())

    def _clear(self) -> None:
        empty = replace(self.controller.diet, meals={}, unread=())
        self.controller.change(empty, self.tr("Clear my diet"))

    def _slots(self) -> tuple[str, ...]:
        return self._plan.slots if self._plan else SLOTS

    # How it is built.

    def _lay_out(self) -> None:
        self._name()
        panes = SplitPanes(self._left(), self._right(), shares=(500, 440), least=(380, 400))
        body = column(self._head(), margin=16, gap=12)
        body.addWidget(panes, 1)
        self.setLayout(body)

    def _name(self) -> None:
        spans = ((self.tr("A usual day"), DAY), (self.tr("A usual week"), WEEK))
        for words, days in spans:
            self.span.addItem(words, days)
        for index in range(WEEK):
            self.days.addItem(day_name(None, index))
        for box, name in (
            (self.span, self.tr("A usual day or week")),
            (self.days, self.tr("Day")),
            (self.where, self.tr("Meal to add to")),
        ):
            box.setAccessibleName(name)

    def _head(self) -> FlowLayout:
        title = label(self.tr("My diet"), size=TITLE, bold=True)
        boxes, buttons = (
            (self.span, self.days, self.copy),
            (self.clear, self.paste, self.bring, self.plan),
        )
        return flowing(title, *boxes, None, *buttons, gap=8)

    def _left(self) -> QWidget:
        entry = QHBoxLayout()
        entry.setSpacing(px(6))
        entry.addWidget(self.where)
        entry.addWidget(self.field, 1)
        inner = QWidget()
        meals = column(self.note, *self.boxes.values(), self.unread, gap=8)
        meals.addStretch(1)
        inner.setLayout(meals)
        left = QWidget()
        body = column(entry, gap=10)
        self._eaten = scrolling(inner, self.tr("What I eat"))
        body.addWidget(self._eaten, 1)
        left.setLayout(body)
        return left

    def _right(self) -> QWidget:
        right = QWidget()
        body = column(self.verdict, gap=8)
        body.addWidget(self.look, 1)
        right.setLayout(body)
        return right

    def _show_slots(self, slots: tuple[str, ...]) -> None:
        self.where.blockSignals(True)
        self.where.clear()
        for slot in slots:
            self.where.addItem(slot_name(slot), slot)
        self.where.blockSignals(False)
        for slot, box in self.boxes.items():
            box.setVisible(slot in slots)
        if self.slot not in slots:
            self.slot = slots[0]
        self.where.setCurrentIndex(self.where.findData(self.slot))

    def _show_days(self) -> None:
        for box in (self.span, self.days):
            box.blockSignals(True)
        self.span.setCurrentIndex(self.span.findData(self.controller.diet.days))
        self.days.setCurrentIndex(self.day)
        for box in (self.span, self.days):
            box.blockSignals(False)
        whole_week = self.controller.diet.days == WEEK
        self.days.setVisible(whole_week)
        self.copy.setVisible(whole_week)

    def _connect(self) -> None:
        controller = self.controller
        for signal, answer in (
            (controller.changed, self.show_diet),
            (controller.found, self.field.show_found),
            (controller.failed, self._tell_failure),
            (self.field.asked, controller.find),
            (self.field.picked, self.add),
            (self.where.activated, lambda _: self.choose_slot(str(self.where.currentData()))),
            (self.span.currentIndexChanged, lambda _: self._change_span()),
            (self.days.currentIndexChanged, lambda _: self._change_day()),
            (
                self.copy.clicked,
                lambda: controller.change(controller.diet.copied(self.day), self.copy.text()),
            ),
            (self.paste.clicked, lambda: self.open_paste()),
            (self.bring.clicked, self.ask_for_diary),
            (self.clear.clicked, self._clear),
            (self.plan.clicked, self.plan_from_here),
            (self.unread.retried, self._retry_line),
            (self.unread.forgotten, self._forget_line),
            (self.note.keep_requested, self.keep_foods),
            (self.note.declare_requested, self._declare),
            (controller.kept, self._tell_kept),
            (controller.equipped, self.show_diet),
            (self.planning.taken, self.plan_taken),
        ):
            signal.connect(answer)
        for box in self.boxes.values():
            box.add_requested.connect(self.choose_slot)
            box.amended.connect(self._amend)
            box.removed.connect(self._remove)
