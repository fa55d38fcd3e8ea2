"""PySide6's traps: many signals must be survived (6.12.0 aborts Python 3.11 after some 600)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

UI = Path(__file__).parent.parent / "planner" / "ui"
PROGRAM = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Sender(QObject):
    sent = Signal(bool)

app = QCoreApplication([])
sender, received = Sender(), []
sender.sent.connect(received.append)
for _ in range(10_000):
    sender.sent.emit(True)
print(len(received))
"""


def test_ten_thousand_signals_leave_the_interpreter_alive() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False, timeout=1800
    )
    assert (done.returncode, done.stdout.strip()) == (0, "10000"), done.stderr


def test_widgets_are_not_asked_for_their_screen() -> None:
    """PySide would make the screen a child of the widget: see
    `planner.ui.widgets.basic.area_around`.
    """
    asking = [path for path in UI.rglob("*.py") if ".screen()" in path.read_text("utf-8")]

    assert asking == []
