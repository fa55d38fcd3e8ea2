"""Who the plan is for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from foods import Diet
from planner.domain import verify
from planner.ui.person.fields import choose

from .settling import settle
from .support import foods_of, rest

pytestmark = pytest.mark.days(2)


def page(window, name):
    return window.people.dialog.pages[name]


def test_vegetarian_gets_no_meat_and_undo_brings_the_old_week_back(qtbot, window, context):
    before = window.session.plan
    titles = [c.title for d in window.session.week.days for c in d.cards.values()]
    qtbot.mouseClick(window.body.targets.who, Qt.MouseButton.LeftButton)
    menu = window.household.menu
    assert menu.isVisible()
    change = next(a for a in menu.actions() if "Change Me" in a.text().replace("&", ""))
    menu.close()
    change.trigger()
    choose(page(window, "Diet").style_box, "vegetarian")
    window.people.dialog.applied.emit(window.people.dialog.profile())
    rest(qtbot, window)
    plan = window.session.plan
    foods = context.catalogue.foods
    assert all(Diet.VEGETARIAN.allows(foods[f].diet) for f in foods_of(plan))
    assert "Vegetarian" in window.body.targets.who.accessibleName()
    assert titles != [c.title for d in window.session.week.days for c in d.cards.values()]
    assert window.session.document.history.count() == 1
    window.commands.undo.trigger()
    assert window.session.plan is before
    assert titles == [c.title for d in window.session.week.days for c in d.cards.values()]


def test_allergen_and_a_food_are_left_out(qtbot, window, context):
    food = sorted(foods_of(window.session.plan))[0]
    window.people.edit()
    page(window, "Diet").allergens.boxes["milk"].setChecked(True)
    never = page(window, "Foods").never
    qtbot.keyClicks(never.field, context.catalogue.foods[food].name)
    qtbot.keyClick(never.field, Qt.Key.Key_Return)
    assert never.picked() == {food}
    window.people.dialog.applied.emit(window.people.dialog.profile())
    rest(qtbot, window)
    plan = window.session.plan
    assert food not in foods_of(plan)
    assert not any("milk" in context.catalogue.foods[f].allergens for f in foods_of(plan))
    assert not [v for v in verify(plan, context.catalogue, context.care) if v.rule == "excluded"]


def test_care_locks_potassium_with_the_reason(qtbot, window):
    window.people.edit()
    page(window, "Care").medicines.boxes["ace_inhibitor"].setChecked(True)
    window.people.dialog.applied.emit(window.people.dialog.profile())
    of = window.body.targets.rows["potassium_mg"]
    assert not of.slider.isEnabled()
    assert not of.box.isEnabled()
    assert "doctor" in of.words.text()
    rest(qtbot, window)


def test_pages_give_back_what_they_show(window):
    window.people.edit()
    assert window.people.dialog.profile() == window.session.plan.profile


def test_man_has_no_life_stage(window):
    window.people.edit()
    you = page(window, "You")
    choose(you.stage, "pregnant")
    choose(you.sex, "male")
    assert not you.stage.isEnabled()
    assert window.people.dialog.profile().person.stage == "none"


def test_cancel_changes_nothing(qtbot, window):
    before = window.session.plan
    window.people.edit()
    choose(page(window, "Diet").style_box, "vegan")
    window.people.dialog.reject()
    assert window.session.plan is before


@pytest.mark.parametrize("then", ["stop", "day"])
def test_planning_that_ends_early_serves_nothing_that_may_not_be_eaten(
    qtbot, window, context, then
):
    session, failures = window.session, []
    session.planning.failed.connect(failures.append)
    profile, dinner = session.plan.profile, session.plan.meals[1, "dinner"]
    refused = frozenset([dinner.servings[0].food])
    session.targets.apply_profile(
        replace(profile, diet=replace(profile.diet, exclude_foods=refused)),
    )
    if then == "stop":
        session.planning.stop()
    else:
        session.planner.day(0)
        rest(qtbot, window)
    assert not failures
    assert not foods_of(session.plan) & refused
    assert (1, "dinner") not in session.plan.meals
    assert not [
        v for v in verify(session.plan, context.catalogue, context.care) if v.rule == "excluded"
    ]
    window.commands.fill_empty.trigger()
    rest(qtbot, window)
    assert (1, "dinner") in session.plan.meals
    while session.document.history.canUndo():
        window.commands.undo.trigger()
    assert session.plan.meals[1, "dinner"] == dinner


def _refuse(session, place) -> int:
    """Say that a food of a meal is not eaten; gives how many meals have it."""
    profile, food = session.plan.profile, session.plan.meals[place].servings[0].food
    having = sum(food in meal.foods for meal in session.plan.meals.values())
    refused = replace(profile.diet, exclude_foods=frozenset([food]))
    session.targets.apply_profile(replace(profile, diet=refused))
    return having


@pytest.mark.days(2)
def test_meals_that_left_with_an_answer_are_told_of_and_planned_by_one_click(qtbot, window):
    place = (1, "dinner")
    session, note, before = window.session, window.body.week.bare, window.session.plan
    count = _refuse(session, place)
    assert note.isHidden()  # they are about to be planned
    window.status.stop_requested.emit()
    qtbot.waitUntil(note.isVisible)
    words = "One meal left" if count == 1 else f"{count} meals left"
    assert note.words.text() == f"{words} the plan because of your answer."
    assert note.plan.accessibleDescription() == note.words.text()

    qtbot.mouseClick(note.plan, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(note.isHidden)
    rest(qtbot, window)
    settle()
    assert note.isHidden()
    assert session.plan.is_full
    window.commands.undo.trigger()
    qtbot.waitUntil(note.isVisible)
    window.commands.undo.trigger()
    qtbot.waitUntil(note.isHidden)
    assert session.plan is before


@pytest.mark.days(2)
def test_place_that_is_left_empty_on_purpose_is_not_told_of(qtbot, window):
    place = (0, "lunch")
    window.session.meals.leave_empty(place)
    _refuse(window.session, (1, "dinner"))
    window.session.planning.stop()
    qtbot.waitUntil(window.body.week.bare.isVisible)
    plan = window.session.plan
    bare = 2 * len(plan.slots) - len(plan.meals) - len(plan.empty)
    words = "One meal" if bare == 1 else f"{bare} meals"
    assert window.body.week.bare.words.text().startswith(words)
