"""A person of 76 with weak kidneys: large print, and everything by keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from planner.domain import Plan, verify
from planner.ui.locale.units import Units, use_units
from planner.ui.paper import PreviewDialog
from planner.ui.theme import px
from tests.stories.teller import PER_100G
from tests.ui.support import rest

from .keys import Keys

CEILING_MG = 2100
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def measures_as_before(settings):
    settings.setValue("units", "metric")
    use_units(Units())
    yield
    use_units(Units())


def ask_about_the_person(keys: Keys, window) -> None:
    keys.press(Qt.Key.Key_Comma, held=CTRL)
    keys.wait_for(window.people.dialog)


@pytest.mark.days(2)
def test_large_print_and_everything_by_keyboard(qtbot, window, context):
    window = _large_type(qtbot, window)
    keys = Keys(qtbot)
    plan = _conditions_ticked(qtbot, keys, window)
    assert plan.profile.person.age == 76
    (held,) = (t for t in plan.targets if t.nutrient == "potassium_mg")
    assert (held.minimum, held.maximum, held.on) == (None, 2500, True)
    assert "National Kidney Foundation" in held.locked_reason
    assert window.body.week.care.isVisible()
    row = window.body.targets.rows["potassium_mg"]
    if not row.isVisible():  # folded away: large print has no room beside the week
        keys.wait_for(window)
        keys.press(Qt.Key.Key_F8)
    assert row.lock.isVisible() and not row.slider.isEnabled() and not row.on.isEnabled()
    assert "doctor" in row.words.text()
    assert "Two answers pull on potassium: Loop water tablet speaks for more" in row.words.text()
    before = plan

    plan = _ceiling_entered(qtbot, keys, window)
    (target,) = (t for t in plan.targets if t.nutrient == "potassium_mg")
    assert (target.minimum, target.maximum) == (None, CEILING_MG)
    assert all(potassium <= CEILING_MG + 1e-6 for potassium in _with_high_guesses(plan, context))
    assert not [
        v for v in verify(plan, context.catalogue, context.care) if v.nutrient == "potassium_mg"
    ]

    _large_on_paper(qtbot, keys, window)
    keys.press(Qt.Key.Key_Z, held=CTRL)
    assert window.session.plan is before


def _with_high_guesses(plan: Plan, context) -> Iterator[float]:
    """Potassium of each day, a figure that is not known at the highest of its kind of food."""
    foods = context.catalogue.foods
    known: dict[str, list[float]] = {}
    for food in foods.values():
        if figure := PER_100G[food.id]["potassium_mg"]:
            known.setdefault(food.kind, []).append(float(figure))
    for day in range(plan.days):
        yield sum(
            each.grams
            / 100
            * float(PER_100G[each.food]["potassium_mg"] or max(known[foods[each.food].kind]))
            for (at, _), meal in plan.meals.items()
            if at == day
            for each in meal.servings
        )


def _large_type(qtbot, window):
    """Text at 150 %, by the settings; the window is made anew."""
    keys, usual = Keys(qtbot), px(100)
    keys.wait_for(window)
    keys.press(Qt.Key.Key_Semicolon, held=CTRL)
    keys.wait_for(window.settings.dialog)
    keys.tab_to("Text size")
    keys.choose("150 %")
    fresh = window.fresh
    while fresh.fresh is not None:
        fresh = fresh.fresh
    keys.wait_for(fresh.settings.dialog)
    assert px(100) == pytest.approx(1.5 * usual, abs=5)
    keys.press(Qt.Key.Key_Escape)
    keys.wait_for(fresh)
    return fresh


def _conditions_ticked(qtbot, keys: Keys, window):
    ask_about_the_person(keys, window)
    keys.tab_to("Age")
    keys.type("76")
    keys.turn_to("Care")
    for name in (
        "Kidney disease or weak kidneys",
        "Loop water tablet (furosemide, ",
        "Potassium-sparing water tablet (spironolactone, ",
    ):
        keys.tab_to(name)
        keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Return)
    rest(qtbot, window)
    return window.session.plan


def _ceiling_entered(qtbot, keys: Keys, window):
    keys.wait_for(window)
    ask_about_the_person(keys, window)
    keys.turn_to("Care")
    keys.tab_to("Potassium ceiling agreed with my doctor")
    keys.press(Qt.Key.Key_Space, Qt.Key.Key_Tab)
    keys.type(str(CEILING_MG))
    keys.press(Qt.Key.Key_Return)
    rest(qtbot, window)
    return window.session.plan


def _large_on_paper(qtbot, keys: Keys, window) -> None:
    keys.wait_for(window)
    keys.press(Qt.Key.Key_P, held=CTRL | SHIFT)
    dialog = window.findChild(PreviewDialog)
    keys.wait_for(dialog)
    qtbot.waitUntil(lambda: not dialog.busy)
    usual = len(dialog.leaflet.pages)
    keys.tab_to("Type")
    keys.choose("Large (14 pt)")
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.controls.choice().large
    assert len(dialog.leaflet.pages) > usual
    keys.press(Qt.Key.Key_Escape)
    keys.wait_for(window)
