"""The diary in the window: made when it is first wanted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.session.session import Session
from planner.ui.widgets.incremental import IncrementalBuild, polished

from .layout import Body
from .pages import Page

if TYPE_CHECKING:
    from planner.ui.diary import DiaryPage


class DiaryTab(QObject):
    """Gives the page the week on the board."""

    status_message = Signal(str, bool)
    makes = frozenset({Page.DIARY})
    today_wanted = Signal(object)
    """A date whose meals are to be spoken of"""
    made = Signal(object)
    """The page is there; its own history"""

    def __init__(self, session: Session, body: Body, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._body = session, body
        self.page: DiaryPage | None = None
        self._steps = IncrementalBuild(self._make)
        session.shown.connect(self._shown)
        session.controllers.eaten_changed.connect(self._shown)

    def steps_of(self, index: int) -> IncrementalBuild | None:
        """Return the build of the page; None for another, and before there is something to show."""
        there = self._session.controllers.there
        return self._steps if index == Page.DIARY and there else None

    def page_at(self, _: int) -> DiaryPage | None:
        """Return the page if it is there."""
        return self.page

    def focus(self, _: int) -> None:
        """Leave the focus where it is."""

    def want(self, index: int) -> None:
        """Make the page if it is about to be shown and there is something to show."""
        steps = self.steps_of(index)
        if steps is not None:
            steps.finish()
            self.show_plan()

    def show_plan(self) -> None:
        """Show the page for the week on the board."""
        plan, context = self._session.plan, self._session.context
        if self.page is not None and plan is not None and context is not None:
            eaten = self._session.controllers.eaten
            if eaten is not None and not self._session.document.guest:
                self.page.show_eaten(eaten.record)
            self.page.show_plan(plan, context)

    def _shown(self, *_: object) -> None:
        # A hidden page is shown the week when it is next looked at.
        if self._body.pages.currentIndex() == Page.DIARY:
            self.show_plan()

    def leave(self) -> None:
        """End with what is one person's; it is made anew for the next."""
        if self.page is not None:
            self.page = None
            self._body.empty(Page.DIARY)
        self._steps = IncrementalBuild(self._make)

    def _make(self) -> Iterator[None]:
        controller = self._session.controllers.diary
        assert controller is not None
        from planner.ui.diary import DiaryPage

        page = self.page = DiaryPage(controller, self._session.today)
        yield
        self._body.fill(Page.DIARY, page)
        page.status_message.connect(self.status_message)
        page.today_wanted.connect(self.today_wanted)
        self.made.emit(page.history)
        controller.open()
        yield
        yield from polished(page)
