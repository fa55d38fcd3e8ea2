"""A slow disk: the window answers, closing waits and can be given up, and all is kept."""

from __future__ import annotations

import errno
import json
import os
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

import planner.store
from planner.store import StoreError
from planner.store.household import versions
from planner.store.people import eaten_file
from planner.store.people.answers_file import Answers, answers_beside
from planner.ui.messages.disk_wait import DiskWait
from planner.ui.messages.notices import Notices
from planner.ui.messages.unsaved import Unsaved
from planner.ui.messages.write_lane import WriteLane
from planner.ui.program.running import Running
from planner.ui.session.autosave import FileSaver, Saving
from planner.ui.session.document import Document, UndoStep
from tests.library.conftest import own_food

from .settling import drain, settle
from .support import PATIENCE_MS, make_window, rest, save

pytestmark = pytest.mark.days(2)


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "data" / "last.mealplan"


@pytest.fixture
def home(qtbot, context, two_days, settings, kept):
    """Open a window, once all that it shows is kept."""
    window = make_window(context, two_days, settings, kept)
    window.show()
    window.session.answers.begin(Answers(two_days.profile))
    rest(qtbot, window)
    qtbot.waitUntil(lambda: window.session.written(), timeout=PATIENCE_MS)
    drain(qtbot, window)
    return window


class SlowDisk:
    """Let no plan onto the disk before the gate is open."""

    def __init__(self, gate: threading.Event) -> None:
        self.gate, self.threads, self.on_any_thread = gate, [], False
        self._save = planner.store.save_plan

    def __call__(self, *given) -> None:
        self.threads.append(threading.current_thread())
        if threading.current_thread() is threading.main_thread() and not self.on_any_thread:
            raise AssertionError("the window's thread waits for the disk")
        self.gate.wait()
        self._save(*given)


@pytest.fixture
def slow(gate, monkeypatch):
    disk = SlowDisk(gate)
    monkeypatch.setattr(planner.store, "save_plan", disk)
    return disk


@pytest.fixture
def unasked(monkeypatch):
    """Fail where something is asked."""

    def question(*asked):
        raise AssertionError(f"asked: {asked[1:]}")

    monkeypatch.setattr(QMessageBox, "question", question)


def lock(window, day: int = 0) -> None:
    window.session.meals.lock((day, "lunch"))


def once_said(window, act) -> None:
    """Do something once the window says that the disk is slow."""

    def look() -> None:
        dialog = window.session.disk.dialog
        if dialog is not None and dialog.isVisible():
            timer.stop()
            act(dialog)

    timer = QTimer(window, interval=5)
    timer.timeout.connect(look)
    timer.start()


def test_save_does_not_keep_the_window_while_the_disk_is_slow(qtbot, home, slow, gate, tmp_path):
    path = tmp_path / "mine.mealplan"
    heard: list[bool] = []
    home.files.save_path(path, heard.append)
    qtbot.waitUntil(lambda: bool(slow.threads), timeout=PATIENCE_MS)
    lock(home)  # the window answers: this is done while the first is being written
    assert not heard
    assert home.isWindowModified()
    gate.set()
    qtbot.waitUntil(lambda: heard == [True], timeout=PATIENCE_MS)
    assert path.exists()
    assert home.isWindowModified()  # what was done meanwhile is not in it
    assert save(qtbot, home)
    assert not home.isWindowModified()
    assert (0, "lunch") in home.session.plan.locked


def test_save_that_waits_writes_the_plan_of_its_time(qtbot, home, slow, gate, tmp_path):
    path = tmp_path / "mine.mealplan"
    home.files.save_path(path)
    qtbot.waitUntil(lambda: bool(slow.threads), timeout=PATIENCE_MS)
    newer = replace(home.session.plan, seed=4711)
    home.session.document.replace(newer, UndoStep("x"))
    heard: list[bool] = []
    home.files.save_path(path, heard.append)
    gate.set()
    qtbot.waitUntil(lambda: heard == [True], timeout=PATIENCE_MS)
    assert json.loads(path.read_bytes())["seed"] == 4711
    assert not home.isWindowModified()


def test_closing_waits_for_a_slow_disk_says_so_and_keeps_all(home, slow, gate, kept, unasked):
    lock(home)
    said = []

    def open_gate(dialog) -> None:
        said.append(dialog.labelText())
        gate.set()

    once_said(home, open_gate)
    assert home.close()
    assert "slow" in said[0]
    locked = [m for m in json.loads(kept.read_bytes())["days"][0]["meals"] if m.get("locked")]
    assert [meal["slot"] for meal in locked] == ["lunch"]


def test_closing_can_be_given_up_while_the_disk_is_slow(qtbot, home, slow, gate, kept, unasked):
    lock(home)
    once_said(home, lambda dialog: dialog.findChild(QPushButton).click())
    assert not home.close()
    assert home.isVisible()
    lock(home, 1)  # the window goes on
    gate.set()
    assert home.close()
    day = json.loads(kept.read_bytes())["days"][1]["meals"]
    assert [meal["slot"] for meal in day if meal.get("locked")] == ["lunch"]


def test_closing_does_not_ask_about_a_week_that_is_kept_anyway(home, unasked):
    lock(home)
    assert home.session.document.dirty
    assert home.close()


@pytest.mark.parametrize("answer", ["Save", "Discard", "Cancel"])
def test_closing_asks_about_a_file_of_ones_own(qtbot, home, tmp_path, monkeypatch, answer):
    path, asked = tmp_path / "mine.mealplan", []
    assert save(qtbot, home, path)
    before = path.read_bytes()
    lock(home)

    def question(*given):
        asked.append(given[2])
        return QMessageBox.StandardButton[answer]

    monkeypatch.setattr(QMessageBox, "question", question)
    assert home.close() is (answer != "Cancel")
    assert len(asked) == 1
    assert "mine.mealplan" in asked[0]
    assert (path.read_bytes() != before) is (answer == "Save")


def test_closing_asks_about_the_file_of_a_week_that_was_left(qtbot, home, tmp_path, monkeypatch):
    path, asked = tmp_path / "mine.mealplan", []
    assert save(qtbot, home, path)
    home.session.document.replace(replace(home.session.plan, seed=4711), UndoStep("x"))
    home.session.calendar.plan_next()
    rest(qtbot, home)
    assert home.session.document.path is None  # another week is on the screen

    def question(*given):
        asked.append(given[2])
        return QMessageBox.StandardButton.Save

    monkeypatch.setattr(QMessageBox, "question", question)
    assert home.close()
    assert len(asked) == 1
    assert json.loads(path.read_bytes())["seed"] == 4711


def test_file_that_cannot_be_saved_again_is_marked_and_asked_about(
    qtbot, home, tmp_path, monkeypatch
):
    path, asked = tmp_path / "mine.mealplan", []
    assert save(qtbot, home, path)
    lock(home)
    real = planner.store.save_plan

    def full(plan, where, *rest_of):
        if where == path:
            raise StoreError(where, "The disk is full.") from OSError(errno.ENOSPC, "full")
        real(plan, where, *rest_of)

    with monkeypatch.context() as patched:
        patched.setattr(planner.store, "save_plan", full)
        assert not save(qtbot, home)
        assert "“mine.mealplan”" in home.session.unsaved.names
        home.findChild(QMessageBox).close()
    assert home.session.notices.get("unsaved") is not None
    home.session.unsaved.retry()
    qtbot.waitUntil(lambda: not home.session.unsaved, timeout=PATIENCE_MS)
    assert not home.isWindowModified()
    monkeypatch.setattr(QMessageBox, "question", lambda *given: asked.append(given))
    assert home.close()
    assert not asked


def test_first_save_that_fails_leaves_the_plan_where_it_was(qtbot, home, tmp_path, monkeypatch):
    lock(home)
    path, real = tmp_path / "no" / "mine.mealplan", planner.store.save_plan
    assert not save(qtbot, home, path)
    assert home.session.document.path is None
    assert not home.session.unsaved
    assert planner.store.save_plan is real
    home.findChild(QMessageBox).close()


def test_person_change_on_a_slow_disk_leaves_the_window_responsive(
    qtbot, home, slow, gate, kept, context
):
    from planner.store.people import add_person

    gate.set()
    household = home.session.household
    assert home.session.kept_for_certain()
    household.settle()
    anna = add_person(kept.parent / "people", "Anna")
    slow._save(home.session.plan, anna.week, context.catalogue)
    gate.clear()
    home.session.document.replace(replace(home.session.plan, seed=4711), UndoStep("x"))
    former = household.week
    once_said(home, lambda _: gate.set())
    home.household.switch(anna)
    rest(qtbot, home)
    qtbot.waitUntil(lambda: household.name == "Anna", timeout=PATIENCE_MS)
    assert json.loads(former.read_bytes())["seed"] == 4711
    assert all(thread is not threading.main_thread() for thread in slow.threads)


@pytest.mark.parametrize("key", ["answers", "weeks", "diet", "diary", "eaten"])
def test_person_is_not_left_while_a_file_of_theirs_is_unwritten(home, key):
    home.session.unsaved.failed(key, "a file", lambda: None, OSError(errno.ENOSPC, "full"))
    assert not home.session.kept_for_certain()


def test_person_is_left_though_a_file_of_the_household_is_unwritten(home):
    home.session.unsaved.failed("pantry", "the pantry", lambda: None, OSError(errno.ENOSPC, "full"))
    assert home.session.kept_for_certain()


def test_wait_in_a_wait_does_not_begin(qtbot):
    disk, told = DiskWait(), []
    QTimer.singleShot(0, lambda: told.append(disk.until(lambda: False)))
    assert disk.until(lambda: bool(told))
    assert told == [False]


def test_work_that_is_waited_for_raises_what_it_raised(qtbot):
    disk = DiskWait()
    assert disk.run(lambda: threading.current_thread()) is not threading.main_thread()

    def fails() -> None:
        raise StoreError("x", "The disk is full.")

    with pytest.raises(StoreError, match="full"):
        disk.run(fails)


@pytest.fixture
def account(qtbot):
    return Unsaved(Notices())


def full() -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_lane_writes_in_order_and_waits_for_the_disk(qtbot, account):
    lane, written, heard, trouble = WriteLane(account, "x", lambda: "things"), [], [], [full]

    def first() -> str:
        for each in trouble:
            each()
        written.append("first")
        return "first"

    lane.put(first, heard.append)
    lane.put(lambda: written.append("second"), heard.append)
    qtbot.waitUntil(lambda: account.names == ("things",), timeout=PATIENCE_MS)
    assert lane.at_rest  # nothing is being written: what is not is marked
    assert lane.busy
    assert written == []
    trouble.clear()
    account.retry()
    qtbot.waitUntil(lambda: not lane.busy, timeout=PATIENCE_MS)
    assert written == ["first", "second"]
    assert heard == ["first", None]
    assert not account


def test_lane_gives_up_what_another_try_would_not_mend(qtbot, account):
    lane, refused, heard = WriteLane(account, "x", lambda: "things"), [], []

    def wrong() -> None:
        raise ValueError("it does not hold")

    lane.put(wrong, heard.append, refused.append)
    lane.put(full, heard.append, refused.append, again=False)
    lane.put(lambda: "third", heard.append)
    qtbot.waitUntil(lambda: not lane.busy, timeout=PATIENCE_MS)
    assert [type(each) for each in refused] == [ValueError, OSError]
    assert heard == ["third"]
    assert not account


def test_lane_that_ends_writes_what_waits_and_nothing_twice(qtbot, account, gate):
    lane, written, heard = WriteLane(account, "x", lambda: "things"), [], []

    def first() -> None:
        gate.wait()
        written.append("first")

    lane.put(first, lambda _: heard.append("first"))
    lane.put(lambda: written.append("second"), lambda _: heard.append("second"))
    threading.Timer(0, gate.set).start()
    lane.finish()
    settle()
    assert written == ["first", "second"]
    assert heard == ["first", "second"]
    assert not lane.busy


def test_lane_writes_the_newest_state_and_gives_none_up(qtbot, account, gate):
    lane, written, heard = WriteLane(account, "x", lambda: "things"), [], []

    def whole(name, *, wrong=False):
        def write() -> str:
            gate.wait()
            if wrong:
                raise ValueError("it does not hold")
            written.append(name)
            return name

        return write

    lane.put_state(whole("first"), heard.append)
    lane.put(whole("a change"), heard.append)
    lane.put_state(whole("second"), heard.append)
    lane.put_state(whole("third", wrong=True), heard.append)
    gate.set()
    qtbot.waitUntil(lambda: account.names == ("things",), timeout=PATIENCE_MS)
    assert written == heard == ["first", "a change"]  # the second is in the third
    lane.put_state(whole("fourth"), heard.append)
    qtbot.waitUntil(lambda: not lane.busy, timeout=PATIENCE_MS)
    assert heard == ["first", "a change", "fourth"]
    assert not account


def test_lane_that_forgets_waits_for_nothing_and_tells_nothing(qtbot, account, gate):
    lane, written, heard = WriteLane(account, "x", lambda: "things"), [], []

    def first() -> None:
        gate.wait()
        written.append("first")
        full()

    lane.put(first, heard.append, heard.append)
    lane.put(lambda: written.append("second"), heard.append, heard.append)
    lane.forget()  # the window's thread goes on, though the disk does not
    assert not lane.at_rest
    gate.set()
    qtbot.waitUntil(lambda: lane.at_rest, timeout=PATIENCE_MS)
    assert written == ["first"]
    assert heard == []
    assert not account


def test_mark_goes_with_the_write_that_is_given_up(qtbot, account):
    lane, errors = WriteLane(account, "x", lambda: "things"), [OSError(errno.EIO, "x")]

    def fails() -> None:
        raise errors[0]

    lane.put(fails)
    qtbot.waitUntil(lambda: bool(account), timeout=PATIENCE_MS)
    errors[0] = ValueError("it does not hold")
    account.retry()
    qtbot.waitUntil(lambda: not lane.busy, timeout=PATIENCE_MS)
    assert not account


def test_saves_that_wait_are_written_when_the_program_ends(qtbot, home, slow, gate, tmp_path):
    first, second, heard = tmp_path / "a.mealplan", tmp_path / "b.mealplan", []
    saver = home.session.saver
    saver.save(first, lambda outcome, _: heard.append(("a", outcome)))
    saver.save(second, lambda outcome, _: heard.append(("b", outcome)))
    qtbot.waitUntil(lambda: bool(slow.threads), timeout=PATIENCE_MS)
    slow.on_any_thread = True  # who ends the program waits for the disk
    threading.Timer(0, gate.set).start()
    saver.finish()
    assert heard == [("a", Saving.WRITTEN), ("b", Saving.WRITTEN)]
    assert second.exists()


def test_save_before_there_is_a_plan_is_answered(qtbot, tmp_path):
    heard, document = [], Document()
    saver = FileSaver(document, Unsaved(Notices()))
    saver.save(tmp_path / "a.mealplan", lambda *told: heard.append(told))
    assert heard == [(Saving.NOTHING, None)]
    assert document.path is None


def test_file_that_another_program_changed_is_not_written_over_by_another_try(
    qtbot, home, tmp_path, monkeypatch
):
    path, theirs, told = tmp_path / "mine.mealplan", b'{"plan": 1}', []
    assert save(qtbot, home, path)
    lock(home)
    home.session.status_message.connect(lambda words, _: told.append(words))
    with monkeypatch.context() as patched:
        patched.setattr(planner.store, "save_plan", _full_for(path))
        assert not save(qtbot, home)
        home.findChild(QMessageBox).close()
    path.write_bytes(theirs)
    home.session.unsaved.retry()
    qtbot.waitUntil(lambda: home.session.saver.at_rest, timeout=PATIENCE_MS)
    assert path.read_bytes() == theirs
    assert "changed by another program" in told[-1]
    assert home.isWindowModified()


def test_week_for_another_person_is_tried_again_though_none_is_kept(qtbot, home, kept, monkeypatch):
    home.session._keeper.keep_from_now(False)
    qtbot.waitUntil(lambda: home.session.written() and not kept.exists(), timeout=PATIENCE_MS)
    with monkeypatch.context() as patched:
        patched.setattr(planner.store, "save_plan", _full_for(kept))
        assert not home.session.kept_for_certain()
        lock(home)  # a newer week takes its place, and is as certain
        home.session._keeper.keep()
        qtbot.waitUntil(lambda: home.session.written(), timeout=PATIENCE_MS)
    assert home.session.unsaved.holds("week")
    home.session.unsaved.retry()
    qtbot.waitUntil(lambda: not home.session.unsaved, timeout=PATIENCE_MS)
    assert kept.exists()
    kept.unlink()
    lock(home, 1)
    home.session._keeper.keep()
    qtbot.waitUntil(lambda: home.session.written(), timeout=PATIENCE_MS)
    assert not kept.exists()  # from now on none is kept, as the person wants it


def _full_for(path):
    """A disk that is full where one file is to be written."""
    real = planner.store.save_plan

    def write(plan, where, *more):
        if where == path:
            raise StoreError(where, "The disk is full.") from OSError(errno.ENOSPC, "full")
        real(plan, where, *more)

    return write


def test_a_favourite_that_cannot_be_written_is_marked_and_tried_again(
    qtbot, home, kept, monkeypatch
):
    def fails(_: int) -> None:
        full()

    calendar = home.session.calendar
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fails)
        calendar.keep_favourite("Cosy")
        qtbot.waitUntil(lambda: bool(home.session.unsaved), timeout=PATIENCE_MS)
        assert home.session.unsaved.names == ("kept weeks",)
        assert home.session.written()  # closing is not held up: it asks
    home.session.unsaved.retry()
    qtbot.waitUntil(lambda: not home.session.unsaved, timeout=PATIENCE_MS)
    drain(qtbot, home)
    assert [each.name for each in calendar.index.favourites] == ["Cosy"]
    assert len(list((kept.parent / "weeks").glob("favourite-*.json"))) == 1


def test_answers_are_on_the_disk_before_another_person_comes(qtbot, home, kept):
    profile = home.session.plan.profile
    older = replace(profile, person=replace(profile.person, age=71))
    home.session.document.replace(replace(home.session.plan, profile=older), UndoStep("x"))
    assert home.session.kept_for_certain()
    assert json.loads(answers_beside(kept).read_bytes())["profile"]["person"]["age"] == 71


class Application:
    """An application with one window, which can be ended without ending the tests."""

    def __init__(self, window) -> None:
        self.window, self.ended = window, []

    def topLevelWidgets(self):
        return [self.window]

    def activeModalWidget(self):
        return None

    def quit(self) -> None:
        self.ended.append("ended")


@pytest.fixture
def opens_at_last(gate):
    """Opens the gate of who would wait for it for ever: the test fails then, and does not hang."""
    timer = threading.Timer(PATIENCE_MS / 2000, gate.set)
    timer.start()
    yield
    timer.cancel()


def test_system_end_waits_for_a_slow_disk_without_freezing(
    qtbot, home, slow, gate, kept, unasked, opens_at_last
):
    app, said = Application(home), []
    running = Running(QApplication.instance())
    running._app = app
    lock(home)

    def open_gate(dialog) -> None:
        said.append(dialog.labelText())
        assert dialog.findChild(QPushButton) is None  # it cannot be given up
        running.end()  # once more, as a system that is in a hurry does
        gate.set()

    once_said(home, open_gate)
    running.end()
    qtbot.waitUntil(lambda: bool(app.ended), timeout=PATIENCE_MS)
    assert "slow" in said[0]
    assert not home.isVisible()
    locked = [m for m in json.loads(kept.read_bytes())["days"][0]["meals"] if m.get("locked")]
    assert [meal["slot"] for meal in locked] == ["lunch"]


def test_system_that_ends_its_session_waits_for_a_slow_disk_without_freezing(
    home, slow, gate, kept, opens_at_last
):
    running, said = Running(QApplication.instance()), []
    running._app = Application(home)
    lock(home)

    def open_gate(dialog) -> None:
        said.append(dialog.labelText())
        gate.set()

    once_said(home, open_gate)
    running.keep()
    assert said
    assert home.isVisible()
    assert any(m.get("locked") for m in json.loads(kept.read_bytes())["days"][0]["meals"])


def test_system_end_asks_nothing_about_a_file_that_was_changed(
    qtbot, home, tmp_path, monkeypatch, unasked
):
    path, asked = tmp_path / "mine.mealplan", []
    assert save(qtbot, home, path)
    lock(home)
    path.write_bytes(b"{}")
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box))
    home.files.save()
    home.end_now()
    assert not home.isVisible()
    assert asked == []
    assert path.read_bytes() == b"{}"


def test_erasing_waits_for_what_is_being_written_without_freezing(
    qtbot, home, slow, gate, kept, opens_at_last
):
    found, said = [], []
    lock(home)
    home.session.begin_keeping()
    qtbot.waitUntil(lambda: bool(slow.threads), timeout=PATIENCE_MS)
    home.settings.erased.connect(lambda: found.append(kept.exists()))

    def open_gate(dialog) -> None:
        said.append(dialog.labelText())
        gate.set()

    once_said(home, open_gate)
    home.settings.erase()
    assert said
    assert found == [False]
    rest(qtbot, home)


def test_keeping_no_week_does_not_wait_for_the_disk(qtbot, home, kept, gate, monkeypatch):
    real, threads = versions.forget_versions, []

    def slowly(path) -> None:
        threads.append(threading.current_thread())
        if threads[-1] is not threading.main_thread():
            gate.wait()
        real(path)

    monkeypatch.setattr(versions, "forget_versions", slowly)
    home.session.take_habits(replace(home.memory.preferences, keep_plan=False))
    assert kept.exists()
    assert not home.session.at_rest
    gate.set()
    qtbot.waitUntil(lambda: home.session.at_rest, timeout=PATIENCE_MS)
    assert not kept.exists()
    assert threading.main_thread() not in threads


def test_file_of_dishes_is_waited_for_until_it_is_written(
    qtbot, home, gate, tmp_path, monkeypatch, context
):
    foods, taken = home.session.controllers.foods, []
    foods.equip(context.catalogue)
    qtbot.waitUntil(lambda: foods.own is not None, timeout=PATIENCE_MS)
    foods.dishes.equip(context.catalogue, foods.own)
    drain(qtbot, home)

    def slowly(*_) -> dict[str, object]:
        gate.wait()
        return {}

    monkeypatch.setattr("planner.store.own.dishes.add_own_dishes", slowly)
    foods.dishes_taken.connect(taken.append)
    foods.take_dishes(tmp_path / "mine.toml", "Import")
    assert not home.session.written()  # who closes the window waits for it
    gate.set()
    qtbot.waitUntil(lambda: taken == [()], timeout=PATIENCE_MS)
    assert home.session.written()


@pytest.fixture
def slow_record(gate, monkeypatch):
    """Reads of what was eaten wait at the gate; the threads that read it."""
    threads = []

    def slowed(read):
        def slowly(path):
            threads.append(threading.current_thread())
            if threads[-1] is not threading.main_thread():
                gate.wait()
            return read(path)

        return slowly

    for name in ("read_eaten", "peek_eaten"):
        monkeypatch.setattr(eaten_file, name, slowed(getattr(eaten_file, name)))
    return threads


def test_eaten_record_is_not_read_on_the_thread_of_the_window(
    qtbot, context, two_days, settings, kept, gate, slow_record
):
    window = make_window(context, two_days, settings, kept)
    session = window.session
    session.planner.day(0)
    session.stop()
    older = replace(two_days.profile, person=replace(two_days.profile.person, age=71))
    assert session.targets.apply_profile(older) == ""
    session.stop()
    session.wishes.rate((0, "dinner"), "less")
    session.stop()
    qtbot.waitUntil(lambda: bool(slow_record), timeout=PATIENCE_MS)
    assert threading.main_thread() not in slow_record
    gate.set()
    qtbot.waitUntil(lambda: session.controllers.eaten.ready, timeout=PATIENCE_MS)


def test_week_is_opened_once_the_eaten_record_is_read(
    qtbot, context, two_days, settings, kept, gate, slow_record
):
    window = make_window(context, two_days, settings, kept)
    session, opened = window.session, []
    session._startup.open = lambda: opened.append(session.controllers.eaten.ready)
    session._take_tables(context)
    settle()
    assert opened == []
    gate.set()
    qtbot.waitUntil(lambda: opened == [True], timeout=PATIENCE_MS)


def test_own_foods_that_the_disk_refuses_are_marked_and_written_in_order(
    qtbot, home, monkeypatch, context
):
    foods, told = home.session.controllers.foods, []
    foods.equip(context.catalogue)
    qtbot.waitUntil(lambda: foods.own is not None, timeout=PATIENCE_MS)
    foods.failed.connect(told.append)
    first, second = (
        own_food(context.catalogue, name=name) for name in ("Corner pie", "Corner tea")
    )

    def fails(_: int) -> None:
        full()

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fails)
        foods.keep([first], "Add food")
        foods.keep([second], "Add food")
        qtbot.waitUntil(lambda: bool(home.session.unsaved), timeout=PATIENCE_MS)
        assert home.session.unsaved.names == ("your own foods",)
        assert home.session.written()  # closing is not held up: it asks
        home.session.unsaved.retry()
        qtbot.waitUntil(lambda: foods.at_rest, timeout=PATIENCE_MS)
        settle()
    assert len(told) == 1  # told when it failed, not each time it is tried
    home.session.unsaved.retry()
    qtbot.waitUntil(lambda: not foods.busy, timeout=PATIENCE_MS)
    assert [one.food.id for one in foods.own.foods] == [first.food.id, second.food.id]
    assert not home.session.unsaved
    assert foods.history.count() == 2
