"""Foods and Learn in the window, made when they are wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt

from planner.store.own.foods import read_own_foods
from planner.ui.learn import ReliefDialog
from planner.ui.window.pages import Page

PATIENCE_MS = 60_000


def test_pages_come_when_they_are_wanted(qtbot, window):
    assert window.more.learn is None
    window.commands.pages[Page.LEARN].trigger()
    assert window.body.pages.currentWidget() is window.more.learn
    assert window.more.learn.contents.count() > 5
    window.show_page(Page.FOODS)
    page = window.more.foods
    assert window.body.pages.currentWidget() is page
    qtbot.waitUntil(lambda: bool(page.library.list.foods.rows), timeout=PATIENCE_MS)


def test_relief_is_one_click_away(qtbot, window):
    qtbot.mouseClick(window.top.relief, Qt.MouseButton.LeftButton)
    dialog = window.findChild(ReliefDialog)
    assert dialog.isVisible()
    dialog.accept()


def test_learn_follows_the_person(window):
    window.show_page(Page.LEARN)
    window.more.learn.show_chapter("sources")
    assert window.more.learn.sources is not None


def test_own_foods_change_the_tables_and_the_week_stays(qtbot, window):
    from foods.own import Judge, Watch, WrittenRow, suggestion

    window.show_page(Page.FOODS)
    page = window.more.foods
    qtbot.waitUntil(lambda: bool(page.library.list.foods.rows), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: page.controller.own is not None, timeout=PATIENCE_MS)
    page.library.bar.field.setText("pilinuts")
    qtbot.waitUntil(lambda: len(page.library.list.foods.rows) == 1, timeout=PATIENCE_MS)
    food = page.library.list.foods.rows[0].food
    before, context = window.session.plan, window.session.context
    known = suggestion(food)
    cells = {
        **page.controller.adopted(food),
        "diet": known.diet.value,
        "kind": known.kind,
        "allergens": "tree_nut",
        "stands_in_for": "almonds",
    }
    row = Judge(page.controller.catalogue, ()).judge("", (WrittenRow(0, cells),), Watch())[0]
    assert row.food is not None, row.faults
    page.controller.keep([row.food], "Add food")
    qtbot.waitUntil(lambda: window.session.context is not context, timeout=PATIENCE_MS)
    assert row.food.food.id in window.session.context.catalogue.foods
    assert window.session.plan.meals == before.meals
    own = read_own_foods(window.session.places().foods, page.controller.catalogue)
    assert [one.food.id for one in own.foods] == [row.food.food.id]

    page.controller.remove([row.food.food.id], "Remove food")
    qtbot.waitUntil(
        lambda: row.food.food.id not in window.session.context.catalogue.foods, timeout=PATIENCE_MS
    )
    assert window.session.plan.meals == before.meals
