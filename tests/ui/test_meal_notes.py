"""A note on a meal: written from its menu, one step to undo, shown on card, pane and Today."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from planner.application.today.clock import DayClock
from planner.ui.week.meal_menu import meal_menu
from planner.ui.window.pages import Page

from .support import START

pytestmark = pytest.mark.days(2)

PLACE = (0, "dinner")
NOTE = "Big pot <b>"


def write(window, place, text):
    asked = []
    menu = meal_menu(window.session.week.card(place), asked.append, window)
    next(action for action in menu.actions() if action.text().startswith("Note")).trigger()
    menu.close()
    window.ask(place, asked[0])
    from planner.ui.week.note_dialog import NoteDialog

    (dialog,) = [d for d in window.findChildren(NoteDialog) if d.isVisible()]
    dialog.field.setText(text)
    dialog.take.click()
    dialog.deleteLater()


def test_note_is_written_from_the_menu_shown_and_undone(window):
    before = window.session.plan
    write(window, PLACE, NOTE)
    assert window.session.plan.meal_notes == {PLACE: NOTE}
    window.meals.select(PLACE)
    box = window.body.detail.meal
    assert NOTE in box.note.text()
    assert not box.note.isHidden()
    assert f"note: {NOTE}" in window.body.week.board.card(PLACE).accessibleName()
    window.commands.undo.trigger()
    assert window.session.plan is before
    window.meals.select(PLACE)
    assert box.note.isHidden()


def test_note_that_stays_as_it_is_is_no_step(window):
    write(window, PLACE, "")
    assert not window.commands.undo.isEnabled()


def test_note_at_an_empty_place_is_shown_too(window):
    window.session.meals.leave_empty(PLACE)
    write(window, PLACE, NOTE)
    assert NOTE in window.body.week.board.card(PLACE).accessibleName()
    assert window.session.week.card(PLACE).note == NOTE


def test_note_stands_on_the_page_today(qtbot, window):
    session = window.session
    session.clock = DayClock(START, time(12, 0))
    session.document.begin(replace(session.plan, start=START))
    session.meals.write_note(PLACE, NOTE)
    window.show_page(Page.TODAY)
    qtbot.waitUntil(lambda: session.home.ready and session.controllers.eaten.ready)
    rows = window.today.page.meals
    assert NOTE in rows["dinner"].note.text()
    assert rows["lunch"].note.isHidden()
