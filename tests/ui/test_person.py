"""Who the plan is for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from foods import Diet
from planner.domain import verify
from planner.ui.person.fields import choose

from .support import foods_of, rest

pytestmark = pytest.mark.days(2)


def page(window, name):
    return window.people.dialog.pages[name]


def test_a_vegetarian_gets_no_meat_and_undo_brings_the_old_week_back(qtbot, window, kit):
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
    foods = kit.catalogue.foods
    assert all(Diet.VEGETARIAN.allows(foods[f].diet) for f in foods_of(plan))
    assert "Vegetarian" in window.body.targets.who.accessibleName()
    assert titles != [c.title for d in window.session.week.days for c in d.cards.values()]
    assert window.session.document.history.count() == 1
    window.commands.undo.trigger()
    assert window.session.plan is before
    assert titles == [c.title for d in window.session.week.days for c in d.cards.values()]


def test_an_allergen_and_a_food_are_left_out(qtbot, window, kit):
    food = sorted(foods_of(window.session.plan))[0]
    window.people.edit()
    page(window, "Diet").allergens.boxes["milk"].setChecked(True)
    never = page(window, "Foods").never
    qtbot.keyClicks(never.field, kit.catalogue.foods[food].name)
    qtbot.keyClick(never.field, Qt.Key.Key_Return)
    assert never.picked() == {food}
    window.people.dialog.applied.emit(window.people.dialog.profile())
    rest(qtbot, window)
    plan = window.session.plan
    assert food not in foods_of(plan)
    assert not any("milk" in kit.catalogue.foods[f].allergens for f in foods_of(plan))
    assert not [v for v in verify(plan, kit.catalogue, kit.care) if v.rule == "excluded"]


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


def test_a_man_has_no_life_stage(window):
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
def test_whatever_ends_the_planning_nobody_is_served_what_they_may_not_eat(
    qtbot, window, kit, then
):
    session, failures = window.session, []
    session.planning.failed.connect(failures.append)
    profile, dinner = session.plan.profile, session.plan.meals[1, "dinner"]
    refused = frozenset([dinner.servings[0].food])
    session.apply_profile(
        replace(profile, diet=replace(profile.diet, exclude_foods=refused)),
    )
    if then == "stop":
        session.planning.stop()
    else:
        session.plan_day(0)
        rest(qtbot, window)
    assert not failures
    assert not foods_of(session.plan) & refused
    assert (1, "dinner") not in session.plan.meals
    assert not [v for v in verify(session.plan, kit.catalogue, kit.care) if v.rule == "excluded"]
    window.commands.fill_empty.trigger()
    rest(qtbot, window)
    assert (1, "dinner") in session.plan.meals
    while session.document.history.canUndo():
        window.commands.undo.trigger()
    assert session.plan.meals[1, "dinner"] == dinner
