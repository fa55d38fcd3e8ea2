"""Ask what a good week is; what is said is one change of the profile."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QWidget

from planner.domain.profile import Profile
from planner.ui.person.page import Page
from planner.ui.theme import px
from planner.ui.widgets import column, scrolling

from .importance import ImportancePage
from .kind import KindPage
from .learnt import LearntPage
from .often import OftenPage


class WishesDialog(QDialog):
    """Shows the wishes of a profile; hands over the changed profile when it is applied."""

    applied = Signal(object)

    def __init__(
        self,
        profile: Profile,
        called: Callable[[str], str],
        now: Iterable[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            profile: Whose wishes they are.
            called: Gives what a dish is called by its id.
            now: What the plan on the screen costs, in sentences.
            parent: The window.
        """
        super().__init__(parent)
        self._profile = profile
        self.setWindowTitle(self.tr("What a good week is"))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Sections"))
        self.kind, self.often = KindPage(), OftenPage()
        self.importance, self.learnt = ImportancePage(), LearntPage(called)
        self.pages: dict[str, Page] = {
            self.tr("Kind of week"): self.kind,
            self.tr("How often"): self.often,
            self.tr("What matters"): self.importance,
            self.tr("What was learnt"): self.learnt,
        }
        for title, page in self.pages.items():
            page.show_part(profile)
            self.tabs.addTab(scrolling(page, title), title)
        self.kind.show_cost(" ".join(now))
        self.kind.picked.connect(self.importance.show_character)
        self._build()

    def profile(self) -> Profile:
        """The profile as the dialog says."""
        changed = self._profile
        for page in self.pages.values():
            changed = page.with_part(changed)
        return changed

    def _build(self) -> None:
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        apply = box.addButton(self.tr("Apply and plan"), role.AcceptRole)
        apply.setProperty("kind", "primary")
        apply.setDefault(True)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self._apply)
        box.rejected.connect(self.reject)
        self.setLayout(column(self.tabs, column(box, margin=16), gap=0))
        self.resize(px(680), px(640))

    def _apply(self) -> None:
        self.applied.emit(self.profile())
        self.accept()
