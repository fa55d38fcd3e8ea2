"""What stands beside a plan: what targets cost, which rule is tightest, why each meal."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from .settling import settle
from .support import PATIENCE_MS, rest

ASIDES = True


def told(qtbot, window):
    qtbot.waitUntil(lambda: not window.session.annotation_service.busy, timeout=PATIENCE_MS)
    settle()


def test_each_slider_says_what_its_target_costs(qtbot, window):
    told(qtbot, window)
    rows = window.body.targets.rows
    for key in ("magnesium_mg", "potassium_mg", "calcium_mg", "vitamin_d_ug", "energy_kcal"):
        assert rows[key].cost.isVisible(), key
        assert "cost" in rows[key].cost.text()
        assert rows[key].cost.text() in rows[key].slider.accessibleDescription()
    assert "less would cost" in rows["sodium_mg"].cost.text()


@pytest.mark.days(2)
def test_dearer_target_costs_more(qtbot, window):
    told(qtbot, window)
    row = window.body.targets.rows["magnesium_mg"]
    row.box.setFocus()
    row.box.selectAll()
    qtbot.keyClicks(row.box, "600")
    qtbot.keyClick(row.box, Qt.Key.Key_Return)
    rest(qtbot, window)
    told(qtbot, window)
    assert "cost" in row.cost.text()
    assert "nothing" not in row.cost.text()
    assert "kcal" in row.cost.text() or "$" in row.cost.text()
    row.on.click()
    rest(qtbot, window)
    told(qtbot, window)
    assert not row.cost.isVisible()


def test_tightest_rule_is_named_under_the_day(qtbot, window):
    told(qtbot, window)
    assert window.body.detail.tightest.isVisible()
    assert window.body.detail.tightest.text().startswith("Tightest now: ")


def test_why_a_meal_is_on_its_card_and_in_its_details(qtbot, window):
    told(qtbot, window)
    session, board = window.session, window.body.week.board
    place = (1, session.plan.slots[2])
    window.meals.open_detail(place)
    told(qtbot, window)
    why = window.body.detail.meal.why
    assert why.isVisible()
    assert why.text().startswith("Brings ")
    assert "Without " in why.text()
    assert "of the day's target" in board.card(place).accessibleDescription()
    window.session.meals.leave_empty(place)
    assert not why.isVisible()
    assert "Brings" not in board.card(place).accessibleDescription()
