"""What a person does with meals: portions, repeats, leftovers, a week cleared and filled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from planner.domain import verify
from planner.ui.session.document import UndoStep
from planner.ui.week.meal_menu import meal_menu

from .settling import settle
from .support import rest

pytestmark = pytest.mark.days(2)

PLACE = (1, "dinner")


def step_button(window, name: str) -> QPushButton:
    found = [b for b in window.body.detail.findChildren(QPushButton) if b.isVisible()]
    return next(b for b in found if b.accessibleName().startswith(name) and b.isEnabled())


@pytest.mark.parametrize(("name", "sign"), [("More", 1), ("Less", -1)])
def test_portion_is_changed_by_household_steps(qtbot, window, name, sign):
    window.meals.select(PLACE)
    before = window.session.plan
    settle()
    grams = {s.food: s.grams for s in before.meals[PLACE].servings}
    qtbot.mouseClick(step_button(window, name), Qt.MouseButton.LeftButton)
    after = window.session.plan
    changed = [s for s in after.meals[PLACE].servings if s.grams != grams[s.food]]
    assert len(changed) == 1
    assert (changed[0].grams - grams[changed[0].food]) * sign > 0
    assert PLACE in after.locked
    window.commands.undo.trigger()
    assert window.session.plan is before


@pytest.mark.days(7)
def test_meal_is_repeated_through_the_week(window, context):
    window.session.meals.leave_empty((4, "breakfast"))
    window.ask((0, "breakfast"), "repeat")
    plan = window.session.plan
    meal = plan.meals[0, "breakfast"]
    assert all(plan.meals[d, "breakfast"] == meal for d in range(7) if d != 4)
    assert (4, "breakfast") not in plan.meals
    assert not [v for v in verify(plan, context.catalogue, context.care) if v.rule == "repeat"]


def keeping_place(window, context):
    """Return where a meal keeps that no leftover is planned of."""
    plan = window.session.plan
    tied = {*plan.leftovers, *plan.leftovers.values()}
    later = window.session.meals.later_days
    return next(p for p in plan.meals if p[0] < 5 and p not in tied and later(p))


@pytest.mark.days(7)
def test_meal_that_keeps_can_be_eaten_again_and_the_menu_says_when(window, context):
    place = keeping_place(window, context)
    later = window.session.meals.later_days(place)
    asked = []
    menu = meal_menu(window.session.week.card(place), asked.append, window, later)
    entries = [a for a in menu.actions() if "Cook twice" in a.text()]
    assert [name for _, name in later] == [a.text().rsplit(" ", 1)[1] for a in entries]
    before = window.session.plan.leftovers
    entries[-1].trigger()
    window.ask(place, asked[0])
    again = later[-1][0], place[1]
    plan = window.session.plan
    assert plan.meals[again] == plan.meals[place]
    assert {place, again} <= plan.locked
    # Leftovers that were planned stay, but for those of the meal that stood there.
    others = {p: source for p, source in before.items() if again not in (p, source)}
    assert plan.leftovers == {**others, again: place}
    menu.close()


def test_clear_keeps_what_is_locked_and_fill_keeps_what_is_there(qtbot, window):
    window.session.meals.lock(PLACE)
    meal = window.session.plan.meals[PLACE]
    window.commands.clear.trigger()
    assert dict(window.session.plan.meals) == {PLACE: meal}
    window.commands.fill_empty.trigger()
    rest(qtbot, window)
    plan = window.session.plan
    assert plan.meals[PLACE] == meal
    assert len(plan.meals) == plan.days * len(plan.slots)
    assert plan.locked == {PLACE}


def test_filling_one_gap_leaves_all_else(qtbot, window):
    from planner.domain.plan.edits import cleared

    gap = window.session.plan
    window.session.document.replace(cleared(gap, PLACE), UndoStep("gap"))
    window.commands.fill_empty.trigger()
    rest(qtbot, window)
    plan = window.session.plan
    assert PLACE in plan.meals
    assert all(plan.meals[p] == m for p, m in gap.meals.items() if p != PLACE)
