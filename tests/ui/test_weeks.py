"""Other weeks, side by side; one is taken with a click."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.application.alternative_weeks import other_weeks
from planner.application.cancellation import Ticket
from planner.domain import verify

from .settling import settle
from .support import PATIENCE_MS

PLACE = (1, "dinner")


@pytest.fixture(scope="module")
def offers(context, week):
    return other_weeks(context, week, Ticket(0, lambda *_: None))


@pytest.fixture(autouse=True)
def ready(monkeypatch, offers):
    """Hand the window weeks that were worked out once, one by one, as they come."""

    def work(_context, _plan, ticket):
        for found in range(1, len(offers) + 1):
            ticket.report(offers[:found])
        return offers

    monkeypatch.setattr("planner.application.alternative_weeks.other_weeks", work)


def test_three_weeks_nearly_as_good_and_truly_others(context, week, offers):
    assert len(offers) == 3
    plans = [week, *(offer.plan for offer in offers)]
    for at, one in enumerate(plans):
        assert verify(one, context.catalogue, context.care) == ()
        assert one.gap < week.gap + 0.1
        for other in plans[:at]:
            same = sum(one.meals[p].dish == other.meals[p].dish for p in one.meals)
            assert same <= len(one.meals) / 2


def test_other_weeks_keep_locked_meals_and_end_when_cancelled(context, two_days):
    from dataclasses import replace

    found = []
    ticket = Ticket(0, lambda _number, _kind, value: (found.append(value), ticket.cancel()))
    held = replace(two_days, locked=frozenset({PLACE}))
    weeks = other_weeks(context, held, ticket)
    assert len(weeks) == len(found) == 1, "cancelled after the first"
    assert weeks[0].plan.meals[PLACE] == two_days.meals[PLACE]


def test_click_takes_a_week_in_one_step(qtbot, window, offers):
    before = window.session.plan
    window.commands.other_weeks.trigger()
    dialog = window.weeks.dialog
    qtbot.waitUntil(lambda: len(dialog.columns) == 3, timeout=PATIENCE_MS)
    assert not dialog.progress.isVisible()
    take = dialog.columns[1].take
    assert "$" in take.accessibleDescription()
    assert "in the kitchen" in take.accessibleDescription()
    qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert window.session.plan is offers[1].plan
    assert window.session.document.history.count() == 1
    window.commands.undo.trigger()
    assert window.session.plan is before


def test_cancel_leaves_the_week_as_it_is(qtbot, window):
    before = window.session.plan
    window.commands.other_weeks.trigger()
    qtbot.mouseClick(window.weeks.dialog.close_button, Qt.MouseButton.LeftButton)
    settle()
    assert window.session.plan is before
    assert not window.weeks.dialog.columns or not window.weeks.dialog.isVisible()
