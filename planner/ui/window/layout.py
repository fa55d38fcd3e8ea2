"""The body of the window: two side columns that fold, and the pages between them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from planner.ui.detail import DetailPanel
from planner.ui.shopping import ShoppingPage
from planner.ui.targets import TargetsPanel
from planner.ui.theme import px
from planner.ui.week import WeekPage
from planner.ui.widgets import column, label

from .folding import LEFT, RIGHT, fits
from .pages import Page


class Body(QWidget):
    """Folds by itself when the window is narrow; a person's wish holds until the next time."""

    folded = Signal(bool, bool)
    """Whether left and right are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = QStackedWidget()
        self._fit = (True, True)
        self._wants_detail = True
        self._whole = False

    def make(self) -> Iterator[None]:
        """Make the parts, one step each."""
        self.targets = TargetsPanel()
        yield
        self.detail = DetailPanel()
        yield
        self.week = WeekPage()
        yield
        self.shopping = ShoppingPage()
        yield
        self._put_together()

    def _put_together(self) -> None:
        made = {Page.WEEK: self.week, Page.SHOPPING: self.shopping}
        for page in Page:
            self.pages.addWidget(made.get(page) or _Later())
        self.pages.currentChanged.connect(self._fold_detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part, stretch in ((self.targets, 0), (self.pages, 1), (self.detail, 0)):
            row.addWidget(part, stretch)
        self._set_widths()
        self._whole = True

    def fill(self, index: int, page: QWidget) -> None:
        """Put a page where one was to come later."""
        old = self.pages.widget(index)
        current = self.pages.currentIndex()
        self.pages.insertWidget(index, page)
        if old is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        self.pages.setCurrentIndex(current)

    def empty(self, index: int) -> None:
        """Take a page away; it may come again."""
        self.fill(index, _Later())

    def show_left(self, shown: bool) -> None:
        """Show or fold the targets."""
        self.targets.setVisible(shown)
        self._tell()

    def show_right(self, shown: bool) -> None:
        """Show or fold the details."""
        self._wants_detail = shown
        self._fold_detail()

    def focus_page(self) -> None:
        """Give the focus to what the page is about."""
        page = self.pages.currentWidget()
        if page is self.shopping:
            self.shopping.view.setFocus()
        elif self.week.board.selected is not None:
            self.week.board.select(self.week.board.selected, focus=True)

    def _fold_detail(self) -> None:
        """The details belong to the week."""
        self.detail.setVisible(self._wants_detail and self.pages.currentWidget() is self.week)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold and unfold as the room changes."""
        super().resizeEvent(event)
        fit = fits(self.width(), px(100) / 100)
        if self._whole and fit != self._fit:
            self._fit = fit
            self.targets.setVisible(fit[0])
            self.show_right(fit[1])

    def _tell(self) -> None:
        self.folded.emit(self.targets.isVisibleTo(self), self.detail.isVisibleTo(self))

    def _set_widths(self) -> None:
        self.targets.setFixedWidth(px(LEFT))
        self.detail.setFixedWidth(px(RIGHT))


class _Later(QWidget):
    """Where a page will be."""

    def __init__(self) -> None:
        super().__init__()
        words = self.tr("The tables are being read …")
        self.setLayout(column(label(words, tone="quiet"), margin=16))
