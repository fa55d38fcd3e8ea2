"""The guided start: one question after the other, over a week that is already planned."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from foods import Catalogue
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile
from planner.ui.theme import SMALL
from planner.ui.widgets.basic import column, label, open_at, scrolling
from planner.ui.widgets.former_dialogs import let_former_go
from planner.ui.widgets.incremental import IncrementalBuild

from .about_you import YouPage
from .care import CarePage
from .diet import DietPage, FoodsPage
from .guide_head import GuideHead
from .habits import HabitsPage
from .kitchen import kitchen_counter
from .meals import MealsPage
from .profile_page import ProfilePage, unsettled, widget_of


class Guide(QDialog):
    """Each step shows a sensible answer and can be skipped; hands over the whole profile.

    For a newcomer, who is named in the title, there is no week yet.
    """

    applied = Signal(object)

    def __init__(
        self,
        profile: Profile,
        catalogue: Catalogue,
        care: CareRules,
        parent: QWidget | None = None,
        newcomer: str = "",
    ) -> None:
        super().__init__(parent)
        let_former_go(self)
        self._newcomer = newcomer
        self.setWindowTitle(newcomer or self.tr("Welcome"))
        self._profile = profile
        self._catalogue, self._care = catalogue, care
        self._made: list[ProfilePage] = []
        self._parts = IncrementalBuild(self._make_pages)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._make_next)
        self.steps = QStackedWidget()
        self.head = GuideHead(self._questions())
        self.back = QPushButton(self.tr("Back"))
        self.skip = QPushButton(self.tr("Skip this"))
        self.next = QPushButton()
        self.problem = label(tone="amber", wrap=True)
        self._build()
        self.show_step(0)

    @property
    def pages(self) -> list[ProfilePage]:
        """Return the page of each question."""
        self._parts.finish()
        return self._made

    @property
    def step(self) -> int:
        """Return which question is asked, from 0."""
        return self.steps.currentIndex()

    def profile(self) -> Profile:
        """Return the profile with all answers given so far."""
        changed = self._profile
        for page in self._made:
            changed = page.with_part(changed)
        return changed

    def show_step(self, step: int) -> None:
        """Ask a question."""
        while len(self._made) <= step:
            self._parts.step()
        self._soon.start()
        last = step == len(self._questions()) - 1
        self.steps.setCurrentIndex(step)
        self.head.show_step(step)
        self.back.setVisible(step > 0)
        self.next.setText(self.tr("Plan my week") if last else self.tr("Next"))
        self.problem.hide()

    def show_problem(self, text: str) -> None:
        """Say why the answers cannot be used; the dialog stays."""
        self.problem.setText(text)
        self.problem.show()

    def go_on(self) -> None:
        """Show the next question, or the week."""
        if word := unsettled(self._made[self.step]):
            self.show_problem(
                self.tr("“{n}” is not in the answers yet. Say what it means, or clear it.").format(
                    n=word
                )
            )
            return
        if self.step == len(self._questions()) - 1:
            self.applied.emit(self.profile())
        else:
            self.show_step(self.step + 1)

    def pass_over(self) -> None:
        """Leave this question as it was before."""
        self._made[self.step].show_part(self._profile)
        self.go_on()

    def _questions(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Who is the week for?"),
                self.tr("The answers shown are a start. Change what does not fit."),
            ),
            (self.tr("What do you not eat?"), self.tr("It will be in no dish.")),
            (
                self.tr("What do you love?"),
                self.tr("A few foods are enough. The week has more of what you like."),
            ),
            (
                self.tr("Which meals do you have?"),
                self.tr("How long may cooking take, and what does your kitchen have?"),
            ),
            (
                self.tr("Anything to take care of?"),
                self.tr("Some illnesses and medicines change what is safe to plan."),
            ),
            (
                self.tr("And beside the meals?"),
                self.tr("Supplements count, sweat takes salt, milk is not for all."),
            ),
        )

    def _make_pages(self) -> Iterator[None]:
        """Make one page a step: the next while the person thinks about the first."""
        foods = self._catalogue.foods.values()
        makers: tuple[Callable[[], ProfilePage], ...] = (
            YouPage,
            DietPage,
            lambda: FoodsPage({food.id: food.name for food in foods}, self._catalogue),
            lambda: MealsPage(kitchen_counter(self._profile, self._catalogue, self._care)),
            lambda: CarePage(self._care),
            lambda: HabitsPage(self._catalogue.nutrients),
        )
        for make, (title, _) in zip(makers, self._questions(), strict=True):
            page = make()
            page.show_part(self._profile)
            self.steps.addWidget(scrolling(widget_of(page), title))
            self._made.append(page)
            yield

    def _make_next(self) -> None:
        if not self._parts.made:
            self._parts.step()
            self._soon.start()

    def _build(self) -> None:
        self.next.setProperty("kind", "primary")
        self.next.setDefault(True)
        self.back.clicked.connect(lambda: self.show_step(self.step - 1))
        self.skip.clicked.connect(self.pass_over)
        self.next.clicked.connect(self.go_on)
        later = label(
            self.tr("You can change everything later.")
            if self._newcomer
            else self.tr("A week is planned already; you can change everything later."),
            size=SMALL,
            tone="quiet",
            wrap=True,
        )
        row = QHBoxLayout()
        row.addWidget(later, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.back, self.skip, self.next):
            button.setAutoDefault(button is self.next)
            row.addWidget(button)
        foot = column(self.problem, row, margin=16)
        self.setLayout(column(self.head, self.steps, foot, gap=0))
        open_at(self, 680, 560)
