"""How long until there is something to see, until the last week is painted, and until it can be
changed: ``python -m tests.benchmarks.first_paint [PLAN]``.

Each as a multiple of what a bare PySide6 window takes in the same run: medians of five starts
each, by turns, in processes of their own. Of the first paint at most 1.8 is wanted, of the last
week, on the board with targets and details beside it, at most 4; edits asked of it are done once
the tables are read (editable). A first start, not timed, keeps the plan as the program does, with
its snapshot. Wall time, and beside it the CPU time, which other processes disturb less.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from planner.ui.session.snapshot.file import snapshot_path

_RUNS = 5
_BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        told("paint")
window = Window()
window.resize(1440, 900)
window.show()
QTimer.singleShot(1500, app.quit)
app.exec()
"""
_WINDOW = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from planner.ui.program.start import open_window
def places():
    from planner.store.own.places import OwnPlaces
    return OwnPlaces.within(folder, folder / "cache")
folder = Path(sys.argv[1])
app = QApplication([])
settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
settings.setValue("guided", "yes")
plan = Path(sys.argv[2]) if len(sys.argv) > 2 else None
window = open_window(app, date(2026, 11, 23), plan, settings, folder / "last.mealplan", places)
"""
_KEEP = (
    _WINDOW
    + """
def keep():  # closing waits until the plan and its snapshot are on the disk
    window.session.betterment.stop()
    window.close()
window.session.shown.connect(lambda *_: QTimer.singleShot(0, window, keep))
app.exec()
"""
)
_OURS = (
    _WINDOW
    + """
from PySide6.QtCore import QEvent, QObject
class Painted(QObject):  # what it tells has been painted by then: bare tells a little earlier
    def __init__(self, watched, what, there):
        super().__init__(window)
        self.what, self.there = what, there
        watched.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.there():
            QTimer.singleShot(0, lambda: told(self.what))
        return False
Painted(window.centralWidget(), "paint", lambda: True)
def watch():  # the week with all that stands beside it: board, targets, details
    board = window.body.week.board
    def painted():
        Painted(board, "week", lambda: True)
        board.update()
    window.showing.shown.connect(painted)
window.completed.connect(watch)
def shown():
    if window.session.plan is not None:  # not only a startup snapshot of it
        told("plan")
        QTimer.singleShot(0, window, window.close)
window.completed.connect(lambda: window.showing.shown.connect(shown))
app.exec()
"""
)
_TELL = """
import os, resource, time
def told(what):
    if what not in seen:
        seen.add(what)
        used = resource.getrusage(resource.RUSAGE_SELF)
        print(what, time.time(), used.ru_utime + used.ru_stime, flush=True)
seen = set()
"""


def start(code: str, folder: Path, *plan: str) -> dict[str, tuple[float, float]]:
    """Time one start: (seconds on the clock, seconds of CPU) until each thing was there."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(folder / "pyc")}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", _TELL + code, str(folder), *plan],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    told = [line.split() for line in done.stdout.splitlines()]
    return {what: (float(at) - began, float(cpu)) for what, at, cpu in told}


_SAID = {
    "paint": "first paint {s:.2f} s ({ratio:.2f}x, at most 1.8)",
    "week": "last week {s:.2f} s ({ratio:.2f}x, at most 4)",
    "plan": "editable {s:.2f} s ({ratio:.2f}x)",
}


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    start(_KEEP, folder, *sys.argv[1:2])
    if not snapshot_path(folder / "last.mealplan").exists():
        raise SystemExit("The last week was not kept: nothing to measure.")
    for code in (_BARE, _OURS):  # once, so that what Python compiles lies ready
        start(code, folder)
    runs = [(start(_BARE, folder), start(_OURS, folder)) for _ in range(_RUNS)]
    for at, name in enumerate(("clock", "CPU")):
        bare = median(one["paint"][at] for one, _ in runs)
        said = [f"{name:6} bare window {bare:.2f} s"]
        for what, words in _SAID.items():
            seconds = median(ours[what][at] for _, ours in runs)
            said.append(words.format(s=seconds, ratio=seconds / bare))
        print(", ".join(said))


if __name__ == "__main__":
    main()
