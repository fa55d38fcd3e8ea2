"""Every screen and dialog has room for its words: twice as large, in German, on small screens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QTabBar,
    QTableView,
    QTabWidget,
    QWidget,
)

from planner.ui.locale import set_language
from planner.ui.paper import page_view
from planner.ui.session.background_improvement import Standing
from planner.ui.theme import Look, apply_look, px
from planner.ui.week import swap_dialog
from planner.ui.widgets import basic, dialog_layout
from planner.ui.widgets.basic import column, label, scrolling
from planner.ui.widgets.dialog_layout import Roomy, lay_out_dialog
from planner.ui.widgets.flow_layout import flowing
from planner.ui.widgets.split_panes import SplitPanes
from planner.ui.window import MainWindow
from planner.ui.window.pages import Page

from .every_dialog import dialogs
from .fitting import faults, in_sight, too_large
from .settling import settle
from .support import START, make_window

SMALL, LAPTOP = (1024, 640), (1280, 800)


@pytest.fixture
def large(qapp, qtbot, context, two_days, settings) -> Iterator[MainWindow]:
    """Return the window in German, text twice as large."""
    apply_look(qapp, Look.LIGHT, 2.0)
    set_language("de")
    window = make_window(context, replace(two_days, start=START), settings)
    window.resize(*SMALL)
    window.show()
    qtbot.waitExposed(window)
    yield window
    set_language("en")


@pytest.fixture
def screen(monkeypatch) -> Iterator[object]:
    """Pretend that the screen has a size."""

    def pretend(width: int, height: int) -> None:
        for module in (basic, dialog_layout, swap_dialog):
            monkeypatch.setattr(module, "room_for", lambda _: QSize(width, height))

    return pretend


def views_of(window: MainWindow) -> Iterator[str]:
    """Yield every page, and every view of a page with views."""
    for page in Page:
        window.show_page(page)
        yield page.name.lower()
    window.more.nutrients.show_nutrient("magnesium_mg")
    window.show_page(Page.NUTRIENTS)
    yield "one nutrient"
    window.show_page(Page.FOODS)
    for view in (1, 2):
        window.more.foods.show_view(view)
        yield f"foods {view}"
    window.more.foods.show_view(0)
    window.show_page(Page.WEEK)
    window.body.show_left(True)
    yield "targets"
    window.body.show_left(False)
    window.meals.open_detail((1, window.session.plan.slots[2]))
    yield "details"
    window.body.show_right(False)


def test_pages_cut_and_hide_nothing_in_large_german(large, screen):
    screen(*SMALL)
    found = []
    for size in (SMALL, LAPTOP):
        large.resize(*size)
        for name in views_of(large):
            settle()
            found += [f"{name} at {size}: {fault}" for fault in faults(large)]
            if not in_sight(large.top.plan, large):
                found.append(f"{name} at {size}: no way to plan")
    assert not found, "\n".join(found)


def check_dialogs(window: MainWindow, size: tuple[int, int]) -> list[str]:
    found = []
    for name, dialog in dialogs(window):
        settle()
        found += [f"{name}: {fault}" for fault in faults(dialog)]
        if too_large(dialog, *size):
            found.append(f"{name}: {dialog.size()} is more than {size}")
        for button in dialog.findChildren(QPushButton):
            main = button.property("kind") == "primary" and button.isVisible()
            if main and not in_sight(button, dialog):
                found.append(f"{name}: “{button.text()}” is out of sight")
    return found


def test_every_dialog_fits_on_a_small_screen_in_large_german(large, screen):
    screen(*SMALL)
    found = check_dialogs(large, SMALL)
    assert not found, "\n".join(found)


@pytest.mark.days(2)
def test_every_dialog_fits_on_the_smallest_screen(window, screen):
    screen(800, 600)
    window.resize(800, 600)
    found = check_dialogs(window, (800, 600))
    assert not found, "\n".join(found)


# What there is no room for is found: each of these is one fault.


def _holder(*parts: QWidget, width: int, height: int = 60) -> QWidget:
    made = QWidget()
    for part in parts:
        part.setParent(made)
    made.resize(width, height)
    return made


def _cut_label() -> QWidget:
    words = label("Cannot be read to its end")
    words.setGeometry(0, 0, 60, 30)
    return _holder(words, width=100)


def _cut_word() -> QWidget:
    words = label("a Donaudampfschifffahrt", wrap=True)
    words.setGeometry(0, 0, 60, 58)
    return _holder(words, width=100)


def _cut_lines() -> QWidget:
    words = label("four words on lines", wrap=True)
    words.setGeometry(0, 0, 60, 20)
    return _holder(words, width=100)


def _cut(part: QWidget) -> QWidget:
    part.setGeometry(0, 0, 50, 40)
    return _holder(part, width=100)


def _combo() -> QWidget:
    box = QComboBox()
    box.addItem("Supermarket at the corner")
    return _cut(box)


def _spin(kind: type[QSpinBox] | type[QDoubleSpinBox]) -> QWidget:
    box = kind()
    box.setMaximum(999_999)
    box.setValue(123_456)
    return _cut(box)


def _tabs() -> QWidget:
    bar = QTabBar()
    bar.setElideMode(Qt.TextElideMode.ElideRight)
    for words in ("Allergens and care", "Measures and shopping"):
        bar.addTab(words)
    bar.setUsesScrollButtons(False)
    bar.resize(120, 30)
    return _holder(bar, width=130)


def _table() -> QTableView:
    model, table = QStandardItemModel(2, 2), QTableView()
    model.setParent(table)
    model.setHorizontalHeaderLabels(["Portions of the day", "b"])
    table.setModel(model)
    table.resize(300, 200)
    return table


def _head() -> QWidget:
    table = _table()
    table.setColumnWidth(0, 20)
    return _holder(table, width=310, height=210)


def _low_rows() -> QWidget:
    table = _table()
    table.setColumnWidth(0, 200)
    table.verticalHeader().setMinimumSectionSize(5)
    table.verticalHeader().setDefaultSectionSize(10)
    return _holder(table, width=310, height=210)


def _beyond() -> QWidget:
    part = QWidget()
    part.setGeometry(60, 0, 100, 20)
    return _holder(part, width=100)


def _over_each_other() -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    for _ in range(2):
        part = QWidget()
        part.setFixedSize(80, 20)
        row.addWidget(part)
    made.resize(200, 40)
    row.activate()
    made.findChildren(QWidget)[1].move(20, 10)
    return made


def _wide_table() -> QWidget:
    table = _table()
    table.setColumnWidth(0, 500)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return _holder(table, width=310, height=210)


def _out_of_reach() -> QWidget:
    wide = QWidget()
    wide.setMinimumWidth(400)
    area = scrolling(wide, "x")
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.resize(200, 40)
    return _holder(area, width=210)


def _sideways() -> QWidget:
    wide = QWidget()
    wide.setLayout(column(QPushButton("a button that is much wider than what it stands in")))
    area = Roomy(wide, "x")
    area.resize(100, 58)
    return _holder(area, width=110)


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        (_cut_label, "cut words"),
        (_cut_word, "cut word"),
        (_cut_lines, "cut lines"),
        (lambda: _cut(QPushButton("Apply and plan")), "cut button"),
        (lambda: _cut(QCheckBox("Glasses to drink")), "cut button"),
        (_combo, "cut choice"),
        (partial(_spin, QSpinBox), "cut amount"),
        (partial(_spin, QDoubleSpinBox), "cut amount"),
        (_tabs, "cut tab"),
        (_head, "cut head"),
        (_low_rows, "low rows"),
        (_beyond, "beyond its place"),
        (_over_each_other, "over each other"),
        (_out_of_reach, "out of reach"),
        (_wide_table, "out of reach"),
        (_sideways, "scrolls sideways"),
    ],
)
def test_fitting_check_finds_a_widget_without_room(qtbot, make, fault):
    screen = make()
    qtbot.addWidget(screen)
    screen.show()
    assert any(found.startswith(fault) for found in faults(screen)), faults(screen)


def test_fitting_check_finds_no_fault_where_there_is_room(qtbot):
    screen = QWidget()
    tabs = QTabWidget()
    tabs.addTab(QCheckBox("Glasses to drink"), "First")
    screen.setLayout(column(label("Words that can be read", wrap=True), QPushButton("Go"), tabs))
    qtbot.addWidget(screen)
    screen.show()
    assert faults(screen) == []


# What gives way, and how.


def test_dialog_larger_than_the_screen_scrolls_above_its_buttons(qtbot, screen):
    screen(400, 300)
    dialog, go = QDialog(), QPushButton("Go")
    lines = [label(f"Line {n}") for n in range(40)]
    lay_out_dialog(dialog, column(*lines), flowing(None, go), 900, 900)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    area = dialog.findChild(Roomy)
    assert (dialog.width(), dialog.height()) <= (400, 300)
    assert in_sight(go, dialog)
    assert area.verticalScrollBar().maximum() > 0
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert in_sight(lines[-1], dialog)


def test_dialog_grows_with_what_is_in_it_while_the_screen_has_room(qtbot, screen):
    screen(400, 300)
    dialog, more = QDialog(), label("more\n" * 8)
    more.hide()
    lay_out_dialog(dialog, column(label("Line"), more), flowing(QPushButton("Go")), 200, 100)
    qtbot.addWidget(dialog)
    dialog.show()
    settle()
    assert dialog.height() == 100
    more.show()
    settle()
    assert 100 < dialog.height() <= 300
    assert dialog.findChild(Roomy).verticalScrollBar().maximum() == 0
    more.setText("more\n" * 80)
    settle()
    assert dialog.height() == 300


def test_pages_of_paper_do_not_lie_over_each_other(qtbot, monkeypatch):
    monkeypatch.setattr(page_view, "page_image", lambda *_: QImage())
    view, page = page_view.PageView(), SimpleNamespace(width=595.0, height=842.0)
    view.set_zoom(page_view.FIT_WIDTH)
    view.show_pages((page, page))
    screen = QWidget()
    screen.setLayout(column(view))
    qtbot.addWidget(screen)
    screen.resize(760, 620)
    screen.show()
    settle()
    assert faults(screen) == []


def test_row_breaks_where_there_is_no_room_and_its_end_stays_at_the_end(qtbot):
    first, second, last = (QPushButton(n) for n in ("First of them", "Second of them", "Last"))
    row = QWidget()
    row.setLayout(flowing(first, second, None, last))
    qtbot.addWidget(row)
    row.resize(600, 80)
    row.show()
    assert first.y() == second.y() == last.y()
    assert last.geometry().right() == row.rect().right()
    row.resize(second.width() + 20, 120)
    assert first.y() < second.y() < last.y()
    assert first.x() == second.x() == 0
    assert last.geometry().right() == row.rect().right()


def test_panes_stand_below_each_other_where_they_do_not_fit_beside(qtbot):
    one, other = QWidget(), QWidget()
    page = QWidget()
    page.setLayout(column(SplitPanes(one, other, least=(300, 200), gap=20)))
    qtbot.addWidget(page)
    page.resize(px(600), px(500))
    page.show()
    settle()
    assert one.y() == other.y()
    assert one.width() >= px(300)
    page.resize(px(400), px(500))
    settle()
    assert one.geometry().bottom() < other.y()
    assert one.width() == other.width() == px(400)


def test_in_a_narrow_window_a_column_stands_in_the_place_of_the_page(large):
    body, commands = large.body, large.commands
    assert not body.targets.isVisible()
    commands.left.trigger()
    settle()
    assert body.covered
    assert body.targets.isVisible()
    assert body.targets.width() == body.width()
    assert body.targets.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not body.covered
    assert body.week.isVisible()
    assert not commands.left.isChecked()
    commands.right.trigger()
    assert body.detail.isVisible()
    large.show_page(Page.SHOPPING)
    assert body.shopping.isVisible()
    assert not commands.right.isChecked()


def test_with_room_for_one_column_the_other_folds(large):
    large.resize(*LAPTOP)
    body, commands = large.body, large.commands
    commands.left.trigger()
    commands.right.trigger()
    assert (body.targets.isVisible(), body.detail.isVisible()) == (False, True)
    assert not commands.left.isChecked()
    commands.left.trigger()
    assert (body.targets.isVisible(), body.detail.isVisible()) == (True, False)
    assert body.week.isVisible()
    assert not commands.right.isChecked()


def test_line_at_the_bottom_leaves_words_out_rather_than_cut_them(large):
    status = large.status
    status.show_improvement(Standing(running=True))
    status.say("Donnerstag: 160 kcal Energie fehlen, und noch einiges anderes auch " * 2)
    settle()
    assert status.trouble.text() in status.trouble.toolTip()
    assert status.met.width() >= status.met.sizeHint().width()
    assert not status.near.isVisible()
    assert status.near.text() in status.met.toolTip()
    large.resize(px(1600), px(500))
    settle()
    assert status.near.isVisible()
