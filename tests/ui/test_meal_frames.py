"""Eating out and minutes for one meal: from its menu, one step to undo, said on board and Today."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from planner.application.today.clock import DayClock
from planner.domain import Rule, verify
from planner.domain.person.meal_frames import MealFrame
from planner.ui.week.meal_menu import meal_menu
from planner.ui.window.pages import Page

from .settling import settle
from .support import START, rest

pytestmark = pytest.mark.days(2)

PLACE = (0, "dinner")


def choose(window, words, place=PLACE):
    asked = []
    menu = meal_menu(window.session.week.card(place), asked.append, window)
    inner = next(a.menu() for a in menu.actions() if a.text() == "This meal on this day")
    next(action for action in inner.actions() if action.text() == words).trigger()
    ticked = [action.text() for action in inner.actions() if action.isChecked()]
    menu.close()
    window.ask(place, asked[0])
    return ticked


def test_dinner_is_eaten_out_and_had_at_home_again_in_one_step_each(qtbot, window):
    before = window.session.plan
    choose(window, "Eating out")
    assert PLACE not in window.session.plan.meals
    assert window.session.plan.is_full
    card = window.body.week.board.card(PLACE)
    assert "Eating out (unknown)" in card.accessibleName()
    window.meals.select(PLACE)
    settle()
    assert "unknown" in window.body.detail.meal.title.text()
    assert any("without dinner" in note for note in window.session.week.notes)
    choose(window, "At home, any time")
    rest(qtbot, window)
    assert PLACE in window.session.plan.meals
    window.commands.undo.trigger()
    assert PLACE not in window.session.plan.meals
    window.commands.undo.trigger()
    assert window.session.plan is before


def test_meal_that_takes_too_long_gives_way_to_a_quick_one(qtbot, window, context):
    dishes = context.catalogue.dishes
    place = next(p for p, m in window.session.plan.meals.items() if dishes[m.dish].minutes > 15)
    choose(window, "At most 15 minutes", place)
    rest(qtbot, window)
    plan = window.session.plan
    assert plan.meal_frames == {place: MealFrame(minutes=15)}
    assert dishes[plan.meals[place].dish].minutes <= 15
    assert Rule.FRAME not in {v.rule for v in verify(plan, context.catalogue, context.care)}
    assert "At most 15 minutes" in choose(window, "Eating out", place)


def test_meal_eaten_out_leaves_its_place_empty(window):
    choose(window, "Eating out")
    out = window.session.plan
    said = []
    window.meals.status_message.connect(lambda words, _: said.append(words))
    for verb in ("swap", "lock", "repeat", "plan_meal", "clear", "own", "library"):
        window.ask(PLACE, verb)
    assert window.session.plan is out
    assert len(said) == 7
    window.session.meals.move((1, "dinner"), PLACE)
    assert window.session.plan is out


def test_meal_eaten_out_is_said_on_the_page_today(qtbot, window):
    session = window.session
    session.clock = DayClock(START, time(12, 0))
    session.document.begin(replace(session.plan, start=START))
    choose(window, "Eating out")
    window.show_page(Page.TODAY)
    qtbot.waitUntil(lambda: session.home.ready and session.controllers.eaten.ready)
    assert window.today.page.meals["dinner"].title.text().startswith("Eaten out: unknown")
