"""How long until there is something to see, and until the last plan is there to work with:
``python -m tests.benchmarks.first_paint [PLAN]``.

Both as a multiple of what a bare PySide6 window takes in the same run: medians of five starts
each, by turns, in processes of their own. At most 1.8 and 4 are wanted. Wall time, and beside it
the CPU time, which other processes disturb less.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

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
_OURS = """
import sys
from datetime import date
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from planner.ui.start import open_window
def places():
    from planner.store.own_places import OwnPlaces
    return OwnPlaces.within(folder, folder / "cache")
folder = Path(sys.argv[1])
app = QApplication([])
settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
settings.setValue("guided", "yes")
kept = folder / "last.mealplan"
window = open_window(app, date(2026, 11, 23), None, settings, kept if kept.exists() else None,
                     places)
window.centralWidget().painted.connect(lambda: told("paint"))
def shown(*_):
    told("plan")
    QTimer.singleShot(0, window, window.close)
window.session.shown.connect(shown)
app.exec()
"""
_TELL = """
import os, resource, time
def told(what):
    if what not in seen:
        seen.add(what)
        used = resource.getrusage(resource.RUSAGE_SELF)
        print(what, time.time(), used.ru_utime + used.ru_stime, flush=True)
seen = set()
"""


def start(code: str, folder: Path) -> dict[str, tuple[float, float]]:
    """One start: (seconds on the clock, seconds of CPU) until each thing was there."""
    import time

    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": str(folder / "pyc")}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", _TELL + code, str(folder)],
        capture_output=True,
        text=True,
        env=environment,
        check=True,
    )
    told = [line.split() for line in done.stdout.splitlines()]
    return {what: (float(at) - began, float(cpu)) for what, at, cpu in told}


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    if len(sys.argv) > 1:
        (folder / "last.mealplan").write_bytes(Path(sys.argv[1]).read_bytes())
    for code in (_BARE, _OURS):  # once, so that what Python compiles lies ready
        start(code, folder)
    runs = [(start(_BARE, folder), start(_OURS, folder)) for _ in range(_RUNS)]
    for at, name in enumerate(("clock", "CPU")):
        bare = median(one["paint"][at] for one, _ in runs)
        paint = median(ours["paint"][at] for _, ours in runs)
        plan = median(ours["plan"][at] for _, ours in runs)
        print(
            f"{name:6} bare window {bare:.2f} s, first paint {paint:.2f} s ({paint / bare:.2f}x, "
            f"at most 1.8), last plan {plan:.2f} s ({plan / bare:.2f}x, at most 4)"
        )


if __name__ == "__main__":
    main()
