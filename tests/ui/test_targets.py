"""Targets: sliders, boxes, and what follows them."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.application import planning_tasks
from planner.domain.assessment.shortfalls import shortfalls

from .settling import drain
from .support import rest

pytestmark = pytest.mark.days(2)


def row(window, key):
    return window.body.targets.rows[key]


def test_moving_a_slider_re_plans_and_is_one_step(qtbot, window, context):
    before = window.session.plan
    slider = row(window, "magnesium_mg").slider
    for _ in range(4):
        qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    wanted = row(window, "magnesium_mg").box.value()
    assert wanted > 320
    rest(qtbot, window)
    target = next(t for t in window.session.plan.targets if t.nutrient == "magnesium_mg")
    assert target.minimum == wanted
    assert not [
        s
        for s in shortfalls(window.session.plan, context.catalogue)
        if s.nutrient == target.nutrient
    ]
    while window.session.document.history.canUndo():
        window.commands.undo.trigger()
    assert window.session.plan is before


def test_dragging_is_one_step_in_the_history(qtbot, window):
    before = window.session.plan
    slider = row(window, "calcium_mg").slider
    y = slider.height() // 2
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    for x in (120, 126, 130):
        event_at = slider.rect().topLeft()
        event_at.setX(x)
        event_at.setY(y)
        qtbot.mouseMove(slider, event_at)
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    rest(qtbot, window)
    assert window.session.document.history.count() == 1
    assert window.session.document.history.undoText() == "Change calcium target"
    window.commands.undo.trigger()
    assert window.session.plan is before


def test_number_can_be_typed(qtbot, window):
    box = row(window, "potassium_mg").box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "2800")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    rest(qtbot, window)
    target = next(t for t in window.session.plan.targets if t.nutrient == "potassium_mg")
    assert target.minimum == 2800


def test_back_to_the_reference(qtbot, window):
    of = row(window, "magnesium_mg")
    assert not of.back.isVisible()
    qtbot.keyClick(of.slider, Qt.Key.Key_Right)
    assert of.back.isVisible()
    qtbot.mouseClick(of.back, Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    assert "magnesium_mg" not in window.session.plan.profile.targets
    assert of.box.value() == 320


def test_target_can_be_taken_out(qtbot, window):
    of = row(window, "sodium_mg")
    of.on.click()
    rest(qtbot, window)
    assert not of.slider.isEnabled()
    assert of.words.text() == "not planned for"
    target = next(t for t in window.session.plan.targets if t.nutrient == "sodium_mg")
    assert not target.on


def test_slider_ends_at_the_upper_limit(window):
    of = row(window, "calcium_mg")
    assert of.box.maximum() == 2500
    assert "upper limit 2,500" in of.slider.accessibleDescription()


def test_impossible_target_is_refused_in_words_and_the_plan_stays(qtbot, window):
    from planner.application.views import TargetEdit

    before = window.session.plan
    window.session.targets.set(TargetEdit("vitamin_d_ug", 15.0, 400.0, False), True)
    assert window.session.plan is before
    assert window.status.trouble.text()
    assert row(window, "vitamin_d_ug").words.text() == window.status.trouble.text()


def test_nutrients_that_are_added_get_a_row_and_are_remembered(qtbot, window, settings):
    qtbot.mouseClick(window.body.targets.more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    action = next(a for a in menu.actions() if a.text().startswith("Fibre"))
    action.trigger()
    menu.close()
    assert "fibre_g" in window.body.targets.rows
    assert "fibre_g" in str(settings.value("shown_nutrients"))


def test_answer_that_was_overtaken_is_dropped(qtbot, window, monkeypatch, gate):
    follow, begun, answers = planning_tasks.replan_day_first, threading.Event(), []

    def late(*asked):
        begun.set()
        gate.wait()
        answers.append(follow(*asked))
        return answers[0]

    monkeypatch.setattr(planning_tasks, "replan_day_first", late)
    of = row(window, "magnesium_mg")
    qtbot.keyClick(of.slider, Qt.Key.Key_PageUp)
    qtbot.waitUntil(begun.is_set)
    window.commands.undo.trigger()
    shown = window.session.plan
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    drain(qtbot, window.session.planning)
    assert window.session.plan is shown
    assert not window.session.planning.busy


def test_failing_solve_keeps_the_plan_and_says_so(qtbot, window, monkeypatch):
    def broken(*_: object) -> None:
        raise RuntimeError("the solver tripped.")

    monkeypatch.setattr(planning_tasks, "replan_day_first", broken)
    qtbot.keyClick(row(window, "magnesium_mg").slider, Qt.Key.Key_PageUp)
    meals = window.session.plan.meals
    rest(qtbot, window)
    assert "the solver tripped" in window.status.trouble.text()
    assert window.session.plan.meals == meals
