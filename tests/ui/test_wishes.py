"""What a good week is, through the dialog, the card and its menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from foods import dish_title
from planner.domain import verify
from planner.domain.person.wishes import HowOften, Rating
from planner.domain.shopping.food_costs import usual_costs, week_cost
from planner.ui.week.meal_menu import meal_menu

from .support import rest

pytestmark = pytest.mark.days(2)

PLACE = (1, "dinner")


@pytest.fixture
def dialog(window):
    window.commands.wishes.trigger()
    return window.people.wished


def apply(qtbot, window, dialog):
    box = dialog.findChild(QDialogButtonBox)
    button = next(b for b in box.buttons() if "Apply" in b.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    rest(qtbot, window)
    return window.session.plan


def test_budget_is_kept_and_undone_in_one_step(qtbot, window, context, dialog):
    before, costs = window.session.plan, usual_costs(context.catalogue)
    assert week_cost(before, costs).usd > 60 * before.days / 7
    dialog.pages["Kind of week"].has_budget.setChecked(True)
    dialog.pages["Kind of week"].budget.setValue(50)
    plan = apply(qtbot, window, dialog)
    assert not dialog.isVisible()
    assert week_cost(plan, costs).usd <= 50.01 * plan.days / 7
    assert plan.profile.wishes.budget_usd == 50
    assert window.session.document.history.count() == 1
    window.commands.undo.trigger()
    assert window.session.plan is before


def test_budget_that_cannot_hold_is_told(qtbot, window, dialog):
    told = []
    window.session.status_message.connect(lambda text, _: told.append(text))
    dialog.pages["Kind of week"].has_budget.setChecked(True)
    dialog.pages["Kind of week"].budget.setValue(12)
    apply(qtbot, window, dialog)
    qtbot.waitUntil(lambda: any("least that meets the targets" in t for t in told))


def test_character_moves_sliders_that_nobody_moved(dialog):
    importance, kind = dialog.pages["What matters"], dialog.pages["Kind of week"]
    importance.rows["cost"].slider.setValue(0)
    kind.characters["thrifty"].click()
    wishes = dialog.profile().wishes
    assert wishes.character == "thrifty"
    assert wishes.importance == {"cost": 0.0}, "one's own word stays"
    assert importance.rows["pack_line"].times == 2.0
    assert importance.rows["cost"].words.text() == "not important"
    assert importance.rows["pack_line"].words.text() == "more important"
    importance.reset.click()
    assert dialog.profile().wishes.importance == {}
    assert importance.rows["cost"].times == 8.0
    assert "Low cost: very important" in kind.characters["thrifty"].accessibleDescription()


def test_every_weight_is_shown_with_its_sentence_and_what_comes_first_stays_first(dialog):
    from solver import load_weights

    asked, rows = dialog.profile(), dialog.pages["What matters"].rows
    assert rows.keys() == load_weights().weights.keys()
    for name, row in rows.items():
        assert row.weight.meaning in row.slider.accessibleDescription()
        row.slider.setValue(row.slider.minimum())
        assert (row.times > 0) == (row.weight.group == "first"), name
        row.back.click()
    assert dialog.profile() == asked


@pytest.mark.days(7)
def test_how_often_is_asked_for_and_one_end_pushes_the_other(qtbot, window, context, dialog):
    often = dialog.pages["How often"]
    often.least["fish"].setValue(3)
    often.most["fish"].setValue(2)
    assert often.least["fish"].value() == 2
    often.most["meat"].setValue(1)
    rules = dialog.profile().wishes.how_often
    assert rules == (HowOften("fish", 2, 2), HowOften("meat", None, 1))
    plan = apply(qtbot, window, dialog)
    kinds = [context.catalogue.foods[s.food].kind for m in plan.meals.values() for s in m.servings]
    fish, meat = ("oily_fish", "white_fish", "shellfish"), ("red_meat", "poultry", "processed_meat")
    assert sum(kind in fish for kind in kinds) == 2
    assert sum(kind in meat for kind in kinds) <= 1


def test_rule_for_one_meal_is_added_kept_and_removed(qtbot, dialog):
    often = dialog.pages["How often"].at_meals
    often.add.click()
    (row,) = often.rows
    assert dialog.profile().wishes.how_often == (), "a row that asks for nothing is no rule"
    row.group.setCurrentIndex(row.group.findData("eggs"))
    row.slot.setCurrentIndex(row.slot.findData("breakfast"))
    row.least.setValue(3)
    rule = HowOften("eggs", 3, None, "breakfast")
    assert dialog.profile().wishes.how_often == (rule,)
    often.show_rules((rule, HowOften("fish", None, 2, "dinner")))
    assert dialog.profile().wishes.how_often == (rule, HowOften("fish", None, 2, "dinner"))
    often.rows[0].gone.click()
    assert dialog.profile().wishes.how_often == (HowOften("fish", None, 2, "dinner"),)


@pytest.mark.parametrize(
    ("key", "rating"), [(Qt.Key.Key_Plus, Rating.MORE), (Qt.Key.Key_Minus, Rating.LESS)]
)
def test_key_on_the_card_rates_the_dish_and_again_takes_it_back(qtbot, window, key, rating):
    card, before = window.body.week.board.card(PLACE), window.session.plan
    dish = before.meals[PLACE].dish
    qtbot.keyClick(card, key)
    assert window.session.plan.profile.wishes.ratings == {dish: rating}
    assert window.session.plan.meals == before.meals
    assert "wanted" in card.accessibleName()
    qtbot.keyClick(card, key)
    assert window.session.plan.profile.wishes.ratings == {}
    window.commands.undo.trigger()
    window.commands.undo.trigger()
    assert window.session.plan is before


def test_dish_never_wanted_goes_and_its_places_are_filled(qtbot, window):
    dish = window.session.plan.meals[PLACE].dish
    card = window.session.week.card(PLACE)
    menu = meal_menu(card, lambda verb: window.ask(PLACE, verb), window)
    next(a for a in menu.actions() if a.text() == "Never this dish").trigger()
    menu.close()
    rest(qtbot, window)
    plan = window.session.plan
    assert dish not in {meal.dish for meal in plan.meals.values()}
    assert len(plan.meals) == plan.days * len(plan.slots)
    assert window.session.document.history.count() == 1


@pytest.mark.days(2)
def test_wishes_remove_a_meal_kept_by_its_lock_alone(qtbot, window):
    session = window.session
    dish = session.plan.meals[PLACE].dish
    session.meals.lock(PLACE)
    session.wishes.rate(PLACE, "never")
    rest(qtbot, window)
    assert session.plan.meals[PLACE].dish == dish
    before = session.plan
    with qtbot.waitSignal(
        session.status_message, check_params_cb=lambda text, _: "Only its lock" in text
    ):
        session.meals.lock(PLACE)
    assert PLACE not in session.plan.meals
    rest(qtbot, window)
    assert session.plan.meals[PLACE].dish != dish
    assert not verify(session.plan, session.context.catalogue, session.context.care)
    window.commands.undo.trigger()
    assert session.plan is before


def test_use_teaches_gently_and_each_line_can_be_forgotten(qtbot, window):
    session = window.session
    dish = session.plan.meals[PLACE].dish
    dinners = (session.plan.meals[day, "dinner"] for day in range(7))
    other = next(meal for meal in dinners if meal.dish != dish)
    for _ in range(5):
        session.meals.lock(PLACE)
        assert session.plan.profile.wishes.learnt == {dish: 1}
        session.meals.lock(PLACE)
        assert session.plan.profile.wishes.learnt == {}
    session.meals.put(PLACE, other)
    assert session.plan.profile.wishes.learnt == {dish: -1, other.dish: 1}
    window.commands.wishes.trigger()
    learnt = window.people.wished.pages["What was learnt"]
    assert set(learnt.buttons) == {dish, other.dish}
    said = {label.text() for label in learnt.findChildren(QLabel)}
    catalogue = session.context.catalogue
    assert {dish_title(catalogue.dishes[d], catalogue) for d in (dish, other.dish)} <= said
    learnt.buttons[dish].click()
    assert set(learnt.buttons) == {other.dish}
    before = session.plan
    plan = apply(qtbot, window, window.people.wished)
    assert plan.profile.wishes.learnt == {other.dish: 1}
    assert plan.meals == before.meals
    window.commands.undo.trigger()
    assert session.plan is before


@pytest.mark.days(7)
def test_dinners_cooked_double_are_placed_marked_and_let_go_with_a_word(qtbot, window, dialog):
    dialog.pages["Kind of week"].double.setValue(1)
    plan = apply(qtbot, window, dialog)
    place, source = next(link for link in plan.leftovers.items() if link[0][1] == "dinner")
    card = window.body.week.board.card(place)
    assert "left from" in card.accessibleName()
    assert window.session.week.card(place).minutes <= 5
    told = []
    window.session.status_message.connect(lambda text, _: told.append(text))
    window.session.meals.leave_empty(source)
    assert place not in window.session.plan.leftovers
    assert "left from" not in card.accessibleName()
    assert any("is cooked by itself now" in text for text in told)
    window.commands.undo.trigger()
    assert "left from" in card.accessibleName()


def test_pantry_goes_into_every_planning_problem(window, context):
    from planner.domain.shopping.pantry import Pantry, PantryItem

    window.session.home._pantry = Pantry((PantryItem("almonds", 200.0),))
    asked = window.session.planning.stocked()
    assert asked is not None
    assert asked.pantry == window.session.home.pantry
    assert context.pantry is None, "the tables themselves stay as they are"
