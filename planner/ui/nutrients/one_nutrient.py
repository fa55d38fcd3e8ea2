"""One nutrient: its week as a chart, and the foods it comes from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHeaderView,
    QPushButton,
    QTableView,
    QWidget,
)

from planner.application.views import WeekView
from planner.application.views.nutrient_shares import Share, sources, stack
from planner.ui.theme import IconButton, px
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.flow_layout import flowing
from planner.ui.widgets.toggling import show_checked

from .chart_view import StackView
from .heat_map import wanted_rows
from .ranking import PartDelegate, RankingModel

SharesOf = Callable[[str], tuple[Share, ...]]
_SIDE_BY_SIDE = 800


class OneNutrient(QWidget):
    """Chosen by name; stacked by meal or by food."""

    opened = Signal(str, object)
    """(what it is in words, its portions)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nutrient, self.chart = ChoiceBox(), StackView()
        self.records = IconButton("search", self.tr("Records …"), "pick")
        self.records.setToolTip(self.tr("The portions and USDA records behind the part in focus"))
        self.records.clicked.connect(self.chart.open_part)
        self.by_meal = self._pick(self.tr("Meals"))
        self.by_food = self._pick(self.tr("Foods"))
        self.model, self.ranking = RankingModel(), QTableView()
        self.model.setParent(self)
        self._week: WeekView | None = None
        self._shares_of: SharesOf | None = None
        self._shares: tuple[Share, ...] = ()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()

    @property
    def key(self) -> str:
        """Return the key of the nutrient shown."""
        return str(self.nutrient.currentData() or "")

    def show_week(self, week: WeekView, shares_of: SharesOf, key: str) -> None:
        """Show a nutrient of a week."""
        self._week, self._shares_of = week, shares_of
        self._name_nutrients(week)
        self.show_nutrient(key)

    def show_nutrient(self, key: str) -> None:
        """Show another nutrient."""
        self.nutrient.setCurrentIndex(max(0, self.nutrient.findData(key)))
        self.refresh()

    def refresh(self) -> None:
        """Read the portions again."""
        if self._week is None or self._shares_of is None or not self._week.days or not self.key:
            return
        self._shares = self._shares_of(self.key)
        by_food = self.by_food.isChecked()
        self.chart.show_stack(stack(self._week, self._shares, self.key, by_food=by_food))
        found = self._week.days[0].marks[self.key].nutrient
        self.model.show_sources(sources(self._shares), found)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Fit columns to their words; a head that measured them would ask for all at every turn."""
        head, model = self.ranking.horizontalHeader(), self.model
        face, strong = self.ranking.fontMetrics(), head.fontMetrics()
        for at in (1, 2):
            name = model.headerData(at, Qt.Orientation.Horizontal)
            cells = (model.index(row, at).data() for row in range(model.rowCount()))
            wide = max(map(face.horizontalAdvance, cells), default=0)
            head.resizeSection(at, max(wide, strong.horizontalAdvance(name)) + px(28))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts below each other where there is no room beside."""
        super().resizeEvent(event)
        wide = self.width() >= px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _name_nutrients(self, week: WeekView) -> None:
        keys = wanted_rows(week)
        if [self.nutrient.itemData(i) for i in range(self.nutrient.count())] == keys:
            return
        self.nutrient.blockSignals(True)
        self.nutrient.clear()
        for key in keys:
            self.nutrient.addItem(week.days[0].marks[key].nutrient.label, key)
        self.nutrient.blockSignals(False)

    def _pick(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "pick")
        button.setCheckable(True)
        button.setAccessibleName(self.tr("Stacked by {n}").format(n=words))
        button.toggled.connect(lambda on: self.refresh() if on else None)
        return button

    def _build(self) -> None:
        self.nutrient.setAccessibleName(self.tr("Nutrient"))
        self.nutrient.setMinimumWidth(px(200))
        self.nutrient.activated.connect(lambda _: self.refresh())
        group = QButtonGroup(self)
        for button in (self.by_meal, self.by_food):
            group.addButton(button)
        show_checked(self.by_meal, True)
        by = label(self.tr("stacked by"), tone="quiet")
        head = flowing(self.nutrient, by, self.by_meal, self.by_food, None, self.records, gap=8)
        self._set_ranking()
        side = QWidget()
        foods = column(section(self.tr("Where it comes from")), gap=6)
        foods.addWidget(self.ranking, 1)
        side.setLayout(foods)
        side.setMinimumSize(px(280), px(220))
        self._both.setSpacing(px(16))
        self._both.addWidget(self.chart, 3)
        self._both.addWidget(side, 2)
        outer = column(head, gap=10)
        outer.addLayout(self._both, 1)
        self.setLayout(outer)
        self.chart.opened.connect(self.opened)

    def _set_ranking(self) -> None:
        view = self.ranking
        view.setModel(self.model)
        view.setItemDelegateForColumn(0, PartDelegate(view))
        view.setAccessibleName(self.tr("Foods, most first"))
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(px(32))
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        head = view.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for at in (1, 2):
            head.setSectionResizeMode(at, QHeaderView.ResizeMode.Fixed)
        view.activated.connect(lambda index: self._open_food(index.row()))
        view.doubleClicked.connect(lambda index: self._open_food(index.row()))

    def _open_food(self, row: int) -> None:
        source = self.model.source(row)
        self.opened.emit(str(self.model.index(row, 0).data()), source.shares)
