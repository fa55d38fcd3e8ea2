"""Meals on the board, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.ui.week.grid_sizes import column_width, row_heights

from .settling import settle
from .support import rest

pytestmark = pytest.mark.days(2)

PLACE = (1, "dinner")


@pytest.mark.days(7)
def test_every_meal_has_a_card_with_its_title(window, week):
    shown = window.session.week
    board = window.body.week.board
    for place in week.meals:
        assert board.card(place).view.title == shown.card(place).title
        assert shown.card(place).title in board.card(place).accessibleName()


def test_click_shows_the_meal_on_the_right(qtbot, window):
    card = window.body.week.board.card(PLACE)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.body.detail.meal.title.text() == card.view.title
    assert window.body.detail.day.text() == "TUESDAY"


def test_arrows_walk_over_the_board(qtbot, window):
    board = window.body.week.board
    board.select((0, "breakfast"), focus=True)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(QApplication.focusWidget() or board.card(board.selected), key)
    assert board.selected == (0, "breakfast")


def test_l_locks_and_planning_again_keeps_the_meal(qtbot, window):
    card = window.body.week.board.card(PLACE)
    meal = window.session.plan.meals[PLACE]
    qtbot.keyClick(card, Qt.Key.Key_L)
    assert card.view.locked
    assert "locked" in card.accessibleName()
    window.commands.plan.trigger()
    rest(qtbot, window)
    assert window.session.plan.meals[PLACE] == meal
    assert window.session.document.history.undoText() == "Plan the week"


def test_delete_leaves_a_place_empty_and_undo_brings_everything_back(qtbot, window):
    before = window.session.plan
    card = window.body.week.board.card(PLACE)
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert not card.view.title
    assert card.view.skipped
    assert "Undo leave meal empty" in window.commands.undo.text().replace("&", "")
    window.commands.undo.trigger()
    assert window.session.plan is before
    window.commands.redo.trigger()
    assert PLACE in window.session.plan.empty


def test_changed_card_is_tinted_for_a_moment(qtbot, window):
    card = window.body.week.board.card(PLACE)
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert card.flashing
    assert not window.body.week.board.card((0, "lunch")).flashing
    qtbot.waitUntil(lambda: not card.flashing)


def test_planning_one_day_leaves_the_others(qtbot, window):
    before = window.session.plan
    window.ask(PLACE, "plan_day")
    rest(qtbot, window)
    after = window.session.plan
    others = [p for p in before.meals if p[0] != PLACE[0]]
    assert all(after.meals[p] == before.meals[p] for p in others)


@pytest.mark.days(7)
def test_day_can_be_copied(window):
    window.ask((0, "lunch"), "copy_day")
    window.ask((3, "lunch"), "paste_day")
    plan = window.session.plan
    assert all(plan.meals[3, slot] == plan.meals[0, slot] for slot in plan.slots)


def test_swap_offers_other_meals_and_takes_one(qtbot, window):
    before = window.session.plan
    window.ask(PLACE, "swap")
    qtbot.waitUntil(lambda: bool(window.meals.swap.model.offers))
    qtbot.mouseClick(window.meals.swap.take, Qt.MouseButton.LeftButton)
    after = window.session.plan
    assert PLACE in after.locked, "what a person chose stays"
    assert after.meals[PLACE] != before.meals[PLACE]
    assert {p for p in after.meals if after.meals[p] != before.meals[p]} == {PLACE}


@pytest.mark.days(7)
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1440, 900), (3840, 2160)])
def test_cards_do_not_overlap_and_lie_inside_the_board(qtbot, window, size):
    window.resize(*size)
    settle()
    board = window.body.week.board
    boxes = [board.card(place).geometry() for place in window.session.plan.meals]
    assert all(board.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


@pytest.mark.days(7)
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800), (1440, 900)])
def test_cards_show_whole_lines_only(qtbot, window, size):
    window.resize(*size)
    settle()
    for place in window.session.plan.meals:
        card = window.body.week.board.card(place)
        m, text = card._metrics, card.lines
        used = 2 * m.pad + m.foot_line + m.gap * (2 if text.foods else 1)
        used += len(text.title) * m.title_line + len(text.foods) * m.food_line
        assert text.title
        assert used <= card.height()


@pytest.mark.days(7)
def test_narrow_windows_fold_the_right_column_first(qtbot, window):
    body = window.body
    for width, left, right in ((1440, True, True), (1280, True, False), (1024, False, False)):
        window.resize(width, 800)
        settle()
        assert (body.targets.isVisible(), body.detail.isVisible()) == (left, right)


def test_rows_share_what_room_there_is():
    assert row_heights(300, [100, 100], [120, 180]) == [120, 180]
    assert row_heights(250, [100, 100], [120, 180]) == [110, 140]
    assert row_heights(50, [100, 100], [120, 180]) == [100, 100]
    assert column_width(1000, 7, 8, 112, 260) == 136
    assert column_width(300, 7, 8, 112, 260) == 112


@pytest.mark.days(7)
def test_meal_dropped_elsewhere_changes_places_with_what_is_there(window):
    before = window.session.plan
    window.body.week.board.card((4, "dinner")).dropped.emit(PLACE)
    after = window.session.plan
    assert after.meals[4, "dinner"] == before.meals[PLACE]
    assert after.meals[PLACE] == before.meals[4, "dinner"]
