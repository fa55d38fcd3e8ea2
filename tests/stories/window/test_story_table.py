"""A household and its weeks by keyboard alone: the first one, a week copied and found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from foods import compose_title
from planner.store import save_plan
from planner.store.people.kept_weeks import keep_week, kept_file, weeks_beside
from planner.store.people.table_file import read_table
from planner.ui.window.pages import Page
from tests.ui.settling import drain, settle
from tests.ui.support import PATIENCE_MS, START, make_window

from .keys import Keys

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LAST_WEEK, LATER = START - timedelta(days=7), START + timedelta(days=7)


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "data" / "last.mealplan"


@pytest.fixture
def home(qtbot, context, two_days, settings, kept):
    """Open a window of one person with a week that is over."""
    keep_week(weeks_beside(kept), replace(two_days, start=LAST_WEEK), context.catalogue)
    made = make_window(context, replace(two_days, start=START), settings, kept)
    made.resize(1024, 640)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.table.close()


def test_first_household_by_keyboard_alone(qtbot, home, context, two_days, kept):
    session, keys = home.session, Keys(qtbot)
    session.keep_all()
    session.household.settle()
    child = session.household.add("Mia")
    save_plan(replace(two_days, start=START), child.week, context.catalogue)

    keys.wait_for(home)
    keys.press(Qt.Key.Key_H, held=CTRL | SHIFT)
    qtbot.waitUntil(lambda: home.table.dialog is not None, timeout=PATIENCE_MS)
    dialog = home.table.dialog
    keys.wait_for(dialog)
    keys.tab_to("Who eats together: Lunch")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Mia, Wednesday: Lunch")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Me, Wednesday: Lunch")
    keys.press(Qt.Key.Key_Space)

    keys.turn_to("Away")
    keys.tab_to("Who is away")
    keys.choose("Mia")
    keys.tab_to("Add the date")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Remove Mia")

    keys.turn_to("Guests")
    keys.tab_to("Add a guest")
    keys.press(Qt.Key.Key_Space)
    settle()  # the new card is shown by the next events
    keys.type("Oma")
    keys.tab_to("Must not have: Milk")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Comes to: Sun Lunch")
    keys.press(Qt.Key.Key_Space)
    keys.tab_to("Keep")
    keys.press(Qt.Key.Key_Space)

    qtbot.waitUntil(session.written, timeout=PATIENCE_MS)
    table, _ = read_table(kept.with_name("table.json"))
    assert table is not None
    assert len(table.together[2, "lunch"]) == 2
    assert set(table.away_on.values()) == {frozenset({session.today})}
    (guest,) = table.guests
    assert (guest.name, guest.allergens) == ("Oma", {"milk"})
    assert guest.meals == {(6, "lunch")}


def test_week_is_copied_and_found_again_by_keyboard_alone(qtbot, home, context, kept):
    session, keys, plan = home.session, Keys(qtbot), home.session.plan
    session.background_improvement.stop()
    keys.wait_for(home)
    keys.press(Qt.Key.Key_3, held=CTRL)
    qtbot.waitUntil(lambda: home.calendar.page is not None and bool(session.calendar.index.weeks))
    settle()
    page = home.calendar.page
    page.focus()
    keys.press(*[Qt.Key.Key_Up])  # the week before
    assert page.month.day == LAST_WEEK

    keys.tab_to("Copy to")
    keys.press(Qt.Key.Key_Space)
    keys.wait_for(page.dialog)
    keys.tab_to("First day")
    assert page.dialog.day == LATER  # the first week that nothing covers is offered
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kept_file(weeks_beside(kept), LATER).exists(), timeout=PATIENCE_MS)
    drain(qtbot, session.calendar)

    keys.wait_for(home)
    meal = plan.meals[1, "dinner"]
    title = compose_title(context.catalogue.dishes[meal.dish], meal, context.catalogue)
    keys.tab_to("Search in all kept weeks")
    keys.type(title.split()[0])
    qtbot.waitUntil(lambda: page.finds.count() > 0, timeout=PATIENCE_MS)
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.finds.hasFocus())
    found = {
        page.finds.item(n).data(Qt.ItemDataRole.UserRole).day for n in range(page.finds.count())
    }
    assert LATER + timedelta(days=1) in found
    keys.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.plan.start != START, timeout=PATIENCE_MS)
    assert session.plan.start in {LATER, LAST_WEEK}
    assert home.body.pages.currentIndex() in (Page.CALENDAR, Page.WEEK)
