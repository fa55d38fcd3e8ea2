"""How the diary's page is laid out: a day on the left, weeks in a picture on the right."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QWidget,
)

from planner.ui.number_boxes import DateBox
from planner.ui.theme import SMALL, TITLE, IconButton, px
from planner.ui.widgets.basic import column, label, scrolling
from planner.ui.widgets.dialog_layout import Stack
from planner.ui.widgets.flow_layout import FlowLayout, flowing
from planner.ui.widgets.split_panes import SplitPanes

from .chart_view import DiaryChartView
from .day_form import DayForm
from .start_view import StartView
from .texts import no_cause

_WEEKS = (4, 8, 12, 26)


class DiaryLayout(QWidget):
    """The parts of the page, each at its place; what they do is said by `DiaryPage`."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.start, self.form, self.view = StartView(), DayForm(), DiaryChartView()
        self.day = DateBox()
        self.before = IconButton("chevron-left", "", "icon")
        self.after = IconButton("chevron-right", "", "icon")
        self.cramp = IconButton("plus", self.tr("Note a cramp …"))
        self.doctor = IconButton("file-text", self.tr("For my doctor …"))
        self.more = IconButton("chevron-down", self.tr("More"), "quiet")
        self.menu = QMenu(self)
        self.export = QAction(self.tr("Export as a table (CSV) …"), self)
        self.erase = QAction(self.tr("Erase the diary …"), self)
        self.span, self.nutrient = QComboBox(), QComboBox()
        self.summary = label("", size=SMALL, tone="quiet", wrap=True)
        self.caution = label(no_cause(), size=SMALL, wrap=True)
        self.stack = Stack()
        self._build(today)

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return the fields that a window made anew shows the same."""
        return {
            "day": self.day,
            "weeks": self.span,
            "nutrient": self.nutrient,
            "scrolled": self._notes,
        }

    @property
    def shown(self) -> date:
        """Return the day that is shown."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_date(self, day: date) -> None:
        """Choose a day."""
        self.day.setDate(QDate(day.year, day.month, day.day))

    def _offer(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _build(self, today: date) -> None:
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("ddd d MMM yyyy")
        self.show_date(today)
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
        return flowing(title, None, self.more, self.doctor, self.cramp, gap=8)

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
