"""Ask what a good week is; what is said is one change of the profile."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from planner.domain.person.profile import Profile
from planner.ui.person.tabs import ProfileTabs
from planner.ui.widgets.basic import column, open_at
from planner.ui.widgets.former_dialogs import let_former_go

from .frequency_per_week import FrequencyPage
from .learned_ratings import LearnedRatingsPage
from .week_character import WeekCharacterPage
from .weights import WeightsPage


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
        let_former_go(self)
        self.setWindowTitle(self.tr("What a good week is"))
        self._now = " ".join(now)
        self._importance: WeightsPage | None = None
        self.tabs = self.pages = ProfileTabs(profile)
        self.tabs.setAccessibleName(self.tr("Sections"))
        self.tabs.add(self.tr("Kind of week"), self._make_kind)
        self.tabs.add(self.tr("How often"), FrequencyPage)
        self.tabs.add(self.tr("What matters"), self._make_importance)
        self.tabs.add(self.tr("What was learnt"), lambda: LearnedRatingsPage(called))
        self._build()

    def profile(self) -> Profile:
        """Return the profile as the dialog says."""
        return self.tabs.profile()

    def _make_kind(self) -> WeekCharacterPage:
        kind = WeekCharacterPage()
        kind.show_cost(self._now)
        kind.picked.connect(self._show_character)
        return kind

    def _make_importance(self) -> WeightsPage:
        self._importance = WeightsPage()
        return self._importance

    def _show_character(self, key: str) -> None:
        if self._importance is not None:
            self._importance.show_character(key)

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
        open_at(self, 680, 640)

    def _apply(self) -> None:
        self.applied.emit(self.profile())
        self.accept()
