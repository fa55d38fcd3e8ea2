"""The guided start: short, skippable, and a planned week at its end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from planner.ui.person import Guide
from planner.ui.program.start import open_window
from planner.ui.settings.display_dialog import ASKED
from planner.ui.settings.preferences import read_preferences
from planner.ui.theme import Look

from .support import PATIENCE_MS, START, rest


def click(qtbot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def opened(window) -> Guide:
    window.commands.guide.trigger()
    guide = window.people.dialog
    assert isinstance(guide, Guide)
    return guide


def test_very_first_start_guides_and_the_second_does_not(qtbot, qapp, settings, tmp_path):
    kept = tmp_path / "last.mealplan"
    window = open_window(qapp, START, settings=settings, kept=kept)
    qtbot.waitUntil(
        lambda: window.whole and window.settings.display is not None, timeout=PATIENCE_MS
    )
    assert window.people.dialog is None
    window.settings.display.go_on.click()
    assert isinstance(window.people.dialog, Guide)
    assert window.session.plan is not None
    assert window.people.dialog.isVisible()
    window.people.dialog.reject()
    window.close()

    again = open_window(qapp, START, settings=settings, kept=tmp_path / "other.mealplan")
    qtbot.waitUntil(lambda: again.whole and again.session.plan is not None, timeout=PATIENCE_MS)
    rest(qtbot, again)
    assert again.people.dialog is None


def test_answers_become_a_planned_week(qtbot, window):
    guide = opened(window)
    guide.pages[0].age.setValue(62)
    click(qtbot, guide.next)
    guide.pages[1].allergens.tick(["peanut"])
    while guide.step < len(guide.pages) - 1:
        click(qtbot, guide.next)
    assert guide.next.text() == "Plan my week"
    click(qtbot, guide.next)
    assert not guide.isVisible()
    rest(qtbot, window)
    plan = window.session.plan
    assert plan.profile.person.age == 62
    assert plan.profile.diet.exclude_allergens == {"peanut"}
    assert len(plan.meals) == plan.days * len(plan.slots)


def test_guide_steps_that_are_skipped_change_nothing(qtbot, window):
    before = window.session.plan
    guide = opened(window)
    guide.pages[0].age.setValue(80)
    click(qtbot, guide.skip)
    while guide.isVisible():
        click(qtbot, guide.skip)
    assert window.session.plan is before
    assert not guide.isVisible()


def test_guide_goes_back_and_escape_changes_nothing(qtbot, window):
    before = window.session.plan
    guide = opened(window)
    assert guide.back.isHidden()
    click(qtbot, guide.next)
    assert guide.step == 1
    click(qtbot, guide.back)
    assert guide.step == 0
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()
    assert window.session.plan is before


def test_newcomer_chooses_size_and_theme_before_the_first_question(qtbot, qapp, settings, tmp_path):
    window = open_window(qapp, START, settings=settings, kept=tmp_path / "last.mealplan")
    qtbot.waitUntil(
        lambda: window.whole and window.settings.display is not None, timeout=PATIENCE_MS
    )
    dialog = window.settings.display
    assert [name for name in ASKED if dialog.fields[name].isVisible()] == list(ASKED)
    box = dialog.fields["look"]
    box.setCurrentIndex(box.findData(Look.DARK.value))
    box.activated.emit(box.currentIndex())
    assert read_preferences(settings).look is Look.DARK
    assert dialog.isVisible()
    box = dialog.fields["text_percent"]
    box.setCurrentIndex(box.findData("125"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: window.fresh is not None, timeout=PATIENCE_MS)
    fresh = window.fresh
    qtbot.waitUntil(lambda: fresh.whole and not fresh.showing.at_work, timeout=PATIENCE_MS)
    assert fresh.settings.display.isVisible()
    assert fresh.people.dialog is None
    fresh.settings.display.reject()
    assert isinstance(fresh.people.dialog, Guide)
    assert read_preferences(settings).text_percent == 125
