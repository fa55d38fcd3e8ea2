"""Look at recipes before they are imported: foods, grams and questions of each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QFrame,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeView,
    QWidget,
)

from foods.dish.dish import SLOTS
from planner.application.recipe_import import with_answer
from planner.domain.recipes.matched_recipe import LineAnswer, MatchedRecipe, RecipeLine
from planner.domain.recipes.source_recipe import MOST_PORTIONS
from planner.ui.locale import translated
from planner.ui.locale.format import number, slot_name
from planner.ui.theme import TITLE, px
from planner.ui.widgets.basic import column, label, name_of
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.flow_layout import flowing
from planner.ui.widgets.split_panes import SplitPanes

from .line_part import LinePart
from .models import LinesModel, RecipesModel
from .texts import facts_words

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.application.recipe_import import RecipePreview

_MOST_FAULTS = 3


class RecipeImportDialog(QDialog):
    """Nothing is written before the person says so."""

    confirmed = Signal(object)
    """The recipes to keep, as a tuple"""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import recipes"))
        self._catalogue = catalogue
        self.preview: RecipePreview | None = None
        self.recipes, self.lines = RecipesModel(self), LinesModel(catalogue.foods, self)
        self.recipe_view = _view(self.recipes, self.tr("Recipes"), (0,), (240, 112))
        self.line_view = _view(
            self.lines, self.tr("Lines of the recipe"), (1, 2), (32, 200, 200, 70)
        )
        self.head = label(self.tr("Reading recipes …"), size=TITLE, bold=True, wrap=True)
        self.told = label(tone="quiet", wrap=True)
        self.trouble = label(wrap=True)
        self.progress = QProgressBar()
        self.title, self.facts = label(bold=True, wrap=True), label(tone="quiet", wrap=True)
        self.portions = QDoubleSpinBox()
        self.slots = {slot: QCheckBox(slot_name(slot)) for slot in SLOTS}
        self.line = LinePart(catalogue.foods)
        self.looked = QCheckBox(self.tr("I have looked at the lines marked ?; take them as shown"))
        self.take, self.cancel = QPushButton(self.tr("Import")), QPushButton(self.tr("Cancel"))
        self._warn = QFrame()
        self._build()
        self._connect()

    def show_progress(self, done: int, every: int) -> None:
        """Return how far it is."""
        self.progress.setMaximum(every)
        self.progress.setValue(done)

    def show_preview(self, preview: RecipePreview) -> None:
        """Return what the files would bring."""
        self.preview, self._catalogue = preview, preview.catalogue
        self.lines.show_names(preview.catalogue.foods)
        self.line.show_foods(preview.catalogue.foods)
        self.progress.hide()
        self._panes.show()
        faults = [translated(fault.sentence) for fault in preview.faults]
        if more := len(faults) - _MOST_FAULTS:
            shown = [self.tr("and {n} more").format(n=number(more))] if more > 0 else []
            faults = faults[:_MOST_FAULTS] + shown
        self.show_trouble("\n".join(faults))
        self.recipes.show_recipes(preview.recipes)
        if preview.recipes:
            asked = (at for at, each in enumerate(preview.recipes) if each.questions)
            self.recipe_view.setCurrentIndex(self.recipes.index(next(asked, 0), 0))
        else:
            self._panes.hide()
        self._say_counts()

    def show_trouble(self, words: str) -> None:
        """Say what went wrong; empty for nothing."""
        self.trouble.setText(words)
        self._warn.setVisible(bool(words))

    @property
    def current(self) -> MatchedRecipe | None:
        """Return the recipe that is shown."""
        at = self.recipe_view.currentIndex().row()
        return self.preview.recipes[at] if self.preview and at >= 0 else None

    # What is shown

    def _show_recipe(self) -> None:
        recipe = self.current
        if recipe is None:
            return
        self.title.setText(recipe.title)
        self._show_facts(recipe)
        for field in (self.portions, self.looked, *self.slots.values()):
            field.blockSignals(True)
        self.portions.setValue(recipe.portions or 0.0)
        self.looked.setChecked(recipe.confirmed)
        for slot, box in self.slots.items():
            box.setChecked(slot in recipe.slots)
        for field in (self.portions, self.looked, *self.slots.values()):
            field.blockSignals(False)
        self.lines.show_lines(recipe.lines)
        open_ = [at for at, x in enumerate(recipe.lines) if x in recipe.unknown + recipe.asked]
        self.line_view.setCurrentIndex(self.lines.index(open_[0] if open_ else 0, 1))
        self._show_line()

    def _show_facts(self, recipe: MatchedRecipe) -> None:
        words = facts_words(recipe, self._catalogue)
        if recipe.portions is None:
            said = recipe.source.yields or "–"
            asked = self.tr("For how many? The recipe says: {n}").format(n=said)
            words = f"{asked}\n{words}"
        self.facts.setText(words)
        marked = any(line.mark.value == "asked" for line in recipe.lines)
        self.looked.setVisible(marked)

    def _show_line(self) -> None:
        recipe, at = self.current, self.line_view.currentIndex().row()
        line = recipe.lines[at] if recipe and 0 <= at < len(recipe.lines) else None
        answer = recipe.answers.get(line.text, LineAnswer()) if recipe and line else LineAnswer()
        self.line.show_line(line, answer, self._line_words(line) if line else "")

    def _line_words(self, line: RecipeLine) -> str:
        """Return how a line stands, and whether its mass is that of raw food."""
        words = [self.lines.mark_words(line)]
        read = line.read.grams
        if read is not None and line.is_raw and line.food == line.read.food:
            told = self.tr("As written {n} g, raw or dry.")
            words.append(told.format(n=number(read, 1 if read < 10 else 0)))
        return " ".join(words)

    def _say_counts(self) -> None:
        recipes = self.preview.recipes if self.preview else ()
        ready = sum(each.is_ready and not each.same_as for each in recipes)
        words = self.tr("{n} of {all} recipes can be imported")
        self.head.setText(words.format(n=number(ready), all=number(len(recipes))))
        if not recipes:
            self.head.setText(self.tr("No recipe was found"))
        self.told.setText(
            self.tr(
                "Nothing is written yet. Lines marked ? are likely, lines marked ! are not known; "
                "an answer is used in all recipes that ask the same."
            )
        )
        count = len(self.recipes.ticked)
        take = self.tr("Import {n} recipe") if count == 1 else self.tr("Import {n} recipes")
        self.take.setText(take.format(n=number(count)))
        self.take.setEnabled(bool(count))

    # What is answered

    def _answer(self, answer: LineAnswer) -> None:
        at, line = self.recipe_view.currentIndex().row(), self.line_view.currentIndex().row()
        recipe = self.current
        if self.preview is None or recipe is None or line < 0:
            return
        self.preview, _ = with_answer(self.preview, at, recipe.lines[line].text, answer)
        self._refresh()

    def _change(self, recipe: MatchedRecipe) -> None:
        at = self.recipe_view.currentIndex().row()
        if self.preview is not None:
            recipes = [*self.preview.recipes]
            recipes[at] = recipe
            self.preview = replace(self.preview, recipes=tuple(recipes))
            self._refresh()

    def _refresh(self) -> None:
        """Show what changed; the line that is open stays."""
        if self.preview is None or self.current is None:
            return
        self.recipes.show_recipes(self.preview.recipes)
        self.lines.show_lines(self.current.lines)
        self._show_facts(self.current)
        self._show_line()

    def _set_portions(self) -> None:
        recipe, value = self.current, self.portions.value()
        if self.preview and recipe and value > 0 and value != recipe.portions:
            self._change(self.preview.matcher.with_portions(recipe, value))

    def _set_slots(self) -> None:
        chosen = tuple(slot for slot, box in self.slots.items() if box.isChecked())
        if self.current is not None and chosen:
            self._change(replace(self.current, slots=chosen))
        else:
            self._show_recipe()  # something has to be chosen

    def _set_looked(self, looked: bool) -> None:
        if self.current is not None:
            self._change(replace(self.current, confirmed=looked))

    def _connect(self) -> None:
        self.recipe_view.selectionModel().currentRowChanged.connect(lambda *_: self._show_recipe())
        self.line_view.selectionModel().currentRowChanged.connect(lambda *_: self._show_line())
        self.recipes.ticked_changed.connect(self._say_counts)
        self.line.answered.connect(self._answer)
        self.portions.editingFinished.connect(self._set_portions)
        self.looked.toggled.connect(self._set_looked)
        for box in self.slots.values():
            box.toggled.connect(lambda _: self._set_slots())
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(lambda: self.confirmed.emit(self.recipes.ticked))

    def _build(self) -> None:
        self.portions.setRange(0, MOST_PORTIONS)
        self.portions.setDecimals(1)
        self.portions.setSpecialValueText(self.tr("not known"))
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reading"))
        self._warn.setProperty("box", "warn")
        self._warn.setLayout(column(self.trouble, margin=8))
        self._warn.hide()
        served = flowing(
            name_of(self.portions, self.tr("&Portions")),
            self.portions,
            *self.slots.values(),
            gap=8,
        )
        box = QFrame()
        box.setProperty("box", "note")
        box.setLayout(column(self.line, margin=8))
        detail = column(self.title, self.facts, served, gap=6)
        self.line_view.setMinimumHeight(px(130))
        detail.addWidget(self.line_view, 1)
        detail.addWidget(box)
        detail.addWidget(self.looked)
        right = QWidget()
        right.setLayout(detail)
        self._panes = SplitPanes(self.recipe_view, right, shares=(340, 600), least=(280, 420))
        self._panes.hide()
        self.take.setProperty("kind", "primary")
        self.take.setEnabled(False)
        body = column(self.head, self.told, self._warn, self.progress, gap=8)
        body.addWidget(self._panes, 1)
        lay_out_dialog(self, body, flowing(None, self.cancel, self.take), 980, 660)


def _view(
    model: QAbstractItemModel, name: str, stretched: tuple[int, ...], widths: tuple[int, ...]
) -> QTreeView:
    view = QTreeView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.header().setStretchLastSection(False)
    mode = QHeaderView.ResizeMode
    for section, wide in enumerate(widths):
        kind = mode.Stretch if section in stretched else mode.Interactive
        view.header().setSectionResizeMode(section, kind)
        view.header().resizeSection(section, px(wide))
    return view
