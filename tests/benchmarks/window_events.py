"""A session at a desk, timed: ``python -m tests.benchmarks.window_events [PLAN]``.

Prints the longest events, those over 50 ms marked: the CPU time that the window's thread
spent on one event, with what was being done. CPU time and not the clock, since other
processes may not count against the window.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.store.own_places import OwnPlaces
from planner.ui.start import open_window
from planner.ui.window.main import MainWindow
from tests.ui.support import START


class TimedApplication(QApplication):
    """Times every event that comes from the loop; events inside events belong to these."""

    def __init__(self) -> None:
        super().__init__([])
        self.doing = "start"
        self.longest: dict[str, float] = {}
        self._deep = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._deep:
            return super().notify(receiver, event)
        self._deep = True
        began = time.thread_time()
        kind = event.type()
        try:
            return super().notify(receiver, event)
        finally:
            self._deep = False
            self.took(f"{self.doing}: {kind.name}", time.thread_time() - began)

    def took(self, what: str, seconds: float) -> None:
        self.longest[what] = max(self.longest.get(what, 0.0), seconds)


class Desk:
    """Does what a person does, each thing as one piece of time."""

    def __init__(self, app: TimedApplication, window: MainWindow) -> None:
        self.app, self.window = app, window

    def do(self, what: str, act: Callable[[], object]) -> None:
        self.app.doing = what
        began = time.thread_time()
        act()
        self.app.took(what, time.thread_time() - began)
        self.until(lambda: not self.window.session.planning.busy)

    def until(self, true: Callable[[], bool], least_ms: int = 60) -> None:
        self.wait(least_ms)
        while not true():
            self.wait(20)

    def wait(self, ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        # What the loop does is timed event by event, not as a whole.
        loop.exec()


def play(desk: Desk) -> None:
    """The scripted session."""
    window = desk.window
    desk.until(lambda: window.session.plan is not None and not window.session.planning.busy)
    desk.wait(1500)  # a person looks at the week first; meanwhile other screens are imported
    slider = window.body.targets.rows["magnesium_mg"].slider
    for turn in range(3):
        desk.do("move slider", lambda: QTest.keyClick(slider, Qt.Key.Key_PageUp))
        desk.do("undo", window.commands.undo.trigger) if turn == 1 else None
    place = (1, "dinner")
    for verb in ("select", "lock", "clear", "repeat", "menu"):
        desk.do(verb, lambda v=verb: window.ask((0, "lunch") if v == "repeat" else place, v))
    QTest.keyClick(QApplication.activePopupWidget() or window, Qt.Key.Key_Escape)
    from dataclasses import replace

    from foods import Diet

    profile = window.session.plan.profile
    vegan = replace(profile, diet=replace(profile.diet, style=Diet.VEGAN))
    desk.do("change diet", lambda: window.session.apply_profile(vegan))
    for _ in range(3):
        desk.do("undo", window.commands.undo.trigger)
        desk.do("redo", window.commands.redo.trigger)
    for index, name in enumerate(("week", "list", "nutrients", "foods", "learn")):
        desk.do(f"first page {name}", lambda i=index: window.show_page(i))
        desk.do("page week", lambda: window.show_page(0))
        desk.do(f"page {name}", lambda i=index: window.show_page(i))
    desk.do("open person", window.commands.person.trigger)
    desk.do("close person", window.people.dialog.reject)
    desk.do("plan", window.commands.plan.trigger)
    desk.do("resize", lambda: window.resize(1024, 640))


def main() -> None:
    app = TimedApplication()
    folder = Path(tempfile.mkdtemp())
    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    plan = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    began = time.thread_time()
    window = open_window(
        app, START, plan, settings, places=lambda: OwnPlaces.within(folder, folder / "cache")
    )
    opened = time.thread_time() - began
    play(Desk(app, window))
    window.session.document.begin(window.session.plan)
    window.close()
    print(f"{opened * 1000:7.1f} ms  until the window is shown")
    for what, seconds in sorted(app.longest.items(), key=lambda each: -each[1])[:40]:
        print(f"{seconds * 1000:7.1f} ms  {what}{'  <- over 50 ms' * (seconds > 0.05)}")


if __name__ == "__main__":
    main()
