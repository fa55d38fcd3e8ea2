"""My diet in the window: the page, and meals of one's own making for the board."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.locale.format import day_name, slot_name
from planner.ui.session.session import Session
from planner.ui.widgets.incremental import IncrementalBuild, polished

from .layout import Body
from .pages import Page

if TYPE_CHECKING:
    from foods import Meal
    from planner.domain.diet import Fewest
    from planner.ui.diet import DietPage, OwnMealDialog
    from solver import Place


class DietTab(QObject):
    """Make the page when it is first wanted; one controller serves it and the dialog."""

    status_message = Signal(str, bool)
    makes = frozenset({Page.DIET})
    made = Signal(object)
    """The page is there; its own history"""
    declare_requested = Signal(object)
    """A LibraryFood that is to be added to one's own by hand"""

    def __init__(self, session: Session, body: Body, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._body, self._window = session, body, window
        self.page: DietPage | None = None
        self.dialog: OwnMealDialog | None = None
        self._steps = IncrementalBuild(self._make_page)
        session.ready.connect(self.show_person)
        session.shown.connect(self._shown)

    def _shown(self, *_: object) -> None:
        # A hidden page is shown the plan when it is next looked at.
        if self._body.pages.currentIndex() == Page.DIET:
            self.show_person()

    def steps_of(self, index: int) -> IncrementalBuild | None:
        """Return the build of the page; None for another, and before there is something to show."""
        there = self._session.controllers.there
        return self._steps if index == Page.DIET and there else None

    def page_at(self, _: int) -> DietPage | None:
        """Return the page if it is there."""
        return self.page

    def focus(self, _: int) -> None:
        """Leave the focus where it is."""

    def want(self, index: int) -> None:
        """Make the page if it is about to be shown and there is something to show."""
        steps = self.steps_of(index)
        if steps is not None:
            steps.finish()
            self.show_person()

    def show_person(self) -> None:
        """Show the page for the person of the plan."""
        if self.page is not None and self._session.plan is not None:
            self.page.show_plan(self._session.plan)

    def make_meal(self, place: Place) -> None:
        """Ask for the foods of a meal of one's own making."""
        plan, controller = self._session.plan, self._session.controllers.diet
        if plan is None or controller is None:
            return
        from planner.ui.diet import OwnMealDialog

        day = plan.start.fromordinal(plan.start.toordinal() + place[0]) if plan.start else None
        where = f"{slot_name(place[1])}, {day_name(day, place[0])}"
        history = self._session.document.history
        meal = plan.meals.get(place)
        dialog = OwnMealDialog(controller, plan, where, meal, self._window, history)
        dialog.made.connect(lambda meal: self._put(place, meal))
        self.dialog = dialog
        dialog.open()

    def leave(self) -> None:
        """End with what is one person's; it is made anew for the next."""
        if self.dialog is not None:
            self.dialog.reject()
            self.dialog = None
        if self.page is not None:
            self.page = None
            self._body.empty(Page.DIET)
        self._steps = IncrementalBuild(self._make_page)

    def _put(self, place: Place, meal: Meal) -> None:
        self._session.meals.put_own(place, meal)

    def _make_page(self) -> Iterator[None]:
        controller = self._session.controllers.diet
        assert controller is not None
        from planner.ui.diet import DietPage

        page = self.page = DietPage(controller)
        yield
        self._body.fill(Page.DIET, page)
        page.status_message.connect(self.status_message)
        page.plan_taken.connect(self._take)
        page.declare_requested.connect(self.declare_requested)
        self.made.emit(page.history)
        yield
        yield from polished(page)

    def _take(self, found: Fewest) -> None:
        self._session.planner.take_week(found.plan, self.tr("Plan from my diet"))
        changed = len(found.changed)
        words = self.tr("The week is planned from your diet: {n} of {all} meals changed.")
        self.status_message.emit(words.format(n=changed, all=found.eaten), False)
