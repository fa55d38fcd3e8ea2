"""Browse versions, put one back, and bring a household: through the window."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from planner.application.context import PlanningContext
from planner.application.versions import HOUSEHOLD, version_rows
from planner.domain import Plan
from planner.domain.diary import EatenRecord, MealRecord, Said
from planner.domain.person.person import Person, Sex
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.store import atomic, save_plan
from planner.store.household.bringing import former_households
from planner.store.household.bundle import read_bundle, save_bundle
from planner.store.household.kinds import unknown_files
from planner.store.household.versions import (
    all_versions,
    keep_version,
    keep_versions,
    read_version,
    versions_of,
)
from planner.store.own.places import OwnPlaces
from planner.store.people.answers_file import Answers, write_answers
from planner.store.people.eaten_file import write_eaten
from planner.store.people.kept_weeks import keep_favourite, keep_week, kept_file
from planner.store.shopping.pantry_file import read_pantry, write_pantry
from planner.ui.background.tasks import Runner
from planner.ui.messages.write_lane import WriteLane
from planner.ui.session.document import UndoStep
from planner.ui.window import MainWindow
from planner.ui.window.controllers.versions.dialog import VersionsDialog
from planner.ui.window.controllers.versions.transfer_dialog import TransferDialog

from .settling import settle
from .support import PATIENCE_MS, make_window, rest

pytestmark = pytest.mark.days(2)
OLD = Person(71, Sex.FEMALE)
THEN = datetime(2026, 11, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with a file of every own kind that is there from the start."""
    return tmp_path / "data"


@pytest.fixture
def window(
    qtbot, context: PlanningContext, settings: QSettings, data: Path, two_days: Plan
) -> MainWindow:
    """Return a window that keeps what it shows."""
    data.mkdir()
    write_answers(data / "answers.json", Answers(two_days.profile))
    save_plan(two_days, data / "last.mealplan", context.catalogue)
    made = make_window(context, two_days, settings, data / "last.mealplan", data)
    made.show()
    qtbot.waitExposed(made)
    assert made.session.answers is not None
    made.session.answers.begin(Answers(two_days.profile))
    return made


def drain(qtbot, window: MainWindow) -> None:
    """Wait until nothing is planned, read or written any more."""
    rest(qtbot, window)
    qtbot.waitUntil(lambda: not window.session.once_kept.busy, timeout=PATIENCE_MS)
    lanes = window.findChildren(Runner)
    qtbot.waitUntil(lambda: not any(lane.busy for lane in lanes), timeout=PATIENCE_MS)
    settle()


def slow_disk(monkeypatch: pytest.MonkeyPatch, gate: threading.Event) -> threading.Event:
    """Let no file be written before the gate is open; the event tells that one is to be."""
    begun, real = threading.Event(), atomic._write_beside

    def slow(target: Path, content: bytes) -> Path:
        assert threading.current_thread() is not threading.main_thread(), target.name
        begun.set()
        gate.wait()
        return real(target, content)

    monkeypatch.setattr(atomic, "_write_beside", slow)
    return begun


def browsed(qtbot, window: MainWindow) -> VersionsDialog:
    """Return the dialog once it shows the versions."""
    window.commands.versions.trigger()
    drain(qtbot, window)
    dialog = window.versions.dialog
    assert isinstance(dialog, VersionsDialog)
    return dialog


def choose(dialog: VersionsDialog, key: str, at: int = 0) -> None:
    """Choose a version of a kind; the newest is the first."""
    found = [
        dialog.tree.topLevelItem(n)
        for n in range(dialog.tree.topLevelItemCount())
        if dialog.tree.topLevelItem(n).data(0, 0x0100).key == key
    ]
    dialog.tree.setCurrentItem(found[at])


def test_versions_are_listed_with_what_changed(
    qtbot, window: MainWindow, data: Path, context: PlanningContext, two_days: Plan
) -> None:
    drain(qtbot, window)
    qtbot.waitUntil(lambda: window.session.at_rest, timeout=PATIENCE_MS)
    keep_versions(data, THEN)
    place = next(iter(two_days.meals))
    other = replace(two_days, meals={p: m for p, m in two_days.meals.items() if p != place})
    save_plan(other, data / "last.mealplan", context.catalogue)
    keep_version(data, "last.mealplan", THEN + timedelta(days=1))
    dialog = browsed(qtbot, window)
    rows = [
        [dialog.tree.topLevelItem(n).text(column) for column in range(3)]
        for n in range(dialog.tree.topLevelItemCount())
    ]
    names = [row[1] for row in rows]
    assert names.count("Week") >= 2
    assert {name for name in names if not name.startswith("Kept week “")} == {"Week", "Answers"}
    assert "Meals removed: 1." in rows[0][2]
    assert any("oldest version" in row[2] for row in rows)
    assert not dialog.restore.isEnabled()  # it is how the file is now
    choose(dialog, "week", 1)
    assert dialog.restore.isEnabled()
    dialog.kinds.setCurrentIndex(dialog.kinds.findData("answers"))
    dialog.kinds.activated.emit(dialog.kinds.currentIndex())
    assert dialog.tree.topLevelItemCount() == 1


def test_week_is_put_back_as_one_step_that_undo_takes_back(
    qtbot, window: MainWindow, data: Path, two_days: Plan
) -> None:
    keep_version(data, "last.mealplan", THEN)
    session = window.session
    session.meals.clear_week()
    drain(qtbot, window)
    cleared, steps = session.plan, session.document.history.count()
    assert cleared is not None and not cleared.meals
    dialog = browsed(qtbot, window)
    choose(dialog, "week", -1)
    dialog.restore.click()
    drain(qtbot, window)
    assert session.plan is not None
    assert session.plan.meals == two_days.meals
    assert session.document.history.count() == steps + 1
    session.document.undo()
    assert session.plan is cleared


def test_answers_are_put_back_through_the_plan_and_undone(
    qtbot, window: MainWindow, data: Path, two_days: Plan
) -> None:
    before = two_days.profile
    keep_version(data, "answers.json", THEN)
    older = replace(before, person=replace(before.person, age=70))
    assert window.session.targets.apply_profile(older) == ""
    drain(qtbot, window)
    window.session.keep_all()
    dialog = browsed(qtbot, window)
    choose(dialog, "answers", -1)
    dialog.restore.click()
    drain(qtbot, window)
    assert window.session.plan is not None
    assert window.session.plan.profile == before
    window.session.document.undo()
    assert window.session.plan.profile == older


def test_guests_week_takes_no_version_of_ones_own(
    qtbot, window: MainWindow, data: Path, two_days: Plan
) -> None:
    keep_version(data, "last.mealplan", THEN)
    guest = replace(two_days, seed=99)
    window.session.document.enter(guest, None, "Open", guest=True)
    said: list[str] = []
    window.versions.status_message.connect(lambda words, _: said.append(words))
    row = next(row for row in version_rows(data) if row.key == "week")
    window.versions.restore(row)
    assert window.session.plan is guest
    assert "own week first" in said[0]


def test_version_of_another_file_is_put_back_and_read_again(
    qtbot, window: MainWindow, data: Path
) -> None:
    first, second = (Pantry((PantryItem("milk_2pct", grams, None),)) for grams in (100.0, 900.0))
    write_pantry(data / "pantry.json", first)
    keep_version(data, "pantry.json", THEN)
    write_pantry(data / "pantry.json", second)
    window.session.home.reload()
    drain(qtbot, window)
    assert window.session.home.pantry == second
    dialog = browsed(qtbot, window)
    choose(dialog, "pantry")
    dialog.restore.click()
    drain(qtbot, window)
    assert window.session.home.pantry == first
    assert read_pantry(data / "pantry.json").pantry == first
    newest = json.loads(read_version(versions_of(data, "pantry.json")[0]))
    assert newest["items"][0]["grams"] == 900.0


def test_versions_are_made_a_while_after_something_was_written(
    qtbot, window: MainWindow, data: Path
) -> None:
    keeper = window.session.versions
    assert keeper is not None
    drain(qtbot, window)
    qtbot.waitUntil(lambda: window.session.at_rest, timeout=PATIENCE_MS)
    settle()
    keeper.hold()
    assert not keeper._soon.isActive()  # nothing happens: nothing wakes
    for each in all_versions(data):  # those of the start are too young for others
        each.path.unlink()
    window.session.unsaved.written("pantry")
    assert keeper._soon.isActive()
    keeper.look()
    drain(qtbot, window)
    assert {str(each.of) for each in keep_versions(data, THEN).made} == set()
    assert versions_of(data, "last.mealplan")
    assert versions_of(data, "answers.json")


def test_household_is_taken_along_and_brought_back(
    qtbot, window: MainWindow, data: Path, tmp_path: Path, two_days: Plan, context: PlanningContext
) -> None:
    file, other = tmp_path / "x.mealhousehold", tmp_path / "other"
    old = replace(two_days.profile, person=replace(two_days.profile.person, age=81))
    other.mkdir()
    write_answers(other / "answers.json", Answers(old))
    save_bundle(other, file, THEN)
    window.versions.write(data, tmp_path / "mine.mealhousehold")
    drain(qtbot, window)
    assert len(read_bundle(tmp_path / "mine.mealhousehold").files) >= 2
    window.versions.preview(file)
    drain(qtbot, window)
    dialog = window.versions.dialog
    assert isinstance(dialog, TransferDialog)
    assert dialog.preview.replaces
    dialog.take.click()
    drain(qtbot, window)
    assert window.isEnabled()
    assert json.loads((data / "answers.json").read_bytes())["profile"]["person"]["age"] == 81
    assert window.session.plan is not None
    assert window.session.plan.profile.person.age == 81
    (former,) = former_households(data)
    assert [row.key for row in version_rows(data) if row.key == HOUSEHOLD] == [HOUSEHOLD]
    window.versions.bring(read_bundle(former.path))
    drain(qtbot, window)
    assert window.session.plan.profile == two_days.profile
    window.session.keep_all()
    assert json.loads((data / "answers.json").read_bytes())["profile"]["person"]["age"] == 45


def test_household_that_cannot_be_brought_changes_nothing(
    qtbot, window: MainWindow, data: Path, tmp_path: Path, two_days: Plan
) -> None:
    (tmp_path / "x.mealhousehold").write_bytes(b"PK nothing")
    said: list[str] = []
    window.versions.status_message.connect(lambda words, _: said.append(words))
    window.versions.preview(tmp_path / "x.mealhousehold")
    drain(qtbot, window)
    assert "no household file" in said[-1]
    assert window.versions.dialog is None
    assert window.session.plan == two_days


def test_data_folder_holds_only_files_of_known_kinds(qtbot, window: MainWindow, data: Path) -> None:
    session = window.session
    session.home.load(lambda: OwnPlaces.within(data, data.parent / "cache"))
    drain(qtbot, window)
    session.home.put_pantry(Pantry((PantryItem("milk_2pct", 100.0, None),)), "x")
    assert session.controllers.diary is not None
    session.controllers.diary.open()
    drain(qtbot, window)
    session.controllers.diary.begin()
    session.document.replace(replace(session.plan, seed=5), UndoStep("x"))
    drain(qtbot, window)
    session.keep_all()
    keep_versions(data, THEN)
    assert unknown_files(data) == ()
    assert (data / "diary.json").exists()
    assert (data / "pantry.json").exists()


def test_copy_that_a_cloud_service_made_is_told_of_and_kept(
    qtbot, window: MainWindow, data: Path
) -> None:
    copy = data / "answers (Anna's conflicted copy 2026-11-30).json"
    copy.write_bytes(b"{}")
    assert window.session.versions is not None
    window.session.versions.look()
    drain(qtbot, window)
    notice = window.session.notices.get("conflict")
    assert notice is not None
    assert "conflicted copy" in str(notice.text)
    assert copy.exists()


def test_versions_are_not_made_where_weeks_are_not_kept(
    qtbot, window: MainWindow, data: Path
) -> None:
    drain(qtbot, window)
    assert versions_of(data, "last.mealplan")
    window.prefer(replace(window.memory.preferences, keep_plan=False))
    drain(qtbot, window)
    assert versions_of(data, "last.mealplan") == ()
    assert not (data / "last.mealplan").exists()
    assert versions_of(data, "answers.json")


def test_versions_wait_while_something_is_written(
    qtbot, window: MainWindow, data: Path, gate: threading.Event
) -> None:
    drain(qtbot, window)
    unsaved, versions, begun = window.session.unsaved, window.session.versions, threading.Event()
    assert versions is not None
    lane, heard = WriteLane(unsaved, "slow", lambda: "something slow", window), list[object]()

    def write() -> None:
        begun.set()
        gate.wait()

    lane.put(write)
    assert begun.wait(PATIENCE_MS / 1000)
    versions.looked.connect(heard.append)
    write_answers(data / "answers.json", Answers(replace(window.session.plan.profile, person=OLD)))
    for made in versions_of(data, "answers.json"):  # the newest is old enough for another
        made.path.unlink()
    versions.look()
    settle()
    assert not heard
    assert versions_of(data, "answers.json") == ()
    gate.set()
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE_MS)
    assert len(versions_of(data, "answers.json")) == 1


def test_kept_week_put_back_is_in_the_calendar(
    qtbot, window: MainWindow, data: Path, context: PlanningContext, two_days: Plan
) -> None:
    drain(qtbot, window)
    session, start = window.session, date(2026, 12, 21)
    keep_week(data / "weeks", replace(two_days, start=start), context.catalogue)
    favourite = keep_favourite(data / "weeks", "Cosy", two_days, context.catalogue)
    keep_versions(data, THEN)
    for path in (kept_file(data / "weeks", start), favourite.path):
        path.unlink()
    session.calendar.read()
    drain(qtbot, window)
    assert session.calendar.held_on(start) is None
    dialog = browsed(qtbot, window)
    for key in ("kept_week", "favourite_week"):
        choose(dialog, key)
        dialog.restore.click()
        drain(qtbot, window)
    assert session.calendar.held_on(start) is not None
    assert [each.name for each in session.calendar.index.favourites] == ["Cosy"]


def test_version_of_eaten_meals_put_back_is_shown(
    qtbot, window: MainWindow, data: Path, two_days: Plan
) -> None:
    drain(qtbot, window)
    session, day = window.session, date(2026, 11, 24)
    said = MealRecord(day, "lunch", Said.LEFT_OUT, "Soup", {})
    file = session.places().eaten
    write_eaten(file, EatenRecord().with_meal(said))
    keep_versions(data, THEN)
    session.controllers.eaten.open()
    drain(qtbot, window)
    assert session.controllers.eaten.record.at(day, "lunch") == said
    session.controllers.eaten.put(EatenRecord())
    drain(qtbot, window)
    dialog = browsed(qtbot, window)
    choose(dialog, "eaten")
    dialog.restore.click()
    drain(qtbot, window)
    assert session.controllers.eaten is not None  # made anew: it reads its file
    drain(qtbot, window)
    assert session.controllers.eaten.record.at(day, "lunch") == said


@pytest.mark.parametrize("what", ["write", "preview", "put back", "bring"])
def test_slow_disk_does_not_keep_the_window_s_thread(
    qtbot, window: MainWindow, data: Path, gate: threading.Event, monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path, what: str,
) -> None:  # fmt: skip
    drain(qtbot, window)
    write_pantry(data / "pantry.json", Pantry((PantryItem("milk_2pct", 9, None),)))
    keep_versions(data, THEN)
    bundle = tmp_path / "x.mealhousehold"
    save_bundle(data, bundle, THEN)
    (row,) = (row for row in version_rows(data) if row.key == "pantry")
    session, acts = window.session, window.versions
    acts._may_leave = lambda: True
    ran: list[object] = []
    run = acts._run
    monkeypatch.setattr(acts, "_run", lambda *job: (ran.append(job), run(*job)))
    begun = slow_disk(monkeypatch, gate)
    session.document.replace(replace(session.plan, seed=77), UndoStep("Edit"))
    {
        "write": lambda: acts.write(data, tmp_path / "y.mealhousehold"),
        "preview": lambda: acts.preview(bundle),
        "put back": lambda: acts.restore(row),
        "bring": lambda: acts.bring(read_bundle(bundle)),
    }[what]()
    assert begun.wait(PATIENCE_MS / 1000)
    settle()  # the loop turns while the disk is slow
    assert not ran
    assert not session.at_rest
    gate.set()
    qtbot.waitUntil(lambda: bool(ran))
    assert json.loads((data / "last.mealplan").read_text())["seed"] == 77
    drain(qtbot, window)
    qtbot.waitUntil(lambda: window.isEnabled())
