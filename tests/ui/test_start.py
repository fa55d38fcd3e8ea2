"""The first minute: a window at once, a week soon after."""

from __future__ import annotations

import os
import subprocess
import sys

from PySide6.QtWidgets import QApplication

from planner.domain import Profile
from planner.domain.person.person import Person, Sex
from planner.store.people.answers_file import Answers, answers_beside, write_answers
from planner.ui.program.start import open_window
from planner.ui.session.session import Session
from planner.ui.window.skeleton import Skeleton

from .settling import settle
from .support import PATIENCE_MS, START


def test_window_is_there_before_the_tables_and_then_shows_a_week(qtbot, qapp, settings):
    window = open_window(qapp, START, settings=settings)

    assert window.isVisible()
    assert window.session.context is None
    qtbot.waitUntil(lambda: window.session.plan is not None, timeout=PATIENCE_MS)
    assert window.session.week is not None
    assert len(window.session.week.days) == 7
    assert window.body.week.board.card((0, "breakfast")).view.title
    assert "23 November" in window.top.title.text()
    window.session.close()


def test_starting_imports_neither_pandas_nor_the_solver():
    code = "import planner.app, planner.ui.program.start"
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", code], capture_output=True, text=True, check=True
    )
    modules = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines()}
    roots = {module.split(".")[0] for module in modules}
    assert "PySide6" in roots
    assert not roots & {"pandas", "numpy", "pulp", "highspy", "foods", "solver"}
    # What is painted first needs no page and no panel: these are made afterwards, step by step.
    rooms = {module.split(".")[2] for module in modules if module.startswith("planner.ui.")}
    assert rooms & {"start", "program"}
    late = "week targets detail shopping nutrients foods learn person paper diet wishes planning"
    assert not rooms & set(late.split()) - {"planning"}


def test_last_plan_can_be_read_without_pandas_and_the_solver():
    code = (
        "import sys; from planner.application.context import load_context; load_context(); "
        "print({'pandas', 'pulp', 'highspy'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_skeleton_is_painted_before_any_part_is_made(qtbot, qapp, settings):
    window = open_window(qapp, START, settings=settings)
    assert window.isVisible()
    assert not window.whole
    assert isinstance(window.centralWidget(), Skeleton)
    with qtbot.waitSignal(window.centralWidget().painted, timeout=PATIENCE_MS):
        pass
    assert window.session.context is None
    qtbot.waitUntil(lambda: window.whole, timeout=PATIENCE_MS)
    assert not isinstance(window.centralWidget(), Skeleton)
    window.session.close()


def test_window_closed_before_it_is_whole_makes_no_trouble(qtbot, qapp, settings):
    window = open_window(qapp, START, settings=settings)
    window.close()
    settle()
    assert not window.isVisible()
    assert not window.whole


def test_start_without_a_display_prints_the_week():
    bare = {k: v for k, v in os.environ.items() if "DISPLAY" not in k and "QT_" not in k}
    done = subprocess.run(
        [sys.executable, "-m", "planner.app"], capture_output=True, text=True, env=bare
    )
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stdout.splitlines()[0]
    assert len(done.stdout.splitlines()) > 40
    assert "SHOPPING LIST" in done.stdout


def test_failing_load_is_told_and_the_window_stays(qtbot, qapp, settings, monkeypatch):

    def broken(*_: object) -> None:
        raise ValueError("foods/fruit.csv, line 3: the table is torn.")

    monkeypatch.setattr("planner.application.context.load_context", broken)
    window = open_window(qapp, START, settings=settings)
    qtbot.waitUntil(
        lambda: window.whole and "torn" in window.status.trouble.text(), timeout=PATIENCE_MS
    )
    assert QApplication.activeWindow() is not None or window.isVisible()


def test_next_start_shows_the_last_plan(qtbot, qapp, settings, tmp_path, context, week):
    kept = tmp_path / "deep" / "last.mealplan"
    first = Session(START, kept=kept)
    first.document.equip(context)
    first.planning.context = context
    first.document.begin(week)
    first.close()
    assert kept.exists()

    window = open_window(qapp, START, settings=settings, kept=kept)
    qtbot.waitUntil(lambda: window.session.plan is not None, timeout=PATIENCE_MS)
    assert window.session.plan.meals == week.meals
    assert not window.isWindowModified()
    window.session.close()


def test_kept_plan_that_is_damaged_gives_a_new_week_for_the_same_person(
    qtbot, qapp, settings, tmp_path
):
    kept = tmp_path / "last.mealplan"
    person = Profile(Person(67, Sex.MALE))
    write_answers(answers_beside(kept), Answers(person))
    kept.write_text('{"version": 1, "days": [')
    window = open_window(qapp, START, settings=settings, kept=kept)
    qtbot.waitUntil(lambda: window.session.plan is not None, timeout=PATIENCE_MS)
    assert len(window.session.plan.meals) > 30
    aside = tmp_path / "last.damaged-1.mealplan"
    assert aside.read_text() == '{"version": 1, "days": ['
    assert aside.name in window.status.trouble.text()
    assert window.session.plan.profile == person
    window.session.close()
