"""The calendar as a person uses it: weeks kept, looked at, planned, copied, found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from foods import Catalogue
from planner.domain import Plan
from planner.domain.plan.calendar import DateSpan
from planner.domain.plan.edits import locked
from planner.store.people.kept_weeks import (
    favourites_in,
    keep_week,
    kept_file,
    kept_files,
    weeks_beside,
)
from planner.store.plan_file import open_plan, save_plan
from planner.ui.program.start import open_window
from planner.ui.session.autosave import LastPlanKeeper
from planner.ui.week.calendar import MonthView
from planner.ui.window.pages import Page

from .settling import drain, settle
from .support import PATIENCE_MS, START, make_window, open_file, rest

LAST_WEEK = START - timedelta(days=7)
NEXT_WEEK = START + timedelta(days=7)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "data" / "last.mealplan"


@pytest.fixture
def folder(kept: Path, two_days: Plan, catalogue: Catalogue) -> Path:
    made = weeks_beside(kept)
    for start in (LAST_WEEK, NEXT_WEEK):
        keep_week(made, replace(two_days, start=start), catalogue)
    return made


@pytest.fixture
def home(qtbot, context, two_days, settings, kept, folder):
    made = make_window(context, replace(two_days, start=START), settings, kept)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    made.show_page(Page.CALENDAR)
    finish(qtbot, made)
    return made


def finish(qtbot, window) -> None:
    """Wait for what is read, planned and written; a better week may be looked for all along."""
    window.session.background_improvement.stop()
    session, keeper = window.session, window.session.findChild(LastPlanKeeper)
    drain(qtbot, session.planning)
    keeper.keep()  # its timer would have the calendar read while that is waited for
    drain(qtbot, keeper)
    drain(qtbot, session.calendar)


def close(window) -> None:
    """End as the system does: everything is kept, nothing is asked."""
    window.end_now()


def go_to(qtbot, window, day: date) -> None:
    window.calendar.page.month.choose(day)
    window.calendar.page.open.click()
    finish(qtbot, window)


def words(window) -> str:
    return " ".join(notice.words.text() for notice in window.notices.rows)


def press(window, text: str) -> None:
    buttons = [each for row in window.notices.rows for each in row.buttons]
    next(button for button in buttons if button.text() == text).click()


def test_month_marks_planned_days_today_and_damaged_weeks(qtbot, home, folder):
    kept_file(folder, START + timedelta(days=10)).write_text("{")
    home.session.calendar.read()
    finish(qtbot, home)
    month = home.calendar.page.month
    assert "today, planned, on the screen" in month.words(START) or "today" in month.words(START)
    assert month.words(LAST_WEEK).endswith("planned, over")
    assert month.words(NEXT_WEEK).endswith("planned")
    assert month.words(START + timedelta(days=10)).endswith("a damaged week")
    assert month.words(START + timedelta(days=20)).endswith("no plan")


def test_month_is_walked_by_keys_and_says_where_it_is(qtbot):
    month = MonthView(START)
    qtbot.addWidget(month)
    for key, day in (
        (Qt.Key.Key_Right, START + timedelta(days=1)),
        (Qt.Key.Key_Down, START + timedelta(days=8)),
        (Qt.Key.Key_Left, START + timedelta(days=7)),
        (Qt.Key.Key_Up, START),
        (Qt.Key.Key_PageUp, date(2026, 10, 23)),
        (Qt.Key.Key_PageDown, START),
        (Qt.Key.Key_PageDown, date(2026, 12, 23)),
        (Qt.Key.Key_Home, START),
    ):
        QTest.keyClick(month, key)
        assert month.day == day
        assert str(day.day) in month.accessibleDescription()
    assert "November 2026" in month.accessibleName()
    opened = []
    month.opened.connect(opened.append)
    QTest.keyClick(month, Qt.Key.Key_Return)
    assert opened == [START]


def test_month_ends_with_its_last_day_and_is_chosen_by_mouse(qtbot):
    month = MonthView(date(2027, 1, 31))
    qtbot.addWidget(month)
    month.resize(month.sizeHint())
    month.turn(1)
    assert month.day == date(2027, 2, 28)
    there = month.box_of(date(2027, 2, 3)).center().toPoint()
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=there)
    assert month.day == date(2027, 2, 3)


@pytest.mark.parametrize(("first", "name"), [(1, "Mon"), (6, "Sat"), (7, "Sun")])
def test_month_begins_on_the_weekday_of_the_settings(qtbot, first, name):
    month = MonthView(START)
    qtbot.addWidget(month)
    month.show_weeks((), None, first)
    days = [day for day, _ in month._cells()]
    assert days[0].isoweekday() == first
    assert days[0].strftime("%a") == name


def test_week_on_the_screen_is_kept_by_its_date(qtbot, home, folder, catalogue, care):
    home.session.meals.lock((0, "dinner"))
    home.session.keep_all()
    there = open_plan(kept_file(folder, START), catalogue, care)
    assert there.meals == home.session.plan.meals
    assert (0, "dinner") in there.locked


def test_week_without_a_date_gets_one_when_it_is_kept(
    qtbot, context, two_days, settings, tmp_path, catalogue, care
):
    kept = tmp_path / "other" / "last.mealplan"
    window = make_window(context, replace(two_days, start=None), settings, kept)
    window.session.meals.lock((0, "dinner"))
    window.session.keep_all()
    assert [file.first for file in kept_files(weeks_beside(kept))] == [START]
    assert open_plan(kept, catalogue, care).start == START
    window.session.close()


def test_past_week_is_only_read_and_says_so(qtbot, home, folder):
    own, answers = home.session.plan, home.session.answers.profile
    before = kept_file(folder, LAST_WEEK).read_bytes()
    go_to(qtbot, home, LAST_WEEK)
    past = home.session.plan
    assert past.start == LAST_WEEK
    assert "only read" in words(home)
    home.session.meals.lock((0, "dinner"))
    home.session.meals.leave_empty((0, "lunch"))
    home.session.planner.another_week()
    rest(qtbot, home)
    assert home.session.plan is past
    assert "over" in home.status.trouble.text()
    for action in (home.commands.plan, home.commands.lock, home.commands.clear):
        assert not action.isEnabled()
    press(home, "Back to my week")
    assert home.session.plan is own
    assert home.session.answers.profile == answers
    assert not home.notices.rows
    assert home.commands.plan.isEnabled()
    home.session.keep_all()
    assert kept_file(folder, LAST_WEEK).read_bytes() == before


def test_history_of_a_week_outlasts_a_look_at_others(qtbot, home):
    first = home.session.plan
    home.session.meals.lock((0, "dinner"))
    home.session.meals.lock((0, "lunch"))
    both = home.session.plan
    home.show_page(Page.WEEK)
    home.commands.undo.trigger()
    once = home.session.plan
    go_to(qtbot, home, LAST_WEEK)
    assert not home.commands.undo.isEnabled()
    go_to(qtbot, home, NEXT_WEEK)
    coming = home.session.plan
    home.session.meals.lock((1, "dinner"))
    go_to(qtbot, home, START)
    assert home.session.plan is once
    home.commands.redo.trigger()
    assert home.session.plan is both
    home.commands.undo.trigger()
    home.commands.undo.trigger()
    assert home.session.plan is first
    assert not home.commands.undo.isEnabled()
    go_to(qtbot, home, NEXT_WEEK)
    home.commands.undo.trigger()
    assert home.session.plan is coming


def test_shorter_week_is_looked_at_on_a_day_that_it_has(qtbot, home, folder, two_days, catalogue):
    single = replace(
        two_days,
        days=1,
        start=NEXT_WEEK + timedelta(days=14),
        meals={place: meal for place, meal in two_days.meals.items() if place[0] == 0},
    )
    keep_week(folder, single, catalogue)
    home.session.calendar.read()
    finish(qtbot, home)
    home.meals.select_day(1)
    assert home.session.day == 1
    go_to(qtbot, home, single.start)
    assert home.session.plan.days == 1
    assert home.session.day == 0


def test_earlier_later_and_todays_week_are_a_key_away(qtbot, home):
    home.session.keep_all()
    home.session.calendar.read()
    finish(qtbot, home)
    for name, start in (
        ("earlier_week", LAST_WEEK),
        ("earlier_week", LAST_WEEK),
        ("later_week", START),
        ("later_week", NEXT_WEEK),
        ("later_week", NEXT_WEEK),
        ("this_week", START),
    ):
        getattr(home.commands, name).trigger()
        finish(qtbot, home)
        assert home.session.plan.start == start
    assert home.session.day == 0


def test_left_weeks_are_kept_with_their_last_change(qtbot, home, folder, catalogue, care):
    home.session.meals.lock((0, "dinner"))
    go_to(qtbot, home, NEXT_WEEK)
    home.session.meals.lock((1, "dinner"))
    go_to(qtbot, home, LAST_WEEK)
    home.session.keep_all()
    assert (0, "dinner") in open_plan(kept_file(folder, START), catalogue, care).locked
    assert (1, "dinner") in open_plan(kept_file(folder, NEXT_WEEK), catalogue, care).locked


def test_next_week_is_planned_where_nothing_is_planned_yet(qtbot, home, catalogue):
    assert home.session.calendar.next_span() == DateSpan(NEXT_WEEK + timedelta(days=7))
    home.calendar.page.next.click()
    rest(qtbot, home)
    plan = home.session.plan
    assert (plan.start, plan.days) == (NEXT_WEEK + timedelta(days=7), 7)
    assert home.body.pages.currentIndex() == Page.WEEK
    assert home.calendar.page.month.day == plan.start  # what was planned is in sight there, too


def test_next_week_knows_the_weeks_before(qtbot, home, monkeypatch):
    from planner.application import planning_tasks

    asked = []
    real = planning_tasks.plan_week

    def listening(*args, **how):
        asked.append(how["past"](how["start"]))
        return real(*args, **how)

    monkeypatch.setattr(planning_tasks, "plan_week", listening)
    home.session.calendar.plan_next()
    rest(qtbot, home)
    assert {meal.days_before for meal in asked[0]} >= {6, 7}


def test_plan_from_tomorrow_ends_with_the_week_and_holds_there(qtbot, home, kept, context):
    from planner.application.calendar import plan_on

    home.session.calendar.plan_rest()
    rest(qtbot, home)
    plan = home.session.plan
    assert (plan.start, plan.days) == (START + timedelta(days=1), 6)
    home.session.keep_all()
    held = plan_on(START + timedelta(days=1), kept, context.catalogue, context.care)
    assert held.plan.meals == plan.meals
    today = plan_on(START, kept, context.catalogue, context.care)
    assert today.plan.start == START


def test_week_is_copied_to_a_later_date_and_back_with_undo(qtbot, home, folder, catalogue, care):
    page, there = home.calendar.page, START + timedelta(days=21)
    page.month.choose(LAST_WEEK)
    page.copy.click()
    page.dialog.field.setDate(page.dialog.field.date().fromString(there.isoformat(), "yyyy-MM-dd"))
    page.dialog.accept()
    finish(qtbot, home)
    copy = open_plan(kept_file(folder, there), catalogue, care)
    assert copy.meals == open_plan(kept_file(folder, LAST_WEEK), catalogue, care).meals
    assert "copied" in home.status.trouble.text()
    home.commands.undo.trigger()
    finish(qtbot, home)
    assert not kept_file(folder, there).exists()
    home.commands.redo.trigger()
    finish(qtbot, home)
    assert open_plan(kept_file(folder, there), catalogue, care).meals == copy.meals


def test_copy_over_a_week_comes_back_with_undo(qtbot, home, folder, catalogue, two_days):
    other = locked(replace(two_days, start=NEXT_WEEK), (0, "dinner"))
    keep_week(folder, other, catalogue)
    before = kept_file(folder, NEXT_WEEK).read_bytes()
    home.session.calendar.read()
    finish(qtbot, home)
    past = home.session.calendar.held_on(LAST_WEEK)
    home.session.calendar.copy(past, NEXT_WEEK)
    finish(qtbot, home)
    assert kept_file(folder, NEXT_WEEK).read_bytes() != before
    home.session.calendar.history.undo()
    finish(qtbot, home)
    assert kept_file(folder, NEXT_WEEK).read_bytes() == before


def test_copy_to_the_week_on_the_screen_is_a_step_of_its_history(
    qtbot, home, folder, two_days, catalogue
):
    other = replace(two_days, start=LAST_WEEK, meals={(0, "dinner"): two_days.meals[1, "dinner"]})
    keep_week(folder, other, catalogue)
    home.session.calendar.read()
    finish(qtbot, home)
    before = home.session.plan
    home.session.calendar.copy(home.session.calendar.held_on(LAST_WEEK), START)
    finish(qtbot, home)
    assert home.session.plan.meals == other.meals
    assert home.session.plan.start == START
    home.show_page(Page.WEEK)
    home.commands.undo.trigger()
    assert home.session.plan is before


def test_kept_weeks_wait_while_somebody_elses_week_is_on_the_screen(
    qtbot, home, tmp_path, two_days, catalogue
):
    friend = tmp_path / "friend.mealplan"
    profile = replace(two_days.profile, person=replace(two_days.profile.person, age=60))
    save_plan(replace(two_days, profile=profile, start=START), friend, catalogue)
    open_file(qtbot, home, friend)
    assert home.session.document.guest
    plan = home.session.plan
    go_to(qtbot, home, NEXT_WEEK)
    assert home.session.plan is plan
    assert "somebody else" in home.status.trouble.text()


def test_favourite_is_kept_put_on_a_date_removed_and_brought_back(
    qtbot, home, folder, catalogue, care
):
    page = home.calendar.page
    page.month.choose(START)
    page.keep.click()
    page.dialog.field.setText("Cosy week")
    page.dialog.accept()
    finish(qtbot, home)
    assert [each.name for each in favourites_in(folder)] == ["Cosy week"]
    assert page.favourites.count() == 1
    there = START + timedelta(days=35)
    page.put.click()
    page.dialog.field.setDate(page.dialog.field.date().fromString(there.isoformat(), "yyyy-MM-dd"))
    page.dialog.accept()
    finish(qtbot, home)
    assert open_plan(kept_file(folder, there), catalogue, care).meals == home.session.plan.meals
    page.remove.click()
    finish(qtbot, home)
    assert favourites_in(folder) == ()
    assert page.favourites.count() == 0
    home.commands.undo.trigger()
    finish(qtbot, home)
    assert [each.name for each in favourites_in(folder)] == ["Cosy week"]


def test_search_finds_a_meal_and_enter_opens_its_week_at_that_day(qtbot, home, context):
    page = home.calendar.page
    dish = home.session.plan.meals[1, "dinner"].dish
    page.field.setText(dish.replace("_", " "))
    qtbot.waitUntil(lambda: page.finds.count() > 0, timeout=PATIENCE_MS)
    found = [page.finds.item(row).text() for row in range(page.finds.count())]
    at = next(row for row, text in enumerate(found) if "17 November 2026" in text)
    page.finds.setFocus()
    page.finds.setCurrentRow(at)
    QTest.keyClick(page.finds, Qt.Key.Key_Return)
    finish(qtbot, home)
    assert home.session.plan.start == LAST_WEEK
    assert home.body.pages.currentIndex() == Page.WEEK
    assert home.session.day == 1


def test_damaged_week_says_why_and_cannot_be_opened(qtbot, home, folder):
    damaged = START + timedelta(days=10)
    kept_file(folder, damaged).write_text("{")
    home.session.calendar.read()
    finish(qtbot, home)
    home.calendar.page.month.choose(damaged)
    assert "damaged" in home.calendar.page.standing.text()
    assert not home.calendar.page.open.isEnabled()
    assert kept_file(folder, damaged).read_text() == "{"


def test_week_that_is_over_at_the_start_offers_the_next(
    qtbot, context, two_days, settings, tmp_path
):
    kept = tmp_path / "other" / "last.mealplan"
    window = make_window(context, replace(two_days, start=LAST_WEEK), settings, kept)
    assert "is over" in words(window)
    press(window, "Plan the next week")
    rest(qtbot, window)
    assert window.session.plan.start == START
    assert not window.notices.rows


def test_restart_keeps_the_calendar_and_the_coming_week(qtbot, qapp, home, kept, settings):
    go_to(qtbot, home, NEXT_WEEK)
    home.session.meals.lock((1, "dinner"))
    close(home)
    again = open_window(qapp, START, None, settings=settings, kept=kept)
    qtbot.waitUntil(lambda: again.whole and again.session.plan is not None, timeout=PATIENCE_MS)
    assert again.session.plan.start == NEXT_WEEK
    assert (1, "dinner") in again.session.plan.locked
    again.session.calendar.read()
    finish(qtbot, again)
    firsts = [week.span.first for week in again.session.calendar.index.weeks]
    assert firsts == [LAST_WEEK, START, NEXT_WEEK]
    close(again)


def test_restart_after_a_look_at_the_past_shows_ones_own_week(qtbot, qapp, home, kept, settings):
    go_to(qtbot, home, LAST_WEEK)
    close(home)
    again = open_window(qapp, START, None, settings=settings, kept=kept)
    qtbot.waitUntil(lambda: again.whole and again.session.plan is not None, timeout=PATIENCE_MS)
    assert again.session.plan.start == START
    close(again)


def test_sixty_kept_weeks_are_read_on_a_worker(qtbot, home, folder, two_days, catalogue):
    import threading

    from planner.store.people import kept_weeks

    for number in range(2, 62):
        start = START - timedelta(days=7 * number)
        keep_week(folder, replace(two_days, start=start), catalogue)
    threads = set()
    real = kept_weeks.read_kept_week

    def listening(file):
        threads.add(threading.current_thread())
        return real(file)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kept_weeks, "read_kept_week", listening)
        home.session.calendar.read()
        finish(qtbot, home)
    settle()
    assert len(home.session.calendar.index.weeks) >= 62
    assert threads
    assert threading.main_thread() not in threads
