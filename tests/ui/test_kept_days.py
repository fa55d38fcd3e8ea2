"""A day and weeks that are not on the screen: kept ones are read off the window's thread."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent

from planner.application.calendar import weeks as reading
from planner.application.today.clock import DayClock
from planner.domain import Plan
from planner.domain.diary import Said
from planner.store.people.kept_weeks import keep_week, weeks_beside
from planner.ui.window.pages import Page

from .settling import settle
from .support import PATIENCE_MS, START, make_window, rest


@pytest.fixture
def own(week: Plan) -> Plan:
    return replace(week, start=START)


@pytest.fixture
def window(qtbot, context, own, settings, tmp_path: Path, catalogue):
    """Return a week on the screen that does not have today, and a kept one that has."""
    kept = tmp_path / "data" / "last.mealplan"
    keep_week(weeks_beside(kept), own, catalogue)
    made = make_window(
        context, replace(own, start=START + timedelta(days=14)), settings, kept, kept.parent
    )
    made.session.clock = DayClock(START, time(12, 0))
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def page(qtbot, window):
    window.show_page(Page.TODAY)
    session = window.session
    qtbot.waitUntil(lambda: session.controllers.eaten.ready, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(window.today.page.meals), timeout=PATIENCE_MS)
    return window.today.page


def test_day_of_a_kept_week_is_shown_and_spoken_of(qtbot, window, page, own):
    assert not page.nothing.isVisible()
    page.meals["lunch"].eaten.click()
    said = window.session.controllers.eaten.record.at(START, "lunch")
    assert said.said is Said.EATEN
    assert said.dish == own.meals[0, "lunch"].dish
    page.meals["dinner"].left_out.click()
    assert window.session.controllers.eaten.record.at(START, "dinner").said is Said.LEFT_OUT
    window.today.ask_instead(START, "breakfast")
    assert window.today.dialog.isVisible()
    window.today.dialog.reject()
    page.after.click()
    qtbot.waitUntil(lambda: bool(page.meals), timeout=PATIENCE_MS)
    assert page.day == START + timedelta(days=1)


def test_kept_week_is_read_off_the_window_s_thread_and_once(qtbot, window, page, own, monkeypatch):
    threads, real = [], reading.open_whole

    def listening(*given):
        threads.append(threading.current_thread())
        return real(*given)

    rest(qtbot, window)
    window.session.keep_all()  # a week that is written meanwhile is read again, and rightly
    qtbot.waitUntil(lambda: not window.today.plans.busy, timeout=PATIENCE_MS)
    monkeypatch.setattr(reading, "open_whole", listening)
    window.today.plans._read_anew()
    qtbot.waitUntil(lambda: len(threads) >= 2, timeout=PATIENCE_MS)  # today and tomorrow
    qtbot.waitUntil(lambda: not window.today.plans.busy, timeout=PATIENCE_MS)
    read = len(threads)
    page.ask()
    page.ask()
    settle()
    assert len(threads) == read
    assert threading.main_thread() not in threads


def test_kept_week_that_goes_is_shown_no_more(qtbot, window, page, own):
    calendar = window.session.calendar
    for file in calendar.weeks.folder.iterdir():
        file.unlink()
    calendar.read()
    qtbot.waitUntil(lambda: page.nothing.isVisible(), timeout=PATIENCE_MS)
    assert not page.meals


def test_trends_count_what_kept_weeks_had_planned(qtbot, window, page, own, catalogue):
    before = replace(own, start=START - timedelta(days=21))
    keep_week(window.session.calendar.weeks.folder, before, catalogue)
    page.weeks.click()
    dialog = window.diary.dialog
    qtbot.waitUntil(lambda: dialog.view.picture.weeks[-4].meals > 0, timeout=PATIENCE_MS)
    kept, now = dialog.view.picture.weeks[-4], dialog.view.picture.weeks[-1]
    assert (kept.days, kept.said, kept.meals) == (7, 0, len(before.meals))
    assert kept.not_said == pytest.approx(kept.planned) != 0
    assert now.meals > 0
    assert dialog.view.picture.weeks[-3].meals == 0


def test_foods_belong_to_all_and_stay_when_a_person_is_left(qapp, window):
    foods = window.session.controllers.foods
    window.leave_person()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.session.controllers.foods is foods
    window.show_page(Page.FOODS)
    assert window.more.foods is not None
