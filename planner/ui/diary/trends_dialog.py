"""Weeks side by side, as a picture and as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from foods import Nutrient
from planner.domain import Target
from planner.domain.diary import WeekTrend
from planner.ui.locale.format import figure, number, plain_amount, short_date
from planner.ui.locale.units import unit_of
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.dialog_layout import Stack, lay_out_dialog
from planner.ui.widgets.flow_layout import flowing

from .trends_chart import TrendPicture, TrendsView

WEEKS = (4, 8, 12, 26)
_FIRST = "magnesium_mg"
"""The nutrient that is shown at first, if it has a target"""

Read = Callable[[str, int], tuple[WeekTrend, ...]]
"""Given the key of a nutrient and a number of weeks, gives these weeks"""


class TrendsDialog(QDialog):
    """Asks for weeks of the nutrient that is chosen."""

    def __init__(
        self,
        nutrients: Sequence[tuple[Nutrient, Target]],
        read: Read,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            nutrients: Those with a target, in order.
            read: Gives the weeks.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Weeks side by side"))
        self._nutrients, self._read = tuple(nutrients), read
        self.nutrient, self.span = ChoiceBox(), ChoiceBox()
        self.as_table = QPushButton(self.tr("As a table"))
        self.view, self.table = TrendsView(), QTableWidget()
        self.stack = Stack()
        self.key = label(size=SMALL, tone="quiet", wrap=True)
        self._build()
        self.show_weeks()

    def show_weeks(self) -> None:
        """Show the weeks of the nutrient chosen."""
        nutrient, target = self._nutrients[max(0, self.nutrient.currentIndex())]
        weeks = self._read(nutrient.key, int(self.span.currentData()))
        picture = TrendPicture(weeks, nutrient, target.minimum, target.maximum)
        self.view.show_picture(picture)
        self._fill(picture)

    def _fill(self, picture: TrendPicture) -> None:
        unit = unit_of(picture.nutrient)
        heads = (
            self.tr("Week"),
            self.tr("Planned, {unit} a day").format(unit=unit),
            self.tr("Eaten"),
            self.tr("Not said"),
            self.tr("Target now"),
            self.tr("Meals said"),
            self.tr("Cramps"),
            self.tr("Sleep, h"),
        )
        self.table.setColumnCount(len(heads))
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setRowCount(len(picture.weeks))
        for row, week in enumerate(picture.weeks):
            for at, words in enumerate(self._row(picture, week)):
                cell = QTableWidgetItem(words)
                if at:
                    cell.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(row, at, cell)
        self.table.setCurrentCell(len(picture.weeks) - 1, 0)

    def _row(self, picture: TrendPicture, week: WeekTrend) -> tuple[str, ...]:
        n, last = picture.nutrient, week.monday + timedelta(days=6)
        known = bool(week.meals)
        figures = (week.planned, week.eaten, week.not_said)
        return (
            f"{short_date(week.monday)} – {short_date(last)}",
            *(figure(each, n) if known else "–" for each in figures),
            _target_words(picture),
            f"{week.said} / {week.meals}" if known else "–",
            str(week.cramps) if week.noted else "–",
            number(week.sleep_h, 1) if week.sleep_h is not None else "–",
        )

    def _turn(self, table: bool) -> None:
        self.stack.setCurrentIndex(int(table))

    def _build(self) -> None:
        for nutrient, _ in self._nutrients:
            self.nutrient.addItem(nutrient.label.split(" (")[0], nutrient.key)
        for weeks in WEEKS:
            self.span.addItem(self.tr("{n} weeks").format(n=weeks), weeks)
        self.span.setCurrentIndex(1)
        self.nutrient.setCurrentIndex(max(0, self.nutrient.findData(_FIRST)))
        self.nutrient.setAccessibleName(self.tr("Nutrient shown"))
        self.span.setAccessibleName(self.tr("How many weeks"))
        self.nutrient.currentIndexChanged.connect(lambda _: self.show_weeks())
        self.span.currentIndexChanged.connect(lambda _: self.show_weeks())
        self.as_table.setCheckable(True)
        self.as_table.setProperty("kind", "pick")
        self.as_table.toggled.connect(self._turn)
        self._set_table()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.table)
        self.key.setText(
            self.tr(
                "Filled: eaten. Pale: meals of which nothing was said, neither eaten nor left "
                "out. Outline: planned. Dashed line: the target as it is now. Means of the days "
                "whose plan is known."
            )
        )
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        body = column(flowing(self.nutrient, self.span, None, self.as_table), gap=10)
        body.addWidget(self.stack, 1)
        body.addWidget(self.key)
        words = self.tr(
            "Weeks are shown side by side. That two things fall together does not mean that one "
            "causes the other."
        )
        body.addWidget(label(words, size=SMALL, wrap=True))
        lay_out_dialog(self, body, flowing(None, close), 760, 560)

    def _set_table(self) -> None:
        table = self.table
        table.setProperty("box", "list")
        table.setAccessibleName(self.tr("Weeks as a table"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        head.setMinimumSectionSize(px(56))


def _target_words(picture: TrendPicture) -> str:
    n, low, high = picture.nutrient, picture.minimum, picture.maximum
    if low is not None and high is not None:
        return f"{plain_amount(low, n)}–{plain_amount(high, n)}"
    if low is not None:
        return f"≥ {plain_amount(low, n)}"
    return f"≤ {plain_amount(high, n)}" if high is not None else "–"
