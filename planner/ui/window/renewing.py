"""How a window stood, so that the one that is made in its place stands the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.ui.settings.preferences import Preferences
    from solver import Place

    from .frame import Frame
    from .showing import Showing


@dataclass(frozen=True)
class Stand:
    """What of a window is no part of the session.

    Attributes:
        selected: The meal shown on the right.
        page: Which page is on.
        settings: What the open settings can go back to, and the name of their field with the
            focus; None where they are closed.
    """

    selected: Place | None
    page: int
    settings: tuple[Preferences, str] | None


def stand_of(window: Frame) -> Stand:
    """How a window stands."""
    body = window.body
    return Stand(body.week.board.selected, body.pages.currentIndex(), window.settings.left_open)


def stand_like(window: Frame, showing: Showing, stand: Stand) -> None:
    """Let a window that is whole stand as another did."""
    showing.all(stand.selected)
    window.show_page(stand.page)
    if stand.settings is not None:
        window.settings.open(*stand.settings)
    if window.session.kit is not None:
        window.make_ahead()
