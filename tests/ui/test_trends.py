"""Weeks side by side in the window: a picture, the same as a table, and no cause."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt

from planner.application.today.clock import DayClock
from planner.domain.diary import CrampNote, DayNote, Diary
from planner.ui.window.pages import Page

from .settling import settle
from .support import START


@pytest.fixture
def page(qtbot, window):
    session = window.session
    session.clock = DayClock(START + timedelta(days=1), time(12, 0))
    session.document.begin(replace(session.plan, start=START))
    window.show_page(Page.TODAY)
    qtbot.waitUntil(lambda: session.home.ready and session.controllers.eaten.ready)
    return window.today.page


@pytest.fixture
def dialog(qtbot, window, page):
    page.meals["lunch"].eaten.click()
    page.weeks.click()
    qtbot.waitUntil(lambda: window.session.controllers.diary.ready)
    dialog = window.diary.dialog
    qtbot.waitUntil(lambda: dialog.view.picture.weeks[-1].days == 2)  # what was planned was read
    return dialog


def cells(dialog, row: int) -> list[str]:
    table = dialog.table
    return [table.item(row, at).text() for at in range(table.columnCount())]


def test_trends_are_there_before_a_diary_is_begun(dialog, window):
    assert window.session.controllers.diary.diary is None
    week = dialog.view.picture.weeks[-1]
    lunch = window.session.controllers.eaten.record.at(START + timedelta(days=1), "lunch")
    assert (week.said, week.days) == (1, 2)
    assert week.eaten == pytest.approx(lunch.amounts[dialog.nutrient.currentData()] / 2)
    assert week.not_said > 0


def test_trends_as_a_table_have_the_figures_of_the_picture(qtbot, dialog):
    assert dialog.stack.currentWidget() is dialog.view
    dialog.as_table.click()
    assert dialog.stack.currentWidget() is dialog.table
    assert dialog.table.rowCount() == 8
    last, first = cells(dialog, 7), cells(dialog, 0)
    assert last[5].startswith("1 / ")
    assert first[1:4] == ["–"] * 3
    assert first[5:] == ["–"] * 3
    dialog.span.setCurrentIndex(0)
    assert dialog.table.rowCount() == 4
    dialog.nutrient.setCurrentIndex(0)
    assert cells(dialog, 3)[1] != last[1]


def test_trends_are_read_by_keyboard_and_claim_no_cause(qtbot, dialog, window):
    controller = window.session.controllers.diary
    controller.begin()
    before = START - timedelta(days=7)
    cramp = CrampNote(datetime(before.year, before.month, before.day, 3, 0))
    controller.show(Diary().with_cramp(cramp).with_day(DayNote(before, 6.5)))
    dialog.show_weeks()
    dialog.view.setFocus()
    said = dialog.view.accessibleDescription()
    assert "not said" in said
    assert "nothing noted in the diary" in said
    qtbot.keyClick(dialog.view, Qt.Key.Key_Left)
    said = dialog.view.accessibleDescription()
    assert "cramps: 1" in said
    assert "sleep 6.5 h a night" in said
    assert "no meals known" in said
    assert cells(dialog, 6)[6:] == ["1", "6.5"]
    words = " ".join(label.text() for label in dialog.findChildren(type(dialog.key)))
    assert "does not mean that one causes the other" in words
    settle()
    at = dialog.view._column(2).center()
    assert dialog.view.week_at(QPointF(at)) == 2
    assert not dialog.view.grab().isNull()


def test_trends_follow_the_diary_page_too(qtbot, window, page):
    window.show_page(Page.DIARY)
    diary = window.diary.page
    qtbot.waitUntil(lambda: diary.controller.ready)
    assert not diary.weeks.isVisible()
    diary.controller.begin()
    diary.weeks.click()
    assert window.diary.dialog.isVisible()
