"""Saving, opening, closing."""

from __future__ import annotations

import json
import threading

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox

import planner.store
from planner.application import planning_tasks
from planner.store import StoreError, save_plan

from .settling import drain, settle
from .support import open_file, rest, save

pytestmark = pytest.mark.days(2)


def test_save_and_open_bring_the_same_week(qtbot, window, tmp_path):
    path = tmp_path / "week.mealplan"
    window.session.meals.lock((0, "lunch"))
    assert window.isWindowModified()
    assert save(qtbot, window, path)
    assert not window.isWindowModified()
    saved = window.session.plan
    window.session.meals.leave_empty((1, "lunch"))
    assert save(qtbot, window, tmp_path / "other.mealplan")
    open_file(qtbot, window, path)
    assert window.session.plan.meals == saved.meals
    assert window.session.plan.locked == saved.locked
    assert window.memory.recent[0] == path


def test_undo_works_across_a_save(qtbot, window, tmp_path):
    before = window.session.plan
    window.session.meals.lock((0, "lunch"))
    save(qtbot, window, tmp_path / "week.mealplan")
    window.commands.undo.trigger()
    assert window.session.plan is before
    assert window.isWindowModified()


def test_save_that_fails_keeps_the_plan_marked(qtbot, window, tmp_path, monkeypatch):
    def full(_plan, path, _catalogue):
        raise StoreError(path, "The disk is full. Make room and save again.")

    monkeypatch.setattr(planner.store, "save_plan", full)
    window.session.meals.lock((0, "lunch"))
    assert not save(qtbot, window, tmp_path / "week.mealplan")
    assert window.isWindowModified()
    box = window.findChild(QMessageBox)
    assert "full" in box.text()
    box.close()


@pytest.mark.parametrize(
    "content", ["", "not a plan", '{"version": 1, "days": [', '{"version": 99, "days": []}']
)
def test_opening_a_file_that_is_no_plan_is_told_and_the_plan_stays(
    qtbot, window, tmp_path, content
):
    path = tmp_path / "odd.mealplan"
    path.write_text(content)
    before = window.session.plan
    open_file(qtbot, window, path)
    assert window.session.plan is before
    box = window.findChild(QMessageBox)
    assert "unchanged" in box.text()
    box.close()


def test_dropped_file_is_opened(qtbot, window, tmp_path):
    path = tmp_path / "week.mealplan"
    save(qtbot, window, path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.session.document.path = None
    window.dropEvent(event)
    rest(qtbot, window)
    assert window.session.document.path == path


@pytest.fixture
def slow(monkeypatch, gate):
    """Let a worker read a file only once the gate is open; tells the threads that read."""
    threads, real = [], planning_tasks.open_whole

    def reading(*given):
        threads.append(threading.current_thread())
        gate.wait()
        return real(*given)

    monkeypatch.setattr(planning_tasks, "open_whole", reading)
    return threads


@pytest.fixture
def locked(qtbot, window, tmp_path):
    """Return a file of the week with a lock, and the week without it on the screen."""
    path = tmp_path / "locked.mealplan"
    window.session.meals.lock((0, "lunch"))
    assert save(qtbot, window, path)
    window.commands.undo.trigger()
    return path


def test_file_is_read_off_the_window_s_thread_and_can_be_stopped(
    qtbot, window, slow, gate, locked, monkeypatch
):
    asked = []
    monkeypatch.setattr(window.files, "may_leave", lambda: asked.append(1) or True)
    before = window.session.plan
    window.files.open_path(locked)
    qtbot.waitUntil(lambda: bool(slow))
    settle()  # the loop turns while the disk is slow
    assert threading.main_thread() not in slow
    assert window.session.plan is before
    assert window.session.planning.busy
    assert window.commands.stop.isEnabled()
    window.commands.stop.trigger()
    gate.set()
    drain(qtbot, window.session.planning)
    assert window.session.plan is before
    assert not asked
    assert locked not in window.memory.recent[1:]


def test_question_is_asked_once_the_file_is_read(qtbot, window, slow, gate, locked, monkeypatch):
    asked = []
    monkeypatch.setattr(
        window.files, "may_leave", lambda: asked.append(threading.current_thread()) or False
    )
    before = window.session.plan
    window.files.open_path(locked)
    qtbot.waitUntil(lambda: bool(slow))
    assert not asked
    gate.set()
    rest(qtbot, window)
    assert asked == [threading.main_thread()]
    assert window.session.plan is before


def test_second_file_overtakes_the_first(qtbot, window, slow, gate, locked, tmp_path, context):
    other = tmp_path / "other.mealplan"
    save_plan(window.session.plan, other, context.catalogue)
    window.session.document.begin(window.session.plan)
    window.files.open_path(locked)
    qtbot.waitUntil(lambda: bool(slow))
    window.files.open_path(other)
    gate.set()
    rest(qtbot, window)
    assert window.session.document.path == other
    assert not window.session.plan.locked


@pytest.mark.parametrize("answer", ["Cancel", "Discard"])
def test_closing_with_changes_asks(window, monkeypatch, answer):
    button = QMessageBox.StandardButton[answer]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: button)
    window.session.meals.lock((0, "lunch"))
    assert window.close() is (answer == "Discard")


def test_window_comes_back_as_it_was(window, settings):
    window.resize(1111, 777)
    window.close()
    assert not window.memory.geometry.isEmpty()


def test_keys_of_a_foreign_file_survive_opening_and_saving(qtbot, window, tmp_path, context):
    path = tmp_path / "newer.mealplan"
    save_plan(window.session.plan, path, context.catalogue, {"cellar": {"wine": [1, 2]}, "seed": 9})
    open_file(qtbot, window, path)
    window.session.meals.lock((0, "lunch"))
    assert save(qtbot, window, path)
    assert json.loads(path.read_text("utf-8"))["cellar"] == {"wine": [1, 2]}
    other = tmp_path / "other.mealplan"
    assert save(qtbot, window, other)
    assert json.loads(other.read_text("utf-8"))["cellar"] == {"wine": [1, 2]}
    assert json.loads(other.read_text("utf-8"))["seed"] == window.session.plan.seed
