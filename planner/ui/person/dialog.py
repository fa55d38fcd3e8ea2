"""Ask about a person; what they say is one change of the profile."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from foods import Catalogue
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile
from planner.ui.widgets.basic import column, label, open_at
from planner.ui.widgets.former_dialogs import let_former_go

from .about_you import YouPage
from .care import CarePage
from .diet import DietPage, FoodsPage
from .habits import HabitsPage
from .kitchen import kitchen_counter
from .meals import MealsPage
from .tabs import ProfileTabs


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
        let_former_go(self)
        self.setWindowTitle(self.tr("Person and restrictions"))
        names = {food.id: food.name for food in catalogue.foods.values()}
        self.tabs = self.pages = ProfileTabs(profile)
        self.tabs.setAccessibleName(self.tr("Sections"))
        self.tabs.add(self.tr("You"), YouPage)
        self.tabs.add(self.tr("Diet"), DietPage)
        self.tabs.add(self.tr("Foods"), lambda: FoodsPage(names, catalogue))
        self.tabs.add(
            self.tr("Meals"), lambda: MealsPage(kitchen_counter(profile, catalogue, care))
        )
        self.tabs.add(self.tr("Care"), lambda: CarePage(care))
        self.tabs.add(self.tr("Habits"), lambda: HabitsPage(catalogue.nutrients))
        self.problem = label(tone="amber", wrap=True)
        self.problem.hide()
        self._build()

    def profile(self) -> Profile:
        """Return the profile as the dialog says."""
        return self.tabs.profile()

    def apply(self) -> None:
        """Hand the profile over, unless something typed has to be asked about first."""
        title, word = self.tabs.unsettled()
        if word:
            self.tabs.show_page(title)
            self.show_problem(
                self.tr("“{n}” is not in the answers yet. Say what it means, or clear it.").format(
                    n=word
                )
            )
            return
        self.applied.emit(self.profile())

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
        box.accepted.connect(self.apply)
        box.rejected.connect(self.reject)
        foot = column(self.problem, box, margin=16)
        body = column(self.tabs, foot, gap=0)
        self.setLayout(body)
        open_at(self, 640, 540)
