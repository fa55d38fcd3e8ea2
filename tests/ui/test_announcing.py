"""What happens elsewhere than at the focus is spoken by a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from planner.ui.widgets import announcing
from planner.ui.widgets.announcing import announce

from .settling import settle
from .support import rest

pytestmark = pytest.mark.days(2)

POLITE = QAccessible.AnnouncementPoliteness.Polite
URGENT = QAccessible.AnnouncementPoliteness.Assertive


class Listener:
    """Stands in for Qt's side of a screen reader."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self, active: bool = True) -> None:
        self.active, self.heard = active, []

    def isActive(self) -> bool:
        return self.active

    def updateAccessibility(self, event) -> None:
        self.heard.append((event.message(), event.politeness()))


@pytest.fixture
def listener(window, monkeypatch) -> Listener:
    """Hears a window whose week has been spoken: what is to come is of the test alone."""
    settle()
    window.status._soon.stop()
    made = Listener()
    monkeypatch.setattr(announcing, "QAccessible", made)
    return made


def test_the_result_of_planning_is_spoken_once_when_it_stands(qtbot, window, listener) -> None:
    result = "Targets met on 2 of 2 days"
    for times in (1, 2):  # the same result is spoken again: it is another plan's
        qtbot.keyClick(window.body.targets.rows["magnesium_mg"].slider, Qt.Key.Key_PageUp)
        assert len(listener.heard) == times - 1  # not while it is being planned
        rest(qtbot, window)
        qtbot.waitUntil(lambda times=times: len(listener.heard) == times)
    settle()
    assert listener.heard == [(result, POLITE)] * 2


def test_what_is_missed_is_spoken_with_the_result(qtbot, window, listener) -> None:
    window.status.show_week(window.session.week, ("Monday lacks 3 mg of iron", "More"))
    qtbot.waitUntil(lambda: bool(listener.heard))
    ((words, _),) = listener.heard
    assert words == "Targets met on 2 of 2 days. Monday lacks 3 mg of iron (and 1 more)"


def test_trouble_may_interrupt_and_news_may_not(window, listener) -> None:
    window.session.status_message.emit("It could not be saved.", True)
    window.session.status_message.emit("Saved as week", False)
    assert listener.heard == [("It could not be saved.", URGENT), ("Saved as week", POLITE)]


def test_nobody_is_told_where_nobody_listens(qtbot, monkeypatch) -> None:
    deaf = Listener(active=False)
    monkeypatch.setattr(announcing, "QAccessible", deaf)
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "words")
    assert deaf.heard == []


def test_qt_takes_an_announcement(qtbot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.show()
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    try:
        announce(label, "words", urgent=True)
    finally:
        QAccessible.setActive(before)
