"""Let a window come to rest, however quick or slow the machine is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.background.tasks import Job, Runner

_TURNS = 8
"""A layout in a layout in a scroll area in a pane comes to rest after four of them"""


def settle() -> None:
    """Give what waits for its turn its turn: layouts, paints, timers of 0 ms.

    Counted in turns of the event loop, not in milliseconds: after a fixed time a slow machine
    may not have had the turn that a test looks for.
    """
    for _ in range(_TURNS):
        QApplication.processEvents()


def drain(qtbot: QtBot, owner: QObject) -> None:
    """Wait until every lane of work below an object is empty and has been heard.

    A lane works in order, and what it tells is heard in order: once the answer of a last job is
    heard, the answers of all jobs before it have been heard, or dropped for good.
    """
    for lane in owner.findChildren(Runner):
        qtbot.waitUntil(lambda lane=lane: not lane.busy)
        heard: list[str] = []
        lane.run(Job(lambda _: "drained", heard.append, lambda _: None))
        qtbot.waitUntil(lambda heard=heard: bool(heard))
    settle()
