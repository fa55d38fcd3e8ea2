"""The page of nutrients: all of them over the week, or one of them in its parts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.application.views import WeekView
from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets.basic import column, label, scrolling
from planner.ui.widgets.dialog_layout import Stack
from planner.ui.widgets.flow_layout import FlowLayout, flowing
from planner.ui.widgets.toggling import show_checked

from .heat_map_view import HeatMap
from .one_nutrient import OneNutrient, SharesOf

_FIRST = "magnesium_mg"


class NutrientsPage(QWidget):
    """Asks by signal for records, paper and pictures."""

    opened = Signal(str, object, object)
    """(what it is in words, its portions, the nutrient)"""
    print_requested = Signal()
    picture_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.map, self.one = HeatMap(), OneNutrient()
        self.all_button = self._pick(self.tr("All nutrients"))
        self.one_button = self._pick(self.tr("One nutrient"))
        self.print = IconButton("printer", self.tr("Print …"))
        self.picture = IconButton("save", self.tr("Save picture …"))
        self.legend = label(tone="quiet", wrap=True)
        self._views = Stack()
        self._late: tuple[WeekView, SharesOf] | None = None
        self._late_one: tuple[WeekView, SharesOf] | None = None
        self._wanted = _FIRST
        self._build()

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return the fields that a window made anew shows the same."""
        one = self.one
        return {
            "nutrient": self,
            "by food": one.by_food,
            "one nutrient": self.one_button,
            "figure": self.map,
            "part": one.chart,
            "foods": one.ranking,
            "map": self._map_area,
            "chart": self._one_area,
        }

    @property
    def view_state(self) -> str:
        """Return the nutrient that is shown in its parts, or will be."""
        return self.one.key or self._wanted

    @view_state.setter
    def view_state(self, key: str) -> None:
        self._wanted = key
        if self.one.key:
            self.one.show_nutrient(key)

    def show_week(self, week: WeekView, shares_of: SharesOf) -> None:
        """Show a week, once it can be seen.

        Args:
            week: The week.
            shares_of: Gives the portions that bring a nutrient.
        """
        self._late = week, shares_of
        if self.isVisible():
            self._show_late()

    def show_nutrient(self, key: str) -> None:
        """Show one nutrient in its parts."""
        self._show_late()
        if self._late_one is None:
            self.one.show_nutrient(key)
        else:
            self._show_one(key)
        if self.one_button.isChecked():
            self._switch(1)
        else:
            self.one_button.setChecked(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came while nobody looked."""
        super().showEvent(event)
        self._show_late()

    def focus(self) -> None:
        """Give the focus to the map or the chart."""
        (self.one.chart if self._views.currentIndex() else self.map).setFocus()

    def _show_late(self) -> None:
        if self._late is None:
            return
        self._late_one, self._late = self._late, None
        self.map.show_week(self._late_one[0])
        if self._views.currentIndex():
            self._show_one()

    def _show_one(self, key: str = "") -> None:
        """Catch up with one nutrient, which stands behind the map until it is wanted."""
        if self._late_one is None:
            return
        late, self._late_one = self._late_one, None
        self.one.show_week(*late, key or self.view_state)

    def _switch(self, index: int) -> None:
        if index:
            self._show_one()
        self._views.setCurrentIndex(index)
        self.legend.setVisible(index == 0)
        for button in (self.print, self.picture):
            button.setVisible(index == 1)
        self.focus()

    def _pick(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "pick")
        button.setCheckable(True)
        return button

    def _build(self) -> None:
        outer = column(self._head(), self.legend, margin=16, gap=10)
        words = self.tr("✓ target met    ▼ too little    ▲ too much    plain: not planned for")
        more = self.tr("≥ some foods have no figure, so there is more")
        self.legend.setText(f"{words}    {more}")
        self._map_area = self._map_view()
        self._one_area = scrolling(self.one, self.tr("One nutrient"))
        self._views.addWidget(self._map_area)
        self._views.addWidget(self._one_area)
        self._views.setMinimumHeight(px(220))
        outer.addWidget(self._views, 1)
        self.setLayout(outer)
        self.map.opened.connect(lambda key, _day: self.show_nutrient(key))
        self.one.opened.connect(self._open)
        self.print.clicked.connect(self.print_requested)
        self.picture.clicked.connect(self.picture_requested)
        self._switch(0)

    def _head(self) -> FlowLayout:
        group = QButtonGroup(self)
        title = label(self.tr("Nutrients of the week"), size=TITLE, bold=True)
        picks = (self.all_button, self.one_button)
        for at, button in enumerate(picks):
            group.addButton(button)
            button.toggled.connect(lambda on, index=at: self._switch(index) if on else None)
        show_checked(self.all_button, True)
        return flowing(title, *picks, None, self.picture, self.print, gap=8)

    def _map_view(self) -> QScrollArea:
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, px(8), 0)
        body.addWidget(self.map)
        body.addStretch(1)
        return scrolling(inner, self.tr("Nutrients"), sideways=True)

    def _open(self, what: str, shares: object) -> None:
        if (stack := self.one.chart.stack) is not None:
            self.opened.emit(what, shares, stack.nutrient)
