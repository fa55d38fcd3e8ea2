"""How long the window's thread is kept waiting by the clock while weeks are planned.

``python -m tests.benchmarks.window_stalls`` plans three weeks and moves a slider six times. A
timer of 4 ms says when the window did not handle events. Where `window_events` counts what the
window's thread itself works, here it counts, too, what it waits for others that hold Python's
lock. Printed are the waits over 30 ms together, how many were over 50 and 100 ms, the longest,
and how long the plans took. The machine must be at rest: others that want its
processors count as well.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.store.own.places import OwnPlaces
from planner.ui.program.start import open_window
from planner.ui.window.main_window import MainWindow
from tests.ui.support import START

_TICK_MS, _FELT_S = 4, 0.030
_PLANS, _STEPS = 3, 6


class Pulse:
    """Notes every pause between two beats that a person could feel."""

    def __init__(self) -> None:
        self.waits_s: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=_TICK_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Note no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now = time.perf_counter()
        if now - self._last > _FELT_S:
            self.waits_s.append(now - self._last)
        self._last = now


def main() -> None:
    app = QApplication([])
    window = _opened(app, Path(tempfile.mkdtemp()))
    _until_rest(window)
    _run(4000)
    pulse, began = Pulse(), time.perf_counter()
    for _ in range(_PLANS):
        window.commands.plan.trigger()
        _until_rest(window)
    planned_s = time.perf_counter() - began
    slider = window.body.targets.rows["magnesium_mg"].slider
    for _ in range(_STEPS):
        QTest.keyClick(slider, Qt.Key.Key_PageUp)
        _run(500)
    _until_rest(window)
    pulse.stop()
    _close(window)
    print(*_told(pulse.waits_s, planned_s))


def _told(waits_s: list[float], planned_s: float) -> tuple[str, ...]:
    over = [sum(wait > bound for wait in waits_s) for bound in (0.05, 0.1)]
    return (
        f"{1000 * sum(waits_s):6.0f} ms waited,",
        f"{over[0]} over 50 ms, {over[1]} over 100 ms,",
        f"longest {1000 * max(waits_s, default=0.0):.0f} ms;",
        f"{_PLANS} weeks planned in {planned_s:.1f} s",
    )


def _opened(app: QApplication, folder: Path) -> MainWindow:
    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("guided", "yes")

    def places() -> OwnPlaces:
        return OwnPlaces.within(folder, folder / "cache")

    return open_window(app, START, None, settings, folder / "data" / "last.mealplan", places)


def _run(ms: int) -> None:
    """Let the window work; `QTest.qWait` would sleep with Python's lock in its hand."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def _until_rest(window: MainWindow) -> None:
    _run(120)  # what settles for a moment is not begun yet
    while window.session.plan is None or window.session.planning.busy:
        _run(20)


def _close(window: MainWindow) -> None:
    window.session.background_improvement.stop()
    window.session.document.begin(window.session.plan)
    window.close()


if __name__ == "__main__":
    main()
