"""Shows pages: one that is still to be made is made first, in small steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from .layout import Body
from .pages import Page, PageMaker, check_pages
from .preloader import Preloader

if TYPE_CHECKING:
    from planner.ui.widgets.incremental import IncrementalBuild
    from planner.ui.widgets.view_state import HasStateFields


class PageNavigation(QObject):
    """Knows who makes which page, and makes the others while the person looks at the week."""

    def __init__(
        self,
        body: Body,
        makers: Sequence[PageMaker],
        mark: Callable[[int], None],
        shown: Callable[[int], None],
        *,
        later: bool,
        parent: QObject,
    ) -> None:
        """Show no page yet.

        Args:
            body: Where the pages are put; it makes some itself.
            makers: Make the others when they are wanted.
            mark: Marks a page among the tabs and in the menu.
            shown: Told which page is on, once it is.
            later: Whether pages are made in steps, not at once.
            parent: Qt's owner.

        Raises:
            DataError: A page has no maker, or two; it names the file to change.
        """
        super().__init__(parent)
        check_pages((body, *makers))
        self._body, self._makers = body, makers
        self._mark, self._shown, self._later = mark, shown, later
        self._preloader = Preloader(self._steps_of, self)

    @property
    def busy(self) -> bool:
        """Return whether there is a page still to be made."""
        return self._preloader.busy

    def show(self, index: int, then: Callable[[], None] = lambda: None) -> None:
        """Show a page, then do something there; one still to be made comes when it is whole."""
        steps = self._steps_of(index)
        if self._later and steps is not None and not steps.made:
            self._mark(index)
            self._preloader.hurry(index, lambda: self._turn_to(index, then))
        else:
            self._preloader.forget()
            self._turn_to(index, then)

    def make_ahead(self) -> None:
        """Make the other pages while the person looks at the week."""
        if self._later:
            self._preloader.begin(page for page in Page if self._steps_of(page) is not None)

    def renew(self) -> None:
        """The tables are there, or others: the page that is on can be made."""
        index = self._body.pages.currentIndex()
        if self._steps_of(index) is not None:
            self.show(index)

    def stop(self) -> None:
        """Make nothing more."""
        self._preloader.stop()

    def pages(self) -> dict[int, HasStateFields]:
        """Return the pages that are there, by number."""
        found = ((page, self._maker_of(page).page_at(page)) for page in Page)
        return {page: made for page, made in found if made is not None}

    def _maker_of(self, page: Page) -> PageMaker:
        return next(maker for maker in (self._body, *self._makers) if page in maker.makes)

    def _steps_of(self, index: int) -> IncrementalBuild | None:
        return self._maker_of(Page(index)).steps_of(index)

    def _turn_to(self, index: int, then: Callable[[], None]) -> None:
        maker = self._maker_of(Page(index))
        maker.want(index)
        self._body.pages.setCurrentIndex(index)
        self._body.focus_page()
        maker.focus(index)
        self._mark(index)
        self._shown(index)
        then()
