"""The steps of a recipe, numbered, each with its time and heat."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from foods.recipe.recipe import RecipeStep
from foods.recipe.step_words import step_facts
from planner.ui.locale import translated
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import clear, label

_TOP = Qt.AlignmentFlag.AlignTop


class StepList(QWidget):
    """Shows the steps of a meal in order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[RecipeStep, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnStretch(1, 1)

    def show_steps(self, steps: Sequence[RecipeStep]) -> None:
        """Show steps; the same again costs nothing."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        clear(self._grid)
        for at, step in enumerate(self._steps):
            number = label(str(at + 1), size=SMALL, tone="quiet", figures=True)
            self._grid.addWidget(number, 2 * at, 0, _TOP)
            self._grid.addWidget(label(step.text, size=SMALL, wrap=True), 2 * at, 1)
            facts = translated(step_facts(step))
            if facts:
                said = label(facts, size=SMALL, tone="quiet", wrap=True)
                said.setContentsMargins(0, 0, 0, px(4))
                self._grid.addWidget(said, 2 * at + 1, 1)
