"""Bring a day or a week from the diary of another program, and see first what was understood."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QWidget

from planner.domain.diet import DAY, WEEK
from planner.ui.locale import translated
from planner.ui.locale.format import day_name, number, short_date
from planner.ui.theme import TITLE
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.dialog_layout import lay_out_dialog

from .controller import DietController

if TYPE_CHECKING:
    from planner.application.food_diary import DiaryDiet
    from planner.store.people.food_diary import FoodDiary


class DiaryDialog(QDialog):
    """Which days, and what they come to; nothing changes before it is taken."""

    taken = Signal(object)
    """The Diet"""

    def __init__(
        self,
        controller: DietController,
        path: Path,
        slots: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bring a food diary"))
        self._controller, self._slots = controller, slots
        self._diary: FoodDiary | None = None
        self.found: DiaryDiet | None = None
        self.span, self.first = ChoiceBox(), ChoiceBox()
        self.summary = label(self.tr("Reading the file …"), wrap=True)
        self.doubtful = QPlainTextEdit()
        self.take = QPushButton(self.tr("Take these foods"))
        self._build()
        controller.diary_read.connect(self._show_diary)
        controller.diary_understood.connect(self._show_found)
        controller.diary_failed.connect(self._show_failure)
        controller.read_diary(path)

    def accept(self) -> None:
        """Hand the diet over."""
        if self.found is not None:
            self.taken.emit(self.found.diet)
        super().accept()

    def done(self, result: int) -> None:
        """End the search for foods with the dialog."""
        self._controller.stop_diary()
        super().done(result)

    def _show_diary(self, diary: FoodDiary) -> None:
        self._diary = diary
        self._show_days()
        self._ask()

    def _show_days(self) -> None:
        """Offer days, the latest first; a week by its first day, so that none counts twice."""
        assert self._diary is not None
        weekly = self.span.currentData() == WEEK
        days = sorted(self._diary.days, reverse=True)
        firsts = _weeks(days) if weekly else days
        self.first.clear()
        for day in firsts:
            self.first.addItem(f"{day_name(day, day.weekday())} {short_date(day)} {day.year}", day)
        for box in (self.span, self.first):
            box.setEnabled(bool(firsts))

    def _ask(self) -> None:
        """Have the chosen days understood."""
        self.found = None
        self.take.setEnabled(False)
        if self._diary is None or not isinstance(first := self.first.currentData(), date):
            return
        self.summary.setText(self.tr("Looking for the foods …"))
        self._controller.understand_diary(
            self._diary, first, int(self.span.currentData()), self._slots
        )

    def _show_found(self, found: DiaryDiet) -> None:
        self.found = found
        words = [self.tr("Understood: {n}").format(n=number(found.sure))]
        if found.asked:
            words.append(
                self.tr("kept below the meals, to be looked at: {n}").format(n=number(found.asked))
            )
        faults = self._diary.faults if self._diary is not None else ()
        if faults:
            words.append(self.tr("rows that cannot be read: {n}").format(n=number(len(faults))))
        self.summary.setText(" · ".join(words))
        lines = (*map(translated, faults), *found.diet.unread)
        self.doubtful.setPlainText("\n".join(lines))
        self.take.setEnabled(not found.diet.is_empty or bool(found.diet.unread))

    def _show_failure(self, why: str) -> None:
        self.summary.setText(why)
        self.take.setEnabled(False)

    def _build(self) -> None:
        self.span.addItem(self.tr("One day"), DAY)
        self.span.addItem(self.tr("A week"), WEEK)
        self.span.setAccessibleName(self.tr("How much of the diary"))
        self.first.setAccessibleName(self.tr("Beginning on"))
        for box in (self.span, self.first):
            box.setEnabled(False)
        self.span.activated.connect(lambda _: self._span_chosen())
        self.first.activated.connect(lambda _: self._ask())
        self.doubtful.setReadOnly(True)
        self.doubtful.setTabChangesFocus(True)
        self.doubtful.setAccessibleName(self.tr("Lines to be looked at"))
        self.take.setProperty("kind", "primary")
        self.take.setEnabled(False)
        self.take.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        choices = QHBoxLayout()
        choices.addWidget(self.span)
        choices.addWidget(self.first, 1)
        body = column(label(self.windowTitle(), size=TITLE, bold=True), choices, gap=10)
        body.addWidget(self.summary)
        body.addWidget(section(self.tr("To be looked at")))
        body.addWidget(self.doubtful, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        lay_out_dialog(self, body, foot, 560, 460)

    def _span_chosen(self) -> None:
        if self._diary is not None:
            self._show_days()
            self._ask()


def _weeks(days: list[date]) -> list[date]:
    """Return first days of weeks that hold all days, counted back from the latest."""
    firsts: list[date] = []
    for day in days:
        if not firsts or day < firsts[-1]:
            firsts.append(day - timedelta(days=WEEK - 1))
    return firsts
