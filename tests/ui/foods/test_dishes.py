"""Dishes of one's own, through the page: written, refused, changed, removed, planned."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from foods import Catalogue
from planner.domain import CareRules, Profile, plan_week, verify
from planner.store import StoreError
from planner.store.own.catalogue import load_own_catalogue
from planner.store.own.dish_files import put_own_dish, remove_own_dish
from planner.store.own.dishes import read_own_dishes
from planner.store.own.places import OwnPlaces
from planner.ui.foods import FoodsPage
from planner.ui.foods.dishes.draft import DishDraft, draft_of, free_id
from planner.ui.foods.dishes.form import DishForm
from planner.ui.foods.dishes.models import DishesModel
from planner.ui.foods.dishes.role_box import RoleBox
from planner.ui.foods.dishes.validation import judge
from planner.ui.window import MainWindow
from planner.ui.window.pages import Page
from solver import Effort
from tests.library.conftest import write
from tests.library.test_own_store import DISH

from .conftest import PATIENCE_MS

pytestmark = pytest.mark.days(2)

NAME = "own_bowl_of_bean_with_green"


def click(qtbot, button) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def type_into(qtbot, field, text: str) -> None:
    field.clear()
    qtbot.keyClicks(field, text)


def add_food(qtbot, box: RoleBox, name: str) -> None:
    type_into(qtbot, box.foods.picker.field, name)
    qtbot.keyClick(box.foods.picker.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not box.foods.picker.field.text())


@pytest.fixture
def form(qtbot, page: FoodsPage) -> DishForm:
    qtbot.waitUntil(lambda: page.controller.dishes.dishes is not None, timeout=PATIENCE_MS)
    click(qtbot, page.tabs[2])
    click(qtbot, page.dishes.add)
    assert page.dish_flow.form is not None
    return page.dish_flow.form


@pytest.fixture
def filled(qtbot, form: DishForm) -> DishForm:
    """Fill in beans, and greens that may be left out."""
    type_into(qtbot, form.title.field, "Bowl of {bean}[ with {green}]")
    form.facts.slots.boxes["lunch"].click()
    form.facts.minutes.setValue(12)
    form.facts.keeps.setValue(2)
    type_into(qtbot, form.facts.cuisine, "Corner")
    qtbot.keyClicks(form.method, "Warm the beans.")
    first = form.roles.boxes[0]
    type_into(qtbot, first.name, "bean")
    for food in ("Chickpeas, cooked", "Lentils, cooked"):
        add_food(qtbot, first, food)
    click(qtbot, form.roles.add)
    second = form.roles.boxes[1]
    type_into(qtbot, second.name, "green")
    second.optional.click()
    add_food(qtbot, second, "Spinach, cooked")
    return form


def saved(qtbot, page: FoodsPage, form: DishForm) -> None:
    with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
        click(qtbot, form.save)


def test_dish_is_written_and_shown(
    qtbot, qtmodeltester, page: FoodsPage, filled: DishForm, places: OwnPlaces, catalogue: Catalogue
) -> None:
    qtmodeltester.check(page.dishes.dishes)
    saved(qtbot, page, filled)

    assert not filled.isVisible()
    assert page.tabs[2].text() == "My dishes (1)"
    assert page.dishes.detail.method.text() == "Warm the beans."
    dish = read_own_dishes(places.dishes, catalogue).dishes[NAME]
    assert (dish.slots, dish.minutes, dish.keeps_days) == (("lunch",), 12, 2)
    assert (dish.cuisine, dish.method) == ("corner", "Warm the beans.")
    assert [(role.name, role.part, role.optional) for role in dish.roles] == [
        ("bean", "main", False),
        ("green", "side", True),
    ]


def test_title_is_shown_as_it_will_be_said(filled: DishForm) -> None:
    title, energy = filled.plate.title.text(), filled.plate.energy.text()
    assert title.startswith("Bowl of ")
    assert title.endswith(" with spinach")
    assert "kcal" in energy
    assert "12 min" in energy
    assert "spinach" in filled.plate.servings.text()


def test_dish_preview_shows_another_meal(qtbot, filled: DishForm) -> None:
    first = filled.plate.title.text(), filled.plate.servings.text()
    click(qtbot, filled.plate.another)

    assert (filled.plate.title.text(), filled.plate.servings.text()) != first


def test_amounts_are_chosen_from_the_steps_of_a_food(
    qtbot, page: FoodsPage, filled: DishForm, places: OwnPlaces, catalogue: Catalogue
) -> None:
    low, high = filled.roles.boxes[1].foods.amounts["spinach_cooked"]
    low.setCurrentIndex(1)
    high.setCurrentIndex(1)
    wanted = low.currentData()
    saved(qtbot, page, filled)

    role = read_own_dishes(places.dishes, catalogue).dishes[NAME].roles[1]
    assert [choice.servings for choice in role.choices] == [(wanted,)]


def test_role_is_put_into_the_title_by_a_click(qtbot, filled: DishForm) -> None:
    filled.title.field.setText("Beans")
    chips = {chip.text(): chip for chip in filled.title.chips()}
    click(qtbot, chips["green"])

    assert filled.title.field.text() == "Beans[ with {green}]"


def test_dish_is_not_saved_before_it_is_filled_in(qtbot, form: DishForm, places: OwnPlaces) -> None:
    box = form.roles.boxes[0]
    assert box.foods_fault.isHidden()
    click(qtbot, form.save)

    assert form.isVisible()
    assert "how the dish is called" in form.title.fault.text()
    assert "when it may be eaten" in form.facts.slots_fault.text()
    assert "Name it" in box.name_fault.text()
    assert "No food may play it" in box.foods_fault.text()
    assert not places.dishes.exists()


def test_role_without_foods_is_refused(qtbot, filled: DishForm, places: OwnPlaces) -> None:
    click(qtbot, filled.roles.add)
    type_into(qtbot, filled.roles.boxes[2].name, "empty")
    click(qtbot, filled.save)

    assert "No food may play it" in filled.roles.boxes[2].foods_fault.text()
    assert filled.roles.boxes[0].foods_fault.isHidden()
    assert not places.dishes.exists()


def test_dish_without_roles_is_refused(qtbot, filled: DishForm, places: OwnPlaces) -> None:
    while filled.roles.boxes:
        click(qtbot, filled.roles.boxes[0].remove)
    click(qtbot, filled.save)

    assert "what it is made of" in filled.roles.fault.text()
    assert not places.dishes.exists()


def test_title_that_names_an_unknown_role_is_refused(
    qtbot, filled: DishForm, places: OwnPlaces
) -> None:
    type_into(qtbot, filled.title.field, "Bowl of {beam}")
    click(qtbot, filled.save)

    assert 'names no role: "beam"' in filled.title.fault.text()
    assert "bean" in filled.title.fault.text()
    assert filled.title.fault.isVisible()
    assert not places.dishes.exists()


def test_title_that_needs_what_may_be_left_out_is_refused(qtbot, filled: DishForm) -> None:
    type_into(qtbot, filled.title.field, "Bowl of {green}")

    assert "optional" in filled.title.fault.text()


def test_food_in_two_roles_is_refused(qtbot, filled: DishForm, places: OwnPlaces) -> None:
    add_food(qtbot, filled.roles.boxes[1], "Lentils, cooked")
    click(qtbot, filled.save)

    assert "Lentils, cooked" in filled.roles.boxes[1].foods_fault.text()
    assert "already" in filled.roles.boxes[1].foods_fault.text()
    assert not places.dishes.exists()


def test_two_roles_of_one_name_and_signs_in_names_are_refused(qtbot, filled: DishForm) -> None:
    second = filled.roles.boxes[1]
    type_into(qtbot, second.name, "bean")
    assert "two roles of this name" in second.name_fault.text()

    type_into(qtbot, second.name, "a+b")
    assert "none of the signs" in second.name_fault.text()


def test_amounts_the_wrong_way_round_are_refused(filled: DishForm) -> None:
    low, _ = filled.roles.boxes[1].foods.amounts["spinach_cooked"]
    low.setCurrentIndex(low.count() - 1)
    filled.roles.boxes[1].foods.amounts["spinach_cooked"][1].setCurrentIndex(0)

    assert "above the largest" in filled.roles.boxes[1].foods_fault.text()


def test_html_in_a_title_is_text(qtbot, page: FoodsPage, filled: DishForm) -> None:
    type_into(qtbot, filled.title.field, "<b>Bold</b> {bean}")
    assert filled.plate.title.textFormat() == Qt.TextFormat.PlainText
    assert filled.plate.title.text().startswith("<b>Bold</b> ")
    saved(qtbot, page, filled)

    index = page.dishes.dishes.index(0, 0)
    assert index.data().startswith("<b>Bold</b> ")
    assert "<" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert page.dishes.detail.name.textFormat() == Qt.TextFormat.PlainText


def test_dish_is_changed_in_its_place(
    qtbot, page: FoodsPage, filled: DishForm, places: OwnPlaces, catalogue: Catalogue
) -> None:
    saved(qtbot, page, filled)
    click(qtbot, page.dishes.detail.edit)
    form = page.dish_flow.form
    assert form is not None
    assert [sorted(b.foods.amounts) for b in form.roles.boxes][1] == ["spinach_cooked"]
    type_into(qtbot, form.title.field, "Pot of {bean}")
    saved(qtbot, page, form)

    dishes = read_own_dishes(places.dishes, catalogue).dishes
    assert {key: dish.title for key, dish in dishes.items()} == {NAME: "Pot of {bean}"}


def test_removal_can_be_undone(
    qtbot, page: FoodsPage, filled: DishForm, places: OwnPlaces, catalogue: Catalogue
) -> None:
    saved(qtbot, page, filled)
    before = read_own_dishes(places.dishes, catalogue).dishes
    with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
        click(qtbot, page.dishes.detail.remove)
    assert read_own_dishes(places.dishes, catalogue).dishes == {}
    assert page.dishes.empty.isVisible()
    assert "no longer" in page.dishes.removed.text()

    with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
        click(qtbot, page.dishes.undo)
    assert read_own_dishes(places.dishes, catalogue).dishes == before
    assert not page.dishes.undo.isVisible()


def test_new_and_a_changed_dish_are_steps_to_undo(
    qtbot, page: FoodsPage, filled: DishForm, places: OwnPlaces, catalogue: Catalogue
) -> None:
    def after(act: Callable[[], None]) -> list[str]:
        with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
            act()
        dishes = read_own_dishes(places.dishes, catalogue).dishes
        return [dish.title for dish in dishes.values()]

    saved(qtbot, page, filled)
    dish = read_own_dishes(places.dishes, catalogue).dishes[NAME]
    changed = replace(draft_of(dish), title="Another {bean}")
    controller = page.controller.dishes
    assert after(lambda: controller.keep(NAME, changed, "Change dish")) == ["Another {bean}"]

    assert page.history.undoText() == "Change dish"
    assert after(page.history.undo) == [dish.title]
    assert after(page.history.undo) == []
    assert after(page.history.redo) == [dish.title]


def test_file_of_dishes_is_one_step_to_undo(
    qtbot, page: FoodsPage, tmp_path: Path, places: OwnPlaces, catalogue: Catalogue
) -> None:
    source = write(tmp_path / "mine.toml", DISH.replace(', "own_corner_shop_drink"', ""))
    with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
        page.imports.import_path(source)
    taken = read_own_dishes(places.dishes, catalogue).dishes
    assert taken and page.history.count() == 1

    for act, left in ((page.history.undo, {}), (page.history.redo, taken)):
        with qtbot.waitSignal(page.own_changed, timeout=PATIENCE_MS):
            act()
        assert read_own_dishes(places.dishes, catalogue).dishes == left


def test_full_disk_is_told_and_the_form_stays(
    qtbot, page: FoodsPage, filled: DishForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with qtbot.waitSignal(page.controller.dishes.failed, timeout=PATIENCE_MS):
        click(qtbot, filled.save)
    assert filled.isVisible()
    assert "could not be saved" in filled.problem.text()
    assert filled.save.isEnabled()


def test_planned_week_serves_it(
    qtbot, page: FoodsPage, filled: DishForm, places: OwnPlaces, catalogue: Catalogue
) -> None:
    saved(qtbot, page, filled)
    own = load_own_catalogue(catalogue, places).catalogue
    lunches = [key for key, dish in own.dishes.items() if "lunch" in dish.slots]
    # Dishes may come twice a week: with three others for seven lunches it has to be served.
    left_out = {key for key in lunches[3:] if key != NAME}
    only = replace(own, dishes={k: dish for k, dish in own.dishes.items() if k not in left_out})
    plan = plan_week(Profile(), only, effort=Effort.QUICK)

    served = [meal.dish for (_, slot), meal in plan.meals.items() if slot == "lunch"]
    assert NAME in served
    assert verify(plan, only, CareRules.load()) == ()


def test_window_plans_with_it_and_the_week_stays(qtbot, window: MainWindow) -> None:
    window.show_page(Page.FOODS)
    page, session = window.more.foods, window.session
    assert page is not None
    qtbot.waitUntil(lambda: page.controller.dishes.dishes is not None, timeout=PATIENCE_MS)
    meals = session.plan.meals
    pattern = next(iter(page.controller.catalogue.dishes.values()))
    page.controller.dishes.keep("own_twin", draft_of(pattern), "Add dish")
    qtbot.waitUntil(lambda: "own_twin" in session.context.catalogue.dishes, timeout=PATIENCE_MS)
    assert session.plan.meals == meals

    page.dishes.remove_requested.emit(page.controller.dishes.dishes.dishes["own_twin"])
    qtbot.waitUntil(lambda: "own_twin" not in session.context.catalogue.dishes, timeout=PATIENCE_MS)
    assert session.plan.meals == meals


def test_every_dish_of_the_program_holds_as_a_draft(catalogue: Catalogue) -> None:
    for dish in catalogue.dishes.values():
        judged = judge(dish.id, draft_of(dish), catalogue.foods).dish
        assert judged is not None
        assert judged == dish.alone or dish.steps


def test_recipe_as_a_draft_keeps_what_is_in_it_and_how_it_is_made(catalogue: Catalogue) -> None:
    dish = catalogue.dishes["bean_chili"]
    judged = judge(dish.id, draft_of(dish), catalogue.foods).dish

    assert judged is not None
    assert [(r.name, r.choices) for r in judged.roles] == [
        (r.name, r.choices) for r in dish.own_roles
    ]
    assert "Soften the onion" in judged.method
    assert judged.minutes == dish.minutes


def test_ids_are_plain_and_free() -> None:
    assert free_id("Crème à l'œuf", ()) == "own_creme_a_l_uf"
    assert free_id("豆", {"own_dish"}) == "own_dish_2"


def test_model_is_sound_when_empty(qtmodeltester) -> None:
    qtmodeltester.check(DishesModel())


def entry(catalogue: Catalogue) -> dict:
    """Return the entry of a dish that has a method and minutes, and no steps."""
    return draft_of(next(d for d in catalogue.dishes.values() if not d.steps)).entry()


def test_others_in_a_file_stay(tmp_path: Path, catalogue: Catalogue) -> None:
    from planner.store.own.dishes import dish_toml

    one = entry(catalogue)
    write(tmp_path / "mine.toml", dish_toml("a", one) + dish_toml("b", one))
    put_own_dish("a", {**one, "minutes": 99}, tmp_path, catalogue)
    dishes = read_own_dishes(tmp_path, catalogue).dishes
    assert [(key, dish.minutes == 99) for key, dish in dishes.items()] == [
        ("a", True),
        ("b", False),
    ]

    remove_own_dish("a", tmp_path)
    assert list(read_own_dishes(tmp_path, catalogue).dishes) == ["b"]
    remove_own_dish("b", tmp_path)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(StoreError, match="not there"):
        remove_own_dish("b", tmp_path)


def test_file_the_form_cannot_write_is_left_alone(tmp_path: Path, catalogue: Catalogue) -> None:
    from planner.store.own.dishes import dish_toml

    text = "[odd]\nday = 2026-01-01\n" + dish_toml("a", entry(catalogue))
    path = write(tmp_path / "mine.toml", text)
    with pytest.raises(StoreError, match="text editor"):
        remove_own_dish("a", tmp_path)
    assert path.read_text(encoding="utf-8") == text
    assert DishDraft().roles[0].entry()["grams"] == [1, 1]
