"""A window with a year of weeks kept: what `window_events --year` does and measures.

Makes 52 weeks that are over, each with its file, and what was eaten on every day of them; then
opens the window and does what needs them: the calendar from month to month, searches, old weeks
opened, the day's meals said, trends, the next week planned with a memory of the last. Prints as
`window_events` does the longest time that each kept the window's thread.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from foods import Catalogue
from planner.domain import Plan, Profile, plan_week
from planner.domain.diary import EatenRecord
from planner.domain.diary.meals_said import as_planned
from planner.domain.shopping.pantry import Pantry
from planner.store import save_plan
from planner.store.own.places import OwnPlaces
from planner.store.people.answers_file import Answers, answers_beside, write_answers
from planner.store.people.eaten_file import write_eaten
from planner.store.people.kept_weeks import keep_week, weeks_beside
from planner.ui.program.start import open_window
from planner.ui.window.main_window import MainWindow
from planner.ui.window.pages import Page
from tests.ui.support import START
from tests.ui.tour import DAYS, PAGES, close_all, settle, travel
from tests.ui.watchdog import Turn, Watchdog

WEEKS = 52
_WORDS = ("salmon", "a", "e", "lentil soup", "xyzzy")


def watch_year() -> tuple[list[Turn], float]:
    """Make the year, open the window and do everything.

    Returns:
        The longest turn of each thing, and the CPU time until the window was open, s.
    """
    app = QApplication([])
    folder = Path(tempfile.mkdtemp())
    kept = folder / "data" / "last.mealplan"
    _make_year(kept, folder)
    watchdog = Watchdog()
    with watchdog.watching():
        began = time.thread_time()
        window = _opened(app, folder, kept)
        opened = time.thread_time() - began
        _play(watchdog, window)
        window.close()
    return watchdog.worst(), opened


def _make_year(kept: Path, folder: Path) -> None:
    """Write the weeks and what was eaten; meals of two weeks take turns."""
    catalogue = Catalogue.load()
    plans = [plan_week(Profile(), catalogue, seed=seed) for seed in range(2)]
    record = EatenRecord()
    kept.parent.mkdir(parents=True, exist_ok=True)
    for number in range(WEEKS, -1, -1):
        plan = replace(plans[number % 2], start=START - timedelta(weeks=number))
        keep_week(weeks_beside(kept), plan, catalogue)
        record = _with_week(record, plan, catalogue) if number else record
    save_plan(replace(plans[0], start=START), kept, catalogue)
    write_answers(answers_beside(kept), Answers(Profile()))
    write_eaten(_places(folder).eaten, record)
    print(f"{WEEKS} weeks over, {len(record):,} meals said; {_places(folder).eaten.name}")


def _with_week(record: EatenRecord, plan: Plan, catalogue: Catalogue) -> EatenRecord:
    meals = dict(record.meals)
    for place in plan.meals:
        said = as_planned(plan, place, catalogue, EatenRecord(), Pantry())
        meals[said.key] = said
    return EatenRecord(meals)


def _places(folder: Path) -> OwnPlaces:
    return OwnPlaces.within(folder / "data", folder / "cache")


def _opened(app: QApplication, folder: Path, kept: Path) -> MainWindow:
    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("guided", "yes")
    return open_window(app, START, None, settings, kept, lambda: _places(folder))


def _play(watchdog: Watchdog, window: MainWindow) -> None:
    watchdog.doing = "start"
    while window.session.plan is None or window.session.planning.busy:
        watchdog.run(50)
    settle(watchdog, window)
    watchdog.doing = "after the start"
    watchdog.run(3000)
    travel(watchdog, window, PAGES + DAYS)
    _calendar(watchdog, window)
    _old_weeks(watchdog, window)
    for name, act in (
        ("plan another week", window.commands.plan.trigger),
        ("plan the next week", window.session.calendar.plan_next),
        ("undo", window.commands.undo.trigger),
    ):
        _do(watchdog, window, name, act)


def _do(watchdog: Watchdog, window: MainWindow, name: str, act: Callable[[], object]) -> None:
    watchdog.do(name, act)
    settle(watchdog, window)
    watchdog.run(600)
    close_all(watchdog, window, name)


def _calendar(watchdog: Watchdog, window: MainWindow) -> None:
    _do(watchdog, window, "calendar", lambda: window.show_page(Page.CALENDAR))
    page = window.calendar.page
    assert page is not None
    for number in range(13):
        _do(watchdog, window, f"month back {number + 1}", page.before.click)
    for words in _WORDS:
        page.field.setFocus()
        _do(watchdog, window, f"search {words}", partial(page.field.setText, words))
        _do(watchdog, window, f"down from {words}", lambda: QTest.keyClick(page.field, _DOWN))
    _do(watchdog, window, "no words", page.field.clear)


_DOWN = Qt.Key.Key_Down


def _old_weeks(watchdog: Watchdog, window: MainWindow) -> None:
    calendar = window.session.calendar
    first: date = START - timedelta(weeks=WEEKS)
    for day in (START - timedelta(weeks=1), START - timedelta(weeks=20), first):
        week = calendar.held_on(day)
        assert week is not None
        _do(watchdog, window, f"open {day}", partial(calendar.open, week))
        _do(watchdog, window, f"today {day}", lambda: window.show_page(Page.TODAY))
        _do(watchdog, window, f"week of {day}", lambda: window.show_page(Page.WEEK))
    _do(watchdog, window, "back to my week", calendar.back)
    _do(watchdog, window, "trends", window.diary.show_trends)
