"""How pages stood in the window before, given back one after the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planner.ui.widgets.view_state import HasStateFields, ViewState, restore_view_state

Pages = Callable[[], Mapping[int, HasStateFields]]
"""The pages that are there, by number"""


class SavedPageStates:
    """A page has its fields back when it is looked at and there is a week to show."""

    def __init__(self) -> None:
        self.left: dict[int, ViewState] = {}
        """Of pages nobody looked at since the window was made anew"""
        self._pages: Pages = dict
        self._ready = False

    def begin(self, left: dict[int, ViewState], pages: Pages) -> None:
        """Take what is to be given back."""
        self.left, self._pages = left, pages

    def shown(self, index: int) -> None:
        """Restore the state of a page that is looked at, if one was left."""
        page = self._pages().get(index)
        if self._ready and page is not None and index in self.left:
            restore_view_state(page.state_fields(), self.left.pop(index))

    def week_shown(self, *indexes: int) -> None:
        """Restore pages that are looked at, once the week of which they speak is shown."""
        self._ready = True
        for index in indexes:
            self.shown(index)

    def leave(self) -> None:
        """Drop the states: they were another person's."""
        self.left.clear()
