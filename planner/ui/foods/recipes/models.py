"""Recipes that files would bring, with boxes to tick, and the lines of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal

from planner.domain.recipes.matched_recipe import Mark, MatchedRecipe, RecipeLine
from planner.ui.locale import translated
from planner.ui.locale.format import number

if TYPE_CHECKING:
    from collections.abc import Mapping

    from foods import Food

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_ROOT = QModelIndex()
_TEXT = (Role.DisplayRole, Role.AccessibleTextRole)
_SIGNS = {Mark.ASKED: "?", Mark.UNKNOWN: "!", Mark.ANSWERED: "✓", Mark.LEFT_OUT: "–"}


class RecipesModel(QAbstractTableModel):
    """A recipe a row. Those that need no answer and repeat nothing are ticked."""

    ticked_changed = QtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recipes: tuple[MatchedRecipe, ...] = ()
        self._chosen: dict[int, bool] = {}

    def show_recipes(self, recipes: tuple[MatchedRecipe, ...]) -> None:
        """Show recipes; what a person ticked or unticked stays so."""
        if len(recipes) == len(self._recipes):
            self._recipes = recipes
            if recipes:
                self.dataChanged.emit(self.index(0, 0), self.index(len(recipes) - 1, 1))
        else:
            self.beginResetModel()
            self._recipes, self._chosen = recipes, {}
            self.endResetModel()
        self.ticked_changed.emit()

    @property
    def ticked(self) -> tuple[MatchedRecipe, ...]:
        """The recipes to be imported."""
        return tuple(each for at, each in enumerate(self._recipes) if self._is_ticked(at))

    def _is_ticked(self, at: int) -> bool:
        recipe = self._recipes[at]
        return recipe.is_ready and self._chosen.get(at, not recipe.same_as)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Recipes."""
        return 0 if parent.isValid() else len(self._recipes)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Title, and how it stands."""
        return 0 if parent.isValid() else 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows that need no answer can be ticked."""
        flags = super().flags(index)
        ready = index.isValid() and self._recipes[index.row()].is_ready
        tickable = ready and index.column() == 0
        return flags | Qt.ItemFlag.ItemIsUserCheckable if tickable else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Recipe"), self.tr("State"))[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Texts and ticks."""
        if not self.checkIndex(index):
            return None
        recipe = self._recipes[index.row()]
        if role in _TEXT:
            return recipe.title if index.column() == 0 else self._state(recipe)
        if role == Role.ToolTipRole:
            return (recipe.title if index.column() == 0 else self._state(recipe)).replace("<", "‹")
        if role == Role.CheckStateRole and index.column() == 0:
            on = self._is_ticked(index.row())
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Tick or untick."""
        if role != Role.CheckStateRole or not index.isValid() or index.column() != 0:
            return False
        self._chosen[index.row()] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [Role.CheckStateRole])
        self.ticked_changed.emit()
        return True

    def _state(self, recipe: MatchedRecipe) -> str:
        if recipe.same_as:
            return self.tr("Is there already")
        if recipe.is_ready:
            return self.tr("Ready")
        if not recipe.questions:
            return self.tr("No food is known")
        if recipe.questions == 1:
            return self.tr("1 question")
        return self.tr("{n} questions").format(n=number(recipe.questions))


class LinesModel(QAbstractTableModel):
    """A line a row: how sure it is, as written, the food, its mass."""

    def __init__(self, foods: Mapping[str, Food], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._foods = foods
        self.lines: tuple[RecipeLine, ...] = ()

    def show_names(self, foods: Mapping[str, Food]) -> None:
        """Take the foods that lines may name."""
        self._foods = foods

    def show_lines(self, lines: tuple[RecipeLine, ...]) -> None:
        """Show the lines of a recipe."""
        if len(lines) == len(self.lines):
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 3))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Mark, line, food, mass."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return ("", self.tr("Line"), self.tr("Food"), self.tr("Grams"))[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Texts; as a tip how it stands and why."""
        if not self.checkIndex(index):
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Role.AccessibleTextRole and column == 0:
            return self.mark_words(line)
        if role in _TEXT:
            return (_SIGNS.get(line.mark, ""), line.text, self._food(line), self._mass(line))[
                column
            ]
        if role == Role.TextAlignmentRole and column in (0, 3):
            way = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignHCenter
            return way | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ToolTipRole:
            why = " ".join(filter(None, (self.mark_words(line), translated(line.reason))))
            return f"{line.text}\n{why}".replace("<", "‹")
        return None

    def mark_words(self, line: RecipeLine) -> str:
        """Return how a line stands, in words."""
        return {
            Mark.SURE: self.tr("Understood."),
            Mark.ASKED: self.tr("Please look at it."),
            Mark.UNKNOWN: self.tr("Not known: it counts as unknown until you say what it is."),
            Mark.ANSWERED: self.tr("As you said."),
            Mark.LEFT_OUT: self.tr("Left out."),
        }[line.mark]

    def _food(self, line: RecipeLine) -> str:
        if not line.food:
            return "–"
        name = self._foods[line.food].name
        return self.tr("{food} (may vary)").format(food=name) if line.free else name

    def _mass(self, line: RecipeLine) -> str:
        if line.grams is None or line.mark is Mark.LEFT_OUT:
            return "–"
        return number(line.grams, 1 if line.grams < 10 else 0)
