"""The diary in the window: made when it is first wanted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text
from planner.ui.session.session import Session
from planner.ui.widgets.incremental import IncrementalBuild, polished

from .layout import Body
from .pages import Page

if TYPE_CHECKING:
    from datetime import date

    from planner.application.cancellation import Ticket
    from planner.domain.diary import EatenNote
    from planner.domain.plan.plan import Plan
    from planner.ui.diary import DiaryPage
    from planner.ui.diary.trends_dialog import TrendsDialog


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
        self._session, self._body, self._window = session, body, window
        self.page: DiaryPage | None = None
        self.dialog: TrendsDialog | None = None
        self._kept = Runner(self)
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

    def show_trends(self) -> None:
        """Show weeks side by side."""
        from planner.domain.diary import Diary, WeekTrend, week_trends, with_eaten
        from planner.ui.diary.trends_dialog import WEEKS, TrendsDialog

        session, context = self._session, self._session.context
        plan = session.document.own.plan if session.document.own else session.plan
        eaten, diary = session.controllers.eaten, session.controllers.diary
        if plan is None or context is None or eaten is None or diary is None:
            return
        diary.open()
        catalogue, today = context.catalogue, session.clock.now().date()

        planned: dict[date, tuple[EatenNote, ...]] = {}

        def read(nutrient: str, weeks: int) -> tuple[WeekTrend, ...]:
            whole = with_eaten(diary.diary or Diary(), eaten.record)
            return week_trends(whole, lambda day: planned.get(day, ()), nutrient, today, weeks)

        shown = [
            (catalogue.nutrients[target.nutrient], target)
            for target in plan.targets
            if target.on and not (target.minimum is None and target.maximum is None)
        ]
        if shown:
            dialog = TrendsDialog(shown, read, self._window)
            diary.opened.connect(dialog.show_weeks)
            self.dialog = dialog
            self._read_planned(plan, today - timedelta(weeks=max(WEEKS)), today, planned)
            dialog.finished.connect(lambda _: self._kept.cancel())
            dialog.open()

    def _read_planned(
        self, plan: Plan, first: date, last: date, planned: dict[date, tuple[EatenNote, ...]]
    ) -> None:
        """Read what was planned, in kept weeks and on the board, off the window's thread."""
        context, weeks, dialog = self._session.context, self._session.calendar.weeks, self.dialog
        if context is None or dialog is None:
            return

        def work(ticket: Ticket) -> Mapping[date, tuple[EatenNote, ...]]:
            from planner.application.calendar import planned_between
            from planner.domain.diary import planned_day

            catalogue = context.catalogue
            found: dict[date, tuple[EatenNote, ...]] = {}
            if weeks is not None:
                found |= planned_between(weeks, first, last, catalogue, context.care, ticket)
            for day in range(plan.days if plan.start is not None else 0):
                assert plan.start is not None
                found[plan.start + timedelta(days=day)] = planned_day(plan, day, catalogue)
            return found

        def done(found: Mapping[date, tuple[EatenNote, ...]]) -> None:
            planned.update(found)
            dialog.show_weeks()

        def fail(error: Exception) -> None:
            self.status_message.emit(error_text(error), True)

        self._kept.run(Job(work, done, fail))

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
        self._kept.cancel()
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
        page.trends_wanted.connect(self.show_trends)
        self.made.emit(page.history)
        controller.open()
        yield
        yield from polished(page)
