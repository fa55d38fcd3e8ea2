"""Another meal is chosen: searched, narrowed by reasons, taken, and it stays on the next plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.application.cancellation import Ticket
from planner.application.planning_tasks import find_alternatives, plan_another_week
from planner.domain.plan.frames import COLD, NO_FISH, NO_MEAT, barred_foods, kinds_at, with_frames
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.ui.week.swap_dialog import CHEAPER, QUICKER
from tests.ui.support import PATIENCE_MS, rest

pytestmark = pytest.mark.days(2)
PLACE = (1, "dinner")
FIRST = 12
"""Offers that are shown while the rest is still read"""
TICKET = Ticket(1, lambda *_: None)


@pytest.fixture
def swap(qtbot, window):
    window.ask(PLACE, "swap")
    made = window.meals.swap
    qtbot.waitUntil(lambda: len(made.model.offers) > FIRST, timeout=PATIENCE_MS)
    return made


def test_chooser_offers_a_meal_of_every_other_dish(swap, window):
    dishes = [offer.meal.dish for offer in swap.model.offers]
    assert len(dishes) > 100 and len(set(dishes)) == len(dishes)
    assert window.session.plan.meals[PLACE].dish not in dishes


def test_chooser_search_narrows_by_title_and_food_in_both_languages(swap):
    swap.field.setText("Lachs")
    foods = [offer.meal.foods for offer in swap.model.offers]
    assert foods and all(any("salmon" in food for food in each) for each in foods)
    swap.field.setText("no such dish")
    assert not swap.model.offers and not swap.take.isEnabled() and swap.list.isHidden()


def test_chooser_reasons_narrow_to_what_they_say(swap, window):
    now = window.session.week.card(PLACE)
    swap.reasons[QUICKER].click()
    assert swap.model.offers and all(o.card.minutes < now.minutes for o in swap.model.offers)
    swap.reasons[CHEAPER].click()
    assert all(o.usd < 0 for o in swap.model.offers)


def test_chooser_without_fish_looks_anew_and_keeps_it_for_the_day(qtbot, swap, window):
    swap.reasons[NO_FISH].click()
    assert not swap.model.offers
    qtbot.waitUntil(lambda: bool(swap.model.offers), timeout=PATIENCE_MS)
    catalogue = window.session.context.catalogue
    fish = barred_foods(NO_FISH, catalogue)
    assert not any(o.meal.foods & fish for o in swap.model.offers)
    assert not swap.keep.isHidden()
    swap.keep.setChecked(True)
    steps = window.session.document.history.count()
    swap.take_current()
    plan = window.session.plan
    assert kinds_at(plan, (1, "lunch")) == {NO_FISH} and PLACE in plan.locked
    assert window.session.document.history.count() == steps + 1
    menu = [frame for frame, _ in window.session.meals.frames_at(PLACE)]
    assert menu == [NO_FISH]
    window.ask(PLACE, f"unframe:{NO_FISH}")
    assert window.session.plan.frames == ()
    window.undo()
    assert kinds_at(window.session.plan, PLACE) == {NO_FISH}


def test_chooser_reasons_that_are_not_kept_leave_no_frame(qtbot, swap, window):
    swap.reasons[COLD].click()
    qtbot.waitUntil(lambda: bool(swap.model.offers), timeout=PATIENCE_MS)
    assert all(offer.cold for offer in swap.model.offers)
    swap.take_current()
    assert window.session.plan.frames == ()


def test_chooser_takes_with_return_and_leaves_with_escape(qtbot, swap, window):
    before = window.session.plan
    QTest.keyClick(swap.field, Qt.Key.Key_Down)
    wanted = swap.model.offers[1].meal
    QTest.keyClick(swap, Qt.Key.Key_Escape)
    assert not swap.isVisible() and window.session.plan is before
    window.ask(PLACE, "swap")
    again = window.meals.swap
    qtbot.waitUntil(lambda: bool(again.model.offers), timeout=PATIENCE_MS)
    QTest.keyClick(again.field, Qt.Key.Key_Down)
    assert again.model.offers[again.list.currentIndex().row()].meal == wanted
    QTest.keyClick(again.field, Qt.Key.Key_Return)
    assert window.session.plan.meals[PLACE] == wanted


def test_chooser_drops_offers_for_another_place(swap, window):
    shown = swap.model.offers
    window.meals.show_offers((0, "lunch"), ())
    assert swap.model.offers == shown


def test_swap_choice_stays_on_the_next_plan(qtbot, swap, window):
    swap.take_current()
    chosen = window.session.plan.meals[PLACE]
    window.session.planner.another_week()
    rest(qtbot, window)
    assert window.session.plan.meals[PLACE] == chosen
    window.ask(PLACE, "lock")
    assert PLACE not in window.session.plan.locked


def test_offers_tell_cost_and_what_is_at_home(context, two_days):
    from dataclasses import replace

    pantry = Pantry((PantryItem("spinach_cooked", 300.0),))
    at_home = replace(context, pantry=pantry)
    offers = find_alternatives(at_home, two_days, PLACE, TICKET)
    using = [offer for offer in offers if offer.home]
    assert using and all(any("spinach" in f for f in o.meal.foods) for o in using)
    assert any(offer.usd < 0 for offer in offers) and any(offer.usd > 0 for offer in offers)


def test_frames_stay_in_another_week(context, two_days):
    framed = with_frames(two_days, PLACE, frozenset({NO_MEAT}))
    made = plan_another_week(context, framed, TICKET)
    assert made.frames == framed.frames
    barred = barred_foods(NO_MEAT, context.catalogue)
    assert not any(made.meals[1, slot].foods & barred for slot in made.slots)
