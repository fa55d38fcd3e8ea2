"""What is typed into a field of foods is taken, or asked about, and never lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from foods import Catalogue
from foods.vocabulary import coverage, vocabulary_of
from planner.domain import CareRules, Profile
from planner.ui.person.dialog import PersonDialog
from planner.ui.person.diet import FoodsPage
from planner.ui.person.guide import Guide


@pytest.fixture
def dialog(qtbot, catalogue: Catalogue, care: CareRules) -> PersonDialog:
    made = PersonDialog(Profile(), catalogue, care)
    qtbot.addWidget(made)
    made.show()
    made.tabs.show_page("Foods")
    return made


def foods_page(dialog: PersonDialog) -> FoodsPage:
    page = dialog.tabs["Foods"]
    assert isinstance(page, FoodsPage)
    return page


def test_word_that_is_typed_and_entered_leaves_out_all_it_means(qtbot, dialog) -> None:
    never = foods_page(dialog).never
    qtbot.keyClicks(never.field, "peanut")
    qtbot.keyClick(never.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.applied) as applied:
        dialog.apply()
    left_out = applied.args[0].diet.exclude_foods
    assert {"peanuts", "peanut_butter"} <= left_out
    assert foods_page(dialog).covers.text().startswith(f"Leaves out {len(left_out)} foods")


def test_word_that_is_only_typed_is_taken_by_apply(qtbot, dialog, catalogue) -> None:
    qtbot.keyClicks(foods_page(dialog).never.field, "Fisch")
    with qtbot.waitSignal(dialog.applied) as applied:
        dialog.apply()
    sense = vocabulary_of(catalogue).meaning("fish").sense
    assert sense is not None
    assert applied.args[0].diet.exclude_foods == sense.within


def test_word_with_several_meanings_is_asked_about(qtbot, dialog) -> None:
    page = foods_page(dialog)
    qtbot.keyClicks(page.never.field, "pepper")
    with qtbot.assertNotEmitted(dialog.applied):
        dialog.apply()
    assert dialog.problem.isVisible()
    answers = {button.text(): button for button in page.never.asking.answers}
    assert {"black pepper", "bell peppers"} <= answers.keys()
    answers["bell peppers"].click()
    with qtbot.waitSignal(dialog.applied) as applied:
        dialog.apply()
    assert "red_pepper_raw" in applied.args[0].diet.exclude_foods
    assert "black_pepper" not in applied.args[0].diet.exclude_foods


def test_unknown_word_stays_and_near_words_are_offered(qtbot, dialog) -> None:
    page = foods_page(dialog)
    qtbot.keyClicks(page.never.field, "brocoli")
    with qtbot.assertNotEmitted(dialog.applied):
        dialog.apply()
    assert page.never.field.text() == "brocoli"
    assert "broccoli" in [button.text() for button in page.never.asking.answers]
    page.never.asking.answers[0].click()
    assert "broccoli_cooked" in page.never.picked()


def test_group_is_one_chip_that_goes_as_one(qtbot, dialog, catalogue) -> None:
    page = foods_page(dialog)
    qtbot.keyClicks(page.never.field, "mushrooms")
    qtbot.keyClick(page.never.field, Qt.Key.Key_Return)
    held = page.never.picked()
    covered = coverage(held, catalogue)
    assert f"{covered.foods} foods, and {covered.dishes} dishes" in page.covers.text()
    assert len(page.never._groups()) == 1
    page.never._remove(page.never._groups()[0][1])
    assert not page.never.picked()


def test_guided_start_asks_as_well(qtbot, catalogue: Catalogue, care: CareRules) -> None:
    guide = Guide(Profile(), catalogue, care)
    qtbot.addWidget(guide)
    guide.show()
    page = guide.pages[2]
    assert isinstance(page, FoodsPage)
    guide.show_step(2)
    qtbot.keyClicks(page.never.field, "xqzt")
    guide.go_on()
    assert guide.step == 2
    assert guide.problem.isVisible()
    page.never.field.clear()
    qtbot.keyClicks(page.never.field, "nuts")
    guide.go_on()
    assert guide.step == 3
    assert "almonds" in guide.profile().diet.exclude_foods
