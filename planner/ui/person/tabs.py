"""Tabs whose pages are made when they are first looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from planner.domain.person.profile import Profile
from planner.ui.widgets.basic import column, scrolling

from .profile_page import ProfilePage, unsettled, widget_of


class ProfileTabs(QTabWidget):
    """Opening a dialog makes one page; those never looked at change nothing."""

    def __init__(self, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = profile
        self._makers: dict[str, Callable[[], ProfilePage]] = {}
        self._pages: dict[str, ProfilePage] = {}
        self.currentChanged.connect(self._look)

    def add(self, title: str, make: Callable[[], ProfilePage]) -> None:
        """Add a tab; `make` makes its page."""
        self._makers[title] = make
        self.addTab(QWidget(), title)

    def __getitem__(self, title: str) -> ProfilePage:
        """Return the page of a tab, made now if nobody has looked at it."""
        if title not in self._pages:
            page = self._makers[title]()
            # What was said on other pages holds here too.
            page.show_part(self.profile())
            self._pages[title] = page
            holder = self.widget([*self._makers].index(title))
            assert holder is not None
            widget = widget_of(page)
            holder.setLayout(column(scrolling(widget, title)))
            self._put_first(widget)
        return self._pages[title]

    def _put_first(self, page: QWidget) -> None:
        """Let Tab come from the bar to a page made late, and only then to what is below it."""
        before: QWidget = self.tabBar()
        for widget in _by_tab(page):
            self.setTabOrder(before, widget)
            before = widget

    def _look(self, index: int) -> None:
        if index >= 0:
            _ = self[self.tabText(index)]

    def unsettled(self) -> tuple[str, str]:
        """Return the first page with something typed to be asked about, and what; else ""."""
        found = ((title, unsettled(page)) for title, page in self._pages.items())
        return next((pair for pair in found if pair[1]), ("", ""))

    def show_page(self, title: str) -> None:
        """Bring a page to the front."""
        self.setCurrentIndex([*self._makers].index(title))

    def profile(self) -> Profile:
        """Return the profile with what the pages say, in the order of the tabs."""
        changed = self._profile
        for title in self._makers:
            if title in self._pages:
                changed = self._pages[title].with_part(changed)
        return changed


def _by_tab(page: QWidget) -> list[QWidget]:
    """Return the widgets that Tab comes to on a page, in order."""
    found: list[QWidget] = []
    each = page.nextInFocusChain()
    while each is not None and page.isAncestorOf(each):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None:
            found.append(each)
        each = each.nextInFocusChain()
    return found
