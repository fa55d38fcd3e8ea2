"""The real program with edits at random: what `tests.benchmarks.kills` kills.

``python -m tests.benchmarks.edited_program MODE FILE`` runs in the folders that XDG_* name. Each
edit is told on standard output, ``edit NUMBER TIME``; the number is the plan's seed in its file.
"""

from __future__ import annotations

import random
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from planner.data_folder import data_folder, keep_to_oneself, settle_data_folder, usual_week
from planner.store.own.places import OwnPlaces
from planner.ui.background.tasks import Runner
from planner.ui.program.instance import Instance
from planner.ui.program.running import run_alone
from planner.ui.session.document import UndoStep
from planner.ui.window import MainWindow

TODAY = date(2026, 11, 23)
LEAST_MS, MOST_MS = 300, 3000
MINIMISED_AFTER_MS = 30_000
_LOOK_MS, _FIRST_SEED, _ASKS_AT = 50, 1000, 2


class Editing(QObject):
    """Edits as soon as there is a week, at times a seed gives."""

    def __init__(self, window: MainWindow, mode: str, file: Path) -> None:
        super().__init__(window)
        self._window, self._mode, self._file = window, mode, file
        self._random = random.Random(file.name + mode + str(time.time_ns()))
        self._number = 0
        self._soon = QTimer(self, interval=_LOOK_MS, singleShot=True)
        self._soon.timeout.connect(self._wait)
        self._soon.start()

    def _wait(self) -> None:
        session = self._window.session
        if not self._window.whole or session.plan is None or session.planning.busy:
            self._soon.start()
            return
        if self._mode == "look":
            self._tell_and_end()
            return
        if self._mode == "idle":
            self._rest()
            return
        if self._mode in ("file", "ask"):
            self._window.files.save_path(self._file)
        elif self._mode == "guest":
            self._mode = "opened"
            self._window.files.open_path(self._file)
            self._soon.start()  # a worker reads it
            return
        self._soon.timeout.disconnect(self._wait)
        self._soon.timeout.connect(self._edit)
        self._edit()

    def _edit(self) -> None:
        document = self._window.session.document
        self._number += 1
        assert document.plan is not None
        changed = replace(document.plan, seed=_FIRST_SEED + self._number)
        document.replace(changed, UndoStep(f"Edit {self._number}"))
        print("edit", changed.seed, time.monotonic(), flush=True)
        if self._mode == "ask" and self._number == _ASKS_AT:
            QTimer.singleShot(0, self._window, self._window.files.new)  # asks: it is not saved
        self._soon.start(self._random.randint(LEAST_MS, MOST_MS))

    def _rest(self) -> None:
        """Say that the window is at rest, and minimise it some time later."""
        self._window.session.stop()
        if any(lane.busy for lane in self._window.findChildren(Runner)):
            self._soon.start()
            return
        print("idle", flush=True)
        QTimer.singleShot(MINIMISED_AFTER_MS, self._window, self._minimise)

    def _minimise(self) -> None:
        self._window.showMinimized()
        print("minimised", flush=True)

    def _tell_and_end(self) -> None:
        session = self._window.session
        assert session.plan is not None
        print("seed", session.plan.seed, flush=True)
        for notice in session.notices.notices:
            print("notice", notice.key, str(notice.text).replace("\n", " "), flush=True)
        print("age", session.plan.profile.person.age, flush=True)
        self._window.ending = True
        self._window.close()


def main(mode: str, file: str) -> int:
    """Run until the end comes from outside."""
    keep_to_oneself()
    app = QApplication(sys.argv[:1])
    instance = Instance(data_folder())
    if not instance.take():
        print("taken", flush=True)
        return 3
    settle_data_folder()
    window = run_alone(app, TODAY, None, usual_week(), OwnPlaces.usual, instance)
    Editing(window, mode, Path(file))
    code = app.exec()
    instance.release()
    print("ended", flush=True)
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1], sys.argv[2]))
