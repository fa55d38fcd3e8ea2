"""The calendar in the window: made when it is first wanted, tied to the session's calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.session.session import Session
from planner.ui.widgets.incremental import IncrementalBuild, polished
from planner.ui.window.layout import Body
from planner.ui.window.pages import Page

if TYPE_CHECKING:
    from planner.ui.week.calendar import CalendarPage


class CalendarController(QObject):
    """Shows the page what is kept, and leads to the board where a week was opened."""

    makes = frozenset({Page.CALENDAR})
    made = Signal(object)
    """The page is there; its own history"""
    day_wanted = Signal(int)
    """A day of the week on the screen is to be looked at, counted from 0"""

    def __init__(self, session: Session, body: Body, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._body = session, body
        self.page: CalendarPage | None = None
        self._steps = IncrementalBuild(self._make)
        session.calendar.changed.connect(self._show)
        session.calendar.visited.connect(self._visited)
        session.document.file_changed.connect(self._show)

    def steps_of(self, index: int) -> IncrementalBuild | None:
        """Return the build of the page; None for another, and before the tables are there."""
        there = self._session.context is not None
        return self._steps if index == Page.CALENDAR and there else None

    def page_at(self, _: int) -> CalendarPage | None:
        """Return the page if it is there."""
        return self.page

    def focus(self, _: int) -> None:
        """Give the focus to the month."""
        if self.page is not None:
            self.page.focus()

    def want(self, index: int) -> None:
        """Make the page if it is about to be shown, and read what is kept anew."""
        steps = self.steps_of(index)
        if steps is not None:
            steps.finish()
            self._session.calendar.read()
            self._show()

    def leave(self) -> None:
        """End with what is one person's."""
        if self.page is not None and self.page.dialog is not None:
            self.page.dialog.reject()

    def _show(self) -> None:
        calendar = self._session.calendar
        if self.page is not None:
            index = calendar.index
            shown = calendar.shown
            weekday = calendar.first_weekday
            self.page.show_weeks(index.weeks, index.favourites, shown, weekday)
            self.page.show_spans(calendar.next_span(), calendar.rest_span())

    def _visited(self, day: date) -> None:
        if self.page is not None:
            self.page.show_date(day)
        shown = self._session.calendar.shown
        if shown is not None and day in shown:
            self.day_wanted.emit((day - shown.first).days)

    def _make(self) -> Iterator[None]:
        from planner.ui.week.calendar import CalendarPage

        calendar = self._session.calendar
        page = self.page = CalendarPage(calendar.today, calendar.history)
        yield
        self._body.fill(Page.CALENDAR, page)
        for signal, answer in (
            (page.week_wanted, calendar.open),
            (page.next_wanted, calendar.plan_next),
            (page.rest_wanted, calendar.plan_rest),
            (page.copy_wanted, calendar.copy),
            (page.favourite_wanted, calendar.keep_favourite),
            (page.favourite_put, calendar.use_favourite),
            (page.favourite_removed, calendar.remove_favourite),
            (page.search_wanted, calendar.search),
            (calendar.found, page.show_found),
        ):
            signal.connect(answer)
        self.made.emit(page.history)
        self._show()
        yield
        yield from polished(page)
