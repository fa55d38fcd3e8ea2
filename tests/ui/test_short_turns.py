"""What keeps the window quick: work done before, elsewhere or not at all, and nothing piled up."""

from __future__ import annotations

import gc
import threading
from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog

from planner.application import context, garbage_collection
from planner.application.views.week import Reader
from planner.ui.shopping import ShoppingPage
from planner.ui.shopping import page as shopping_page
from planner.ui.window.pages import Page

from .settling import settle
from .support import rest
from .tour import DIALOGS

pytestmark = pytest.mark.days(2)


class Painted(QObject):
    """Notes which widgets are painted."""

    def __init__(self, widgets):
        super().__init__()
        self.seen = []
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.seen.append(watched)
        return False


def test_plan_is_read_on_the_workers_thread(qtbot, window, monkeypatch):
    readers = []
    week = Reader.week

    def noted(reader):
        readers.append(threading.current_thread())
        return week(reader)

    monkeypatch.setattr(Reader, "week", noted)
    window.session.planner.day(0)
    rest(qtbot, window)
    assert readers
    assert threading.main_thread() not in readers


def test_selecting_a_card_paints_only_two(qtbot, window):
    board = window.body.week.board
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    cards = {place: board.card(place) for place in [(0, "lunch"), (1, "lunch"), (1, "dinner")]}
    board.select((0, "lunch"))
    settle()
    painted = Painted(cards.values())
    board.select((1, "lunch"))
    qtbot.waitUntil(lambda: len(painted.seen) > 1)
    settle()
    assert set(painted.seen) == {cards[0, "lunch"], cards[1, "lunch"]}


def test_list_is_made_before_it_is_looked_at(qtbot, monkeypatch):
    made = []
    monkeypatch.setattr(shopping_page, "_QUIET_MS", 0)
    page = ShoppingPage()
    qtbot.addWidget(page)
    page.show_later(lambda: made.append("a list") or shopping_page.ListView())
    qtbot.waitUntil(lambda: made == ["a list"])
    page.show()
    QApplication.processEvents()
    assert made == ["a list"]


def test_nutrient_panel_is_filled_only_when_wanted(qtbot, window):
    window.show()
    window.show_page(Page.NUTRIENTS)
    page = window.more.nutrients
    assert not page.one.model.rowCount()
    page.one_button.click()
    assert page.one.key == "magnesium_mg"
    assert page.one.model.rowCount()


def test_garbage_collection_leaves_out_what_was_loaded(monkeypatch):
    monkeypatch.setattr("planner.application.context._context", lambda *_: [])
    before = gc.get_freeze_count()
    try:
        garbage_collection.delay_collection()
        assert not gc.isenabled()
        held = [[] for _ in range(1000)]
        context.load_context()
        assert gc.isenabled()
        assert gc.get_freeze_count() >= before + len(held)
    finally:
        gc.enable()


def test_garbage_collection_runs_where_tables_cannot_be_read(monkeypatch):
    def broken(*_):
        raise OSError("no tables")

    monkeypatch.setattr("planner.application.context._context", broken)
    try:
        garbage_collection.delay_collection()
        with pytest.raises(OSError, match="no tables"):
            context.load_context()
        assert gc.isenabled()
    finally:
        gc.enable()


def test_of_each_kind_of_dialog_one_is_kept_at_most(qtbot, window):
    for stop in DIALOGS * 2:
        stop.act(window)
        for dialog in window.findChildren(QDialog):
            dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    kinds = Counter(type(dialog).__name__ for dialog in window.findChildren(QDialog))
    assert len(kinds) > 5
    assert not {kind for kind, count in kinds.items() if count > 1}
