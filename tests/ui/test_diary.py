"""The diary through the window: off, begun, noted, drawn, printed, erased."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QPushButton

from planner.store.diary_file import diary_files, open_diary
from planner.ui.diary.chart import day_words
from planner.ui.diary.meal_box import MealBox
from planner.ui.theme import px
from planner.ui.window.pages import Page

from .settling import settle
from .support import START

PATIENCE_MS = 60_000


@pytest.fixture
def page(qtbot, window):
    window.show_page(Page.DIARY)
    made = window.diary.page
    qtbot.waitUntil(lambda: made.controller.ready, timeout=PATIENCE_MS)
    return made


@pytest.fixture
def begun(qtbot, page):
    qtbot.mouseClick(page.start.begin, Qt.MouseButton.LeftButton)
    return page


def note(qtbot, page, *, strength=7, minutes=4.0, signs=(), text=""):
    qtbot.mouseClick(page.cramp, Qt.MouseButton.LeftButton)
    dialog = page.dialog
    dialog.strength.setValue(strength)
    dialog.minutes.setValue(minutes)
    for sign in signs:
        dialog.signs[sign].setChecked(True)
    dialog.text.setText(text)
    dialog.keep.click()


def on_disk(window):
    return open_diary(window.session.places().diary).diary


def saved(qtbot, window, page):
    qtbot.waitUntil(lambda: on_disk(window) == page.controller.diary, timeout=PATIENCE_MS)


def test_diary_is_off_until_it_is_begun(qtbot, page, window):
    assert page.stack.currentWidget() is page.start
    assert not page.cramp.isVisible()
    assert not diary_files(window.session.places().diary)
    qtbot.mouseClick(page.start.begin, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is not page.start
    assert page.cramp.isVisible()
    saved(qtbot, window, page)


def test_cramp_is_noted_changed_removed_and_brought_back(qtbot, begun, window):
    page = begun
    note(qtbot, page, signs=("weak",), text="after a walk")
    (cramp,) = page.controller.diary.cramps
    assert (cramp.strength, cramp.minutes, cramp.signs) == (7, 4, {"weak"})
    saved(qtbot, window, page)
    page.form.edit_requested.emit(cramp)
    page.dialog.minutes.setValue(page.dialog.minutes.minimum())
    page.dialog.keep.click()
    assert page.controller.diary.cramps[0].minutes is None
    settle()
    buttons = page.form.findChildren(QPushButton)
    remove = next(
        b for b in buttons if b.isVisible() and b.accessibleName().startswith("Remove the cramp")
    )
    remove.click()
    assert not page.controller.diary.cramps
    window.commands.undo.trigger()
    window.commands.undo.trigger()
    assert page.controller.diary.cramps == (cramp,)
    saved(qtbot, window, page)


def test_day_keeps_what_was_noted_and_nothing_else(qtbot, begun):
    page = begun
    page.form.sleep.setValue(6.5)
    note_ = page.controller.diary.day(page.shown)
    assert (note_.sleep_h, note_.fluid_ml, note_.meals) == (6.5, None, ())
    page.form.fluid.setValue(0)
    assert page.controller.diary.day(page.shown).fluid_ml == 0
    page.form.fluid.setValue(page.form.fluid.minimum())
    assert page.controller.diary.day(page.shown).fluid_ml is None
    page.form.text.setText("tired")
    page.form.text.editingFinished.emit()
    assert page.controller.diary.day(page.shown).text == "tired"


@pytest.fixture
def dated(begun, window):
    """Let the week on the board begin today."""
    from dataclasses import replace

    window.session.document.begin(replace(window.session.plan, start=START))
    return begun


def test_planned_meals_are_ticked_and_counted(qtbot, dated):
    page = dated
    assert page.shown == START
    first, *_ = page.form.boxes
    page.form.boxes[first].setChecked(True)
    meals = page.controller.diary.day(START).meals
    assert [meal.eaten for meal in meals] == [True] + [False] * (len(meals) - 1)
    qtbot.mouseClick(page.form.all, Qt.MouseButton.LeftButton)
    assert all(meal.eaten for meal in page.controller.diary.day(START).meals)
    picture = page.picture()
    at = next(i for i, span in enumerate(picture.days) if span.day == START)
    words = day_words(picture, at)
    assert "eaten of" in words
    assert "no cramp noted" in words
    page.form.noted.setChecked(False)
    assert not page.controller.diary.day(START).meals


def test_picture_is_read_by_keyboard_and_claims_no_cause(qtbot, dated):
    page = dated
    note(qtbot, page)
    page.form.all.click()
    page.view.setFocus()
    view, days = page.view, page.view.picture.days
    at = next(i for i, span in enumerate(days) if span.day == START)
    for _ in range(len(days) - 1 - at):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    said = view.accessibleDescription()
    assert "cramps: 1, the strongest 7 of 10" in said
    assert "cramps noted: 1" in page.summary.text()
    assert "does not mean that one causes the other" in page.caution.text()
    before = view.image(600, 300)
    note(qtbot, page, strength=2)
    assert view.image(600, 300) != before
    assert not page.view.grab().isNull()


def test_diary_page_shows_other_days_and_weeks(qtbot, begun):
    page = begun
    page.before.click()
    assert page.shown == START - timedelta(days=1)
    assert page.after.isEnabled()
    note(qtbot, page)
    assert page.controller.diary.cramps[0].at.date() == page.shown
    page.span.setCurrentIndex(0)
    assert len(page.view.picture.days) == 28
    page.nutrient.setCurrentIndex(1)
    assert page.view.picture.nutrient.key == "potassium_mg"
    page.day.setDate(QDate(2026, 11, 23))
    assert not page.after.isEnabled()


def test_page_for_the_doctor(qtbot, dated, tmp_path):
    page = dated
    note(qtbot, page, strength=9, minutes=12, signs=("weak",), text="<b>bad</b>")
    page.form.all.click()
    qtbot.mouseClick(page.doctor, Qt.MouseButton.LeftButton)
    dialog = page.dialog
    assert 1 <= len(dialog.leaflet.pages) <= 2
    dialog.write(tmp_path / "doctor.pdf")
    dialog.accept()
    text = _pdf_text(tmp_path / "doctor.pdf")
    for words in (
        "WEEK BY WEEK",
        "Cramps noted: 1",
        "strength 9",
        "<b>bad</b>",
        "QUESTIONS TO ASK",
    ):
        assert words in text, words
    assert "A cramp lasts longer than ten minutes" in text
    assert "does not mean that one causes the other" in text


def _pdf_text(path):
    from pypdf import PdfReader

    pages = (page.extract_text() for page in PdfReader(path).pages)
    return " ".join(" ".join(pages).split())


def test_table_is_written(qtbot, begun, tmp_path):
    note(qtbot, begun, text="=1+1")
    begun.write_csv(tmp_path / "diary.csv")
    (row,) = csv.DictReader(io.StringIO((tmp_path / "diary.csv").read_text()))
    assert (row["strength_1_to_10"], row["note"]) == ("7", "'=1+1")


def test_erasing_asks_once_removes_all_and_can_be_undone(qtbot, begun, window):
    page = begun
    note(qtbot, page)
    path = window.session.places().diary
    saved(qtbot, window, page)
    qtbot.waitUntil(lambda: len(diary_files(path)) == 2, timeout=PATIENCE_MS)  # with its copy
    page.ask_to_erase()
    keep, erase = page.question.buttons()[::-1]
    if "Erase" not in erase.text():
        keep, erase = erase, keep
    keep.click()
    assert page.controller.diary is not None
    page.ask_to_erase()
    next(b for b in page.question.buttons() if "Erase" in b.text()).click()
    qtbot.waitUntil(lambda: not diary_files(path), timeout=PATIENCE_MS)
    assert page.stack.currentWidget() is page.start
    window.commands.undo.trigger()
    assert page.controller.diary.cramps
    saved(qtbot, window, page)


def test_damaged_diary_is_said_and_its_copy_shown(qtbot, window):
    from datetime import datetime

    from planner.domain.diary import CrampNote, Diary
    from planner.store.diary_file import save_diary

    path = window.session.places().diary
    diary = Diary().with_cramp(CrampNote(datetime(2026, 11, 20, 3, 0)))
    save_diary(path, diary)
    path.write_bytes(b"{")
    said = []
    window.diary.status_message.connect(lambda text, bad: said.append((text, bad)))
    window.show_page(Page.DIARY)
    page = window.diary.page
    qtbot.waitUntil(lambda: page.controller.ready, timeout=PATIENCE_MS)
    assert page.controller.diary == diary
    assert "damaged" in said[0][0]
    assert said[0][1]
    assert page.view.day_at(QPoint(1, 1).toPointF()) is None
    assert date(2026, 11, 20) in page.controller.diary.dates


def test_long_title_does_not_push_the_day_out_of_its_column(qtbot):
    box = MealBox("Dinner: Greek baked beans & white beans with turnip greens and rye bread")
    qtbot.addWidget(box)
    box.resize(px(220), box.sizeHint().height())
    box.show()

    assert box.minimumSizeHint().width() < px(220)
    assert box.text().endswith("…")
    assert box.toolTip() == box.accessibleName()
    box.resize(px(900), box.height())
    assert box.text() == box.accessibleName().replace("&", "&&")
    assert box.toolTip() == ""
