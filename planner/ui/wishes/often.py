"""How often groups of foods are eaten, in servings a week."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QSpinBox

from planner.domain.profile import Profile
from planner.domain.wish_tables import load_food_groups
from planner.domain.wishes import HowOften
from planner.ui.language import shown
from planner.ui.person.page import Page
from planner.ui.theme import SMALL, px
from planner.ui.widgets import column, label, section

_ANY = -1
_MOST = 21


class OftenPage(Page):
    """A row for every group: at least, at most."""

    def __init__(self) -> None:
        super().__init__()
        self.least: dict[str, QSpinBox] = {}
        self.most: dict[str, QSpinBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        heads = (self.tr("Food"), self.tr("At least"), self.tr("At most"))
        for at, head in enumerate(heads):
            grid.addWidget(label(head, size=SMALL, bold=True, tone="quiet"), 0, at)
        for row, (key, group) in enumerate(load_food_groups().items(), start=1):
            name = label(shown(group.name))
            self.least[key] = _box(self.tr("{n}, at least").format(n=shown(group.name)))
            self.most[key] = _box(self.tr("{n}, at most").format(n=shown(group.name)))
            name.setBuddy(self.least[key])
            for at, widget in enumerate((name, self.least[key], self.most[key])):
                grid.addWidget(widget, row, at)
            self._pair(self.least[key], self.most[key])
        grid.setColumnStretch(0, 1)
        hint = self.tr("Servings a week. Targets and the budget come first.")
        words = label(hint, size=SMALL, tone="quiet", wrap=True)
        body = column(section(self.tr("How often a week")), words, grid, margin=16, gap=8)
        body.addStretch(1)
        self.setLayout(body)

    def show_part(self, profile: Profile) -> None:
        """Show the rules."""
        rules = {rule.group: rule for rule in profile.wishes.how_often}
        for key in self.least:
            rule = rules.get(key, HowOften(key))
            self.most[key].setValue(_ANY if rule.most is None else rule.most)
            self.least[key].setValue(rule.least or _ANY)

    def with_part(self, profile: Profile) -> Profile:
        """The profile with these rules."""
        rules = (self._rule(key) for key in self.least)
        told = tuple(rule for rule in rules if (rule.least, rule.most) != (None, None))
        return replace(profile, wishes=replace(profile.wishes, how_often=told))

    def _rule(self, key: str) -> HowOften:
        least, most = self.least[key].value(), self.most[key].value()
        return HowOften(key, least if least > 0 else None, most if most != _ANY else None)

    def _pair(self, least: QSpinBox, most: QSpinBox) -> None:
        """Neither end passes the other: the one that is moved pushes."""
        least.valueChanged.connect(
            lambda value: most.setValue(value) if _ANY < most.value() < value else None
        )
        most.valueChanged.connect(
            lambda value: least.setValue(value) if _ANY < value < least.value() else None
        )


def _box(name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(_ANY, _MOST)
    box.setSpecialValueText(box.tr("any"))
    box.setAccessibleName(name)
    box.setMinimumWidth(px(84))
    box.lineEdit().setTextMargins(px(6), 0, 0, 0)
    return box
