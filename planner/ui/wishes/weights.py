"""Every weight of the planner, to see and to change."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.domain.person.profile import Profile
from planner.domain.person.wish_tables import load_characters
from planner.domain.person.wishes import BALANCED
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label, section
from solver import load_weights
from solver.model.weights import GROUPS

from .row import WeightRow
from .texts import group_name


class WeightsPage(QWidget):
    """A slider for every weight; what a character says is where it rests."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = {name: WeightRow(weight) for name, weight in load_weights().weights.items()}
        self._character = BALANCED
        self.reset = QPushButton(self.tr("All back to the kind of week"))
        self.reset.clicked.connect(self._reset)
        hint = self.tr("How much each thing counts beside the others; targets always come first.")
        head = QHBoxLayout()
        head.addWidget(label(hint, size=SMALL, tone="quiet", wrap=True), 1)
        head.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        body = column(margin=16, gap=12)
        body.addLayout(head)
        for group in GROUPS:
            body.addSpacing(px(4))
            body.addWidget(section(group_name(group)))
            for row in self.rows.values():
                if row.weight.group == group:
                    body.addWidget(row)
        body.addStretch(1)
        self.setLayout(body)

    def show_part(self, profile: Profile) -> None:
        """Show what matters."""
        self.show_character(profile.wishes.character)
        for name, row in self.rows.items():
            row.show_own(profile.wishes.importance.get(name))

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with what was moved away from the character."""
        own = {name: row.own for name, row in self.rows.items() if row.own is not None}
        return replace(profile, wishes=replace(profile.wishes, importance=MappingProxyType(own)))

    def show_character(self, key: str) -> None:
        """Let sliders that nobody moved rest where a character has them."""
        self._character = key
        importance = load_characters()[key].importance
        for name, row in self.rows.items():
            row.show_usual(importance.get(name, 1.0))

    def _reset(self) -> None:
        for row in self.rows.values():
            row.show_own(None)
