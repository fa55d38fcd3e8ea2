"""Nothing keeps the window's thread for long: every screen and dialog is opened and watched.

What is measured is CPU time in yardsticks, a fixed piece of work of the same run, so that neither
a slow machine nor a busy one changes what is found. 50 ms are about six of them; twice as many
are allowed here. `python -m tests.benchmarks.window_events` prints the figures.
"""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer

from planner.application.views.week import read_week
from planner.store.own.places import OwnPlaces
from planner.ui.session.session import Session
from planner.ui.session.snapshot.capture import snapshot_of
from planner.ui.window import MainWindow

from .model_watch import watch_none
from .signal_receivers import plain_hearers
from .support import START
from .tour import DAYS, DIALOGS, EDITS, PAGES, close_all, renew, travel
from .watchdog import Watchdog, yardstick_s

MOST_YARDSTICKS = 12.0


def test_a_long_turn_is_seen_and_said_where(qapp):
    gc.collect()  # none is due in the short turn, whatever the tests before have left
    watchdog, one = Watchdog(), yardstick_s()
    with watchdog.watching():
        watchdog.do("work", lambda: [yardstick_s(1) for _ in range(6)])
        watchdog.do("rest", lambda: None)
    work, rest = watchdog.worst()
    assert (work.doing, rest.doing) == ("work", "rest")
    assert work.cpu_s > 3 * one > rest.cpu_s
    assert work.frames


def test_plain_receivers_lists_slots_of_objects_that_are_no_qobject(qapp):
    class Ear:
        def hear(self) -> None:
            pass

    bell, ear = QTimer(), Ear()
    bell.timeout.connect(ear.hear)
    assert [name.rsplit(".", 1)[-1] for name in plain_hearers()] == ["Ear"]


def test_screens_and_dialogs_open_in_short_turns(qapp, context, week, tmp_path):
    watch_none()
    longest: dict[str, float] = {}
    # What the tests before have left goes, or is looked at by no collection of a turn.
    gc.collect()
    gc.freeze()
    for attempt in range(2):  # a turn that was long by chance is not so twice
        for what, yardsticks in _played(context, week, tmp_path / str(attempt)).items():
            longest[what] = min(yardsticks, longest.get(what, yardsticks))
        if max(longest.values()) <= MOST_YARDSTICKS:
            break
    assert not {w: round(y, 1) for w, y in longest.items() if y > MOST_YARDSTICKS}


def _played(context, week, folder: Path) -> dict[str, float]:
    """Return the longest turn of each thing that was done, in yardsticks, by what was done."""
    watchdog, yardsticks = Watchdog(), [yardstick_s()]
    window = _window(context, folder)
    with watchdog.watching():
        _begin(watchdog, window, context, week)
        yardsticks.append(yardstick_s())
        travel(watchdog, window, PAGES + DIALOGS + DAYS + EDITS)
        window = renew(watchdog, window)
    yardsticks.append(yardstick_s())
    assert not plain_hearers()
    _end(window)
    one = sorted(yardsticks)[1]
    return {turn.doing: turn.cpu_s / one for turn in watchdog.worst()}


def _window(context, folder: Path) -> MainWindow:
    """Return a window made as the program makes it: in steps, once it is painted."""
    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    kept = folder / "data" / "last.mealplan"
    session = Session(START, kept=kept, places=lambda: OwnPlaces.within(folder, folder / "cache"))
    window = MainWindow(session, settings, later=True)
    session.setParent(window)
    window.resize(1440, 900)
    window.show()
    return window


def _begin(watchdog: Watchdog, window: MainWindow, context, week) -> None:
    session = window.session
    watchdog.doing = "start"
    while not window.whole:
        watchdog.run(10)
    watchdog.doing = "glimpse"
    with_start = replace(week, start=START)
    window.showing.snapshot(snapshot_of(with_start, context, read_week(with_start, context.meals)))
    while window.showing.at_work:
        watchdog.run(10)
    watchdog.doing = "start"
    session.planning.context = context
    session.document.equip(context)
    session.ready.emit()
    session.document.begin(with_start)
    watchdog.doing = "after the start"
    session.planning.warm()
    while window.diary.page is None or window.navigation.busy:  # the last of them
        watchdog.run(20)
    close_all(watchdog, window, "start")


def _end(window: MainWindow) -> None:
    window.session.document.begin(window.session.plan)
    window.close()
