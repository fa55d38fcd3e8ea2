"""Back from the shop: what was bought is planned with, what was not to be had is planned around."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt

from planner.application.today.clock import DayClock
from planner.ui.locale import translated
from planner.ui.window.pages import Page

from .support import START, rest

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shop(qtbot, window):
    session = window.session
    session.clock = DayClock(START, time(6, 0))
    session.document.begin(replace(session.plan, start=START))
    window.show_page(Page.SHOPPING)
    qtbot.waitUntil(lambda: session.home.ready)
    return window.more.shopping


def told(window) -> str:
    notice = window.session.notices.get("shopped")
    return translated(notice.text) if notice else ""


def line_of(shop):
    return next(x for x in shop.listed if not x.staple and x.open and 2 <= len(x.meals) <= 4)


def test_line_the_shop_had_not_changes_its_meals_in_one_step(qtbot, window, shop):
    before, line = window.session.plan, line_of(shop)
    item = next(item for item in shop._view().items if item.name == line.name)
    panel = window.body.shopping.panel
    panel.show_item(item, ())
    assert panel.missing.isVisibleTo(panel)
    qtbot.mouseClick(panel.missing, LEFT)
    qtbot.waitUntil(lambda: told(window) != "")
    after = window.session.plan
    changed = {place for place in before.meals if after.meals.get(place) != before.meals[place]}
    assert changed == set(line.meals)
    assert line.name.lower() in told(window).lower()
    assert "All others are as they were" in told(window)
    assert "The shop had no" in window.session.document.history.undoText()
    window.commands.undo.trigger()
    assert window.session.plan == before


def test_ticked_line_cannot_have_been_missing(qtbot, window, shop):
    line = line_of(shop)
    shop.tick((line.key,), True)
    item = next(item for item in shop._view().items if item.name == line.name)
    panel = window.body.shopping.panel
    panel.show_item(item, ())
    assert not panel.missing.isVisibleTo(panel)


def test_meal_of_which_the_shop_had_not_all_asks_what(qtbot, window, shop):
    line = line_of(shop)
    window.meals.ask(line.meals[0], "missing")
    dialog = shop.dialog
    assert line.name in dialog.boxes
    assert not dialog.change.isEnabled()
    dialog.boxes[line.name].setChecked(True)
    dialog.change.click()
    qtbot.waitUntil(lambda: told(window) != "")
    assert not any(x.name == line.name and x.meals for x in shop.listed)


def test_ticks_made_meanwhile_are_kept(qtbot, window, shop):
    line = line_of(shop)
    other = next(x for x in shop.listed if not x.staple and x.open and x.name != line.name)
    shop.replanning.without((line.name,))
    shop.tick((other.key,), True)
    qtbot.waitUntil(lambda: told(window) != "")
    assert [one.name for one in window.session.plan.shopping.bought] == [other.name]


def test_plan_with_what_was_bought_keeps_what_can_be_cooked(qtbot, window, shop):
    assert not window.body.shopping.head.shopped.isEnabled()
    shop.tick(tuple(x.key for x in shop.listed), True)
    before = window.session.plan
    shop.show()
    qtbot.waitUntil(lambda: window.body.shopping.head.shopped.isEnabled())
    qtbot.mouseClick(window.body.shopping.head.shopped, LEFT)
    qtbot.waitUntil(lambda: told(window) != "")
    assert window.session.plan is before
    assert "Nothing was changed" in told(window)


def test_plan_with_what_was_bought_leaves_what_is_past(qtbot, window, shop):
    window.session.clock = DayClock(START, time(15, 0))
    line = line_of(shop)
    others = tuple(x.key for x in shop.listed if x.name != line.name)
    shop.tick(others, True)
    before = window.session.plan
    window.commands.shopped.trigger()
    qtbot.waitUntil(lambda: told(window) != "")
    rest(qtbot, window)
    after = window.session.plan
    for slot in ("breakfast", "lunch"):
        assert after.meals[0, slot] == before.meals[0, slot]
    assert after.shopping == before.shopping
    early = {(0, "breakfast"), (0, "lunch")}
    still = {place for x in shop.listed if x.name == line.name and x.open for place in x.meals}
    assert set(line.meals) - early
    assert still <= early
    window.commands.undo.trigger()
    assert window.session.plan == before
