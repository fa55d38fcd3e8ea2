"""Ask what to export: the kind of file, what of the plan, which days, and when meals are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from foods.own import style_for
from planner.domain.plan.plan import Plan
from planner.report.exports import FORMATS, Format, MealTimes, Order, Part, usual_times
from planner.report.labels import day_label
from planner.ui.locale import translated
from planner.ui.theme import TITLE, px
from planner.ui.widgets.basic import column, label, name_of, section
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.dialog_layout import fit_height, lay_out_dialog

from .texts import part_words, table_words
from .times_part import TimesPart


class ExportDialog(QDialog):
    """Says what is wanted; who opened it asks for a name and writes."""

    file_wanted = Signal(object, object)
    """(Format, Order)"""
    copy_wanted = Signal(object, object)
    """(Format, Order)"""

    def __init__(
        self,
        plan: Plan,
        parent: QWidget | None = None,
        *,
        suffix: str = ".pdf",
        times: MealTimes | None = None,
        today: date | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        days = [(translated(day_label(plan, day)), day) for day in range(plan.days)]
        formats = [(translated(each.name), each.suffix) for each in FORMATS.values()]
        self.kind = _combo(formats, suffix if suffix in FORMATS else ".pdf")
        self.part = ChoiceBox()
        self.table = _combo(table_words(), style_for(QLocale().decimalPoint()))
        self.first, self.last = _combo(days, 0), _combo(days, plan.days - 1)
        self.hint = label(tone="quiet", wrap=True)
        self.times = TimesPart(plan, times or usual_times(), _next_monday(today or date.today()))
        self.times_head = section(self.tr("When meals are eaten"))
        self.export = QPushButton(self.tr("&Export …"))
        self.copy = QPushButton(self.tr("&Copy"))
        self._build()
        self._connect()
        self._follow_kind()

    def format(self) -> Format:
        """Return the kind of file chosen."""
        return FORMATS[self.kind.currentData()]

    def order(self) -> Order:
        """Return the part of the plan that is wanted."""
        first, last = self.first.currentData(), self.last.currentData()
        whole = first == 0 and last == self.last.count() - 1
        return Order(
            part=Part(self.part.currentData()),
            days=None if whole or not self.format().days else tuple(range(first, last + 1)),
            times=self.times.times(),
            table=self.table.currentData(),
            first_day=self.times.first_day(),
            reminders=self.times.reminders.isChecked(),
        )

    def _follow_kind(self) -> None:
        """Offer what a file of this kind can hold."""
        format_, was = self.format(), self.part.currentData()
        self.part.clear()
        for part in Part:
            if part in format_.parts:
                self.part.addItem(part_words(part), part)
        self.part.setCurrentIndex(max(0, self.part.findData(was)))
        self.part.setEnabled(self.part.count() > 1)
        self.hint.setText(translated(format_.hint))
        for box in (self.first, self.last):
            box.setEnabled(format_.days)
        for widget in (self.times, self.times_head):
            widget.setVisible(format_.has_times)
        self._form.setRowVisible(self.table, format_.has_figures)
        self.copy.setEnabled(format_.is_text)
        fit_height(self)

    def _keep_order(self) -> None:
        """Keep the day just moved; let the other follow."""
        if self.first.currentIndex() > self.last.currentIndex():
            moved = self.sender()
            other = self.last if moved is self.first else self.first
            other.setCurrentIndex((self.first if other is self.last else self.last).currentIndex())

    def _ask_for_file(self) -> None:
        self.file_wanted.emit(self.format(), self.order())

    def _ask_for_copy(self) -> None:
        self.copy_wanted.emit(self.format(), self.order())

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.first.currentIndexChanged.connect(self._keep_order)
        self.last.currentIndexChanged.connect(self._keep_order)
        self.export.clicked.connect(self._ask_for_file)
        self.copy.clicked.connect(self._ask_for_copy)

    def _build(self) -> None:
        form = self._form = QFormLayout()
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(8))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for words, box in (
            (self.tr("&Kind of file"), self.kind),
            (self.tr("&What"), self.part),
            (self.tr("&Numbers"), self.table),
            (self.tr("&From"), self.first),
            (self.tr("&To"), self.last),
        ):
            form.addRow(name_of(box, words), box)
        body = column(label(self.windowTitle(), size=TITLE, bold=True), gap=12)
        body.addLayout(form)
        for part in (self.hint, self.times_head, self.times):
            body.addWidget(part)
        body.addStretch(1)
        lay_out_dialog(self, body, self._buttons(), 440)

    def _buttons(self) -> QHBoxLayout:
        self.export.setProperty("kind", "primary")
        self.export.setDefault(True)
        self.copy.setToolTip(self.tr("Put it on the clipboard as text"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.export)
        return row


def _combo(items: Sequence[tuple[str, object]], current: object) -> QComboBox:
    box = ChoiceBox()
    for words, value in items:
        box.addItem(words, value)
    box.setCurrentIndex([value for _, value in items].index(current))
    return box


def _next_monday(today: date) -> date:
    return today + timedelta(days=-today.weekday() % 7)
