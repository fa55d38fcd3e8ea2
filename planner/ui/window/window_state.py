"""How a window stood, so that the one that is made in its place stands the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.ui.widgets.view_state import ViewState, view_state_of

from .pages import Page

if TYPE_CHECKING:
    from planner.ui.settings import Preferences
    from solver import Place

    from .parts import WindowParts
    from .presenter import Presenter


@dataclass(frozen=True)
class WindowState:
    """What of a window is no part of the session.

    Attributes:
        selected: The meal shown on the right.
        page: Which page is on.
        settings: What the open settings can go back to, and the name of their field with the
            focus; None where they are closed.
        display: The field with the focus where a newcomer is still asked how they read; None
            where nobody is.
        pages: What was typed, chosen and scrolled to on each page.
    """

    selected: Place | None
    page: int
    settings: tuple[Preferences, str] | None
    display: str | None
    pages: dict[int, ViewState]


def window_state_of(window: WindowParts) -> WindowState:
    """Return how a window stands. What is half typed into the diary is noted in it."""
    body = window.body
    if window.diary.page is not None:
        window.diary.page.form.settle()
    found = {
        index: view_state_of(page.state_fields())
        for index, page in window.navigation.pages().items()
    }
    return WindowState(
        body.week.board.selected,
        body.pages.currentIndex(),
        window.settings.left_open,
        window.settings.display_left_open,
        found | window.page_states.left,
    )


def restore_window_state(window: WindowParts, showing: Presenter, view_state: WindowState) -> None:
    """Let a window that is whole stand as another did."""
    body, page_states = window.body, window.page_states
    page_states.begin(view_state.pages, window.navigation.pages)
    showing.shown.connect(lambda: page_states.week_shown(Page.WEEK, body.pages.currentIndex()))
    showing.all(view_state.selected)
    window.show_page(view_state.page)
    if view_state.settings is not None:
        window.settings.open(*view_state.settings)
    if view_state.display is not None:
        window.settings.ask_display(view_state.display)
    if window.session.context is not None:
        # Not beside it: a part of a page and a part of the week would share a turn.
        showing.once_shown(window.navigation.make_ahead)
