"""The dish library in the window: found, starred, put on a day, undone, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from planner.domain.person.wishes import Rating
from planner.ui.window.pages import Page
from tests.ui.support import PATIENCE_MS

pytestmark = pytest.mark.days(2)


@pytest.fixture
def page(qtbot, window):
    window.show_page(Page.DISHES)
    made = window.library.page
    qtbot.waitUntil(lambda: bool(made.list.dishes.entries), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: made.detail.entry is not None, timeout=PATIENCE_MS)
    yield made
    window.library.close()


def _search(qtbot, page, text):
    page.filters.field.setText(text)
    qtbot.waitUntil(
        lambda: page._found is not None and page._found.query.text == text, timeout=PATIENCE_MS
    )


def test_library_page_lists_all_dishes_and_reads_the_first(page, window):
    assert len(page.list.dishes.entries) == len(window.session.context.catalogue.dishes)
    assert page.detail.title.text() == page.list.current().title
    assert page.detail.foods.count() > 2


def test_library_page_follows_keys_from_the_field_to_a_day(qtbot, page, window):
    _search(qtbot, page, "chickpea curry")
    QTest.keyClick(page.filters.field, Qt.Key.Key_Down)
    assert page.list.hasFocus() and page.list.current().dish.id == "chickpea_curry"
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    dialog = window.library.dialog
    assert dialog.isVisible()
    dialog.day.setCurrentIndex(1)
    dialog.slot.setCurrentIndex(dialog.slot.findData("dinner"))
    before, steps = window.session.plan, window.session.document.history.count()
    dialog._take.click()
    qtbot.waitUntil(lambda: window.session.plan is not before, timeout=PATIENCE_MS)
    plan = window.session.plan
    assert plan.meals[1, "dinner"].dish == "chickpea_curry" and (1, "dinner") in plan.locked
    others = {place: meal for place, meal in plan.meals.items() if place != (1, "dinner")}
    assert others == {p: m for p, m in before.meals.items() if p != (1, "dinner")}
    assert window.session.document.history.count() == steps + 1
    window.undo()
    assert window.session.plan.meals == before.meals and not window.session.plan.locked


def test_library_drops_a_placement_of_a_week_that_changed(qtbot, page, window):
    entry, place = page.list.current(), (0, "lunch")
    window.library.controller.place(entry, place)
    window.session.meals.leave_empty((1, "lunch"))
    changed = window.session.plan
    qtbot.waitUntil(lambda: not window.library.controller.busy, timeout=PATIENCE_MS)
    assert window.session.plan is changed


def test_library_star_is_the_rating_more_and_can_be_taken_back(qtbot, page, window):
    _search(qtbot, page, "borscht")
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_F)
    assert window.session.plan.profile.wishes.ratings["borscht"] is Rating.MORE
    qtbot.waitUntil(lambda: page.list.current().favourite, timeout=PATIENCE_MS)
    page.filters.choose("kind", "favourite")
    qtbot.waitUntil(lambda: len(page.list.dishes.entries) == 1, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: page.detail.star.isChecked(), timeout=PATIENCE_MS)
    assert page.detail.star.icon_name == "star-filled"
    page.detail.star.click()
    assert "borscht" not in window.session.plan.profile.wishes.ratings
    window.undo()
    assert window.session.plan.profile.wishes.ratings["borscht"] is Rating.MORE


def test_library_that_finds_nothing_offers_what_to_leave_out(qtbot, page):
    page.filters.choose("minutes", 10)
    page.filters.choose("slot", "dinner")
    _search(qtbot, page, "beef")
    qtbot.waitUntil(lambda: not page._none.isHidden(), timeout=PATIENCE_MS)
    assert page.list.isHidden()

    def offers():
        found = page._none.findChildren(QAbstractButton)
        return [b for b in found if "Any time" in b.text() and not b.isHidden()]

    qtbot.waitUntil(lambda: bool(offers()), timeout=PATIENCE_MS)
    offers()[0].click()
    assert page.filters.query().minutes is None
    qtbot.waitUntil(lambda: bool(page.list.dishes.entries), timeout=PATIENCE_MS)


def test_library_opens_for_a_place_of_the_board(qtbot, window):
    window.ask((1, "breakfast"), "library")
    page = window.library.page
    assert page.filters.query().slot == "breakfast"
    qtbot.waitUntil(lambda: bool(page.list.dishes.entries), timeout=PATIENCE_MS)
    window.library.ask_place(page.list.current())
    assert window.library.dialog.place == (1, "breakfast")
    window.library.close()


def test_library_has_names_for_who_cannot_see(page):
    assert page.list.accessibleName()
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for widget in page.findChildren(kind):
            within_field = isinstance(widget.parent(), QLineEdit)
            if not widget.isHidden() and not within_field:
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget
    index = page.list.dishes.index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.list.current().title in spoken and "min" in spoken


def test_library_draws_hundreds_of_rows_of_one_height(page):
    heights = {page.list.sizeHintForRow(row) for row in range(page.list.dishes.rowCount())}
    assert len(heights) == 1 and page.list.uniformItemSizes()


def test_library_page_made_before_it_is_looked_at_is_filled_then(qtbot, window):
    window.library.want(Page.DISHES)
    made = window.library.page
    qtbot.waitUntil(lambda: not window.library.controller.busy, timeout=PATIENCE_MS)
    made.list.show_entries((), "")
    made._found = None
    window.show_page(Page.DISHES)
    qtbot.waitUntil(lambda: bool(made.list.dishes.entries), timeout=PATIENCE_MS)
    window.library.close()
