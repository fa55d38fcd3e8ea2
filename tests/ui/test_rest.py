"""A window that nobody touches comes to rest, and lets go of what was closed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from planner.ui.background.tasks import Runner
from planner.ui.session.document import MOST_STEPS, Document, UndoStep
from planner.ui.widgets.former_dialogs import let_former_go

from .settling import settle
from .support import PATIENCE_MS, make_window, rest


def repeating(window: QObject) -> list[str]:
    """Return every timer that wakes the program again and again."""
    timers = window.findChildren(QTimer)
    return [
        f"{timer.parent()} every {timer.interval()} ms"
        for timer in timers
        if timer.isActive() and not timer.isSingleShot()
    ]


def soon(window: QObject) -> list[str]:
    """Return every timer that wakes it once, within a minute."""
    timers = window.findChildren(QTimer)
    return [f"{t.parent()}" for t in timers if t.isActive() and t.remainingTime() < 60_000]


def working(window: QObject) -> bool:
    """Return whether a lane has work, including work that an answer caused."""
    return any(lane.busy for lane in window.findChildren(Runner))


def test_idle_window_wakes_for_nothing(qtbot, context, two_days, settings, tmp_path):
    window = make_window(context, two_days, settings, tmp_path / "data" / "last.mealplan")
    window.show()
    qtbot.waitExposed(window)
    rest(qtbot, window)
    session = window.session
    session.stop()
    # What is read of a start is heard first: each answer has the list made ahead once more.
    qtbot.waitUntil(
        lambda: session.home.ready and session.controllers.eaten.ready, timeout=PATIENCE_MS
    )
    session.keep_all()
    qtbot.waitUntil(lambda: not soon(window) and not working(window), timeout=PATIENCE_MS)
    assert repeating(window) == []
    window.showMinimized()
    settle()
    assert repeating(window) == []
    assert soon(window) == []


def let_go() -> None:
    """Delete what is to be deleted later, as the loop of the program does."""
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_closed_dialog_goes_when_the_next_of_its_kind_opens(qtbot, window):
    for _ in range(6):
        window.commands.settings.trigger()
        window.settings.dialog.reject()
        window.commands.about.trigger()
        if (about := QApplication.activeModalWidget()) is not None:
            about.close()
        let_go()
    kinds = [type(each).__name__ for each in window.findChildren(QDialog)]
    assert kinds.count("SettingsDialog") == 1
    assert len(kinds) <= 3, kinds


def test_dialog_that_is_open_or_was_never_shown_stays(qtbot, window):
    shown, fresh = QDialog(window), QDialog(window)
    shown.show()
    let_former_go(QDialog(window))
    settle()
    assert shown.isVisible()
    assert not fresh.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    assert {shown, fresh} <= set(window.findChildren(QDialog))
    shown.close()
    let_former_go(QDialog(window))
    let_go()
    assert len([d for d in window.findChildren(QDialog) if type(d) is QDialog]) == 3


def test_history_has_an_end(qapp, context, two_days):
    """The document alone: a window would show every one of some hundred plans."""
    document = Document()
    document.equip(context)
    document.begin(two_days)
    for turn in range(MOST_STEPS + 50):
        document.replace(replace(two_days, seed=turn), UndoStep(f"{turn}"))
    assert document.history.count() == MOST_STEPS
    document.undo()
    assert document.plan.seed == MOST_STEPS + 48
    while document.history.canUndo():
        document.undo()
    assert document.plan.seed == 49
