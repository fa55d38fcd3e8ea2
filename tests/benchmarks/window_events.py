"""A session at a desk, watched: ``python -m tests.benchmarks.window_events [PLAN | --year]``.

With ``--year`` 52 weeks are kept, and what needs them is done (`tests.benchmarks.window_year`).

Prints, for everything that was done, the longest time that the window's thread did not handle the
person, those over 50 ms marked, and the lines it was seen at. It is the CPU time of the thread
and not the clock, since other processes may not count against the window; beside it stands the
same in yardsticks (`tests.ui.watchdog.yardstick_s`), which a busy or slow machine changes less.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from planner.store.own.places import OwnPlaces
from planner.ui.program.start import open_window
from planner.ui.window.main_window import MainWindow
from tests.ui.support import START
from tests.ui.tour import DAYS, DIALOGS, EDITS, PAGES, PLANNED, close_all, renew, settle, travel
from tests.ui.watchdog import LIMIT_S, Turn, Watchdog, yardstick_s

from .window_year import watch_year


def main() -> None:
    if sys.argv[1:] == ["--year"]:
        worst, opened = watch_year()
        _tell(worst, opened, yardstick_s())
        return
    app = QApplication([])
    folder = Path(tempfile.mkdtemp())
    watchdog = Watchdog()
    with watchdog.watching():
        began = time.thread_time()
        window = _opened(app, folder)
        opened = time.thread_time() - began
        _play(watchdog, window)
        window = renew(watchdog, window)
        window.session.document.begin(window.session.plan)
        window.close()
        _start_again(watchdog, app, folder)
    _tell(watchdog.worst(), opened, yardstick_s())


def _opened(app: QApplication, folder: Path) -> MainWindow:
    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("guided", "yes")
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    kept = folder / "data" / "last.mealplan"

    def places() -> OwnPlaces:
        return OwnPlaces.within(folder, folder / "cache")

    return open_window(app, START, given, settings, kept, places)


def _start_again(watchdog: Watchdog, app: QApplication, folder: Path) -> None:
    """Start again: the last week is shown before the tables are read."""
    watchdog.doing = "the next start"
    again = _opened(app, folder)
    while again.session.plan is None or again.session.planning.busy:
        watchdog.run(50)
    again.close()


def _play(watchdog: Watchdog, window: MainWindow) -> None:
    watchdog.doing = "start"
    while window.session.plan is None or window.session.planning.busy:
        watchdog.run(50)
    settle(watchdog, window)
    watchdog.doing = "after the start"
    watchdog.run(3000)  # a person looks at the week first; meanwhile other screens are made ready
    close_all(watchdog, window, "start")
    travel(watchdog, window, PAGES + DIALOGS + DAYS + EDITS + PLANNED)


def _tell(turns: list[Turn], opened: float, yardstick: float) -> None:
    print(f"A yardstick is {yardstick * 1000:.1f} ms; {opened * 1000:.1f} ms to the window.")
    for turn in turns:
        long = "  <- over 50 ms" * (turn.cpu_s > LIMIT_S)
        times = turn.cpu_s / yardstick
        print(f"{turn.cpu_s * 1000:7.1f} ms {times:5.1f}  {turn.doing}: {turn.where}{long}")


if __name__ == "__main__":
    main()
