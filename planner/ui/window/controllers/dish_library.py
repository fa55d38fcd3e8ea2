"""The dish library in the window: made when it is first wanted; it writes through the session."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.ui.locale.format import day_name, slot_name
from planner.ui.session.session import Session
from planner.ui.widgets.incremental import IncrementalBuild, polished
from planner.ui.window.layout import Body
from planner.ui.window.pages import Page

from .dish_finder import DishFinder

if TYPE_CHECKING:
    from planner.application.dishes.entries import DishEntry
    from planner.application.dishes.placing import Placement
    from planner.ui.week.library import LibraryPage
    from planner.ui.week.library.put_dialog import PutDialog
    from solver import Place


class DishLibraryTab(QObject):
    """Gives the page the person of the week on the board."""

    status_message = Signal(str, bool)
    makes = frozenset({Page.DISHES})
    edit_wanted = Signal(str)
    """Id of a dish of one's own; empty for a new one"""
    import_wanted = Signal()

    def __init__(self, session: Session, body: Body, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._body, self._window = session, body, window
        self.page: LibraryPage | None = None
        self.controller: DishFinder | None = None
        self.dialog: PutDialog | None = None
        self._place: Place | None = None
        self._steps = IncrementalBuild(self._make)
        session.shown.connect(self._shown)
        session.ready.connect(self._shown)
        # The page is wanted before it is the current one, and made long before that.
        body.pages.currentChanged.connect(self._shown)

    def steps_of(self, index: int) -> IncrementalBuild | None:
        """Return the build of the page; None for another, and before there is something to show."""
        return self._steps if index == Page.DISHES and self._session.controllers.there else None

    def page_at(self, _: int) -> LibraryPage | None:
        """Return the page if it is there."""
        return self.page

    def focus(self, _: int) -> None:
        """Give the focus to the field: one types what one would like to eat."""
        if self.page is not None:
            self.page.filters.field.setFocus()

    def want(self, index: int) -> None:
        """Make the page if it is about to be shown and there is something to show."""
        steps = self.steps_of(index)
        if steps is not None:
            steps.finish()
            self._shown()

    def look_for(self, place: Place) -> None:
        """Look for a dish for a place: those that fit its meal of the day."""
        self.want(Page.DISHES)
        self._place = place
        if self.page is not None:
            self.page.filters.choose("slot", place[1])

    def close(self) -> None:
        """End the work that is the window's."""
        if self.controller is not None:
            self.controller.close()

    def ask_place(self, entry: DishEntry) -> None:
        """Ask on which day a dish is eaten."""
        week = self._session.week
        if week is None or not week.slots or self._session.plan is None:
            return
        from planner.ui.week.library.put_dialog import PutDialog

        at = self._place or self._body.week.board.selected
        dialog = self.dialog = PutDialog(entry, week, at, self._window)
        dialog.chosen.connect(lambda place: self._put(entry, place))
        dialog.open()

    def _put(self, entry: DishEntry, place: Place) -> None:
        assert self.controller is not None
        self._place = None
        self.status_message.emit(self.tr("Working out portions for the day …"), False)
        self.controller.place(entry, place)

    def _placed(self, placement: Placement) -> None:
        """Put a dish where it was wanted, as one step, and say what the day makes of it."""
        place, plan = placement.place, placement.plan
        self._session.meals.put_chosen(place, placement.meal)
        day = plan.start.fromordinal(plan.start.toordinal() + place[0]) if plan.start else None
        words = self.tr("{title}: {day}, {slot}.").format(
            title=placement.title, day=day_name(day, place[0]), slot=slot_name(place[1])
        )
        if placement.missed:
            missed = ", ".join(placement.missed)
            words += " " + self.tr("The day now misses: {n}.").format(n=missed)
        self.status_message.emit(words, bool(placement.missed))

    def _star(self, entry: DishEntry) -> None:
        self._session.wishes.rate_dish(entry.dish.id, "more")

    def _shown(self, *_: object) -> None:
        # A hidden page is shown the person when it is next looked at.
        if self.page is not None and self._body.pages.currentIndex() == Page.DISHES:
            self.page.search()

    def _make(self) -> Iterator[None]:
        from planner.ui.week.library import LibraryPage

        controller = self.controller = DishFinder(self._session, self)
        yield
        page = self.page = LibraryPage(controller)
        yield
        self._body.fill(Page.DISHES, page)
        page.star_wanted.connect(self._star)
        page.put_wanted.connect(self.ask_place)
        page.edit_wanted.connect(lambda entry: self.edit_wanted.emit(entry.dish.id))
        page.new_wanted.connect(lambda: self.edit_wanted.emit(""))
        page.import_wanted.connect(self.import_wanted)
        controller.placed.connect(self._placed)
        controller.failed.connect(lambda why: self.status_message.emit(why, True))
        page.search()
        yield
        yield from polished(page)
