"""Care answers given in the window: what they change is seen, with its reason, and undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from planner.domain import verify
from planner.domain.assessment.fluid_ceiling import counted_ml
from planner.domain.care.lactose import lactose_per_gram, meal_lactose_g
from planner.domain.plan.totals import day_servings
from planner.ui.person.fields import choose

from .support import rest

pytestmark = pytest.mark.days(2)


def page(window, name):
    return window.people.dialog.pages[name]


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def apply(qtbot, window):
    window.people.dialog.applied.emit(window.people.dialog.profile())
    rest(qtbot, window)


def test_supplement_counts_and_passes_its_own_limit(qtbot, window):
    before = window.session.plan
    window.people.edit()
    taken = page(window, "Habits").taken
    click(qtbot, taken.add)
    row = taken.rows[0]
    choose(row.nutrient, "magnesium_mg")
    row.amount.setValue(400)
    row.name.setText("magnesium citrate")
    apply(qtbot, window)
    of = window.body.targets.rows["magnesium_mg"]
    assert "400 of it from supplements" in of.words.text()
    assert "pass their upper limit of 350 mg" in of.words.text()
    assert any("for supplements (NASEM" in note for note in window.session.plan.notes)
    mark = window.session.week.days[0].marks["magnesium_mg"]
    assert mark.segments[-1].slot == "supplements"
    assert mark.amount > 400
    window.commands.undo.trigger()
    assert window.session.plan is before
    assert "supplements" not in window.body.targets.rows["magnesium_mg"].words.text()


def test_row_can_be_taken_away_again_and_an_empty_one_is_none(qtbot, window):
    window.people.edit()
    taken = page(window, "Habits").taken
    click(qtbot, taken.add)
    click(qtbot, taken.add)
    taken.rows[0].amount.setValue(100)
    assert len(taken.supplements()) == 1
    click(qtbot, taken.rows[0].gone)
    assert taken.supplements() == ()
    assert len(taken.rows) == 1


def test_training_days_stand_on_the_board_and_rest_days_do_not(qtbot, window):
    before = window.session.plan
    window.people.edit()
    sweating = page(window, "Habits").sweating
    assert sweating.figures.isHidden()
    click(qtbot, sweating.days[1])
    assert not sweating.figures.isHidden()
    sweating.hours.setValue(2)
    sweating.litres.setValue(1.2)
    assert "2.4 litres of sweat, with 2,160 mg of sodium" in sweating.sum.text()
    apply(qtbot, window)
    plan, week = window.session.plan, window.session.week
    assert [day for day, slot in plan.meals if slot == "training"] == [1]
    assert not window.body.week.board.card((1, "training")).isHidden()
    assert week.days[0].cards["training"].closed
    heads = window.body.week.heads()
    assert "Training day" in heads[1].accessibleDescription()
    assert "Training day" not in heads[0].accessibleDescription()
    assert "Training days: 3,660 to 4,460 mg." in window.body.targets.rows["sodium_mg"].words.text()
    window.body.week.board.dropped.emit((0, "lunch"), (0, "training"))  # closed: a rest day
    assert window.session.plan is plan
    target = week.days[1].marks["sodium_mg"].target
    assert (target.minimum, target.maximum) == (3660, 4460)
    window.commands.undo.trigger()
    assert window.session.plan is before
    assert "training" not in window.session.week.slots


def test_days_on_which_nobody_trains_have_no_row_for_it(qtbot, window):
    window.show()
    window.people.edit()
    click(qtbot, page(window, "Habits").sweating.days[5])
    apply(qtbot, window)
    assert "training" in window.session.plan.slots
    assert "training" not in window.session.week.slots
    labels = window.body.week.board.findChildren(QLabel)
    assert "TRAINING" not in {label.text() for label in labels}
    assert window.body.week.board.card((1, "dinner")).isVisible()


def test_arrows_do_not_step_onto_a_rest_day(qtbot, window):
    window.people.edit()
    click(qtbot, page(window, "Habits").sweating.days[0])
    apply(qtbot, window)
    window.meals.select((0, "training"))
    board = window.body.week.board
    qtbot.keyClick(board.card((0, "training")), Qt.Key.Key_Right)
    assert board.selected == (0, "training")
    window.meals.select((1, "training"))
    assert window.body.detail.meal.title.text() == "A rest day: nothing around training"
    assert not window.body.detail.meal.swap.isEnabled()


def test_switching_lactose_changes_the_meals_that_had_it_and_undo_brings_them_back(
    qtbot, window, context
):
    per_gram = lactose_per_gram(context.catalogue)
    old = window.session.plan
    had = {p for p, m in old.meals.items() if meal_lactose_g(m, per_gram) > 0}
    window.people.edit()
    milk = page(window, "Habits").milk
    assert milk.most.isHidden()
    choose(milk.kind, "none")
    apply(qtbot, window)
    strict = window.session.plan
    assert had == {p for p in old.meals if old.meals[p] != strict.meals.get(p)}
    assert not [m for m in strict.meals.values() if meal_lactose_g(m, per_gram) > 0]
    assert not verify(strict, context.catalogue, context.care)
    window.people.edit()
    milk = page(window, "Habits").milk
    choose(milk.kind, "some")
    assert milk.most.value() == 12
    apply(qtbot, window)
    assert window.session.plan.meals == strict.meals
    window.commands.undo.trigger()
    window.commands.undo.trigger()
    assert window.session.plan is old


def test_offers_and_agreed_figures_appear_with_their_answer(qtbot, window):
    window.people.edit()
    care = page(window, "Care")
    assert care.follows.isHidden()
    care.conditions.boxes["hypertension"].click()
    assert not care.offers["hypertension"].isHidden()
    assert care.potassium.isHidden()
    care.medicines.boxes["ace_inhibitor"].click()
    assert not care.potassium.isHidden()
    care.offers["hypertension"].box.click()
    profile = window.people.dialog.profile()
    assert profile.care.declined == {"hypertension"}
    apply(qtbot, window)
    targets = {t.nutrient: t for t in window.session.plan.targets}
    assert targets["sodium_mg"].maximum == 2300
    row = window.body.targets.rows["potassium_mg"]
    assert not row.lock.isHidden()
    assert row.lock.accessibleName() == "Potassium is locked"


def test_care_target_is_shown_with_its_reason(qtbot, window):
    window.people.edit()
    page(window, "Care").medicines.boxes["warfarin"].click()
    apply(qtbot, window)
    row = window.body.targets.rows["vitamin_k1_ug"]
    assert "about the same from day to day" in row.words.text()
    assert not row.slider.isEnabled()


def test_glasses_are_said_in_words(qtbot, window):
    day = window.session.week.days[0]
    assert day.glasses > 0
    assert f"{day.glasses} glasses of 250 ml" in day.drinks
    head = window.body.week.heads()[0]
    assert day.drinks in head.toolTip()
    window.meals.open_detail((0, "lunch"))
    assert window.body.detail.drinks.text() == day.drinks
    assert window.body.detail.glasses.accessibleName() == f"{day.glasses} glasses of water"


def test_doctors_figure_for_drink_holds_on_every_day_and_is_said(qtbot, window, context):
    before = window.session.plan
    window.people.edit()
    care = page(window, "Care")
    care.conditions.boxes["heart_failure"].click()
    assert not care.fluid.isHidden()
    care.fluid.show_value(1500)
    apply(qtbot, window)
    assert not verify(window.session.plan, context.catalogue, context.care)
    for at, day in enumerate(window.session.week.days):
        assert "Drink at most 1,500 ml, as agreed with your doctor" in day.drinks
        drunk = counted_ml(day_servings(window.session.plan, at), context.catalogue)
        assert drunk + 250 * day.glasses <= 1500
    assert any("the figure of your doctor" in note for note in window.session.plan.notes)
    window.commands.undo.trigger()
    assert window.session.plan is before
