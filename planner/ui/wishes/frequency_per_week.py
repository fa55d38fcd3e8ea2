"""How often groups of foods are eaten, in servings a week."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from planner.domain.person.profile import Profile
from planner.domain.person.wish_tables import load_food_groups
from planner.domain.person.wishes import HowOften
from planner.ui.locale import translated
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label, section

from .frequency_per_meal import MealFrequencyRules
from .servings_box import ANY, pair, servings_box


class FrequencyPage(QWidget):
    """A row for every group: at least, at most; and rows for single meals."""

    def __init__(self) -> None:
        super().__init__()
        self.least: dict[str, QSpinBox] = {}
        self.most: dict[str, QSpinBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setContentsMargins(0, 0, px(48), 0)  # as wide as what removes a rule below
        grid.setVerticalSpacing(px(8))
        heads = (self.tr("Food"), self.tr("At least"), self.tr("At most"))
        for at, head in enumerate(heads):
            grid.addWidget(label(head, size=SMALL, bold=True, tone="quiet"), 0, at)
        for row, (key, group) in enumerate(load_food_groups().items(), start=1):
            name = label(translated(group.name), wrap=True)
            self.least[key] = servings_box(
                self.tr("{n}, at least").format(n=translated(group.name))
            )
            self.most[key] = servings_box(self.tr("{n}, at most").format(n=translated(group.name)))
            name.setBuddy(self.least[key])
            for at, widget in enumerate((name, self.least[key], self.most[key])):
                grid.addWidget(widget, row, at)
            pair(self.least[key], self.most[key])
        grid.setColumnStretch(0, 1)
        hint = self.tr("Servings a week. Targets and the budget come first.")
        words = label(hint, size=SMALL, tone="quiet", wrap=True)
        self.at_meals = MealFrequencyRules()
        body = column(
            section(self.tr("How often a week")),
            words,
            grid,
            section(self.tr("At one meal of the day")),
            self.at_meals,
            margin=16,
            gap=8,
        )
        body.addStretch(1)
        self.setLayout(body)

    def show_part(self, profile: Profile) -> None:
        """Show the rules."""
        how_often = profile.wishes.how_often
        self.at_meals.show_rules(tuple(rule for rule in how_often if rule.slot is not None))
        rules = {rule.group: rule for rule in how_often if rule.slot is None}
        for key in self.least:
            rule = rules.get(key, HowOften(key))
            self.most[key].setValue(ANY if rule.most is None else rule.most)
            self.least[key].setValue(rule.least or ANY)

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with these rules."""
        rules = (self._rule(key) for key in self.least)
        told = tuple(rule for rule in rules if (rule.least, rule.most) != (None, None))
        told = (*told, *self.at_meals.rules())
        return replace(profile, wishes=replace(profile.wishes, how_often=told))

    def _rule(self, key: str) -> HowOften:
        least, most = self.least[key].value(), self.most[key].value()
        return HowOften(key, least if least > 0 else None, most if most != ANY else None)
