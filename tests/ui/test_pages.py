"""The shopping list and the nutrients."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from planner.application.views.shopping_values import ShopItem
from planner.ui.shopping.model import ShoppingModel
from planner.ui.window.pages import Page

ITEMS = (
    ShopItem("Vegetables", "Kale, fresh", 250, "1 bunch (about 250 g)", ("Mon, lunch: Soup",)),
    ShopItem("Vegetables", "Carrots", 90, "1 bag", key=("Carrots", 0, -1)),
    ShopItem("Dairy", "Milk", 1500, "2 cartons", key=("Milk", 0, -1)),
)


@pytest.fixture
def model(qtmodeltester):
    made = ShoppingModel()
    qtmodeltester.check(made)
    made.show_items(ITEMS)
    qtmodeltester.check(made)
    return made


def test_items_stand_under_their_aisle(model):
    assert [model.index(r, 0).data() for r in range(2)] == ["Vegetables", "Dairy"]
    dairy = model.index(1, 0)
    assert [model.index(0, c, dairy).data() for c in range(2)] == ["Milk", "2 cartons"]
    kale = model.index(0, 0, model.index(0, 0))
    assert "Soup" in kale.data(Qt.ItemDataRole.ToolTipRole)


def test_tick_is_asked_for_and_shown_once_the_plan_has_it(model, qtbot):
    role = Qt.ItemDataRole.CheckStateRole
    milk = model.index(0, 0, model.index(1, 0))
    with qtbot.waitSignal(model.tick_wanted) as asked:
        assert model.setData(milk, Qt.CheckState.Checked, role)
    assert asked.args == [(ITEMS[2].key,), True]
    with qtbot.waitSignal(model.dataChanged):
        model.show_items((*ITEMS[:2], replace(ITEMS[2], ticked=True)))
    assert Qt.CheckState(milk.data(role)) == Qt.CheckState.Checked
    assert milk.data(Qt.ItemDataRole.FontRole).strikeOut()


def test_list_can_be_copied(qtbot, window):
    window.commands.pages[Page.SHOPPING].trigger()
    assert window.body.pages.currentWidget() is window.body.shopping
    qtbot.mouseClick(window.body.shopping.copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert len(text.splitlines()) > 20
    assert text.startswith("Vegetables")


def test_list_follows_the_plan(window):
    window.show_page(Page.SHOPPING)
    before = window.body.shopping.model.items
    assert before
    for slot in window.session.plan.slots:
        window.session.meals.leave_empty((0, slot))
    assert window.body.shopping.model.items != before


def test_heat_map_can_be_read_by_keyboard(qtbot, window):
    window.show_page(Page.NUTRIENTS)
    heat = window.more.nutrients.map
    heat.setFocus()
    first = heat.accessibleDescription()
    qtbot.keyClick(heat, Qt.Key.Key_Down)
    qtbot.keyClick(heat, Qt.Key.Key_Right)
    assert heat.accessibleDescription() != first
    assert "Tuesday" in heat.accessibleDescription()
