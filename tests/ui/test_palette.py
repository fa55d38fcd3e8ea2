"""The palette finds anything by a few letters, with the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.ui.widgets.palette.entry import Entry, ranked
from planner.ui.window.pages import Page

from .settling import settle

pytestmark = pytest.mark.days(2)


def entries(*words):
    return [Entry(each, "Action", "", lambda: None) for each in words]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("plw", "Plan the week"),
        ("week", "Plan the week"),
        ("puree", "Purée of peas"),
        ("PP", "Print preview"),
        ("ban", "Banana"),
        ("shop", "Copy shopping list"),
    ],
)
def test_beginnings_of_words_come_first(typed, first):
    offered = entries(
        "Bok choy and soba",
        "Banana",
        "Print preview",
        "Plan the week",
        "Copy shopping list",
        "Purée of peas",
    )
    assert ranked(typed, offered)[0].words == first


def test_letters_must_all_be_there_in_order():
    assert ranked("xyz", entries("Plan the week")) == []
    assert ranked("kew", entries("Plan the week")) == []
    assert len(ranked("", entries("a", "b"))) == 2


@pytest.fixture
def palette(qtbot, window):
    assert window.commands.find.shortcut().toString() == "Ctrl+K"
    window.commands.find.trigger()
    assert window.finding.palette.isVisible()
    return window.finding.palette


def take(qtbot, palette, typed):
    palette.field.setFocus()
    qtbot.keyClicks(palette.field, typed)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle()
    assert not palette.isVisible()


def test_action_is_done_and_its_keys_are_shown(qtbot, window, palette):
    lock = next(entry for entry in palette.found if entry.words == "Nutrients")
    assert lock.keys == "Ctrl+5"
    take(qtbot, palette, "nutrien")
    assert window.body.pages.currentIndex() == Page.NUTRIENTS


def test_meal_of_the_week_is_shown(qtbot, window, palette):
    card = window.session.week.card((1, "dinner"))
    palette.field.setText(card.title)
    places = [entry.kind for entry in palette.found if entry.words == card.title]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle()
    assert any("Dinner" in place for place in places)
    selected = window.body.week.board.selected
    assert window.session.week.card(selected).title == card.title


def test_food_is_looked_up_among_all_foods(qtbot, window, palette, context):
    name = context.catalogue.foods["banana"].name
    palette.field.setText(name)
    row = next(i for i, e in enumerate(palette.found) if (e.words, e.kind) == (name, "Food"))
    for _ in range(row):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    settle()
    assert window.body.pages.currentIndex() == Page.FOODS
    assert window.more.foods.library.bar.field.text() == name


def test_palette_describes_the_selection_and_stays_open_without_a_result(qtbot, window, palette):
    first = palette.field.accessibleDescription()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.field.accessibleDescription() != first
    palette.field.setText("qqqqzzzz")
    assert not palette.list.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
