"""A guest is invited from the menu of a meal, in one step, and sent away again."""

from __future__ import annotations

import pytest

from planner.ui.week.guest_dialog import GuestDialog
from planner.ui.week.meal_menu import meal_menu

from .support import rest

pytestmark = pytest.mark.days(2)


def ask(window, place, words):
    asked = []
    menu = meal_menu(window.session.week.card(place), asked.append, window)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    window.ask(place, asked[0])


def invite(window, place, name, *avoids):
    ask(window, place, "Guest …")
    (dialog,) = [d for d in window.findChildren(GuestDialog) if d.isVisible()]
    assert not dialog.take.isEnabled()
    dialog.name.setText(name)
    for key in avoids:
        dialog.avoids.boxes[key].setChecked(True)
    dialog.take.click()
    dialog.deleteLater()


def test_guest_is_invited_and_sent_away(window):
    before, place = window.session.plan, (0, "dinner")
    cooked = window.session.week.card(place).portions
    invite(window, place, "Anna <b>&")
    assert window.session.plan.meals == before.meals
    assert window.session.week.card(place).portions == cooked + 1
    window.meals.select(place)
    assert "With Anna <b>&." in window.body.detail.meal.note.text()
    assert "With Anna" in window.body.week.board.card(place).accessibleName()
    ask(window, place, "Without Anna <b>&& at this meal")
    assert window.session.plan.shopping.eaters == ()
    window.commands.undo.trigger()
    window.commands.undo.trigger()
    assert window.session.plan is before


def test_meal_gives_way_to_one_that_the_guest_eats(qtbot, window, context):
    foods = context.catalogue.foods
    before = window.session.plan

    def milky(plan, place):
        return any("milk" in foods[f].allergens for f in plan.meals[place].foods)

    place = next(p for p in sorted(before.meals) if milky(before, p))
    invite(window, place, "Anna", "milk")
    rest(qtbot, window)
    plan = window.session.plan
    assert place not in plan.meals or not milky(plan, place)
    window.commands.undo.trigger()
    assert window.session.plan is before
