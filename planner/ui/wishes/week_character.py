"""The kind of week, what it may cost, and how often one cooks for two days."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.person.profile import Profile
from planner.domain.person.wish_tables import load_characters
from planner.domain.person.wishes import Leftovers
from planner.ui.locale import translated
from planner.ui.person.fields import number_box
from planner.ui.shopping.price_texts import money_signs
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.flow_layout import flowing

from .texts import change_words

_USUAL_BUDGET = 60
_MOST_DOUBLE = 3


class WeekCharacterPage(QWidget):
    """A character to pick, a budget, leftovers and the freezer."""

    picked = Signal(str)
    """Key of the character."""

    def __init__(self) -> None:
        super().__init__()
        self.characters: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.has_budget = QCheckBox(self.tr("A week for one person costs at most"))
        self.budget = number_box(self.tr("US dollars a week"), 1, 1000, "")
        before, after = money_signs()
        self.budget.setPrefix(before)
        self.budget.setSuffix(after)
        self.double = number_box(self.tr("Dinners cooked for two days"), 0, _MOST_DOUBLE, "")
        self.leftovers = ChoiceBox()
        self.leftovers.setAccessibleName(self.tr("Leftovers of a dinner"))
        for choice, words in (
            (Leftovers.NONE, self.tr("none")),
            (Leftovers.SOME, self.tr("some")),
            (Leftovers.OFTEN, self.tr("often")),
        ):
            self.leftovers.addItem(words, choice)
        self.freezer = QCheckBox(self.tr("I have a freezer"))
        self.cost = label(size=SMALL, wrap=True)
        self._build()
        self.has_budget.toggled.connect(self.budget.setEnabled)

    def show_part(self, profile: Profile) -> None:
        """Show the kind of week."""
        wishes = profile.wishes
        self.characters[wishes.character].setChecked(True)
        self.has_budget.setChecked(wishes.budget_usd is not None)
        self.budget.setEnabled(wishes.budget_usd is not None)
        self.budget.setValue(_USUAL_BUDGET if wishes.budget_usd is None else wishes.budget_usd)
        self.double.setValue(wishes.cook_double)
        self.leftovers.setCurrentIndex(self.leftovers.findData(wishes.leftovers))
        self.freezer.setChecked(wishes.freezer)

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with this kind of week."""
        budget = self.budget.value() if self.has_budget.isChecked() else None
        wishes = replace(
            profile.wishes,
            character=self.character,
            budget_usd=budget,
            cook_double=int(self.double.value()),
            leftovers=Leftovers(self.leftovers.currentData()),
            freezer=self.freezer.isChecked(),
        )
        return replace(profile, wishes=wishes)

    def show_cost(self, words: str) -> None:
        """Say what the meals on the screen cost."""
        self.cost.setText(words)
        self.cost.setVisible(bool(words))

    @property
    def character(self) -> str:
        """Return the key of the one that is picked."""
        return next(key for key, button in self.characters.items() if button.isChecked())

    def _build(self) -> None:
        body = column(section(self.tr("Kind of week")), margin=16, gap=8)
        for key, character in load_characters().items():
            body.addLayout(
                self._choice(key, translated(character.name), translated(character.meaning))
            )
        body.addSpacing(px(8))
        body.addWidget(section(self.tr("Budget")))
        body.addLayout(flowing(self.has_budget, self.budget))
        body.addWidget(self.cost)
        hint = self.tr(
            "Targets come first, then the budget, then what you like. A food without a price "
            "counts as a dear one of its kind. Only what is eaten is counted, not what is left "
            "in a pack."
        )
        body.addWidget(label(hint, size=SMALL, tone="quiet", wrap=True))
        body.addSpacing(px(8))
        body.addWidget(section(self.tr("Cook once, eat twice")))
        often = label(self.tr("Leftovers of a dinner, where they save time and packs"))
        often.setBuddy(self.leftovers)
        body.addLayout(flowing(often, self.leftovers))
        words = label(self.tr("Dinners a week that are cooked for two days in any case"))
        words.setBuddy(self.double)
        body.addLayout(flowing(words, self.double))
        body.addSpacing(px(8))
        body.addWidget(section(self.tr("Shopping")))
        body.addWidget(self.freezer)
        freezes = self.tr(
            "What is left of bread, meat, fish, beans and broth is then frozen rather than used up "
            "in a few days."
        )
        body.addWidget(label(freezes, size=SMALL, tone="quiet", wrap=True))
        body.addStretch(1)
        self.setLayout(body)

    def _choice(self, key: str, name: str, meaning: str) -> QVBoxLayout:
        button = QRadioButton(name)
        changes = change_words(load_characters()[key].importance)
        button.setAccessibleDescription(f"{meaning} {changes}")
        button.toggled.connect(lambda on: self.picked.emit(key) if on else None)
        self._group.addButton(button)
        self.characters[key] = button
        words = column(
            label(meaning, size=SMALL, wrap=True),
            label(changes, size=SMALL, tone="quiet", wrap=True),
            gap=2,
        )
        words.setContentsMargins(px(24), 0, 0, 0)
        return column(button, words, gap=2)
