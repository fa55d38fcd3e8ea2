"""Memory of the window under random actions: MB per 1,000 actions, and what the growth is made of.

``python -m tests.benchmarks.window_memory 20000 [--seed 1] [--plot FILE.png] [--kinds]`` plays
(`tests.ui.monkey`) with a week of two days and fails above 0.5 MB per 1,000 actions from action
5,000 on. ``--kinds`` lists the kinds of objects that became more, ``--lines`` where they were made.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import random
import sys
import tempfile
import threading
import tracemalloc
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF, QSettings, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF
from PySide6.QtWidgets import QApplication

from planner.application.context import load_context
from planner.domain import Profile, plan_week
from planner.ui.locale.window_texts import WINDOW_TEXTS
from planner.ui.theme import Look, apply_look
from solver import Effort
from tests.ui.monkey import Monkey, Watch, answer_for_system
from tests.ui.support import START, make_window

MOST_MB_PER_1000 = 0.5
SETTLED = 5000
_STEP, _MOST_KINDS, _FRAMES = 250, 25, 12
_WIDTH, _HEIGHT, _MARGIN = 900, 500, 60


def resident_mb() -> float:
    """Return the memory of this process, with free memory given back first, in MB."""
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def kinds() -> Counter[str]:
    """Return how many objects there are of each kind."""
    found = Counter(
        f"{type(each).__module__}.{type(each).__qualname__}" for each in gc.get_objects()
    )
    found["widgets of Qt"] = len(QApplication.allWidgets())
    found["threads"] = threading.active_count()
    found.update(f"window {type(each).__name__}" for each in QApplication.topLevelWidgets())
    return found


def growth(points: list[tuple[int, float]], begin: int) -> float:
    """Return the slope of a straight line through the points from an action on, MB per 1,000."""
    late = [point for point in points if point[0] >= begin] or points
    middle_x = sum(x for x, _ in late) / len(late)
    middle_y = sum(y for _, y in late) / len(late)
    spread = sum((x - middle_x) ** 2 for x, _ in late)
    return 1000 * sum((x - middle_x) * (y - middle_y) for x, y in late) / spread if spread else 0.0


def plot(points: list[tuple[int, float]], file: Path) -> None:
    """Draw memory by actions as a PNG."""
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    most_x, most_y = max(x for x, _ in points), 1.1 * max(y for _, y in points)

    def at(x: float, y: float) -> QPointF:
        across = _MARGIN + (_WIDTH - 2 * _MARGIN) * x / most_x
        return QPointF(across, _HEIGHT - _MARGIN - (_HEIGHT - 2 * _MARGIN) * y / most_y)

    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for part in range(6):
        painter.setPen(QColor("#d6d3d1"))
        painter.drawLine(at(0, most_y * part / 5), at(most_x, most_y * part / 5))
        painter.setPen(QColor("#1c1917"))
        painter.drawText(at(0, most_y * part / 5) - QPointF(55, -4), f"{most_y * part / 5:.0f} MB")
        painter.drawText(at(most_x * part / 5, 0) + QPointF(-15, 20), f"{most_x * part / 5:.0f}")
    painter.drawText(QPointF(_WIDTH / 2 - 30, _HEIGHT - 12), "actions")
    painter.setPen(Qt.GlobalColor.darkCyan)
    painter.drawPolyline(QPolygonF([at(x, y) for x, y in points]))
    painter.end()
    image.save(str(file))


def play(
    actions: int, seed: int, *, wanted: bool
) -> tuple[list[tuple[int, float]], Counter[str], list[str]]:
    """Return memory after so many actions each, the kinds that became more, and faults.

    Args:
        actions: How many.
        seed: Of what is done.
        wanted: Whether kinds are counted, which holds on to them for a moment.
    """
    watch, context = Watch(), load_context(texts=WINDOW_TEXTS)
    plan = plan_week(
        Profile(), context.catalogue, days=2, start=START, care=context.care, effort=Effort.QUICK
    )
    folder = Path(tempfile.mkdtemp())
    for where, name, answer in answer_for_system(folder, random.Random(seed)):
        setattr(where, name, answer)
    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    window = make_window(context, plan, settings, folder / "data" / "last.mealplan")
    window.show()
    monkey, points, early = Monkey(window, seed), [], Counter[str]()
    while monkey.done < actions and not watch.seen:
        monkey.play(min(_STEP, actions - monkey.done))
        monkey.rest()  # what is being worked out just now is no growth
        points.append((monkey.done, resident_mb()))
        print(f"{monkey.done} actions: {points[-1][1]:.0f} MB", flush=True)
        if wanted and not early and monkey.done >= min(SETTLED, actions / 3):
            early = kinds()
    more = kinds() - early if wanted else early
    window = monkey.window
    window.session.document.begin(window.session.plan)
    window.close()
    return points, more, watch.seen


def main() -> int:
    """Play; 1 where memory grows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("actions", type=int, nargs="?", default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plot", type=Path)
    parser.add_argument("--kinds", action="store_true")
    parser.add_argument("--lines", action="store_true")
    asked = parser.parse_args()
    app = QApplication([])
    apply_look(app, Look.LIGHT)
    if asked.lines:
        tracemalloc.start(_FRAMES)
    points, more, faults = play(asked.actions, asked.seed, wanted=asked.kinds)
    if asked.kinds:
        windows = {kind: n for kind, n in more.items() if kind.startswith("window ")}
        for kind, number in (*more.most_common(_MOST_KINDS), *windows.items()):
            print(f"{number:+8d} {kind}")
    if asked.lines:
        for stat in tracemalloc.take_snapshot().statistics("traceback")[:_MOST_KINDS]:
            print(f"{stat.size / 1e6:.2f} MB in {stat.count}", *stat.traceback.format(), sep="\n")
    if asked.plot:
        plot(points, asked.plot)
    slope = growth(points, min(SETTLED, points[-1][0] // 3))
    print(f"{points[-1][0]} actions: {slope:.2f} MB per 1,000 actions, {len(faults)} faults")
    for fault in faults:
        print(fault)
    return int(slope > MOST_MB_PER_1000 or bool(faults))


if __name__ == "__main__":
    raise SystemExit(main())
