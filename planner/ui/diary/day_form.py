"""A day of the diary: cramps, sleep, fluids, and which planned meals were eaten."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.diary import (
    LONGEST_TEXT,
    MOST_FLUID_ML,
    MOST_SLEEP_H,
    CrampNote,
    DayNote,
    EatenNote,
    MealRecord,
    Said,
)
from planner.ui.locale.format import slot_name
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import clear, column, label, section
from planner.ui.widgets.number_boxes import NumberBox

from .meal_box import MealBox
from .texts import cramp_words, said_words


class DayForm(QWidget):
    """Shows a day; what a person changes goes out as the whole note."""

    changed = Signal(object, str)
    """(DayNote, label of the step)"""
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    today_wanted = Signal()
    """What became of meals is to be said on the page Today"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note: DayNote | None = None
        self._planned: tuple[EatenNote, ...] = ()
        self._recorded: Mapping[str, MealRecord] = {}
        self.sleep, self.fluid, self.text = NumberBox(), NumberBox(), QLineEdit()
        self.cramps, self.meals = QVBoxLayout(), QVBoxLayout()
        self.noted = QCheckBox(self.tr("Meals of this day are noted"))
        self.all = IconButton("check", self.tr("All eaten"), "quiet")
        self.boxes: dict[str, QCheckBox] = {}
        self.to_today = IconButton("utensils", self.tr("Say it on the page Today"), "link")
        self.no_plan = label("", size=SMALL, tone="quiet", wrap=True)
        self._build()

    def show_day(
        self,
        note: DayNote,
        cramps: tuple[CrampNote, ...],
        planned: tuple[EatenNote, ...],
        recorded: tuple[MealRecord, ...] = (),
    ) -> None:
        """Show a day with the meals noted and those planned for it.

        Args:
            note: What the diary holds of the day.
            cramps: Its cramps.
            planned: What the week on the board plans for it.
            recorded: What was said of its meals on the page Today, which the diary only shows.
        """
        noted = {meal.slot: meal for meal in note.meals}
        others = tuple(meal for meal in planned if meal.slot not in noted)
        self._recorded = {meal.slot: meal for meal in recorded}
        gone = (m.note for m in recorded if m.slot not in noted | {p.slot: p for p in planned})
        self._note, self._planned = note, (*note.meals, *others, *gone)
        for box, value in ((self.sleep, note.sleep_h), (self.fluid, note.fluid_ml)):
            box.blockSignals(True)
            box.setValue(box.minimum() if value is None else value)
            box.blockSignals(False)
        if self.text.text() != note.text:
            self.text.setText(note.text)
        self._show_cramps(cramps)
        self._show_meals(note)

    def settle(self) -> None:
        """Note what is typed already, as leaving its field would."""
        self.sleep.interpretText()
        self.fluid.interpretText()
        self._amend_text()

    def _show_cramps(self, cramps: tuple[CrampNote, ...]) -> None:
        clear(self.cramps)
        if not cramps:
            self.cramps.addWidget(label(self.tr("None noted on this day."), tone="quiet"))
        for cramp in cramps:
            self.cramps.addWidget(self._cramp(cramp))

    def _cramp(self, cramp: CrampNote) -> QFrame:
        card = QFrame()
        card.setProperty("box", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(px(10), px(4), px(4), px(4))
        row.setSpacing(px(2))
        words = cramp_words(cramp)
        row.addWidget(label(words + (f"\n{cramp.text}" if cramp.text else ""), wrap=True), 1)
        for icon, name, signal in (
            ("pencil", self.tr("Change the cramp at {n}"), self.edit_requested),
            ("trash-2", self.tr("Remove the cramp at {n}"), self.remove_requested),
        ):
            button = IconButton(icon, "", "icon")
            button.setAccessibleName(name.format(n=words))
            button.setToolTip(name.format(n=cramp.at.strftime("%H:%M")))
            button.clicked.connect(lambda _=False, s=signal: s.emit(cramp))
            row.addWidget(button)
        return card

    def _show_meals(self, note: DayNote) -> None:
        clear(self.meals)
        self.boxes = {}
        for meal in self._planned:
            said = self._recorded.get(meal.slot)
            box = MealBox(_box_words(meal, said))
            ticked = meal in note.meals and meal.eaten
            box.setChecked(ticked if said is None else said.said is not Said.LEFT_OUT)
            box.setEnabled(said is None)
            box.toggled.connect(lambda _: self._tick())
            self.boxes[meal.slot] = box
            self.meals.addWidget(box)
        there = any(meal.slot not in self._recorded for meal in self._planned)
        self.noted.blockSignals(True)
        self.noted.setChecked(bool(note.meals))
        self.noted.blockSignals(False)
        self.noted.setVisible(there)
        self.all.setVisible(there)
        words = self.tr("The week on the board has no such day, so there are no meals to tick.")
        self.no_plan.setText("" if self._planned else words)
        self.no_plan.setVisible(not self._planned)
        self.to_today.setVisible(bool(self._planned))

    def _tick(self) -> None:
        meals = tuple(
            replace(meal, eaten=self.boxes[meal.slot].isChecked()) for meal in self._open()
        )
        self._tell(lambda note: replace(note, meals=meals), self.tr("Tick meal"))

    def _tick_all(self) -> None:
        meals = tuple(replace(meal, eaten=True) for meal in self._open())
        self._tell(lambda note: replace(note, meals=meals), self.tr("Tick day"))

    def _open(self) -> tuple[EatenNote, ...]:
        """Return the meals that are ticked here."""
        return tuple(meal for meal in self._planned if meal.slot not in self._recorded)

    def _note_meals(self, noted: bool) -> None:
        if noted:
            self._tick()
        else:
            self._tell(lambda note: replace(note, meals=()), self.tr("Untick day"))

    def _tell(self, change: Callable[[DayNote], DayNote], words: str) -> None:
        if self._note is not None:
            self.changed.emit(change(self._note), words)

    def _amend_sleep(self, value: float) -> None:
        hours = None if value < 0 else value
        self._tell(lambda note: replace(note, sleep_h=hours), self.tr("Note sleep"))

    def _amend_fluid(self, value: float) -> None:
        fluid = None if value < 0 else value
        self._tell(lambda note: replace(note, fluid_ml=fluid), self.tr("Note fluids"))

    def _amend_text(self) -> None:
        text = self.text.text().strip()
        self._tell(lambda note: replace(note, text=text), self.tr("Note day"))

    def _build(self) -> None:
        self._set_boxes()
        self._connect()
        self.cramps.setSpacing(px(4))
        self.meals.setSpacing(px(4))
        body = column(section(self.tr("Cramps")), self.cramps, gap=6)
        body.addSpacing(px(6))
        body.addWidget(section(self.tr("The day")))
        body.addLayout(self._form())
        body.addSpacing(px(6))
        body.addWidget(section(self.tr("Planned meals eaten")))
        for part in (self._ticks(), self.meals):
            body.addLayout(part)
        body.addWidget(self.no_plan)
        body.addWidget(self.to_today)
        body.addStretch(1)
        self.setLayout(body)

    def _set_boxes(self) -> None:
        for box, step, most, suffix, decimals in (
            (self.sleep, 0.5, MOST_SLEEP_H, self.tr(" h"), 1),
            (self.fluid, 250.0, MOST_FLUID_ML, self.tr(" ml"), 0),
        ):
            box.setRange(-step, most)
            box.setSingleStep(step)
            box.setDecimals(decimals)
            box.setSuffix(suffix)
            box.setSpecialValueText(self.tr("not noted"))
            box.setKeyboardTracking(False)
            box.lineEdit().setTextMargins(px(6), 0, 0, 0)
        self.text.setMaxLength(LONGEST_TEXT)
        self.text.setPlaceholderText(self.tr("Anything else about this day"))

    def _connect(self) -> None:
        self.sleep.valueChanged.connect(self._amend_sleep)
        self.fluid.valueChanged.connect(self._amend_fluid)
        self.text.editingFinished.connect(self._amend_text)
        self.noted.toggled.connect(self._note_meals)
        self.all.clicked.connect(self._tick_all)
        self.to_today.clicked.connect(self.today_wanted)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(px(12))
        form.setVerticalSpacing(px(6))
        for name, field in (
            (self.tr("Sleep"), self.sleep),
            (self.tr("Fluids"), self.fluid),
            (self.tr("Note"), self.text),
        ):
            form.addRow(label(name), field)
            field.setAccessibleName(name)
        return form

    def _ticks(self) -> QHBoxLayout:
        ticks = QHBoxLayout()
        ticks.addWidget(self.noted)
        ticks.addStretch(1)
        ticks.addWidget(self.all)
        return ticks


def _box_words(meal: EatenNote, said: MealRecord | None) -> str:
    """Return text such as "Lunch: Lentil soup", with what was said of it."""
    words = f"{slot_name(meal.slot)}: {meal.title if said is None else said.planned_title}"
    return words if said is None else f"{words.removesuffix(': ')} · {said_words(said)}"
