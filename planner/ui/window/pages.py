"""The pages of the window: one table of what there is, in the order it is shown in."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from planner.ui.widgets.incremental import IncrementalBuild
    from planner.ui.widgets.view_state import HasStateFields

_FILE = f"{__name__.replace('.', '/')}.py"


class Page(IntEnum):
    """A page, by its place among the tabs, with its title in English.

    A new one stands here, and in `makes` of the part of the window that makes it; tabs, menu,
    keys and what a window made anew shows the same follow from that.
    """

    title: str

    WEEK = 0, QT_TRANSLATE_NOOP("Actions", "Week")
    TODAY = 1, QT_TRANSLATE_NOOP("Actions", "Today")
    CALENDAR = 2, QT_TRANSLATE_NOOP("Actions", "Calendar")
    SHOPPING = 3, QT_TRANSLATE_NOOP("Actions", "Shopping list")
    NUTRIENTS = 4, QT_TRANSLATE_NOOP("Actions", "Nutrients")
    DISHES = 5, QT_TRANSLATE_NOOP("Actions", "Dishes")
    FOODS = 6, QT_TRANSLATE_NOOP("Actions", "Foods")
    LEARN = 7, QT_TRANSLATE_NOOP("Actions", "Learn")
    DIET = 8, QT_TRANSLATE_NOOP("Actions", "My diet")
    DIARY = 9, QT_TRANSLATE_NOOP("Actions", "Diary")

    def __new__(cls, place: int, title: str = "") -> Page:
        """Make a page with its title beside its number."""
        page = int.__new__(cls, place)
        page._value_, page.title = place, title
        return page


class PageMaker(Protocol):
    """A part of the window that makes pages."""

    @property
    def makes(self) -> frozenset[Page]:
        """Return which pages it makes."""

    def steps_of(self, index: int) -> IncrementalBuild | None:
        """Return what makes a page in steps; None while there is nothing to show."""

    def want(self, index: int) -> None:
        """Make a page that is about to be shown, if there is something to show."""

    def page_at(self, index: int) -> HasStateFields | None:
        """Return a page if it is there."""

    def focus(self, index: int) -> None:
        """Give the focus to what a page is about: it is shown."""


def page_names() -> dict[Page, str]:
    """Return the titles of the pages, in order."""
    return {page: QCoreApplication.translate("Actions", page.title) for page in Page}


def check_pages(makers: Sequence[PageMaker]) -> None:
    """Refuse to begin with a page without place or title, that nobody makes, or that two make.

    Raises:
        DataError: Naming the page and the file to change.
    """
    check_page_table(Page)
    for page in Page:
        found = [type(maker) for maker in makers if page in maker.makes]
        if len(found) == 1:
            continue
        if not found:
            remedy = "Name it in `makes` of a part of the window, as in lazy_pages.py."
            _refuse(page.name, "Nothing makes this page.", remedy)
        files = " or ".join(f"{each.__module__.replace('.', '/')}.py" for each in found)
        _refuse(page.name, "Two parts of the window make it.", f"Take it out of {files}.")


def check_page_table(pages: type[Page]) -> None:
    """Refuse pages that share a place, places with a gap between them, and pages without title.

    Raises:
        DataError: Naming the page and the file to change.
    """
    for place, (name, page) in enumerate(pages.__members__.items()):
        # Of two with one place, the second is no page of its own but another name of the first.
        if page.name != name or page != place:
            _refuse(name, "It does not follow the page before it.", f"Give it the place {place}.")
        if not page.title:
            _refuse(name, "It has no title.", "Write its title in English beside its place.")


def _refuse(name: str, message: str, remedy: str) -> None:
    # Not above: the window is there before the tables are read, which bring this along.
    from foods import DataError

    raise DataError(_FILE, f"Page.{name}", message, remedy)
