"""A plan that falls short explains itself; one click mends it, one undo takes that back."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from foods import Diet
from planner.domain import DietRules, Person, Profile, explain, plan_week, shortfalls
from planner.domain.explain import Conflict, Explanation, Repair
from planner.domain.translatable import translatable
from planner.ui.session.document import UndoStep
from solver import Effort

from .settling import drain, settle
from .support import PATIENCE_MS, START, foods_of, make_window, rest

pytestmark = pytest.mark.days(2)


@pytest.fixture(scope="module", autouse=True)
def planned_in_a_moment() -> None:
    """Plan as the window does: what a repair promises is asked of the week that comes of it."""


@pytest.fixture(scope="module")
def short_week(catalogue):
    """Return a vegan of 34 who refuses fortified foods and mushrooms."""
    foods = catalogue.foods.values()
    refused = frozenset(f.id for f in foods if "fortified" in f.tags or f.kind == "mushroom")
    profile = Profile(Person(34), DietRules(Diet.VEGAN, exclude_foods=refused))
    return plan_week(profile, catalogue, days=1, start=START, effort=Effort.QUICK)


@pytest.fixture
def troubled(qtbot, context, short_week, settings):
    made = make_window(context, short_week, settings)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def explained(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.explanation_service.busy, timeout=PATIENCE_MS)
    settle()  # what was put into a layout is shown with the next events
    return window.body.week.trouble


def spoken(panel):
    return "\n".join(each.text() for each in panel.findChildren(QLabel) if each.isVisible())


def test_vegan_without_fortified_foods_and_mushrooms(qtbot, troubled, context, short_week):
    panel = explained(qtbot, troubled)
    assert panel.isVisible()
    words = spoken(panel)
    assert "vitamin D at least 15 µg · no fortified foods · no mushrooms · vegan" in words
    assert "vitamin B12 at least 2.4 µg · no fortified foods · vegan" in words
    assert "Nothing that is left to eat brings any vitamin D" in words
    assert "more than 0.4 µg of vitamin B12" in words
    button = panel.buttons[0]
    assert "Allow these 2 foods" in button.text()
    assert "vitamin D" in button.accessibleDescription()
    before = troubled.session.plan
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    rest(qtbot, troubled)
    mended = troubled.session.plan
    assert not shortfalls(mended, context.catalogue)
    assert mended.profile.diet.style is Diet.VEGAN
    assert len(before.profile.diet.exclude_foods - mended.profile.diet.exclude_foods) == 2
    assert not foods_of(mended) & mended.profile.diet.exclude_foods
    assert explained(qtbot, troubled).isHidden()
    assert troubled.session.document.history.count() == 1
    troubled.commands.undo.trigger()
    assert troubled.session.plan is before
    assert not troubled.session.explanation_service.busy  # it was kept
    assert "vitamin D at least 15 µg" in spoken(explained(qtbot, troubled))
    each_target_has_repairs_of_its_own(qtbot, troubled, context)


def each_target_has_repairs_of_its_own(qtbot, troubled, context):
    panel = explained(qtbot, troubled)
    allow = next(b for b in panel.buttons if "UV-treated" in b.text() and "these" not in b.text())
    allow.setFocus()
    qtbot.keyClick(allow, Qt.Key.Key_Space)
    rest(qtbot, troubled)
    missed = {s.nutrient for s in shortfalls(troubled.session.plan, context.catalogue)}
    assert missed == {"vitamin_b12_ug"}
    panel = explained(qtbot, troubled)
    assert "vitamin D" not in spoken(panel)
    assert "Cannot be met: vitamin B12" in panel.headline.text()


def test_plan_that_meets_everything_shows_no_trouble(qtbot, window):
    explained(qtbot, window)
    assert window.body.week.trouble.isHidden()


def some_trouble(profile):
    repair = Repair(translatable("Allow kale"), translatable("A day then has enough."), profile)
    rules = (translatable("vitamin D at least 15 µg"), translatable("vegan"))
    conflict = Conflict(
        "vitamin_d_ug", rules, frozenset(), translatable("So it is."), 1.0, True, (repair,)
    )
    return Explanation((conflict,))


def test_conflict_panel_folds_to_a_line(qtbot, window):
    explained(qtbot, window)
    panel = window.body.week.trouble
    panel.tell(some_trouble(window.session.plan.profile))
    assert panel.buttons[0].isVisible()
    qtbot.mouseClick(panel.fold, Qt.MouseButton.LeftButton)
    assert not panel.buttons[0].isVisible()
    assert "vitamin D" in panel.headline.text()
    qtbot.keyClick(panel.fold, Qt.Key.Key_Space)
    assert panel.buttons[0].isVisible()


@pytest.mark.days(7)
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (760, 900)])
def test_week_keeps_most_of_the_room(qtbot, window, size):
    explained(qtbot, window)
    window.resize(*size)
    panel = window.body.week.trouble
    told = some_trouble(window.session.plan.profile)
    many = replace(told.conflicts[0], repairs=told.conflicts[0].repairs * 9)
    panel.tell(Explanation((many,) * 4, told.repairs * 3))
    if panel.fold.text() != "Hide":
        panel.fold.click()
    settle()
    assert panel.height() < 0.6 * window.body.week.height()
    for button in panel.buttons:
        assert button.height() >= button.heightForWidth(button.width())


def test_explanation_that_was_overtaken_is_dropped(
    qtbot, context, short_week, settings, monkeypatch, gate
):
    whole, begun, answers = explain.explain, threading.Event(), []

    def late(plan, catalogue, care, *_):
        begun.set()
        gate.wait()
        answers.append(whole(plan, catalogue, care))
        return answers[0]

    monkeypatch.setattr(explain, "explain", late)
    troubled = make_window(context, short_week, settings)
    troubled.show()
    session = troubled.session
    plain = plan_week(Profile(Person(34)), session.context.catalogue, days=1, effort=Effort.QUICK)
    qtbot.waitUntil(begun.is_set)
    session.document.begin(plain)
    assert not session.explanation_service.busy
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    drain(qtbot, session.explanation_service)
    assert troubled.body.week.trouble.isHidden()


def test_same_trouble_is_explained_once(qtbot, troubled):
    session = troubled.session
    qtbot.waitUntil(lambda: bool(troubled.body.week.trouble.buttons), timeout=PATIENCE_MS)
    session.explanation_service.close()
    noted = replace(session.plan, notes=("Something else.",))
    session.document.replace(noted, UndoStep("Note"))
    assert not session.explanation_service.busy


def test_locks_that_stand_in_the_way_are_let_go_with_one_click(qtbot, window, context):
    session = window.session
    places = [(0, slot) for slot in session.plan.slots]
    for place in places[1:3]:
        session.meals.leave_empty(place)
    for place in (*places[:1], *places[3:]):
        session.meals.lock(place)
    panel = explained(qtbot, window)
    assert "what is locked or left empty on Monday" in spoken(panel)
    steps = session.document.history.count()
    qtbot.mouseClick(panel.buttons[0], Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert not session.plan.locked & set(places)
    assert not shortfalls(session.plan, context.catalogue)
    assert session.document.history.count() == steps + 1
