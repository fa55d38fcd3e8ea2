"""The page of foods: what one types, adopts, changes and imports."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from foods import TAGS, Catalogue
from foods.own import Problem, template_csv
from planner.store import StoreError
from planner.store.own.foods import OwnFoods, read_own_foods, write_own_foods
from planner.store.own.places import OwnPlaces
from planner.ui.foods import FoodController, FoodsPage
from planner.ui.foods.figures_part import FiguresPart
from planner.ui.foods.form import FoodForm
from planner.ui.foods.import_models import FaultsModel, GoodModel
from planner.ui.foods.models import FiguresModel, FoodsModel
from planner.ui.foods.texts import _TAGS
from planner.ui.locale import set_language
from planner.ui.locale.format import use_system_locale
from planner.ui.settings.apply import apply_preferences
from planner.ui.settings.preferences import Preferences
from planner.ui.theme import Look
from tests.library.conftest import GOOD, own_food, write
from tests.library.test_own_store import DISH

from .conftest import PATIENCE_MS


def first_name(page: FoodsPage) -> str:
    rows = page.library.list.foods.rows
    return rows[0].name if rows else ""


def find(qtbot, page: FoodsPage, typed: str, name: str) -> None:
    page.library.bar.field.clear()
    qtbot.keyClicks(page.library.bar.field, typed)
    qtbot.waitUntil(lambda: first_name(page) == name, timeout=PATIENCE_MS)


def adopt(qtbot, page: FoodsPage) -> None:
    find(qtbot, page, "brazilnut", "Nuts, brazilnuts, dried, unblanched")
    qtbot.mouseClick(page.library.add, Qt.MouseButton.LeftButton)


def shown_figures(model: FiguresModel) -> dict[str, list[str]]:
    rows = range(model.rowCount())
    texts = [[model.index(row, column).data() for column in range(4)] for row in rows]
    return {text[0]: text[1:] for text in texts}


@pytest.mark.parametrize("kind", [FoodsModel, FiguresModel, GoodModel, FaultsModel])
def test_models_are_sound_when_empty(qtmodeltester, kind) -> None:
    qtmodeltester.check(kind())


def test_models_are_sound_when_full(qtbot, qtmodeltester, page: FoodsPage) -> None:
    qtmodeltester.check(page.library.list.foods)
    qtmodeltester.check(page.library.detail.figures)
    find(qtbot, page, "almonds", "Nuts, almonds")


def test_list_follows_what_is_typed(qtbot, page: FoodsPage) -> None:
    find(qtbot, page, "almonds", "Nuts, almonds")

    figures = shown_figures(page.library.detail.figures)
    assert page.library.detail.name.text() == "Nuts, almonds"
    assert figures["Magnesium"] == ["270 mg", "47", "Measured"]
    assert figures["Vitamin D"][2] == "Assumed zero"
    assert figures["Vitamin K2 (MK-4)"][:2] in (["–", "–"], ["0 µg", "0"])
    assert "The planner has it" in page.library.detail.note.text()


def test_food_page_shows_an_unknown_figure_as_a_dash(qtbot, page: FoodsPage) -> None:
    find(qtbot, page, "brazilnut", "Nuts, brazilnuts, dried, unblanched")
    model = page.library.detail.figures
    row = list(shown_figures(model)).index("Vitamin K2 (MK-4)")

    assert model.index(row, 1).data() == "–"
    assert "not count as zero" in model.index(row, 1).data(Qt.ItemDataRole.ToolTipRole)


def test_wish_may_be_typed_or_chosen(qtbot, page: FoodsPage) -> None:
    page.library.bar.field.setText("most magnesium per 100 kcal")
    qtbot.waitUntil(
        lambda: "most magnesium first" in page.library.feedback.text(), timeout=PATIENCE_MS
    )
    typed = [row.name for row in page.library.list.foods.rows]
    page.library.bar.field.clear()
    page.library.bar.rank.setCurrentIndex(page.library.bar.rank.findData("magnesium_mg"))
    page.library.bar.basis.setCurrentIndex(1)

    qtbot.waitUntil(
        lambda: [row.name for row in page.library.list.foods.rows] == typed, timeout=PATIENCE_MS
    )
    head = page.library.list.foods.headerData(1, Qt.Orientation.Horizontal)
    assert head == "Mg mg"


def test_food_page_says_that_nothing_was_found(qtbot, page: FoodsPage) -> None:
    page.library.bar.field.setText("xyzzy")

    qtbot.waitUntil(lambda: "Nothing has" in page.library.feedback.text(), timeout=PATIENCE_MS)
    assert page.library.add.isHidden()


def test_food_is_not_taken_before_its_allergens_are_declared(
    qtbot, page: FoodsPage, places: OwnPlaces, catalogue: Catalogue
) -> None:
    adopt(qtbot, page)
    form = page.foods.form
    assert form is not None
    assert "tree nuts" in form.safety.hint.text()
    form.applied.emit(form.cells())
    assert "declaration is missing" in form.problem.text()
    assert form.isVisible()
    assert form.tabs.currentIndex() == 1

    form.safety.some.setChecked(True)
    with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
        form.applied.emit(form.cells())
    kept = read_own_foods(places.foods, catalogue).foods
    assert [one.food.ndb_no for one in kept] == ["12078"]
    assert kept[0].food.allergens == {"tree_nut"}
    assert page.tabs[1].text() == "My foods (1)"


def test_food_is_written_changed_and_removed(
    qtbot, page: FoodsPage, places: OwnPlaces, catalogue: Catalogue
) -> None:
    qtbot.mouseClick(page.new, Qt.MouseButton.LeftButton)
    assert page.foods.form is not None
    for part in page.foods.form.parts.values():
        part.show_cells(GOOD)
    with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
        page.foods.form.applied.emit(page.foods.form.cells())

    page.show_view(1)
    qtbot.mouseClick(page.own.edit, Qt.MouseButton.LeftButton)
    changed = {**page.foods.form.cells(), "name": "Renamed drink"}
    with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
        page.foods.form.applied.emit(changed)
    kept = read_own_foods(places.foods, catalogue).foods
    assert [(one.food.id, one.food.name) for one in kept] == [
        ("own_corner_shop_drink", "Renamed drink")
    ]

    with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
        qtbot.mouseClick(page.own.remove, Qt.MouseButton.LeftButton)
    assert read_own_foods(places.foods, catalogue).foods == ()
    assert page.own.empty.isVisible()


def test_every_change_of_a_food_is_a_step_to_undo(
    qtbot, page: FoodsPage, places: OwnPlaces, catalogue: Catalogue
) -> None:
    def names() -> list[str]:
        return [one.food.name for one in read_own_foods(places.foods, catalogue).foods]

    def after(act: Callable[[], None]) -> list[str]:
        with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
            act()
        return names()

    food = own_food(catalogue)
    renamed = replace(food, cells={**food.cells, "name": "Renamed drink"})
    states = [
        names(),
        after(lambda: page.controller.keep([food], "Add food")),
        after(lambda: page.controller.keep([renamed], "Change food")),
        after(lambda: page.controller.remove([food.food.id], "Remove food")),
    ]
    assert states == [[], [food.food.name], ["Renamed drink"], []]

    assert page.history.undoText() == "Remove food"
    assert [after(page.history.undo) for _ in range(3)] == states[2::-1]
    assert [after(page.history.redo) for _ in range(3)] == states[1:]


def test_steps_taken_back_at_once_follow_one_another(
    qtbot, page: FoodsPage, places: OwnPlaces, catalogue: Catalogue
) -> None:
    with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
        page.controller.keep([own_food(catalogue)], "Add food")
    for _ in range(3):
        page.history.undo()
        page.history.redo()
    page.history.undo()

    qtbot.waitUntil(
        lambda: read_own_foods(places.foods, catalogue).foods == () and not page.controller.busy,
        timeout=PATIENCE_MS,
    )
    assert page.controller.own.foods == ()


def test_food_that_could_not_be_written_is_no_step(
    qtbot, page: FoodsPage, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError(Path("own-foods.json"), "The disk is full.")

    monkeypatch.setattr("planner.store.own.foods.write_atomically", full)
    with qtbot.waitSignal(page.status_message, timeout=PATIENCE_MS) as said:
        page.controller.keep([own_food(catalogue)], "Add food")

    assert said.args == ["The disk is full.", True]
    assert page.history.count() == 0


def test_form_gives_back_what_it_was_given(qtbot, page: FoodsPage) -> None:
    cells = {**GOOD, "tags": "fortified raw", "stands_in_for": "almonds", "note": "kept"}
    form = page.foods.open_form(cells, "x")

    written = dict(form.cells())
    assert written.pop("portions").replace(" ", "") == cells["portions"].replace(" ", "")
    assert {k: v for k, v in cells.items() if k != "portions"} == written


def table(tmp_path: Path, catalogue: Catalogue) -> Path:
    rows = [
        {**GOOD, "name": "One"},
        {**GOOD, "name": "Two", "magnesium_mg": "1.5.2"},
        {**GOOD, "name": "Three"},
    ]
    return write(tmp_path / "mine.csv", template_csv(catalogue, rows))


@pytest.fixture
def offered(qtbot, page: FoodsPage, tmp_path: Path, catalogue: Catalogue) -> FoodsPage:
    with qtbot.waitSignal(page.controller.previewed, timeout=PATIENCE_MS):
        page.imports.import_path(table(tmp_path, catalogue))
    return page


def test_import_writes_nothing_before_it_is_confirmed(
    qtbot, offered: FoodsPage, places: OwnPlaces, catalogue: Catalogue, qtmodeltester
) -> None:
    dialog = offered.imports.importing
    assert dialog is not None
    qtmodeltester.check(dialog.good)
    qtmodeltester.check(dialog.faults)
    assert dialog.head.text() == "2 of 3 foods can be imported"
    assert [dialog.faults.index(0, c).data() for c in range(3)] == ["4", "magnesium_mg", "Two"]
    assert not places.foods.exists()

    dialog.good.setData(
        dialog.good.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole
    )
    assert dialog.take.text() == "Import 1 food"
    with qtbot.waitSignal(offered.own_changed, timeout=PATIENCE_MS):
        dialog.take.click()
    assert [one.food.name for one in read_own_foods(places.foods, catalogue).foods] == ["Three"]


def test_fault_can_be_mended_on_the_spot(qtbot, offered: FoodsPage) -> None:
    dialog = offered.imports.importing
    assert dialog is not None
    dialog.fault_view.setCurrentIndex(dialog.faults.index(0, 0))
    assert "Write one, as 12.5" in dialog.full.text()
    dialog.mend.click()
    assert offered.imports.form is not None
    assert "is not a number" in offered.imports.form.problem.text()

    offered.imports.form.applied.emit({**offered.imports.form.cells(), "magnesium_mg": "1.5"})
    assert dialog.head.text() == "3 of 3 foods can be imported"
    assert dialog.faults.rowCount() == 0


def test_cancelling_an_import_leaves_everything(offered: FoodsPage, places: OwnPlaces) -> None:
    assert offered.imports.importing is not None
    offered.imports.importing.cancel.click()

    assert offered.imports.importing.result() == QDialog.DialogCode.Rejected
    assert not places.foods.exists()


def test_file_that_is_not_there_says_so(qtbot, page: FoodsPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.status_message, timeout=PATIENCE_MS) as said:
        page.imports.import_path(tmp_path / "missing.csv")

    assert said.args[1] is True
    assert "cannot be read" in said.args[0]


def test_template_is_written(page: FoodsPage, tmp_path: Path) -> None:
    page.imports.save_template(tmp_path / "template.csv")

    assert (tmp_path / "template.csv").read_bytes().startswith(b"\xef\xbb\xbfname,kind")


def test_broken_file_of_ones_own_is_never_written_over(
    qtbot, catalogue: Catalogue, places: OwnPlaces
) -> None:
    write(places.foods, "{ broken")
    controller = FoodController(places)
    page = FoodsPage(controller)
    with qtbot.waitSignal(page.status_message, timeout=PATIENCE_MS) as said:
        page.equip(catalogue)
    assert "no file of one's own" in said.args[0]
    assert not page.new.isEnabled()

    controller.keep([own_food(catalogue)], "Add food")
    page.imports.import_path(places.foods)
    assert places.foods.read_text(encoding="utf-8") == "{ broken"
    controller.close()


def test_food_page_shows_what_could_not_be_read(
    qtbot, catalogue: Catalogue, places: OwnPlaces
) -> None:
    entry = {**GOOD, "kind": "of_yore"}
    write_own_foods(places.foods, OwnFoods((own_food(catalogue, name="Other"),), (entry,)))
    controller = FoodController(places)
    page = FoodsPage(controller)
    page.show()
    with qtbot.waitSignal(controller.own_changed, timeout=PATIENCE_MS):
        page.equip(catalogue)
    page.show_view(1)

    assert "of_yore" in page.own.trouble.text()
    assert page.own.trouble.isVisible()
    controller.close()


def test_file_of_dishes_is_taken(qtbot, page: FoodsPage, tmp_path: Path) -> None:
    good = DISH.replace(', "own_corner_shop_drink"', "")
    with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
        page.imports.import_path(write(tmp_path / "mine.toml", good))


def test_dish_that_does_not_hold_is_named(qtbot, page: FoodsPage, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.status_message, timeout=PATIENCE_MS) as said:
        page.imports.import_path(write(tmp_path / "mine.toml", DISH))

    assert said.args[1] is True
    assert "mine.toml, corner_bowl, role nut: No food" in said.args[0]


@pytest.fixture
def german(qapp) -> Iterator[None]:
    set_language("de")
    use_system_locale("de")
    yield
    apply_preferences(qapp, Preferences(look=Look.LIGHT))
    use_system_locale()


def test_form_speaks_german_with_commas(
    qtbot, german, catalogue: Catalogue, places: OwnPlaces
) -> None:
    cells = {**GOOD, "energy_kcal": "46.5"}
    form = FoodForm(catalogue, cells, "Take it")
    qtbot.addWidget(form)
    figures = next(each for each in form.parts.values() if isinstance(each, FiguresPart))
    field = figures.field("energy_kcal")

    assert field.text() == "46,5"
    field.setText("47,25")
    assert form.cells()["energy_kcal"] == "47.25"
    assert form.cells()["portions"].replace(" ", "") == cells["portions"].replace(" ", "")
    assert "Koffein" in [box.text() for box in form.safety.tags.boxes.values()]
    form.show_problems((Problem("allergens", "The allergen declaration is missing.", ""),))
    assert "Die Angabe der Allergene fehlt." in form.problem.text()


def test_every_tag_has_words() -> None:
    assert set(_TAGS) == set(TAGS)
