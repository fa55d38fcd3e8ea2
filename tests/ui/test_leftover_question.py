"""A leftover whose first meal is swapped: it is told what becomes of it, in the same step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Meal
from planner.ui.locale import translated

from .support import START, rest

FIRST, SECOND = (0, "dinner"), (1, "dinner")


@pytest.fixture
def twice(window):
    """Open a window with a dinner that is eaten again on the next day."""
    session, catalogue = window.session, window.session.context.catalogue
    dish = next(d for d in catalogue.dishes.values() if d.keeps_days and "dinner" in d.slots)
    needed = (role for role in dish.own_roles if not role.optional)
    meal = Meal(dish.id, tuple(role.choices[0].servings[0] for role in needed))
    meals = {**session.plan.meals, FIRST: meal}
    session.document.begin(replace(session.plan, start=START, meals=meals, leftovers={}))
    session.meals.eat_again(FIRST, 1)
    assert session.plan.leftovers == {SECOND: FIRST}
    return window, FIRST, SECOND


def another(window, place):
    """Return another meal for the same slot."""
    plan = window.session.plan
    return next(meal for at, meal in plan.meals.items() if meal != plan.meals[place])


def notice(window):
    return window.session.notices.get("leftover")


def answer(window, words):
    asked = notice(window)
    action = next(each for each in asked.actions if words in translated(each.words))
    window.session.notices.answer(asked, action)


def test_leftover_question_is_asked_after_a_swap_and_can_keep_the_meal(twice):
    window, first, second = twice
    kept = window.session.plan.meals[second]
    window.session.meals.put(first, another(window, first))
    assert "was left over from" in translated(notice(window).text)
    assert window.session.plan.meals[second] == kept
    assert second not in window.session.plan.leftovers
    answer(window, "Keep")
    assert notice(window) is None
    assert window.session.plan.meals[second] == kept


def test_leftover_question_plans_anew_in_the_step_of_the_swap(qtbot, twice):
    window, first, second = twice
    session = window.session
    before = session.plan
    session.meals.put(first, another(window, first))
    steps = session.document.history.count()
    answer(window, "again")
    qtbot.waitUntil(lambda: not session.planning.busy and second in session.plan.meals)
    rest(qtbot, window)
    assert session.plan.meals[second] != before.meals[second]
    assert session.document.history.count() == steps
    session.document.undo()
    assert session.plan == before
    assert notice(window) is None


def test_leftover_question_goes_with_undo(twice):
    window, first, _ = twice
    window.session.meals.put(first, another(window, first))
    window.session.document.undo()
    assert notice(window) is None


def test_leftover_question_goes_when_the_leftover_is_another_meal(twice):
    window, first, second = twice
    window.session.meals.put(first, another(window, first))
    window.session.meals.put(second, another(window, second))
    assert notice(window) is None


def test_leftover_question_is_not_asked_without_a_leftover(window):
    session = window.session
    session.meals.put((0, "lunch"), session.plan.meals[1, "dinner"])
    assert notice(window) is None
