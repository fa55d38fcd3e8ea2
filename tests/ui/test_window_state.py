"""A window made anew, in another language or size of text, has all that was in the old one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QScrollBar, QWidget

from planner.store.own.places import OwnPlaces
from planner.ui.locale import set_language
from planner.ui.session.session import Session
from planner.ui.theme import px
from planner.ui.window import MainWindow
from planner.ui.window.pages import Page

from .support import PATIENCE_MS, START

pytestmark = pytest.mark.days(2)


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    """USDA's library is made ready once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def english_afterwards():
    yield
    set_language("en")


@pytest.fixture
def stepwise(qtbot, context, two_days, settings, tmp_path, cache):
    """Return a window made in steps, as the program makes it, with every page looked at."""
    session = Session(START, places=lambda: OwnPlaces.within(tmp_path, cache))
    window = MainWindow(session, settings, later=True)
    session.setParent(window)
    window.resize(1280, 800)
    window.show()
    qtbot.waitUntil(lambda: window.whole)
    session.planning.context = context
    session.document.equip(context)
    session.ready.emit()
    session.document.begin(two_days)
    qtbot.waitUntil(lambda: not window.showing.at_work)
    look_everywhere(qtbot, window)
    foods = window.more.foods
    qtbot.waitUntil(lambda: foods.library.list.current() is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: session.controllers.foods.own is not None, timeout=PATIENCE_MS)
    return window


def look_everywhere(qtbot, window: MainWindow) -> None:
    for page in Page:
        window.show_page(page)
        qtbot.waitUntil(lambda: not window.navigation.busy, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.session.controllers.diary.ready, timeout=PATIENCE_MS)


def renewed(qtbot, window: MainWindow, **chosen: object) -> MainWindow:
    window.prefer(replace(window.memory.preferences, **chosen))
    qtbot.waitUntil(lambda: window.fresh is not None, timeout=PATIENCE_MS)
    fresh = window.fresh
    qtbot.waitUntil(lambda: fresh.whole and not fresh.showing.at_work, timeout=PATIENCE_MS)
    return fresh


def bar_of(window: MainWindow) -> QScrollBar:
    return window.more.learn.reading.verticalScrollBar()


def fields(page: QWidget) -> Iterator[QLineEdit | QComboBox]:
    """Yield fields a person types or chooses in; a number is the plan's as soon as it is one."""
    for field in page.findChildren(QLineEdit) + page.findChildren(QComboBox):
        inner = isinstance(field.parentWidget(), (QAbstractSpinBox, QComboBox))
        if field.isVisible() and not inner:
            yield field


def stand(page: QWidget) -> list[object]:
    return [f.text() if isinstance(f, QLineEdit) else f.currentData() for f in fields(page)]


def test_fields_of_all_pages_keep_what_was_typed_or_chosen(qtbot, stepwise):
    window, before = stepwise, {}
    window.session.controllers.diary.begin()
    for page in Page:
        window.show_page(page)
        for at, field in enumerate(fields(window.body.pages.currentWidget())):
            if isinstance(field, QLineEdit):
                field.setText(f"half {at}")
            else:
                field.setCurrentIndex(field.count() - 1)
                field.activated.emit(field.currentIndex())
    for page in Page:
        window.show_page(page)
        before[page] = stand(window.body.pages.currentWidget())
    assert sum(map(len, before.values())) > 15
    window = renewed(qtbot, renewed(qtbot, window, text_percent=125), language="de")
    for page in reversed(Page):
        window.show_page(page)
        qtbot.waitUntil(lambda: not window.navigation.busy, timeout=PATIENCE_MS)
        assert stand(window.body.pages.currentWidget()) == before[page], page.name
    window.session.document.begin(window.session.plan)


def test_histories_and_places_outlast_the_window(qtbot, stepwise):
    window, day = stepwise, QDate(2026, 11, 20)
    controllers = window.session.controllers
    window.show_page(Page.DIARY)
    qtbot.mouseClick(window.diary.page.start.begin, Qt.MouseButton.LeftButton)
    window.diary.page.day.setDate(day)
    form = window.diary.page.form
    qtbot.keyClicks(form.text, "slept by the wind")  # and no Return
    window.show_page(Page.DIET)
    qtbot.keyClicks(window.diet.page.field, "2 boiled eggs")
    qtbot.waitUntil(window.diet.page.field.choices.isVisible, timeout=PATIENCE_MS)
    qtbot.keyClick(window.diet.page.field, Qt.Key.Key_Return)
    assert not controllers.diet.diet.is_empty
    window.show_page(Page.NUTRIENTS)
    nutrients = window.more.nutrients
    qtbot.mouseClick(nutrients.one_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(nutrients.one.by_food, Qt.MouseButton.LeftButton)
    nutrients.one.nutrient.setCurrentIndex(nutrients.one.nutrient.findData("potassium_mg"))
    qtbot.keyClick(nutrients.one.chart, Qt.Key.Key_Right)
    window.show_page(Page.LEARN)
    window.more.learn.contents.setCurrentRow(3)
    qtbot.waitUntil(lambda: bar_of(window).maximum() > 0, timeout=PATIENCE_MS)
    bar_of(window).setValue(bar_of(window).maximum() // 2)
    window.show_page(Page.FOODS)
    foods = window.more.foods
    qtbot.keyClicks(foods.library.bar.field, "beans")
    qtbot.waitUntil(lambda: "Beans" in foods.library.list.current().name, timeout=PATIENCE_MS)
    qtbot.keyClick(foods.library.list, Qt.Key.Key_Down)
    chosen = foods.library.list.current().name
    qtbot.mouseClick(foods.tabs[2], Qt.MouseButton.LeftButton)
    window.commands.left.trigger()
    # The page grows while its pictures come; where it stands at last is what has to last.
    read = bar_of(window).value() / bar_of(window).maximum()

    window = renewed(qtbot, window, language="de", text_percent=125)

    assert px(100) == pytest.approx(125, abs=3)
    assert window.body.targets.isHidden()
    qtbot.waitUntil(lambda: window.more.foods is not None, timeout=PATIENCE_MS)
    foods = window.more.foods
    qtbot.waitUntil(lambda: foods.views.currentIndex() == 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: foods.library.list.current() is not None, timeout=PATIENCE_MS)
    assert foods.library.list.current().name == chosen
    qtbot.waitUntil(lambda: not window.navigation.busy, timeout=PATIENCE_MS)
    window.show_page(Page.LEARN)
    assert window.more.learn.contents.currentRow() == 3
    bar = bar_of(window)
    qtbot.waitUntil(
        lambda: bar.maximum() > 0 and abs(bar.value() / bar.maximum() - read) < 0.05,
        timeout=PATIENCE_MS,
    )
    window.show_page(Page.NUTRIENTS)
    nutrients = window.more.nutrients
    assert nutrients.one.isVisible()
    assert nutrients.one.by_food.isChecked()
    assert nutrients.one.key == "potassium_mg"
    assert nutrients.one.chart.current().bar.index == 1
    window.show_page(Page.DIARY)
    assert window.diary.page.day.date() == day
    assert window.diary.page.form.text.text() == "slept by the wind"
    window.commands.undo.trigger()
    assert window.diary.page.form.text.text() == ""
    window.show_page(Page.DIET)

    def words() -> list[str]:
        return [item.food.name for item in controllers.diet.diet.items()]

    qtbot.waitUntil(lambda: words() == ["Eier, hart gekocht"], timeout=PATIENCE_MS)
    window.commands.undo.trigger()
    assert controllers.diet.diet.is_empty
    window.commands.redo.trigger()
    assert len(words()) == 1
    window.session.document.begin(window.session.plan)
