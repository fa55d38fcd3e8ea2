"""Ask about a person; what they say is one change of the profile."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QWidget

from foods import Catalogue
from planner.domain.care import CareRules
from planner.domain.profile import Profile
from planner.ui.widgets import column, label, open_at, scrolling

from .care import CarePage
from .eating import DietPage, FoodsPage
from .habits import HabitsPage
from .meals import MealsPage
from .page import Page
from .you import YouPage


class PersonDialog(QDialog):
    """Shows a profile; hands over the changed one when it is applied."""

    applied = Signal(object)

    def __init__(
        self,
        profile: Profile,
        catalogue: Catalogue,
        care: CareRules,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._profile = profile
        self.setWindowTitle(self.tr("Person and restrictions"))
        names = {food.id: food.name for food in catalogue.foods.values()}
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Sections"))
        self.pages: dict[str, Page] = {}
        for title, page in (
            (self.tr("You"), YouPage()),
            (self.tr("Diet"), DietPage()),
            (self.tr("Foods"), FoodsPage(names)),
            (self.tr("Meals"), MealsPage()),
            (self.tr("Care"), CarePage(care)),
            (self.tr("Habits"), HabitsPage(catalogue.nutrients)),
        ):
            page.show_part(profile)
            self.pages[title] = page
            self.tabs.addTab(scrolling(page, title), title)
        self.problem = label(tone="amber", wrap=True)
        self.problem.hide()
        self._build()

    def profile(self) -> Profile:
        """The profile as the dialog says."""
        changed = self._profile
        for page in self.pages.values():
            changed = page.with_part(changed)
        return changed

    def show_problem(self, text: str) -> None:
        """Say why the answers cannot be used; the dialog stays."""
        self.problem.setText(text)
        self.problem.show()

    def _build(self) -> None:
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        apply = box.addButton(self.tr("Apply and plan"), role.AcceptRole)
        apply.setProperty("kind", "primary")
        apply.setDefault(True)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(lambda: self.applied.emit(self.profile()))
        box.rejected.connect(self.reject)
        foot = column(self.problem, box, margin=16)
        body = column(self.tabs, foot, gap=0)
        self.setLayout(body)
        open_at(self, 640, 540)
