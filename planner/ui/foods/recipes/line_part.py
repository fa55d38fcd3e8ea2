"""Fields to say what a line of a recipe is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QDoubleSpinBox, QLineEdit, QWidget

from foods import Food
from planner.domain.recipes.matched_recipe import LineAnswer, Mark, RecipeLine
from planner.domain.recipes.matching import MOST_G
from planner.ui.locale import translated
from planner.ui.theme import px
from planner.ui.widgets.basic import column, label, name_of
from planner.ui.widgets.flow_layout import flowing


class LinePart(QWidget):
    """Food, mass, whether it is left out and whether it may vary; each change is an answer."""

    answered = Signal(object)
    """A LineAnswer"""

    def __init__(self, foods: Mapping[str, Food], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[str, str] = {}
        self._foods = foods
        self._names = QStringListModel(self)
        self._line: RecipeLine | None = None
        self._answer = LineAnswer()
        self.head = label(wrap=True, bold=True)
        self.why = label(tone="quiet", wrap=True)
        self.food, self.grams = QLineEdit(), QDoubleSpinBox()
        self.left_out = QCheckBox(self.tr("Leave it out"))
        self.free = QCheckBox(self.tr("May vary"))
        self._build()
        self.show_foods(foods)

    def show_foods(self, foods: Mapping[str, Food]) -> None:
        """Take the foods that can be chosen."""
        self._foods = foods
        self._ids = {food.name: key for key, food in foods.items()}
        self._names.setStringList(sorted(self._ids))

    def show_line(self, line: RecipeLine | None, answer: LineAnswer, words: str) -> None:
        """Show a line; nothing is told."""
        self._line, self._answer = line, answer
        self.setEnabled(line is not None)
        fields = (self.food, self.grams, self.left_out, self.free)
        for field in fields:
            field.blockSignals(True)
        self.head.setText(line.text if line else "")
        self.why.setText(" ".join(filter(None, (words, translated(line.reason) if line else ""))))
        food = self._foods.get(line.food) if line else None
        self.food.setText(food.name if food else "")
        self.grams.setValue((line.grams or 0.0) if line else 0.0)
        self.left_out.setChecked(line is not None and line.mark is Mark.LEFT_OUT)
        self.free.setChecked(line is not None and line.free)
        for field in fields:
            field.blockSignals(False)
        out = self.left_out.isChecked()
        for field in (self.food, self.grams, self.free):
            field.setEnabled(not out)

    def _say(self) -> None:
        """Tell what the fields say, if it is something new."""
        line = self._line
        if line is None:
            return
        food = self._ids.get(self.food.text().strip(), "")
        shown = line.grams or 0.0
        # A spin box shows one decimal: what only looks different was not changed.
        changed = abs(self.grams.value() - round(shown, 1)) > 0.04
        named = food if food and food != line.read.food else self._answer.food and food
        grams = self.grams.value() if changed and self.grams.value() > 0 else self._answer.grams
        if food and food != line.food:
            grams = None  # another food weighs the line anew
        answer = LineAnswer(named or "", grams, self.left_out.isChecked(), self.free.isChecked())
        if answer != self._answer:
            self.answered.emit(answer)

    def _build(self) -> None:
        self.food.setPlaceholderText(self.tr("Type a food and choose it"))
        self.food.setMinimumWidth(px(220))
        completer = QCompleter(self.food)
        completer.setModel(self._names)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(lambda _: self._say())
        self.food.setCompleter(completer)
        self.food.editingFinished.connect(self._say)
        self.grams.setRange(0, MOST_G)
        self.grams.setDecimals(1)
        self.grams.setSuffix(" g")
        self.grams.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.grams.editingFinished.connect(self._say)
        self.left_out.toggled.connect(lambda _: self._say())
        self.free.toggled.connect(lambda _: self._say())
        self.free.setToolTip(
            self.tr("Its amount may change, and foods of its kind may take its place")
        )
        row = flowing(
            name_of(self.food, self.tr("&Food")),
            self.food,
            name_of(self.grams, self.tr("&Eaten, of the whole recipe")),
            self.grams,
            self.left_out,
            self.free,
            gap=8,
        )
        self.setLayout(column(self.head, self.why, row, gap=6))
