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
    heard, the answers of all jobs before it have been heard, or dropped for good. What one lane
    tells may give another work, so they are gone through until all rest at once.
    """
    lanes = owner.findChildren(Runner)
    for lane in lanes:
        _drain_lane(qtbot, lane)
    settle()
    while any(lane.busy for lane in lanes):
        for lane in lanes:
            _drain_lane(qtbot, lane)
        settle()


def _drain_lane(qtbot: QtBot, lane: Runner) -> None:
    """Have a last job of a lane heard; one that newer work overtook or cancelled is asked again.

    The window goes on while that job waits for its turn: what it asks of the lane meanwhile
    drops the answer, and no wait for it would ever end.
    """
    heard: list[str] = []
    while not heard:
        qtbot.waitUntil(lambda: not lane.busy)
        lane.run(Job(lambda _: "drained", heard.append, lambda _: None))
        qtbot.waitUntil(lambda: not lane.busy)
