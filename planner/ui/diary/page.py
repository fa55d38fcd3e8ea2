"""The page "Diary": off until it is switched on; then a day to note and a picture over weeks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QMessageBox, QWidget

from foods.own import style_for
from planner.domain.diary import (
    CrampNote,
    DayNote,
    Diary,
    EatenRecord,
    days_of,
    with_eaten,
)
from planner.ui.locale import error_cause
from planner.ui.theme import SMALL, TITLE, IconButton, px
from planner.ui.widgets.basic import column, label, scrolling
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.dialog_layout import Stack
from planner.ui.widgets.flow_layout import FlowLayout, flowing
from planner.ui.widgets.number_boxes import DateBox
from planner.ui.widgets.split_panes import SplitPanes

from .chart import DiaryChart, summary_words
from .chart_view import DiaryChartView
from .controller import DiaryController
from .cramp_dialog import CrampDialog
from .day_form import DayForm
from .doctor_dialog import DoctorDialog
from .planned_day import planned_on, target_of
from .start_view import StartView
from .texts import no_cause

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.domain.plan.plan import Plan

_WEEKS = (4, 8, 12, 26)
SHOWN = ("magnesium_mg", "potassium_mg", "calcium_mg", "sodium_mg", "vitamin_d_ug")


class DiaryPage(QWidget):
    """A day on the left, weeks in a picture on the right; the controller holds the notes."""

    status_message = Signal(str, bool)
    trends_wanted = Signal()
    today_wanted = Signal(object)
    """A date whose meals are to be spoken of"""

    def __init__(
        self, controller: DiaryController, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.start, self.form, self.view = StartView(), DayForm(), DiaryChartView()
        self.day = DateBox()
        self.before = IconButton("chevron-left", "", "icon")
        self.after = IconButton("chevron-right", "", "icon")
        self.cramp = IconButton("plus", self.tr("Note a cramp …"))
        self.weeks = IconButton("chart-column-big", self.tr("Weeks side by side …"))
        self.doctor = IconButton("file-text", self.tr("For my doctor …"))
        self.more = IconButton("chevron-down", self.tr("More"), "quiet")
        self.menu = QMenu(self)
        self.export = QAction(self.tr("Export as a table (CSV) …"), self)
        self.erase = QAction(self.tr("Erase the diary …"), self)
        self.span, self.nutrient = ChoiceBox(), ChoiceBox()
        self.summary = label("", size=SMALL, tone="quiet", wrap=True)
        self.caution = label(no_cause(), size=SMALL, wrap=True)
        self.stack = Stack()
        self.controller, self.today = controller, today
        self._plan: Plan | None = None
        self._context: PlanningContext | None = None
        self._record = EatenRecord()
        self.dialog: CrampDialog | DoctorDialog | None = None
        self.question: QMessageBox | None = None
        self._build()
        self._connect()
        self.show_diary()

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return what a window made anew shows the same."""
        return {
            "day": self.day,
            "weeks": self.span,
            "nutrient": self.nutrient,
            "scrolled": self._notes,
        }

    @property
    def history(self) -> QUndoStack:
        """Return the steps that undo takes back on this page."""
        return self.controller.history

    @property
    def shown(self) -> date:
        """Return the day that is shown."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_date(self, day: date) -> None:
        """Choose a day."""
        self.day.setDate(QDate(day.year, day.month, day.day))

    def show_plan(self, plan: Plan, context: PlanningContext) -> None:
        """Take the week on the board and the tables."""
        self._plan, self._context = plan, context
        if not self.nutrient.count():
            for key in SHOWN:
                self.nutrient.addItem(context.catalogue.nutrients[key].label.split(" (")[0], key)
        self.show_diary()

    def show_eaten(self, record: EatenRecord) -> None:
        """Take what was said of meals elsewhere."""
        if record is not self._record:
            self._record = record
            self.show_diary()

    @property
    def whole(self) -> Diary | None:
        """Return the diary with what was said of meals, for pictures and tables."""
        diary = self.controller.diary
        return None if diary is None else with_eaten(diary, self._record)

    def show_diary(self) -> None:
        """Show the day chosen and the weeks up to today."""
        diary = self.controller.diary
        self.start.set_ready(self.controller.ready)
        self.stack.setCurrentIndex(0 if diary is None else 1)
        for button in (self.cramp, self.doctor, self.weeks, self.more):
            button.setVisible(diary is not None)
        if diary is not None:
            self._show_day(diary)
            self._show_picture(diary)

    def _show_day(self, diary: Diary) -> None:
        planned = planned_on(self._plan, self._context, self.shown)
        recorded = self._record.of_day(self.shown)
        self.form.show_day(diary.day(self.shown), diary.cramps_of(self.shown), planned, recorded)
        self.after.setEnabled(self.shown < self.today)

    def picture(self) -> DiaryChart | None:
        """Return the weeks chosen, up to the end of this one."""
        diary = self.whole
        if self._context is None or diary is None or not self.nutrient.count():
            return None
        last = self.today + timedelta(days=6 - self.today.weekday())
        first = last - timedelta(days=7 * int(self.span.currentData()) - 1)
        key = str(self.nutrient.currentData())
        return DiaryChart(
            days_of(diary, first, last),
            self._context.catalogue.nutrients[key],
            target_of(self._plan, key),
        )

    def _show_picture(self, _: Diary) -> None:
        picture = self.picture()
        if picture is not None:
            self.view.show_picture(picture)
            self.summary.setText(summary_words(picture))

    # What is asked of it.

    def note_cramp(self) -> None:
        """Ask about a cramp: now, or at noon of another day."""
        now = datetime.now().replace(second=0, microsecond=0)
        at = datetime.combine(self.shown, now.time() if self.shown == self.today else time(12))
        self._ask(CrampNote(at), self._keep_cramp)

    def _keep_cramp(self, cramp: CrampNote) -> None:
        if self.controller.diary is not None:
            self.show_date(cramp.at.date())
            self.controller.change(self.controller.diary.with_cramp(cramp), self.tr("Note cramp"))

    def _edit_cramp(self, old: CrampNote) -> None:
        def keep(new: CrampNote) -> None:
            if self.controller.diary is not None:
                changed = self.controller.diary.without_cramp(old).with_cramp(new)
                self.controller.change(changed, self.tr("Change cramp"))

        self._ask(old, keep)

    def _ask(self, cramp: CrampNote, keep: Callable[[CrampNote], None]) -> None:
        dialog = CrampDialog(cramp, self)
        dialog.noted.connect(keep)
        self.dialog = dialog
        dialog.open()

    def _remove_cramp(self, cramp: CrampNote) -> None:
        if self.controller.diary is not None:
            self.controller.change(
                self.controller.diary.without_cramp(cramp), self.tr("Remove cramp")
            )

    def _keep_day(self, note: DayNote, words: str) -> None:
        if self.controller.diary is not None:
            self.controller.change(self.controller.diary.with_day(note), words)

    def for_doctor(self) -> None:
        """Show the pages for a doctor."""
        picture, diary = self.picture(), self.whole
        if picture and self._context and self._plan and diary is not None:
            dialog = DoctorDialog(diary, picture, self._plan, self._context, self)
            dialog.status_message.connect(self.status_message)
            self.dialog = dialog
            dialog.open()

    def export_csv(self) -> None:
        """Ask for a name and write the notes as a table."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export the diary"), "diary.csv", self.tr("Tables (*.csv)")
        )
        if name:
            self.write_csv(Path(name))

    def write_csv(self, path: Path) -> None:
        """Write the notes as a table."""
        from planner.store import StoreError, write_atomically
        from planner.store.diary_file import diary_csv

        diary = self.whole
        if diary is None:
            return
        try:
            style = style_for(QLocale().decimalPoint())
            content = diary_csv(diary, SHOWN, style).encode(style.encoding)
            write_atomically(path, content)
        except StoreError as error:
            self.status_message.emit(error_cause(error), True)
        else:
            self.status_message.emit(self.tr("Wrote {n}").format(n=path.name), False)

    def ask_to_erase(self) -> None:
        """Ask once, then erase."""
        if self.question is not None:
            self.question.deleteLater()
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Erase the diary?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("All notes are removed from this computer."))
        box.setInformativeText(
            self.tr(
                "The file, its copies, its versions and any damaged one are deleted. Until the "
                "window is closed Undo can bring the notes back; after that nothing can. Files you "
                "exported or printed yourself stay where they are."
            )
        )
        erase = box.addButton(self.tr("Erase the diary"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        erase.clicked.connect(self.controller.erase)
        self.question = box
        box.open()

    def _step(self, days: int) -> None:
        self.show_date(self.shown + timedelta(days=days))

    def _connect(self) -> None:
        for signal, answer in (
            (self.controller.changed, self.show_diary),
            (self.controller.opened, self.show_diary),
            (self.controller.status_message, self.status_message),
            (self.start.begun, self.controller.begin),
            (self.cramp.clicked, self.note_cramp),
            (self.doctor.clicked, self.for_doctor),
            (self.weeks.clicked, self.trends_wanted),
            (self.before.clicked, lambda: self._step(-1)),
            (self.after.clicked, lambda: self._step(1)),
            (self.day.dateChanged, lambda _: self.show_diary()),
            (self.span.currentIndexChanged, lambda _: self.show_diary()),
            (self.nutrient.currentIndexChanged, lambda _: self.show_diary()),
            (self.form.changed, self._keep_day),
            (self.form.edit_requested, self._edit_cramp),
            (self.form.remove_requested, self._remove_cramp),
            (self.form.today_wanted, lambda: self.today_wanted.emit(self.shown)),
            (self.export.triggered, self.export_csv),
            (self.erase.triggered, self.ask_to_erase),
        ):
            signal.connect(answer)

    # How it is built.

    def _offer(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _build(self) -> None:
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("ddd d MMM yyyy")
        self.show_date(self.today)
        self.day.setMaximumDate(self.day.date())
        for button, name in (
            (self.before, self.tr("The day before")),
            (self.after, self.tr("The day after")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        for weeks in _WEEKS:
            self.span.addItem(self.tr("{n} weeks").format(n=weeks), weeks)
        self.span.setCurrentIndex(1)
        for box, name in (
            (self.day, self.tr("Day of the diary")),
            (self.span, self.tr("How many weeks")),
            (self.nutrient, self.tr("Nutrient shown")),
        ):
            box.setAccessibleName(name)
        self.menu.addAction(self.export)
        self.menu.addSeparator()
        self.menu.addAction(self.erase)
        self.more.clicked.connect(self._offer)
        panes = SplitPanes(self._left(), self._right(), shares=(400, 560), least=(320, 340))
        self.stack.addWidget(self.start)
        self.stack.addWidget(panes)
        body = column(self._head(), margin=16, gap=12)
        body.addWidget(self.stack, 1)
        self.setLayout(body)

    def _head(self) -> FlowLayout:
        title = label(self.tr("Diary"), size=TITLE, bold=True)
        return flowing(title, None, self.more, self.weeks, self.doctor, self.cramp, gap=8)

    def _left(self) -> QWidget:
        days = QHBoxLayout()
        days.setSpacing(px(4))
        days.addWidget(self.before)
        days.addWidget(self.day, 1)
        days.addWidget(self.after)
        inner = QWidget()
        inside = column(self.form)
        inside.setContentsMargins(0, 0, px(10), 0)
        inner.setLayout(inside)
        left = QWidget()
        body = column(days, gap=10)
        self._notes = scrolling(inner, self.tr("Notes of the day"))
        body.addWidget(self._notes, 1)
        left.setLayout(body)
        return left

    def _right(self) -> QWidget:
        choices = flowing(self.nutrient, self.span)
        right = QWidget()
        body = column(choices, gap=10)
        body.addWidget(self.view, 1)
        body.addWidget(self.summary)
        body.addWidget(self.caution)
        right.setLayout(body)
        return right
