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
    """Record the announcements in the place of Qt's accessibility."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self, active: bool = True) -> None:
        self.active, self.announced = active, []

    def isActive(self) -> bool:
        return self.active

    def updateAccessibility(self, event) -> None:
        self.announced.append((event.message(), event.politeness()))


@pytest.fixture
def listener(window, monkeypatch) -> Listener:
    """Record the announcements of a window from the first week on the screen on."""
    settle()
    window.status._soon.stop()
    made = Listener()
    monkeypatch.setattr(announcing, "QAccessible", made)
    return made


def test_planning_result_is_announced_once(qtbot, window, listener) -> None:
    result = "Targets met on 2 of 2 days"
    for times in (1, 2):  # the same result is spoken again: it is another plan's
        qtbot.keyClick(window.body.targets.rows["magnesium_mg"].slider, Qt.Key.Key_PageUp)
        assert len(listener.announced) == times - 1  # not while it is being planned
        rest(qtbot, window)
        qtbot.waitUntil(lambda times=times: len(listener.announced) == times)
    settle()
    assert listener.announced == [(result, POLITE)] * 2


def test_missed_targets_are_announced_with_the_result(qtbot, window, listener) -> None:
    window.status.show_week(window.session.week, ("Monday lacks 3 mg of iron", "More"))
    qtbot.waitUntil(lambda: bool(listener.announced))
    ((words, _),) = listener.announced
    assert words == "Targets met on 2 of 2 days. Monday lacks 3 mg of iron (and 1 more)"


def test_announcement_of_trouble_is_assertive_and_of_news_polite(window, listener) -> None:
    window.session.status_message.emit("It could not be saved.", True)
    window.session.status_message.emit("Saved as week", False)
    assert listener.announced == [("It could not be saved.", URGENT), ("Saved as week", POLITE)]


def test_announcement_is_not_made_without_a_screen_reader(qtbot, monkeypatch) -> None:
    inactive = Listener(active=False)
    monkeypatch.setattr(announcing, "QAccessible", inactive)
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "words")
    assert inactive.announced == []


def test_announcement_reaches_qt_with_its_words_and_urgency(qtbot, monkeypatch) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    label.show()
    before, taken, real = QAccessible.isActive(), [], QAccessible.updateAccessibility

    def take(event) -> None:
        taken.append((event.type(), event.object(), event.message(), event.politeness()))
        real(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(take))
    QAccessible.setActive(True)
    try:
        announce(label, "words", urgent=True)
    finally:
        QAccessible.setActive(before)
    assert taken == [(QAccessible.Event.Announcement, label, "words", URGENT)]
