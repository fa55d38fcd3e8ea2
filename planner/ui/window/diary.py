"""The diary in the window: made when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.session import Session

from .layout import Body
from .pages import Page

if TYPE_CHECKING:
    from planner.ui.diary import DiaryDesk, DiaryPage


class DiaryRoom(QObject):
    """Gives the page the week on the board, and ends its work."""

    said = Signal(str, bool)
    made = Signal(object)
    """The page is there; its own history"""

    def __init__(self, session: Session, body: Body, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._body = session, body
        self._desk: DiaryDesk | None = None
        self.page: DiaryPage | None = None
        session.shown.connect(self._shown)

    def want(self, index: int) -> None:
        """Make the page if it is about to be shown and there is something to show."""
        if index == Page.DIARY and self._session.kit and self._session.places:
            self._make()
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

    def close(self) -> None:
        """End its work."""
        if self._desk is not None:
            self._desk.close()

    def leave(self) -> None:
        """End with what is one person's; it is made anew for the next."""
        self.close()
        if self.page is not None:
            self.page = None
            self._body.empty(Page.DIARY)
        if self._desk is not None:
            self._desk.deleteLater()
            self._desk = None

    def _make(self) -> None:
        if self.page is not None or self._session.places is None:
            return
        from planner.ui.diary import DiaryDesk, DiaryPage

        self._desk = DiaryDesk(self._session.places().diary, self)
        self.page = DiaryPage(self._desk, self._session.today)
        self._body.fill(Page.DIARY, self.page)
        self.page.said.connect(self.said)
        self.made.emit(self.page.history)
        self._desk.open()
