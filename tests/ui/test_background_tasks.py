"""The runner: late answers are dropped, errors are told."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from planner.ui.background.tasks import Job, Runner

from .settling import settle


@pytest.fixture
def runner(qtbot):
    made = Runner()
    yield made
    made.close()


def test_answer_arrives_on_the_windows_thread(qtbot, runner):
    heard = []
    work = Job(lambda _: threading.current_thread().name, heard.append, heard.append)
    with qtbot.waitSignals([runner.busy_changed, runner.busy_changed]):
        runner.run(work)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard[0].startswith("planning")


def test_newer_question_overtakes(qtbot, runner, gate):
    heard, begun = [], threading.Event()

    def work(_):
        begun.set()
        gate.wait()
        return "old"

    runner.run(Job(work, heard.append, heard.append))
    qtbot.waitUntil(begun.is_set)
    runner.run(Job(lambda _: "new", heard.append, heard.append))
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["new"]  # answers are heard in the order of the work: the old one was before


def test_cancelling_tells_the_work_and_silences_it(qtbot, runner, gate):
    heard, tickets = [], []

    def work(ticket):
        tickets.append(ticket)
        gate.wait()
        return "late"

    runner.run(Job(work, heard.append, heard.append))
    qtbot.waitUntil(lambda: bool(tickets))
    runner.cancel()
    gate.set()
    after = []
    runner.run(Job(lambda _: "after", after.append, after.append))
    qtbot.waitUntil(lambda: bool(after))  # what the work before it told has been heard
    assert tickets[0].cancelled
    assert not heard
    assert not runner.busy


def test_error_is_told(qtbot, runner):
    heard = []
    runner.run(Job(lambda _: 1 / 0, lambda _: None, heard.append))
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], ZeroDivisionError)


def test_parts_come_before_the_whole(qtbot, runner):
    heard = []

    def work(ticket):
        ticket.report("part")
        return "whole"

    runner.run(Job(work, heard.append, heard.append, heard.append))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["part", "whole"]


def test_lane_lets_go_of_its_last_job_and_ends_with_its_owner(qtbot, qapp):
    class Held:
        """Something large that a job brings along."""

    owner, held = QObject(), Held()
    gone = weakref.ref(held)
    lane = Runner(owner)
    lane.run(Job(lambda _, held=held: id(held), lambda _: None, lambda _: None))
    del held
    qtbot.waitUntil(lambda: not lane.busy)
    qtbot.waitUntil(lambda: gone() is None)
    thread = lane._thread
    assert thread is not None and thread.is_alive()
    owner.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    thread.join(60)
    assert not thread.is_alive()


def test_cancelled_task_is_no_failure(qtbot, gate):
    runner, told, begun = Runner(), [], threading.Event()
    runner._told.connect(lambda *what: told.append(what[1]))

    def work(ticket) -> None:
        begun.set()
        gate.wait()
        raise ValueError(ticket.cancelled)

    runner.run(Job(work, lambda _: None, lambda _: None))
    assert begun.wait(60)
    runner.cancel()
    gate.set()
    runner.finish()
    settle()
    assert told == []


def test_garbage_widget_is_not_deleted_on_a_workers_thread(qtbot, runner):
    deleted, heard = [], []

    def litter():
        widget = QWidget()
        widget.itself = widget
        weakref.finalize(widget, lambda: deleted.append(threading.current_thread()))

    def work(_):
        for _turn in range(30):  # each enough for Python to collect garbage by itself
            held = [[] for _ in range(20_000)]
        return len(held)

    litter()
    runner.run(Job(work, heard.append, heard.append))
    qtbot.waitUntil(lambda: heard == [20_000])
    qtbot.waitUntil(gc.isenabled)
    gc.collect()
    assert deleted == [threading.main_thread()]


def test_garbage_collection_runs_on_the_windows_thread_while_a_job_runs(qtbot, runner, gate):
    heard, threads = [], []

    def work(_):
        held = [[] for _ in range(50_000)]
        gate.wait()
        return len(held)

    def searched(_phase, _found):
        threads.append(threading.current_thread())

    gc.callbacks.append(searched)
    try:
        runner.run(Job(work, heard.append, heard.append))
        assert not gc.isenabled()
        qtbot.waitUntil(lambda: bool(threads))
    finally:
        gc.callbacks.remove(searched)
        gate.set()
    qtbot.waitUntil(lambda: heard == [50_000])
    assert set(threads) == {threading.main_thread()}
    qtbot.waitUntil(gc.isenabled)
