"""The body of the window: two side columns that fold, and the pages between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.ui.detail import DetailPanel
from planner.ui.shopping import ShoppingPage
from planner.ui.targets import TargetsPanel
from planner.ui.theme import px
from planner.ui.week import WeekPage
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import Roomy, Stack
from planner.ui.widgets.view_state import HasStateFields

from .column_folding import LEFT, RIGHT, fits, fits_beside
from .pages import Page

_ANY = 16_777_215
"""Qt's QWIDGETSIZE_MAX: as wide as there is room"""


class Body(QWidget):
    """Folds by itself when the window is narrow; a person's wish holds until the next time."""

    makes = frozenset({Page.WEEK, Page.SHOPPING})
    folded = Signal(bool, bool)
    """Whether left and right are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = Stack()
        self._view = Roomy(self.pages, self.tr("Page"))
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
        self.pages.currentChanged.connect(lambda _: self._turned())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part, stretch in ((self.targets, 0), (self._view, 1), (self.detail, 0)):
            row.addWidget(part, stretch)
        self._whole = True
        self._arrange()

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return the fields of week and columns that a window made anew shows the same."""
        return {
            "columns": self,
            "week": self.week.area,
            "targets": self.targets.area,
            "details": self.detail.area,
        }

    @property
    def view_state(self) -> tuple[tuple[bool, bool], bool, bool]:
        """Return for which columns there is room, and which the person wants shown."""
        return self._fit, not self.targets.isHidden(), self._wants_detail

    @view_state.setter
    def view_state(self, view_state: tuple[tuple[bool, bool], bool, bool]) -> None:
        fit, left, right = view_state
        if fit == self._fit:  # with larger text there may be less room
            self.show_left(left)
            self.show_right(right)

    def steps_of(self, _: int) -> None:
        """Return nothing: these pages are made with the window."""

    def want(self, _: int) -> None:
        """Leave these pages as they are: they are there."""

    def page_at(self, index: int) -> HasStateFields:
        """Return what knows the fields of a page; the columns belong to the week."""
        return self if index == Page.WEEK else self.shopping

    def focus(self, _: int) -> None:
        """Leave the focus where `focus_page` put it."""

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
        if shown and not self._beside(LEFT + RIGHT):
            self._wants_detail = False
        self._fold_detail()
        if self.covered:
            _focus_within(self.targets)

    def show_right(self, shown: bool) -> None:
        """Show or fold the details."""
        self._wants_detail = shown
        if shown and not self._beside(LEFT + RIGHT) and self._on_week:
            self.targets.hide()
        self._fold_detail()
        if self.covered and self.detail.isVisibleTo(self):
            _focus_within(self.detail)

    @property
    def covered(self) -> bool:
        """Return whether a column stands where the page was, for there is no room for both."""
        return self._whole and not self._view.isVisibleTo(self)

    def focus_page(self) -> None:
        """Give the focus to what the page is about."""
        self._uncover()
        page = self.pages.currentWidget()
        if page is self.shopping:
            self.shopping.view.setFocus()
        elif self.week.board.selected is not None:
            self.week.board.select(self.week.board.selected, focus=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back to the page with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.covered:
            self.focus_page()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold and unfold as the room changes."""
        super().resizeEvent(event)
        fit = fits(self.width(), px(100) / 100)
        if self._whole and fit != self._fit:
            self._fit = fit
            self.targets.setVisible(fit[0])
            self.show_right(fit[1])
        elif self._whole:
            self._arrange()

    @property
    def _on_week(self) -> bool:
        return self.pages.currentWidget() is self.week

    def _turned(self) -> None:
        """Show the page that is now on; the details belong to the week."""
        self._uncover()
        self._fold_detail()
        self._view.fit()

    def _uncover(self) -> None:
        if self.covered:
            self.targets.hide()
            self._wants_detail = False
            self._fold_detail()

    def _fold_detail(self) -> None:
        self.detail.setVisible(self._wants_detail and self._on_week)
        self._arrange()
        self._tell()

    def _arrange(self) -> None:
        """Put a column beside the page where there is room, else in its place."""
        shown = [
            (part, wide)
            for part, wide in ((self.targets, LEFT), (self.detail, RIGHT))
            if not part.isHidden()
        ]
        room = self._beside(sum(wide for _, wide in shown))
        self._view.setVisible(room or not shown)
        for part, wide in shown:
            part.setMinimumWidth(px(wide))
            part.setMaximumWidth(px(wide) if room else _ANY)

    def _beside(self, columns: int) -> bool:
        return fits_beside(self.width(), px(100) / 100, columns, week=self._on_week)

    def _tell(self) -> None:
        self.folded.emit(self.targets.isVisibleTo(self), self.detail.isVisibleTo(self))


def _focus_within(part: QWidget) -> None:
    """Give the focus to the first in a part that takes it."""
    for each in part.findChildren(QWidget):
        if each.isVisibleTo(part) and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            each.setFocus()
            return


class _Later(QWidget):
    """Where a page will be."""

    def __init__(self) -> None:
        super().__init__()
        words = self.tr("The tables are being read …")
        self.setLayout(column(label(words, tone="quiet"), margin=16))
