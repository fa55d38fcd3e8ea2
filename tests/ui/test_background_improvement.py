"""The week is bettered quietly: never touched, offered by a button, taken as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from foods import Catalogue
from planner.application import planning_tasks
from planner.application.cancellation import Ticket
from planner.domain import CareRules, Plan, verify
from planner.domain.planning.background import Improvement, improvements
from planner.ui.session.document import UndoStep
from planner.ui.window import MainWindow
from solver import MenuSolver, Status

from .settling import settle
from .support import rest


def better_of(plan: Plan) -> Plan:
    """Return the plan with two meals exchanged between days, to pass for a better one here."""
    meals = dict(plan.meals)
    meals[0, "dinner"], meals[3, "dinner"] = meals[3, "dinner"], meals[0, "dinner"]
    return replace(plan, meals=meals)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[Improvement], None]]:
    """Work that does nothing itself: the test says what comes of it, until it is cancelled."""
    reporters: list[Callable[[Improvement], None]] = []

    def work(_: object, __: Plan, ticket: Ticket) -> None:
        reporters.append(ticket.report)
        while not ticket.cancelled:
            ticket._cancelled.wait(0.01)

    monkeypatch.setattr(planning_tasks, "improve_plan", work)
    return reporters


@pytest.fixture
def working(qtbot, window: MainWindow, told: list[Callable[[Improvement], None]]) -> MainWindow:
    rest(qtbot, window)
    window.session.background_improvement.start()
    qtbot.waitUntil(lambda: len(told) == 1)
    return window


def tell(
    qtbot, window: MainWindow, told, plan: Plan, cost: float, bound: float, rounds: int = 0
) -> None:
    heard = window.session.background_improvement.changed
    with qtbot.waitSignal(heard):
        told[-1](Improvement(plan, cost, bound, rounds))


def test_how_far_was_searched_is_told_to_whoever_opens_it(qtbot, working, told) -> None:
    plan, status = working.session.plan, working.status
    tell(qtbot, working, told, plan, 100.0, 92.0)
    assert status.near.text() == "improving …"
    qtbot.mouseClick(status.near, Qt.MouseButton.LeftButton)
    assert status.trouble.text() == "At most 8.0 % better is possible."
    tell(qtbot, working, told, plan, 100.0, 94.2, rounds=2)
    qtbot.mouseClick(status.near, Qt.MouseButton.LeftButton)
    told_of = "Nothing better found in 2 rounds; at most 5.8 % better is possible."
    assert status.trouble.text() == told_of
    assert "%" not in status.near.text()
    assert status.stop.isVisible()
    assert not status.better.isVisible()
    assert working.session.plan is plan


def test_better_week_is_taken_by_one_click_and_one_undo(qtbot, working, told) -> None:
    plan, status = working.session.plan, working.status
    tell(qtbot, working, told, plan, 100.0, 90.0)
    tell(qtbot, working, told, better_of(plan), 97.9, 90.0)
    assert status.better.text() == "Use the better week (2.1 % better, 2 meals change)"
    assert working.session.plan is plan

    qtbot.mouseClick(status.better, Qt.MouseButton.LeftButton)

    assert working.session.plan.meals == better_of(plan).meals
    assert not status.better.isVisible()
    assert status.near.text() == "improving …"
    assert working.session.background_improvement.running
    working.commands.undo.trigger()
    assert working.session.plan is plan


def test_change_of_the_plan_drops_what_was_found(qtbot, working: MainWindow, told) -> None:
    plan = working.session.plan
    tell(qtbot, working, told, plan, 100.0, 90.0)
    tell(qtbot, working, told, better_of(plan), 90.0, 80.0)
    assert working.commands.better.isEnabled()

    working.session.meals.lock((2, "lunch"))

    assert not working.session.background_improvement.running
    assert not working.status.better.isVisible()
    assert not working.commands.better.isEnabled()
    told[-1](Improvement(better_of(plan), 80.0, 79.0))
    settle()
    assert not working.status.better.isVisible()
    assert working.session.plan.meals == plan.meals


def test_stop_ends_it_and_keeps_the_offer(qtbot, working: MainWindow, told) -> None:
    plan = working.session.plan
    tell(qtbot, working, told, plan, 100.0, 90.0)
    tell(qtbot, working, told, better_of(plan), 95.0, 90.0)

    qtbot.mouseClick(working.status.stop, Qt.MouseButton.LeftButton)

    assert not working.session.background_improvement.running
    assert not working.status.stop.isVisible()
    assert working.status.near.text() == ""
    working.commands.better.trigger()
    assert working.session.plan.meals == better_of(plan).meals


def test_week_that_meets_every_target_is_offered_whatever_it_costs(
    qtbot, window: MainWindow, told
) -> None:
    rest(qtbot, window)
    short = replace(window.session.plan, status=Status.NOT_FOUND)
    window.session.document.replace(short, UndoStep("Short"))
    window.session.background_improvement.start()
    qtbot.waitUntil(lambda: len(told) == 1)
    tell(qtbot, window, told, short, 100.0, 90.0)
    assert window.status.near.text() == "looking for a week that meets every target …"

    met = replace(better_of(short), status=Status.FEASIBLE)
    tell(qtbot, window, told, met, 110.0, 90.0)

    assert window.status.better.text() == "Use the week that meets every target"
    qtbot.mouseClick(window.status.better, Qt.MouseButton.LeftButton)
    assert window.session.plan.status is Status.FEASIBLE


def test_background_improvement_begins_when_the_plan_rests(qtbot, window: MainWindow, told) -> None:
    rest(qtbot, window)
    better = window.session.background_improvement
    better._rest.setInterval(20)
    window.session.meals.lock((2, "lunch"))

    qtbot.waitUntil(lambda: better.running and bool(told))


def test_background_improvement_gives_way_to_planning(qtbot, working: MainWindow) -> None:
    working.session.planner.day(1)

    assert not working.session.background_improvement.running
    rest(qtbot, working)


def test_every_step_is_verified(catalogue: Catalogue, care: CareRules, two_days: Plan) -> None:
    # The week's tests plan so well that there would be little to better: one dinner is for both.
    poor = {(0, "lunch"): two_days.meals[1, "lunch"]}
    held = replace(two_days, meals={**two_days.meals, **poor}, locked=frozenset({(1, "dinner")}))
    steps = improvements(held, catalogue, MenuSolver(catalogue), care=care)
    first = next(steps)
    last = next(step for step in steps if step.plan is not held)

    assert first.plan is held
    assert last.cost < first.cost
    assert verify(last.plan, catalogue, care, before=held) == ()
    assert last.plan.locked == held.locked
    assert last.gap(last.cost) < first.gap(first.cost)
