"""How a window stood, so that the one that is made in its place stands the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.ui.lasting import Lasting, Stand, stand_of_fields

from .pages import Page

if TYPE_CHECKING:
    from planner.ui.settings.preferences import Preferences
    from solver import Place

    from .frame import Frame
    from .showing import Showing


@dataclass(frozen=True)
class WindowStand:
    """What of a window is no part of the session.

    Attributes:
        selected: The meal shown on the right.
        page: Which page is on.
        settings: What the open settings can go back to, and the name of their field with the
            focus; None where they are closed.
        pages: What was typed, chosen and scrolled to on each page.
    """

    selected: Place | None
    page: int
    settings: tuple[Preferences, str] | None
    pages: dict[int, Stand]


def stand_of(window: Frame) -> WindowStand:
    """How a window stands. What is half typed into the diary is noted in it."""
    body = window.body
    if window.diary.page is not None:
        window.diary.page.form.settle()
    found = {index: stand_of_fields(page.lasting()) for index, page in _lasting(window).items()}
    return WindowStand(
        body.week.board.selected,
        body.pages.currentIndex(),
        window.settings.left_open,
        found | window.stands.left,
    )


def stand_like(window: Frame, showing: Showing, stand: WindowStand) -> None:
    """Let a window that is whole stand as another did."""
    body, stands = window.body, window.stands
    stands.begin(stand.pages, lambda: _lasting(window))
    showing.shown.connect(lambda: stands.week_shown(Page.WEEK, body.pages.currentIndex()))
    showing.all(stand.selected)
    window.show_page(stand.page)
    if stand.settings is not None:
        window.settings.open(*stand.settings)
    if window.session.kit is not None:
        # Not beside it: a part of a page and a part of the week would share a turn.
        showing.once_shown(window.make_ahead)


def _lasting(window: Frame) -> dict[int, Lasting]:
    """The pages that are there."""
    pages: dict[int, Lasting | None] = {
        Page.WEEK: window.body,
        Page.SHOPPING: window.body.shopping,
        Page.NUTRIENTS: window.more.nutrients,
        Page.FOODS: window.more.foods,
        Page.LEARN: window.more.learn,
        Page.DIET: window.diet.page,
        Page.DIARY: window.diary.page,
    }
    return {index: page for index, page in pages.items() if page is not None}
