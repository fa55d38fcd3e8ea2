"""Recipes through the window: looked at, answered, imported, and taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from planner.domain.recipes.matched_recipe import LineAnswer, Mark
from planner.store.own.places import OwnPlaces
from planner.ui.foods import FoodsPage
from planner.ui.foods.dishes.draft import draft_of
from planner.ui.foods.recipes.dialog import RecipeImportDialog
from tests.recipes.samples import WRITERS, own_recipes

from .conftest import PATIENCE_MS


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Return a recipe without a question, two that ask the same, and one that is none."""
    found = []
    for program, key in (
        ("paprika", "overnight_oats"),
        ("recipesage", "odd_stew"),
        ("mealie_json", "odd_stew"),
    ):
        ending, write = WRITERS[program]
        found.append(tmp_path / f"{program}{ending}")
        found[-1].write_bytes(write(own_recipes()[key]))
    found.append(tmp_path / "news.html")
    found[-1].write_text("<html><script>alert(1)</script></html>", encoding="utf-8")
    return found


@pytest.fixture
def dialog(qtbot, page: FoodsPage, files: list[Path]) -> RecipeImportDialog:
    qtbot.waitUntil(lambda: page.controller.dishes.dishes is not None, timeout=PATIENCE_MS)
    page.recipe_flow.import_files(files)
    shown = page.recipe_flow.dialog
    assert shown is not None
    qtbot.waitUntil(lambda: shown.preview is not None, timeout=PATIENCE_MS)
    return shown


def choose(dialog: RecipeImportDialog, at: int) -> None:
    dialog.recipe_view.setCurrentIndex(dialog.recipes.index(at, 0))


def test_recipe_import_ticks_only_recipes_without_a_question(dialog: RecipeImportDialog) -> None:
    assert dialog.recipes.rowCount() == 3
    assert [each.title for each in dialog.recipes.ticked] == ["Overnight oats with berries"]
    assert "news.html" in dialog.trouble.text()
    assert dialog.take.text() == "Import 1 recipe"


def test_recipe_import_makes_dishes_of_ticked_recipes_and_undoes_it(
    qtbot, page: FoodsPage, dialog: RecipeImportDialog, places: OwnPlaces
) -> None:
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    controller = page.controller.dishes
    file = places.dishes / "own_overnight_oats_with_berries.toml"
    qtbot.waitUntil(lambda: file.exists(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(controller.dishes and controller.dishes.dishes))
    assert page.recipe_flow.dialog is None
    assert page.views.currentIndex() == 2

    page.history.undo()
    qtbot.waitUntil(lambda: not file.exists(), timeout=PATIENCE_MS)
    page.history.redo()
    qtbot.waitUntil(lambda: file.exists(), timeout=PATIENCE_MS)


def test_answer_is_used_in_every_recipe_that_asks_the_same(dialog: RecipeImportDialog) -> None:
    choose(dialog, 1)
    at = next(n for n, x in enumerate(dialog.lines.lines) if x.text == "1 glass red wine")
    dialog.line_view.setCurrentIndex(dialog.lines.index(at, 1))
    dialog.line.food.setText(dialog._catalogue.foods["tomato_juice"].name)
    dialog.line.food.editingFinished.emit()

    assert dialog.lines.lines[at].food == "tomato_juice"
    assert dialog.lines.lines[at].mark is Mark.ANSWERED
    assert dialog.preview is not None
    other = next(x for x in dialog.preview.recipes[2].lines if x.text == "1 glass red wine")
    assert other.food == "tomato_juice"


def test_recipe_is_ready_once_all_is_answered(dialog: RecipeImportDialog) -> None:
    choose(dialog, 1)
    assert dialog.current is not None
    assert dialog.current.questions == 4
    at = next(n for n, x in enumerate(dialog.lines.lines) if x.text == "1 glass red wine")
    dialog.line_view.setCurrentIndex(dialog.lines.index(at, 1))
    dialog.line.left_out.setChecked(True)
    dialog.portions.setValue(6)
    dialog.portions.editingFinished.emit()
    dialog.looked.setChecked(True)

    assert dialog.current.questions == 0
    assert dialog.current.portions == 6
    assert dialog.current.title in [each.title for each in dialog.recipes.ticked]
    assert dialog.line_view.currentIndex().row() == at


def test_slot_has_to_be_chosen(dialog: RecipeImportDialog) -> None:
    choose(dialog, 0)
    assert dialog.current is not None
    for box in dialog.slots.values():
        box.setChecked(False)
    assert dialog.current.slots == ("breakfast",)


def test_dialog_that_is_left_brings_nothing(
    page: FoodsPage, dialog: RecipeImportDialog, places: OwnPlaces
) -> None:
    dialog.reject()
    assert not places.dishes.exists()
    assert page.controller.history.count() == 0


def test_pasted_recipe_is_looked_at(qtbot, page: FoodsPage) -> None:
    qtbot.waitUntil(lambda: page.controller.dishes.dishes is not None, timeout=PATIENCE_MS)
    page.recipe_flow.ask_for_text()
    paste = page.recipe_flow.paste
    assert paste is not None
    assert not paste.look.isEnabled()
    paste.text.setPlainText("Toast\nServes 1\n\n2 slices whole wheat bread\n\nToast it.")
    qtbot.mouseClick(paste.look, Qt.MouseButton.LeftButton)
    shown = page.recipe_flow.dialog
    assert shown is not None
    qtbot.waitUntil(lambda: shown.preview is not None, timeout=PATIENCE_MS)
    assert shown.recipes.ticked[0].title == "Toast"


def test_form_keeps_steps_and_masses_of_an_imported_dish(
    qtbot, page: FoodsPage, dialog: RecipeImportDialog
) -> None:
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    controller = page.controller.dishes
    qtbot.waitUntil(lambda: bool(controller.dishes and controller.dishes.dishes))
    assert controller.dishes is not None
    (dish,) = controller.dishes.dishes.values()
    controller.keep(dish.id, replace(draft_of(dish), title="Oats of mine"), "Change dish")
    qtbot.waitUntil(
        lambda: bool(controller.dishes and controller.dishes.dishes[dish.id].title != dish.title)
    )
    changed = controller.dishes.dishes[dish.id]
    assert changed.title == "Oats of mine"
    assert changed.steps == dish.steps
    assert changed.source == dish.source
    masses = {c.food: c.servings for role in dish.roles for c in role.choices}
    assert {c.food: c.servings for role in changed.roles for c in role.choices} == masses


def test_food_that_is_freed_says_so(dialog: RecipeImportDialog) -> None:
    choose(dialog, 0)
    dialog.line_view.setCurrentIndex(dialog.lines.index(0, 1))
    dialog.line.free.setChecked(True)
    assert dialog.current is not None
    assert dialog.current.lines[0].free
    assert dialog.current.answers[dialog.current.lines[0].text] == LineAnswer(free=True)


def test_foods_of_usda_come_along_and_go_with_the_dish(
    qtbot, page: FoodsPage, places: OwnPlaces
) -> None:
    qtbot.waitUntil(lambda: page.controller.dishes.dishes is not None, timeout=PATIENCE_MS)
    page.recipe_flow.import_text(
        "Flat bread\nServes 2\n\n200 g flour\n2 tbsp olive oil\n\nFry it in a pan."
    )
    dialog = page.recipe_flow.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.preview is not None, timeout=PATIENCE_MS)
    flour = dialog.lines.lines[0]
    assert flour.mark is Mark.ASKED
    assert flour.food.startswith("own_")
    dialog.looked.setChecked(True)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    controller = page.controller

    def own() -> set[str]:
        return {one.food.id for one in controller.own.foods} if controller.own else set()

    def dishes() -> set[str]:
        return {*controller.dishes.dishes.dishes} if controller.dishes.dishes else set()

    qtbot.waitUntil(lambda: dishes() == {"own_flat_bread"}, timeout=PATIENCE_MS)
    assert own() == {flour.food}
    assert controller.own is not None
    assert "gluten" in controller.own.foods[0].food.allergens
    page.history.undo()
    qtbot.waitUntil(lambda: not dishes() and not own(), timeout=PATIENCE_MS)
    page.history.redo()
    qtbot.waitUntil(lambda: dishes() == {"own_flat_bread"}, timeout=PATIENCE_MS)
    assert own() == {flour.food}
