"""The tabs of the pages: as many as there is room for, the others in a menu behind them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from planner.ui.theme import px
from planner.ui.widgets.toggling import show_checked

from .pages import Page, page_names


class PageTabs(QWidget):
    """One tab a page. The page that is on always has its tab."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = {page: self._tab(page, name) for page, name in page_names().items()}
        self.more = QPushButton(self.tr("More ▾"))
        self._folded: tuple[Page, ...] = ()
        self._current = Page.WEEK
        self._row = QHBoxLayout(self)
        self._build()

    @property
    def folded(self) -> tuple[Page, ...]:
        """Return the pages that are in the menu now."""
        return self._folded

    def show_page(self, index: int) -> None:
        """Mark the page that is on."""
        self._current = Page(index)
        for page, tab in self.tabs.items():
            show_checked(tab, page == index)

    def fold(self, count: int) -> None:
        """Put as many of the last pages into the menu, though never the one that is on."""
        others = [page for page in self.tabs if page != self._current]
        self._folded = tuple(others[len(others) - count :]) if count else ()
        for page, tab in self.tabs.items():
            tab.setVisible(page not in self._folded)
        self.more.setVisible(bool(self._folded))
        self._row.invalidate()
        self.updateGeometry()

    def offer(self) -> QMenu:
        """Show the pages that have no tab now."""
        menu = QMenu(self)
        names = page_names()
        for page in self._folded:
            menu.addAction(names[page]).triggered.connect(
                lambda _=False, at=page: self.chosen.emit(int(at))
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        return menu

    def _tab(self, page: Page, name: str) -> QPushButton:
        tab = QPushButton(name)
        tab.setProperty("kind", "tab")
        tab.setCheckable(True)
        tab.setAutoExclusive(True)
        tab.setAccessibleName(name)
        tab.toggled.connect(lambda on: self.chosen.emit(int(page)) if on else None)
        return tab

    def _build(self) -> None:
        self.more.setProperty("kind", "tab")
        self.more.setAccessibleName(self.tr("More pages"))
        self.more.clicked.connect(self.offer)
        self.more.hide()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(2))
        for tab in (*self.tabs.values(), self.more):
            self._row.addWidget(tab)
