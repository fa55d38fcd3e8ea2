"""Today in the window: made when it is first wanted, and kept to the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.locale.format import day_name, slot_name
from planner.ui.session.session import Session
from planner.ui.widgets.incremental import IncrementalBuild, polished
from planner.ui.window.layout import Body
from planner.ui.window.pages import Page

if TYPE_CHECKING:
    from planner.domain.diary import Said
    from planner.report.exports import MealTimes
    from planner.ui.weeks.today import EatenCommands, OwnPlans, TodayPage
    from planner.ui.weeks.today.changed_dialog import ChangedDialog


class TodayTab(QObject):
    """Gives the page the day it asks for, and hands on what is said of meals."""

    status_message = Signal(str, bool)
    trends_wanted = Signal()
    makes = frozenset({Page.TODAY})

    def __init__(
        self, session: Session, body: Body, times: Callable[[], MealTimes], window: QWidget
    ) -> None:
        """Make the tab.

        Args:
            session: Whose plan is lived by.
            body: Where the page is put.
            times: When the person eats, by slot.
            window: The window, parent of dialogs.
        """
        super().__init__(window)
        self._session, self._body, self._window = session, body, window
        self._times = times
        self.page: TodayPage | None = None
        self.commands: EatenCommands | None = None
        self.plans: OwnPlans | None = None
        self.dialog: ChangedDialog | None = None
        self._steps = IncrementalBuild(self._make)
        session.shown.connect(self._shown)
        session.ready.connect(self._shown)
        session.controllers.eaten_changed.connect(self._shown)

    def steps_of(self, index: int) -> IncrementalBuild | None:
        """Return the build of the page; None for another, and before there is something to show."""
        there = self._session.controllers.there
        return self._steps if index == Page.TODAY and there else None

    def page_at(self, _: int) -> TodayPage | None:
        """Return the page if it is there."""
        return self.page

    def focus(self, _: int) -> None:
        """Leave the focus where it is."""

    def want(self, index: int) -> None:
        """Make the page if it is about to be shown and there is something to show."""
        steps = self.steps_of(index)
        if steps is not None:
            steps.finish()
            self.show_again()

    def show_again(self) -> None:
        """Show the day of the page as it is now."""
        if self.page is not None:
            self.page.ask()

    def go_to(self, day: date) -> None:
        """Show another day on the page, if it is there."""
        if self.page is not None:
            self.page.go_to(day)

    def leave(self) -> None:
        """End with what is one person's; it is made anew for the next."""
        if self.dialog is not None:
            self.dialog.reject()
            self.dialog = None
        if self.page is not None:
            self.page = None
            self._body.empty(Page.TODAY)
        self._steps = IncrementalBuild(self._make)

    def _shown(self, *_: object) -> None:
        # A hidden page is shown the day when it is next looked at.
        if self._body.pages.currentIndex() == Page.TODAY:
            self.show_again()

    def _show_day(self, day: date) -> None:
        from planner.application.today.reading import read_today

        context, eaten = self._session.context, self._session.controllers.eaten
        if self.page is None or self.commands is None or context is None or eaten is None:
            return
        self._plans_wanted(day)
        view = read_today(
            self.commands.found(day),
            day,
            self._session.clock.now(),
            eaten.record,
            context.catalogue,
            context.care,
            self._times(),
            self.commands.found(day + timedelta(days=1)),
        )
        self.page.show_day(view, self._nutrients())

    def _plans_wanted(self, day: date) -> None:
        if self.plans is not None:
            self.plans.want((day, day + timedelta(days=1)))

    def _nutrients(self) -> Sequence[str]:
        return self._body.targets.shown

    def _say(self, day: date, slot: str, said: Said | None) -> None:
        from planner.domain.diary import Said

        if self.commands is None:
            return
        if said is Said.EATEN:
            self.commands.eaten(day, slot)
        elif said is Said.LEFT_OUT:
            self.commands.left_out(day, slot)
        else:
            self.commands.unsay(day, slot)

    def ask_instead(self, day: date, slot: str) -> None:
        """Ask what was eaten in place of a meal."""
        from planner.ui.weeks.today.changed_dialog import ChangedDialog

        diet, commands, page = self._session.controllers.diet, self.commands, self.page
        if diet is None or commands is None or page is None or commands.found(day) is None:
            return
        where = f"{slot_name(slot)}, {day_name(day, 0)}"
        row = page.meals.get(slot)
        planned = row.planned if row is not None else ""
        dialog = ChangedDialog(diet, where, planned, self._window)
        dialog.portion_said.connect(lambda portion: commands.eaten(day, slot, portion))
        dialog.instead_said.connect(
            lambda title, items, dish: commands.instead(day, slot, title, items, dish)
        )
        self.dialog = dialog
        dialog.open()

    def _make(self) -> Iterator[None]:
        from planner.ui.weeks.today import EatenCommands, OwnPlans, TodayPage

        page = self.page = TodayPage(self._session.clock)
        yield
        self._body.fill(Page.TODAY, page)
        self.plans = OwnPlans(self._session, page)
        self.plans.changed.connect(self._shown)
        self.plans.failed.connect(self.status_message)
        self.commands = EatenCommands(self._session, self.plans, page)
        self.commands.status_message.connect(self.status_message)
        self.commands.refused.connect(page.ask)
        page.day_wanted.connect(self._show_day)
        page.said.connect(self._say)
        page.trends_wanted.connect(self.trends_wanted)
        page.change_wanted.connect(self.ask_instead)
        yield
        page.ask()
        yield
        yield from polished(page)
