"""The column of targets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from planner.application.views import TargetView, WeekView
from planner.ui.locale import translated
from planner.ui.theme import IconButton, px
from planner.ui.widgets.basic import column, label, scrolling, section

from .person_button import PersonButton
from .row import TargetRow

if TYPE_CHECKING:
    from planner.application.views.snapshot import PersonSummary

FIRST = ("magnesium_mg", "potassium_mg", "calcium_mg", "vitamin_d_ug", "sodium_mg", "energy_kcal")


class TargetsPanel(QWidget):
    """Shows who and the targets; asks by signal for every change."""

    person_requested = Signal()
    edited = Signal(object, bool)
    reset = Signal(str)
    shown_changed = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("leftColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.who = PersonButton()
        self.more = IconButton("plus", self.tr("More nutrients"), "link")
        self.meals = label(size=12, tone="quiet", wrap=True)
        self.rows: dict[str, TargetRow] = {}
        self._shown: tuple[str, ...] = FIRST
        self._targets: dict[str, TargetView] = {}
        self._costs: Mapping[str, str] = {}
        self._list = QVBoxLayout()
        self._build()

    @property
    def shown(self) -> tuple[str, ...]:
        """Return the keys of the nutrients the person wants to see."""
        return self._shown

    def show_nutrients(self, keys: tuple[str, ...]) -> None:
        """Choose which nutrients have a row."""
        self._shown = keys
        self._fill()

    def show_targets(self, week: WeekView) -> None:
        """Show the targets and what the week reaches."""
        for _ in self.show_in_turn(week):
            pass

    def show_in_turn(self, week: WeekView) -> Iterator[None]:
        """Show the same, a few rows a step: making them takes long."""
        self._targets = {target.nutrient.key: target for target in week.targets}
        return self._filling()

    def show_costs(self, costs: Mapping[str, str]) -> None:
        """Say beside each target what it costs."""
        self._costs = costs
        for key, row in self.rows.items():
            row.show_cost(translated(costs.get(key, "")))

    def show_who(self, who: PersonSummary, name: str = "") -> None:
        """Show who the plan is for; the only one needs no name."""
        self.who.show_who(who.age, who.person, who.diet, name)
        self.meals.setText(who.meals)

    def _build(self) -> None:
        self._list.setSpacing(px(10))
        inner = QWidget()
        body = column(self.who, section(self.tr("Daily targets")), self._list, margin=16, gap=8)
        body.addWidget(self.more)
        body.addSpacing(px(8))
        body.addWidget(section(self.tr("Meals")))
        body.addWidget(self.meals)
        body.addStretch(1)
        inner.setLayout(body)
        self.area = scrolling(inner, self.tr("Targets"))
        outer = column(self.area)
        self.setLayout(outer)
        self.who.clicked.connect(self.person_requested)
        self.more.clicked.connect(self._offer_more)

    def _fill(self) -> None:
        for _ in self._filling():
            pass

    def _filling(self) -> Iterator[None]:
        wanted = [
            key
            for key, target in self._targets.items()
            if key in self._shown or target.reasons or target.warning
        ]
        for key in [key for key in self.rows if key not in wanted]:
            self.rows.pop(key).deleteLater()
        for index, key in enumerate(sorted(wanted, key=self._rank)):
            if key in self.rows:
                self.rows[key].show_target(self._targets[key])
            else:
                self._add(key, index)
                if index % 3 == 2:
                    yield

    def _rank(self, key: str) -> int:
        return FIRST.index(key) if key in FIRST else 99

    def _add(self, key: str, index: int) -> None:
        row = TargetRow(self._targets[key])
        row.edited.connect(self.edited)
        row.reset.connect(self.reset)
        row.show_cost(translated(self._costs.get(key, "")))
        self.rows[key] = row
        self._list.insertWidget(index, row)

    def _offer_more(self) -> None:
        menu = QMenu(self)
        for key, target in self._targets.items():
            action = menu.addAction(target.nutrient.label)
            action.setCheckable(True)
            action.setChecked(key in self._shown)
            action.toggled.connect(lambda on, k=key: self._toggle(k, on))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _toggle(self, key: str, on: bool) -> None:
        keys = [k for k in self._targets if (k in self._shown or k == key) and (on or k != key)]
        self.show_nutrients(tuple(keys))
        self.shown_changed.emit(self._shown)
