"""How often groups of foods are eaten at one meal of the day: a row for each such rule."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from planner.domain.person.profile import SLOTS
from planner.domain.person.wish_tables import load_food_groups
from planner.domain.person.wishes import HowOften
from planner.ui.locale import translated
from planner.ui.locale.format import slot_name
from planner.ui.person.fields import choice, choose, chosen
from planner.ui.theme import IconButton
from planner.ui.widgets.basic import column
from planner.ui.widgets.flow_layout import flowing

from .servings_box import ANY, pair, servings_box

MOST_RULES = 12


class MealFrequencyRow(QWidget):
    """One rule: the food, the meal, at least, at most."""

    def __init__(self, rule: HowOften, remove: Callable[[MealFrequencyRow], None]) -> None:
        super().__init__()
        groups = {key: translated(group.name) for key, group in load_food_groups().items()}
        self.group = choice(self.tr("Food"), groups)
        self.slot = choice(self.tr("Meal"), {slot: slot_name(slot) for slot in SLOTS})
        self.least = servings_box(self.tr("At least"))
        self.most = servings_box(self.tr("At most"))
        self.gone = IconButton("x", kind="icon")
        self.gone.setAccessibleName(self.tr("Remove this rule"))
        self.gone.setToolTip(self.tr("Remove this rule"))
        self.group.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fields = (self.group, self.slot, self.least, self.most, self.gone)
        self.setLayout(flowing(*fields, gap=16))
        pair(self.least, self.most)
        self.gone.clicked.connect(lambda: remove(self))
        choose(self.group, rule.group)
        choose(self.slot, rule.slot or SLOTS[0])
        self.most.setValue(ANY if rule.most is None else rule.most)
        self.least.setValue(rule.least or ANY)

    def rule(self) -> HowOften | None:
        """Return the rule of the row; None while it asks for nothing."""
        least, most = self.least.value(), self.most.value()
        if least <= 0 and most == ANY:
            return None
        return HowOften(
            chosen(self.group),
            least if least > 0 else None,
            most if most != ANY else None,
            chosen(self.slot),
        )


class MealFrequencyRules(QWidget):
    """A list of rows; a button adds one."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[MealFrequencyRow] = []
        self.add = IconButton("plus", self.tr("Add a rule for one meal"), "link")
        self._list = column(gap=6)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.setLayout(column(self._list, foot))
        self.add.clicked.connect(self.add_row)

    def show_rules(self, rules: tuple[HowOften, ...]) -> None:
        """Show a list."""
        for row in tuple(self.rows):
            self._remove(row)
        for rule in rules:
            self._new(rule)

    def rules(self) -> tuple[HowOften, ...]:
        """Return the rules; of two on the same food and meal the later one."""
        told = (rule for row in self.rows if (rule := row.rule()))
        return tuple({(rule.group, rule.slot): rule for rule in told}.values())

    def add_row(self) -> None:
        """Add one more row, ready to be filled."""
        self._new(HowOften(next(iter(load_food_groups())), slot=SLOTS[0])).group.setFocus()

    def _new(self, rule: HowOften) -> MealFrequencyRow:
        row = MealFrequencyRow(rule, self._remove)
        self.rows.append(row)
        self._list.addWidget(row)
        self.add.setEnabled(len(self.rows) < MOST_RULES)
        return row

    def _remove(self, row: MealFrequencyRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setEnabled(True)
