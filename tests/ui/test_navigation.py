"""The pages of the window can be reached at every size, however many there are."""

from __future__ import annotations

import pytest

from planner.ui.theme import Look, apply_look
from planner.ui.window.pages import Page, page_names

from .settling import settle


@pytest.fixture
def large_type(qapp):
    apply_look(qapp, Look.LIGHT, 2.0)


def check_tabs(qtbot, window, widths):
    tabs = window.top.tabs
    for page, width in ((page, width) for width in widths for page in Page):
        window.resize(width, 700)
        window.show_page(page)
        settle()
        shown = {each: tab for each, tab in tabs.tabs.items() if tab.isVisible()}
        assert page in shown
        assert sorted([*shown, *tabs.folded]) == list(Page)
        assert all(tab.width() >= tab.minimumSizeHint().width() for tab in shown.values())
        assert bool(tabs.folded) == tabs.more.isVisible()


def test_every_page_has_a_tab_or_an_entry_behind_them(qtbot, window):
    check_tabs(qtbot, window, (720, 1024, 1440))


def test_navigation_tabs_fit_in_large_type(qtbot, large_type, window):
    check_tabs(qtbot, window, (1024, 1280, 2560))


def test_menu_behind_the_tabs_shows_the_pages_that_have_none(qtbot, large_type, window):
    window.resize(1024, 700)
    settle()
    folded = window.top.tabs.folded
    assert folded
    menu = window.top.tabs.offer()
    assert [action.text() for action in menu.actions()] == [page_names()[page] for page in folded]
    menu.actions()[-1].trigger()
    menu.close()
    assert window.body.pages.currentIndex() == folded[-1]
    assert folded[-1] not in window.top.tabs.folded


@pytest.mark.days(2)
def test_bar_fits_its_words_once_however_its_size_moves_meanwhile(window, monkeypatch):
    top, steps = window.top, []

    def shorten(step: int) -> None:
        steps.append(step)
        if len(steps) < 60:  # without an end this would be one of the program
            top.resize(top.width() + (1 if len(steps) % 2 else -1), top.height())

    monkeypatch.setattr(top, "_shorten", shorten)
    top.fit()
    assert len(steps) < 20


def test_actions_share_no_keys(window):
    keys = [
        key.toString()
        for action in window.actions()
        for key in action.shortcuts()
        if not key.isEmpty()
    ]
    assert sorted(keys) == sorted(set(keys))
