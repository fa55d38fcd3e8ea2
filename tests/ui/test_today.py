"""The page Today: one click says what became of a meal; pantry, list and diary follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt

from planner.application.today.clock import DayClock
from planner.domain.diary import Said
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.store.people.eaten_file import read_eaten
from planner.store.shopping.pantry_file import read_pantry
from planner.ui.window.pages import Page

from .fitting import faults
from .settling import settle
from .support import START

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot, window):
    session = window.session
    session.clock = DayClock(START, time(12, 0))
    session.document.begin(replace(session.plan, start=START))
    window.show_page(Page.TODAY)
    qtbot.waitUntil(lambda: session.home.ready and session.controllers.eaten.ready)
    return window.today.page


def record(window):
    return window.session.controllers.eaten.record


def saved(qtbot, window):
    path = window.session.places().eaten
    qtbot.waitUntil(lambda: dict(read_eaten(path).record.meals) == dict(record(window).meals))


def stocked(window, slot: str, grams: float = 5000.0) -> PantryItem:
    """Return what is at home: much of a food of today's meal."""
    from planner.domain.shopping.needs import bought

    catalogue = window.session.context.catalogue
    servings = bought(window.session.plan.meals[0, slot], catalogue)
    item = PantryItem(max(servings, key=lambda each: each.grams).food, grams)
    window.session.home.put_pantry(Pantry((item,)), "Stock")
    return item


def test_today_is_one_click_or_key_away(qtbot, window, page):
    window.show_page(Page.LEARN)
    qtbot.mouseClick(window.top.tabs.tabs[Page.TODAY], LEFT)
    assert window.body.pages.currentWidget() is page
    assert window.commands.pages[Page.TODAY].shortcut().toString() == "Ctrl+2"
    assert page.meals["lunch"].upcoming.isVisible()
    assert not page.meals["dinner"].upcoming.isVisible()
    assert page.meals["lunch"].open
    assert not page.meals["dinner"].open


def test_meal_is_eaten_with_one_click_and_undone(qtbot, window, page):
    item = stocked(window, "lunch")
    row = page.meals["lunch"]
    qtbot.mouseClick(row.eaten, LEFT)
    said = record(window).at(START, "lunch")
    assert said.said is Said.EATEN
    assert row.eaten.isChecked()
    assert not row.upcoming.isVisible()
    assert page.so_far.bars["magnesium_mg"].accessibleName().split()[1] != "0"
    (rest,) = window.session.home.pantry
    assert rest.grams < item.grams
    saved(qtbot, window)
    pantry_file = window.session.places().pantry
    qtbot.waitUntil(lambda: list(read_pantry(pantry_file).pantry) == [replace(
        rest, grams=round(rest.grams, 1))])  # fmt: skip
    window.commands.undo.trigger()
    assert record(window).at(START, "lunch") is None
    assert list(window.session.home.pantry) == [item]
    assert not row.eaten.isChecked()
    saved(qtbot, window)
    window.commands.redo.trigger()
    assert record(window).at(START, "lunch") == said
    assert list(window.session.home.pantry) == [rest]


def test_saying_otherwise_gives_back_what_was_taken(qtbot, window, page):
    item = stocked(window, "lunch")
    row = page.meals["lunch"]
    qtbot.mouseClick(row.eaten, LEFT)
    qtbot.mouseClick(row.left_out, LEFT)
    assert record(window).at(START, "lunch").said is Said.LEFT_OUT
    assert list(window.session.home.pantry) == [item]
    assert (row.eaten.isChecked(), row.left_out.isChecked()) == (False, True)
    qtbot.mouseClick(row.left_out, LEFT)
    assert record(window).at(START, "lunch") is None


def test_portion_is_said_with_one_click_more(qtbot, window, page):
    qtbot.mouseClick(page.meals["lunch"].changed, LEFT)
    dialog = window.today.dialog
    assert not page.meals["lunch"].changed.isChecked()
    qtbot.mouseClick(dialog.portions[0.5], LEFT)
    said = record(window).at(START, "lunch")
    assert (said.said, said.portion) == (Said.CHANGED, 0.5)
    assert "0.5 of the portion eaten" in page.meals["lunch"].became.text()
    assert not dialog.isVisible()


def test_foods_in_words_are_read_by_the_one_reader(qtbot, window, page):
    qtbot.mouseClick(page.meals["lunch"].changed, LEFT)
    dialog = window.today.dialog
    assert not dialog.take.isEnabled()
    qtbot.keyClicks(dialog.field, "2 boiled eggs")
    qtbot.waitUntil(lambda: dialog.field.choices.isVisible())
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.rows.amounts[0].value() == 2
    dialog.take.click()
    said = record(window).at(START, "lunch")
    assert said.said is Said.CHANGED
    assert "2" in said.title
    assert said.amounts["energy_kcal"] > 100
    assert said.planned["energy_kcal"] != said.amounts["energy_kcal"]
    assert "Instead" in page.meals["lunch"].became.text()


def test_today_records_another_dish_under_its_name(qtbot, window, page):
    from planner.domain.diet.dishes import DishFinder
    from planner.domain.diet.eaten import eaten_meal

    window.today.ask_instead(START, "dinner")
    dialog = window.today.dialog
    catalogue = window.session.context.catalogue
    dialog.add(eaten_meal(DishFinder(catalogue).find("lentil soup")[0][1], catalogue))
    dialog.accept()
    said = record(window).at(START, "dinner")
    assert said.dish in window.session.context.catalogue.dishes
    assert said.title == window.session.context.catalogue.dishes[said.dish].title


def test_list_forgets_meals_of_which_something_was_said(qtbot, window, page):
    places = {(0, slot) for slot in page.meals}

    def used() -> set[object]:
        return {place for line in window.more.shopping.listed for place in line.meals}

    assert places & used()
    for row in page.meals.values():
        row.left_out.click()
    assert not places & used()
    for _ in places:
        window.commands.undo.trigger()
    assert places & used()


def test_diary_shows_what_was_said(qtbot, window, page):
    page.meals["lunch"].eaten.click()
    page.meals["dinner"].left_out.click()
    window.show_page(Page.DIARY)
    diary = window.diary.page
    qtbot.waitUntil(lambda: diary.controller.ready)
    diary.controller.begin()
    boxes = diary.form.boxes
    assert boxes["lunch"].isChecked()
    assert not boxes["lunch"].isEnabled()
    assert not boxes["dinner"].isChecked()
    assert boxes["breakfast"].isEnabled()
    (span,) = (s for s in diary.picture().days if s.day == START)
    assert span.note.eaten("magnesium_mg") == pytest.approx(
        record(window).at(START, "lunch").amounts["magnesium_mg"]
    )
    boxes["breakfast"].setChecked(True)
    kept = diary.controller.diary.day(START).meals
    assert {meal.slot for meal in kept} == set(boxes) - {"lunch", "dinner"}
    diary.form.to_today.click()
    assert window.body.pages.currentWidget() is window.today.page
    assert window.today.page.day == START


def test_today_shows_and_announces_other_days(qtbot, window, page):
    page.after.click()
    assert page.day == START + timedelta(days=1)
    assert page.today.isVisible()
    page.meals["lunch"].eaten.click()
    assert record(window).at(page.day, "lunch") is not None
    page.go_to(START - timedelta(days=1))
    assert page.nothing.isVisible()
    assert not page.meals
    page.today.click()
    assert page.day == START


def test_page_follows_the_clock(qtbot, window, page):
    session = window.session
    page._clock = session.clock = DayClock(START + timedelta(days=1), time(13, 0))
    page._minute.timeout.emit()
    assert page.day == START + timedelta(days=1)
    assert page.meals["lunch"].upcoming.isVisible()
    assert page._minute.isActive()
    window.show_page(Page.WEEK)
    assert not page._minute.isActive()


def test_today_keeps_what_was_said_when_the_window_closes(qtbot, window, page, context, settings):
    page.meals["lunch"].eaten.click()
    saved(qtbot, window)
    path = window.session.places().eaten
    window.session.close()
    assert read_eaten(path).record.at(START, "lunch").said is Said.EATEN


def test_damaged_record_is_not_written_over(qtbot, window):
    path = window.session.places().eaten
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('{"eaten": 99, "meals": []}')
    window.session.document.begin(replace(window.session.plan, start=START))
    window.show_page(Page.TODAY)
    settle()
    eaten = window.session.controllers.eaten
    qtbot.waitUntil(lambda: not eaten._reading.busy)
    told: list[str] = []
    window.today.status_message.connect(lambda words, _: told.append(words))
    window.today.page.meals["lunch"].eaten.click()
    assert len(eaten.record) == 0
    assert "nothing is kept" in told[0]
    assert "99" in path.read_text()


def test_titles_of_a_person_are_shown_as_they_are(qtbot, window, page):
    from planner.domain.diet.eaten import GRAM, EatenFood, EatenItem

    food = EatenFood("sr28:99999", "<b>Pie</b>", (GRAM,), {"energy_kcal": 200.0})
    window.today.commands.instead(START, "lunch", "<b>Pie</b>", (EatenItem(food, 100.0, "g"),), "")
    label = page.meals["lunch"].became
    assert "<b>Pie</b>" in label.text()
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_meal_whose_plan_is_gone_can_only_be_taken_back(qtbot, window, page):
    page.meals["lunch"].eaten.click()
    document = window.session.document
    document.begin(replace(document.plan, start=START + timedelta(days=14)))
    row = page.meals["lunch"]
    assert page.nothing.isVisible()
    row.left_out.click()
    assert record(window).at(START, "lunch").said is Said.EATEN
    assert (row.eaten.isChecked(), row.left_out.isChecked()) == (True, False)
    row.eaten.click()
    assert record(window).at(START, "lunch") is None


def test_today_fits_on_a_small_screen(qtbot, window, page):
    window.resize(1024, 640)
    for row in page.meals.values():
        row.more.click()
    settle()
    assert not faults(page)


def test_rows_are_kept_and_details_are_made_when_opened(qtbot, window, page):
    """It is shown again at each change: no more work than some rows, counted and not timed."""
    rows = dict(page.meals)
    page.ask()
    assert page.meals == rows
    assert all(row.details._shown for row in rows.values() if row.open)
    assert not any(row.details._shown for row in rows.values() if not row.open)


def test_list_on_paper_forgets_a_meal_that_was_left_out(qtbot, window, page):
    from planner.report.shopping_content import page_list

    plan, catalogue = window.session.plan, window.session.context.catalogue
    alone = replace(plan, meals={(0, "lunch"): plan.meals[0, "lunch"]}, leftovers={})
    assert page_list(alone, catalogue, None, window.files._extras())[0]
    page.meals["lunch"].left_out.click()
    assert not page_list(alone, catalogue, None, window.files._extras())[0]
    window.session.document.guest = True
    assert page_list(alone, catalogue, None, window.files._extras())[0]


def test_day_counts_what_was_eaten_and_planning_leaves_it(qtbot, window, page):
    from planner.domain import day_totals

    session = window.session
    catalogue = session.context.catalogue
    before = session.plan
    as_planned = day_totals(before, 0, catalogue)["energy_kcal"].amount
    qtbot.mouseClick(page.meals["lunch"].left_out, LEFT)
    qtbot.waitUntil(lambda: session.plan.eaten == {(0, "lunch"): {}})
    said = session.plan
    assert day_totals(said, 0, catalogue)["energy_kcal"].amount < as_planned
    window.commands.plan.trigger()
    qtbot.waitUntil(lambda: session.plan is not said and not session.planning.busy)
    after = session.plan
    assert after.meals[0, "lunch"] == before.meals[0, "lunch"]
    assert after.eaten == said.eaten
    assert after.meals != before.meals
    window.commands.undo.trigger()
    window.commands.undo.trigger()
    assert record(window).at(START, "lunch") is None
    qtbot.waitUntil(lambda: session.plan == before)


def test_days_past_stay_when_the_week_is_planned_again(qtbot, window, page):
    session = window.session
    session.clock = DayClock(START + timedelta(days=1), time(12, 0))
    before = session.plan
    window.commands.plan.trigger()
    qtbot.waitUntil(lambda: session.plan is not before and not session.planning.busy)
    first = {place: meal for place, meal in before.meals.items() if place[0] == 0}
    assert {place: session.plan.meals.get(place) for place in first} == first
    assert session.plan.meals != before.meals


def test_day_that_is_past_is_told_to_stay_and_is_not_cleared(qtbot, window, page):
    session, told = window.session, []
    session.clock = DayClock(START + timedelta(days=1), time(12, 0))
    session.status_message.connect(lambda words, _: told.append(words))
    before = session.plan
    window.ask((0, "lunch"), "plan_meal")
    assert "Days past" in told[-1]
    assert session.plan is before
    session.meals.clear_week()
    first = {place: meal for place, meal in before.meals.items() if place[0] == 0}
    assert session.plan.meals == first
