"""The diary in the window: made when it is first wanted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.session import Session
from planner.ui.steps import Steps, dressed

from .layout import Body
from .pages import Page

if TYPE_CHECKING:
    from planner.ui.diary import DiaryPage


class DiaryRoom(QObject):
    """Gives the page the week on the board."""

    said = Signal(str, bool)
    made = Signal(object)
    """The page is there; its own history"""

    def __init__(self, session: Session, body: Body, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._body = session, body
        self.page: DiaryPage | None = None
        self._steps = Steps(self._make)
        session.shown.connect(self._shown)

    def steps_of(self, index: int) -> Steps | None:
        """What makes the page; None for another, and before there is something to show."""
        there = self._session.desks.there
        return self._steps if index == Page.DIARY and there else None

    def want(self, index: int) -> None:
        """Make the page if it is about to be shown and there is something to show."""
        steps = self.steps_of(index)
        if steps is not None:
            steps.finish()
            self.show_plan()

    def show_plan(self) -> None:
        """Show the page for the week on the board."""
        plan, kit = self._session.plan, self._session.kit
        if self.page is not None and plan is not None and kit is not None:
            self.page.show_plan(plan, kit)

    def _shown(self, *_: object) -> None:
        # A hidden page is shown the week when it is next looked at.
        if self._body.pages.currentIndex() == Page.DIARY:
            self.show_plan()

    def leave(self) -> None:
        """End with what is one person's; it is made anew for the next."""
        if self.page is not None:
            self.page = None
            self._body.empty(Page.DIARY)
        self._steps = Steps(self._make)

    def _make(self) -> Iterator[None]:
        desk = self._session.desks.diary
        assert desk is not None
        from planner.ui.diary import DiaryPage

        page = self.page = DiaryPage(desk, self._session.today)
        yield
        self._body.fill(Page.DIARY, page)
        page.said.connect(self.said)
        self.made.emit(page.history)
        desk.open()
        yield
        yield from dressed(page)
