"""What reaches the program from outside its window, and faults that nobody caught."""

from __future__ import annotations

import json
import logging
import signal
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QLockFile, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from planner.data_folder import LOCK_FILE
from planner.ui.messages.fault_report import FaultReports, report_of
from planner.ui.messages.notices import Action, Notice, Notices
from planner.ui.messages.unsaved import Unsaved
from planner.ui.program.ending import Ending
from planner.ui.program.instance import Instance
from planner.ui.program.start import own_settings
from planner.ui.session.document import UndoStep

from .support import PATIENCE_MS, make_window

SECRET = "kidney_disease of Anna, 67"


@pytest.fixture
def owner(qapp) -> QObject:
    return QObject(qapp)


@pytest.fixture
def reports(owner, monkeypatch):
    """Put the hooks of the program in place of those of the tests, as long as one runs."""
    for module in (sys, threading):
        monkeypatch.setattr(module, "excepthook", module.excepthook)
    kept: list[str] = []
    notices = Notices(owner)
    made = FaultReports(notices, lambda: kept.append("kept"), owner)
    return made, notices, kept


def fail() -> None:
    raise ValueError(SECRET)


def test_fault_is_told_logged_without_what_was_answered_and_the_plan_is_kept(
    qtbot, reports, caplog, capsys
):
    _, notices, kept = reports
    with caplog.at_level(logging.ERROR, "planner.faults"):
        try:
            fail()
        except ValueError:
            sys.excepthook(*sys.exc_info())
    qtbot.waitUntil(lambda: bool(notices.notices), timeout=PATIENCE_MS)
    (notice,) = notices.notices
    assert kept == ["kept"]
    notices.answer(notice, notice.actions[0])
    report = QGuiApplication.clipboard().text()
    assert "ValueError" in report
    assert "in fail" in report
    for text in (report, caplog.text, capsys.readouterr().err):
        assert SECRET not in text
        assert str(Path.home()) not in text or str(Path.home()) == "/"
    notices.answer(notice, notice.actions[1])
    assert not notices.notices


def test_fault_of_another_thread_is_told_as_well(qtbot, reports):
    _, notices, _ = reports
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(notices.notices), timeout=PATIENCE_MS)


def test_fault_in_a_slot_lets_the_program_go_on(qtbot, reports, owner):
    _, notices, _ = reports
    QTimer.singleShot(0, owner, fail)
    qtbot.waitUntil(lambda: bool(notices.notices), timeout=PATIENCE_MS)
    went_on: list[int] = []
    QTimer.singleShot(0, owner, lambda: went_on.append(1))
    qtbot.waitUntil(lambda: went_on == [1], timeout=PATIENCE_MS)


def test_report_has_no_message():
    try:
        fail()
    except ValueError as error:
        assert SECRET not in report_of(type(error), error.__traceback__)


def test_folder_is_had_by_one_program(tmp_path, owner):
    first, second = Instance(tmp_path, owner), Instance(tmp_path, owner)
    assert first.take()
    assert not second.take()
    assert second.busy
    first.release()
    assert second.take()
    second.release()


def test_lock_whose_process_is_gone_is_taken_over(tmp_path, owner):
    lock = QLockFile(str(tmp_path / LOCK_FILE))
    assert lock.tryLock(0)
    content = (tmp_path / LOCK_FILE).read_text().splitlines()
    lock.unlock()
    gone = 2**22 - 1  # no process has it: the system gives none so large to so few
    (tmp_path / LOCK_FILE).write_text("\n".join([str(gone), *content[1:]]) + "\n")
    instance = Instance(tmp_path, owner)
    assert instance.take()
    instance.release()


def test_messages_stay_until_they_are_answered(owner):
    notices, done = Notices(owner), []
    stays = Action("Again", lambda: done.append("again"), stays=True)
    ends = Action("Done", lambda: done.append("done"))
    notice = Notice("a", "Something", (stays, ends))
    notices.put(notice)
    notices.answer(notice, stays)
    assert notices.notices == (notice,)
    notices.answer(notice, ends)
    assert notices.notices == ()
    assert done == ["again", "done"]


def test_every_writer_stays_marked_until_it_could_write(owner):
    notices = Notices(owner)
    unsaved, again = Unsaved(notices, owner), []
    unsaved.failed("pantry", "the pantry", lambda: again.append("pantry"), OSError("full"))
    unsaved.failed("diary", "the diary", lambda: again.append("diary"), OSError("full"))
    assert unsaved.names == ("the pantry", "the diary")
    unsaved.retry()
    assert again == ["pantry", "diary"]
    unsaved.written("pantry")
    assert "the diary" in notices.notices[0].text
    assert "the pantry" not in notices.notices[0].text
    unsaved.written("diary")
    assert not unsaved
    assert not notices.notices


def test_settings_lie_in_the_data_folder(qapp):
    settings = own_settings()
    assert settings.fileName().endswith("electrolyte-planner/settings.ini")


class Logout:
    """A session manager of the desktop, as far as it is asked something."""

    def __init__(self) -> None:
        self.hints: list[object] = []

    def setRestartHint(self, hint: object) -> None:
        self.hints.append(hint)


def test_logout_writes_what_is_unsaved_and_the_program_goes_on(
    qtbot, context, two_days, settings, tmp_path, care, monkeypatch
):
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(signal, "set_wakeup_fd", lambda _: -1)
    kept = tmp_path / "data" / "last.mealplan"
    window = make_window(context, two_days, settings, kept)
    window.show()
    qtbot.waitExposed(window)
    ended: list[str] = []
    ending = Ending(lambda: ended.append("ended"), window.session.keep_all, window)
    window.session.document.replace(replace(two_days, seed=4711), UndoStep("x"))
    manager = Logout()
    ending._logout(manager)
    assert json.loads(kept.read_text("utf-8"))["seed"] == 4711  # no wait for a timer
    assert manager.hints
    assert ended == []
    app = QGuiApplication.instance()
    for signal_name in (
        "commitDataRequest(QSessionManager&)",
        "saveStateRequest(QSessionManager&)",
    ):
        assert app.receivers(SIGNAL(signal_name)) >= 1
    ending._notifier.setEnabled(False)
    ending._reading.close()
    ending._writing.close()
