"""Somebody else's week never replaces one's own answers, and what was unsaved is offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QMessageBox

from planner.domain import CareAnswers, Profile, plan_week
from planner.domain.person.person import Person, Sex
from planner.domain.person.profile import DietRules
from planner.store import open_plan, save_plan
from planner.store.household.versions import keep_version
from planner.store.people.answers_file import Answers, answers_beside, read_answers, write_answers
from planner.store.people.journal_file import journal_beside
from planner.ui.program.start import open_window
from solver import Effort

from .support import PATIENCE_MS, START, make_window, open_file, rest, save

MINE = Profile(
    Person(67, Sex.MALE),
    DietRules(exclude_allergens=frozenset({"peanut"})),
    care=CareAnswers(frozenset({"kidney_disease"}), potassium_ceiling_mg=2500),
)


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "data" / "last.mealplan"


@pytest.fixture(scope="module")
def own_days(catalogue):
    return plan_week(MINE, catalogue, days=2, effort=Effort.QUICK)


@pytest.fixture
def friend(tmp_path, context, two_days):
    path = tmp_path / "friend.mealplan"
    save_plan(two_days, path, context.catalogue)
    return path


@pytest.fixture
def home(qtbot, context, own_days, settings, kept):
    made = make_window(context, own_days, settings, kept)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def words(window) -> str:
    return " ".join(notice.words.text() for notice in window.notices.rows)


def press(window, text: str) -> None:
    for row in window.notices.rows:
        for button in row.buttons:
            if button.text() == text:
                button.click()
                return
    raise AssertionError(f"{text} is not among {words(window)}")


def started(qtbot, qapp, settings, kept, path=None):
    window = open_window(qapp, START, path, settings=settings, kept=kept)
    qtbot.waitUntil(lambda: window.whole, timeout=PATIENCE_MS)
    return window


def test_friends_week_opens_as_somebody_elses_and_ones_own_stays(
    qtbot, home, friend, kept, context, care
):
    own = home.session.plan
    open_file(qtbot, home, friend)
    assert home.session.document.guest
    assert home.session.plan.profile == Profile()
    assert "friend.mealplan" in words(home)
    home.session.meals.lock((0, "lunch"))
    home.session.keep_all()
    assert read_answers(answers_beside(kept), context.catalogue, care).profile == MINE
    assert open_plan(kept, context.catalogue, care).meals == own.meals
    home.commands.undo.trigger()
    home.commands.undo.trigger()
    assert home.session.plan is own
    assert not home.session.document.guest
    assert not home.notices.rows
    home.commands.redo.trigger()
    assert home.session.document.guest
    assert home.session.document.path == friend


def test_way_back_from_somebody_elses_week_is_a_button(qtbot, home, friend, monkeypatch):
    own = home.session.plan
    open_file(qtbot, home, friend)
    home.session.meals.lock((0, "lunch"))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Cancel)
    press(home, "Back to my week")
    assert home.session.document.guest  # its changes are in no file
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    press(home, "Back to my week")
    assert home.session.plan is own
    assert not home.notices.rows


def test_meals_of_somebody_elses_week_can_be_had_under_ones_own_answers(qtbot, home, friend):
    open_file(qtbot, home, friend)
    press(home, "Use it with my answers")
    assert home.session.plan.profile == MINE
    assert not home.session.document.guest
    assert home.session.document.path is None
    home.commands.undo.trigger()
    assert home.session.document.guest


def test_answers_of_a_file_become_ones_own_only_on_request(qtbot, home, friend):
    open_file(qtbot, home, friend)
    assert home.session.answers.profile == MINE
    press(home, "Take its answers as mine")
    assert home.session.answers.profile == Profile()
    home.commands.undo.trigger()
    home.commands.undo.trigger()
    assert home.session.answers.profile == MINE


def test_new_week_after_somebody_elses_is_for_ones_own_answers(qtbot, home, friend):
    open_file(qtbot, home, friend)
    home.commands.new.trigger()
    qtbot.waitUntil(lambda: not home.session.document.guest, timeout=PATIENCE_MS)
    assert home.session.plan.profile == MINE


def test_file_of_ones_own_is_no_guest(qtbot, home, tmp_path, context, own_days):
    path = tmp_path / "mine.mealplan"
    save_plan(replace(own_days, seed=5), path, context.catalogue)
    open_file(qtbot, home, path)
    assert not home.session.document.guest
    assert not home.notices.rows


def test_start_with_somebodys_file_keeps_ones_own(
    qtbot, qapp, settings, kept, friend, context, care, own_days
):
    write_answers(answers_beside(kept), Answers(MINE))
    save_plan(own_days, kept, context.catalogue)
    window = started(qtbot, qapp, settings, kept, friend)
    qtbot.waitUntil(lambda: window.session.document.guest, timeout=PATIENCE_MS)
    assert window.session.plan.profile == Profile()
    window.session.keep_all()
    assert read_answers(answers_beside(kept), context.catalogue, care).profile == MINE
    assert open_plan(kept, context.catalogue, care).profile == MINE
    window.commands.undo.trigger()
    assert window.session.plan.profile == MINE
    window.close()


@pytest.mark.parametrize("content", [b"", b"\xff\x00", b'{"answers": 1', b'{"answers": 9}'])
def test_answers_that_cannot_be_read_stop_the_start_and_ask(
    qtbot, qapp, settings, kept, context, own_days, content
):
    kept.parent.mkdir()
    save_plan(own_days, kept, context.catalogue)
    answers_beside(kept).write_bytes(content)
    window = started(qtbot, qapp, settings, kept)
    qtbot.waitUntil(lambda: bool(window.notices.rows), timeout=PATIENCE_MS)
    assert "no week is planned" in words(window)
    window.session.planner.new_week()
    qtbot.waitUntil(lambda: not window.session.planning.busy, timeout=PATIENCE_MS)
    assert window.session.plan is None
    window.close()
    assert answers_beside(kept).read_bytes() == content
    assert not list(kept.parent.glob("*damaged*"))


def test_copy_of_damaged_answers_is_taken_on_request(
    qtbot, qapp, settings, kept, context, care, own_days
):
    write_answers(answers_beside(kept), Answers(MINE))
    save_plan(own_days, kept, context.catalogue)
    answers_beside(kept).write_bytes(b"torn")
    window = started(qtbot, qapp, settings, kept)
    qtbot.waitUntil(lambda: bool(window.notices.rows), timeout=PATIENCE_MS)
    press(window, "Take the copy of them")
    qtbot.waitUntil(lambda: window.session.plan is not None, timeout=PATIENCE_MS)
    assert window.session.plan.profile == MINE
    assert not window.notices.rows
    assert (kept.parent / "answers.damaged-1.json").read_bytes() == b"torn"
    window.close()


def begins_with(window, text: str) -> str:
    """Return the words of the button that begins so."""
    found = [b.text() for row in window.notices.rows for b in row.buttons]
    return next((words for words in found if words.startswith(text)), f"none of {found}")


def test_newest_version_of_damaged_answers_is_taken_on_request(
    qtbot, qapp, settings, kept, context, own_days
):
    write_answers(answers_beside(kept), Answers(MINE))
    save_plan(own_days, kept, context.catalogue)
    keep_version(kept.parent, "answers.json", datetime(2026, 11, 1, tzinfo=UTC))
    answers_beside(kept).write_bytes(b"torn")
    (kept.parent / "answers.copy.json").write_bytes(b"torn")
    window = started(qtbot, qapp, settings, kept)
    qtbot.waitUntil(lambda: bool(window.notices.rows), timeout=PATIENCE_MS)
    press(window, begins_with(window, "Take the version of 2026-1"))
    qtbot.waitUntil(lambda: window.session.plan is not None, timeout=PATIENCE_MS)
    assert window.session.plan.profile == MINE
    window.close()


@pytest.mark.parametrize("button", ["Take the version of 2026-1", "Take what can be read"])
def test_damaged_week_offers_its_version_and_what_can_be_read(
    qtbot, qapp, settings, kept, context, own_days, button
):
    write_answers(answers_beside(kept), Answers(MINE))
    save_plan(own_days, kept, context.catalogue)
    keep_version(kept.parent, "last.mealplan", datetime(2026, 11, 1, tzinfo=UTC))
    whole = kept.read_bytes()
    kept.write_bytes(whole[: whole.rindex(b'"slot"')])  # cut in the last meal
    window = started(qtbot, qapp, settings, kept)
    qtbot.waitUntil(
        lambda: begins_with(window, button).startswith(button) and window.session.plan is not None,
        timeout=PATIENCE_MS,
    )
    new = window.session.plan
    press(window, begins_with(window, button))
    meals = window.session.plan.meals
    if button.startswith("Take the version"):
        assert meals == own_days.meals
    else:
        assert meals.items() < own_days.meals.items()
        assert len(meals) >= len(own_days.meals) - 1
    window.session.document.undo()
    assert window.session.plan is new
    window.close()


def test_newer_week_stays_and_is_asked_about(qtbot, qapp, settings, kept):
    write_answers(answers_beside(kept), Answers(MINE))
    kept.write_text('{"version": 2, "days": []}')
    window = started(qtbot, qapp, settings, kept)
    qtbot.waitUntil(lambda: bool(window.notices.rows), timeout=PATIENCE_MS)
    assert "newer version" in words(window)
    assert window.session.plan is None
    window.close()
    assert kept.read_text() == '{"version": 2, "days": []}'


def test_unknown_foods_of_ones_answers_are_told_and_kept(
    qtbot, qapp, settings, kept, context, care, own_days
):
    kept.parent.mkdir()
    save_plan(own_days, kept, context.catalogue)
    text = kept.read_text("utf-8").replace('"exclude_foods": []', '"exclude_foods": ["own_gone"]')
    kept.write_text(text, "utf-8")  # as it was written before answers had a file of their own
    window = started(qtbot, qapp, settings, kept)
    qtbot.waitUntil(lambda: window.session.plan is not None, timeout=PATIENCE_MS)
    assert window.session.plan.profile == MINE
    assert len(window.session.plan.meals) == len(own_days.meals)
    assert "own_gone" in words(window)
    window.close()
    assert "own_gone" in answers_beside(kept).read_text("utf-8")


def test_unsaved_changes_of_a_file_are_offered_at_the_next_start(
    qtbot, qapp, home, settings, kept, tmp_path, monkeypatch
):
    path = tmp_path / "mine.mealplan"
    save(qtbot, home, path)
    home.session.meals.lock((1, "lunch"))
    locked = home.session.plan.locked
    home.end_now()  # as the system ends it: without a question
    window = started(qtbot, qapp, settings, kept)
    qtbot.waitUntil(lambda: bool(window.notices.rows), timeout=PATIENCE_MS)
    assert "mine.mealplan" in words(window)
    press(window, "Open them")
    qtbot.waitUntil(lambda: window.session.document.path == path)
    assert window.session.plan.locked == locked
    assert window.session.document.path == path
    assert window.session.document.dirty
    qtbot.waitUntil(lambda: not list(kept.parent.glob("unsaved-*.json")))  # the journal has it
    assert journal_beside(kept).exists()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    window.close()
    last = started(qtbot, qapp, settings, kept)
    qtbot.waitUntil(lambda: last.session.plan is not None, timeout=PATIENCE_MS)
    assert not last.notices.rows
    last.close()


def test_first_of_many_changes_is_written_however_fast_others_follow(qtbot, home, kept):
    home.session.stop_keeping()
    kept.unlink(missing_ok=True)
    for turn in range(30):
        home.session.meals.lock((0, ("lunch", "dinner")[turn % 2]))
        qtbot.wait(100)
        if kept.exists():
            return
    raise AssertionError("edits put off the writing for three seconds")


def test_week_that_cannot_be_written_stays_marked_and_is_tried_again(qtbot, home, monkeypatch):
    import planner.store
    from planner.store import StoreError

    def full(_plan, path, _catalogue):
        raise StoreError(path, "The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(planner.store, "save_plan", full)
        home.session.meals.lock((0, "lunch"))
        qtbot.waitUntil(lambda: bool(home.session.unsaved), timeout=PATIENCE_MS)
        assert "The disk is full." in words(home)
        asked = []

        def question(*arguments):
            asked.append(arguments[2])
            return QMessageBox.StandardButton.Cancel

        patched.setattr(QMessageBox, "question", question)
        assert not home.close()
        assert len(asked) == 1
        assert "the week" in asked[0]
    press(home, "Try again now")
    qtbot.waitUntil(lambda: not home.session.unsaved, timeout=PATIENCE_MS)
    assert not home.notices.rows


@pytest.mark.parametrize("choice", ["Keep both", "Open theirs", "Write mine over it", "Cancel"])
def test_file_changed_by_another_program_is_asked_about(
    qtbot, home, tmp_path, context, care, own_days, monkeypatch, choice
):
    path = tmp_path / "shared.mealplan"
    save(qtbot, home, path)
    theirs = replace(own_days, seed=77)
    save_plan(theirs, path, context.catalogue)
    home.session.meals.lock((0, "lunch"))

    def choose(box):
        next(b for b in box.buttons() if b.text().replace("&", "") == choice).click()

    monkeypatch.setattr(QMessageBox, "exec", choose)
    save(qtbot, home)
    rest(qtbot, home)
    found = open_plan(path, context.catalogue, care)
    both = tmp_path / "shared (2).mealplan"
    assert (found.seed == 77) is (choice != "Write mine over it")
    assert both.exists() is (choice == "Keep both")
    assert (home.session.plan.seed == 77) is (choice == "Open theirs")


def test_profile_that_is_opened_says_so_and_leads_back(qtbot, home, tmp_path):
    path = tmp_path / "other.toml"
    path.write_text("[person]\nage = 33\n", "utf-8")
    open_file(qtbot, home, path)
    assert home.session.answers.profile.person.age == 33
    assert "other.toml" in words(home)
    press(home, "Back to my answers")
    assert home.session.answers.profile == MINE
