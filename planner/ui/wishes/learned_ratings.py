"""What the planner has learnt of dishes: what was said, and what use taught."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.domain.person.profile import Profile
from planner.domain.person.wishes import Rating, Wishes
from planner.domain.plan.ratings import forgotten
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import clear, column, label, section


class LearnedRatingsPage(QWidget):
    """A line for every dish, each of which can be taken away."""

    def __init__(self, called: Callable[[str], str]) -> None:
        """Make it; `called` gives what a dish is called by its id."""
        super().__init__()
        self._called = called
        self._profile = Profile()
        self._forgotten: list[str] = []
        self.buttons: dict[str, QPushButton] = {}
        self._list = QVBoxLayout()
        self._list.setSpacing(px(6))
        self.none = label(
            self.tr(
                "Nothing yet. Say on a meal's menu that you want it more often, less often or "
                "never; a meal swapped away or locked teaches a little, too."
            ),
            tone="quiet",
            wrap=True,
        )
        hint = self.tr(
            "What you swap or lock counts a little, at most three steps. What you say counts more."
        )
        body = column(section(self.tr("What the planner has learnt")), margin=16, gap=8)
        body.addWidget(label(hint, size=SMALL, tone="quiet", wrap=True))
        body.addWidget(self.none)
        body.addLayout(self._list)
        body.addStretch(1)
        self.setLayout(body)

    def show_part(self, profile: Profile) -> None:
        """Show what was learnt."""
        self._profile, self._forgotten = profile, []
        self._show()

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile without what was taken away."""
        for dish in self._forgotten:
            profile = forgotten(profile, dish)
        return profile

    def forget(self, dish: str) -> None:
        """Take a line away."""
        self._forgotten.append(dish)
        self._profile = forgotten(self._profile, dish)
        self._show()

    def _show(self) -> None:
        clear(self._list)
        self.buttons = {}
        wishes = self._profile.wishes
        dishes = sorted({*wishes.ratings, *wishes.learnt}, key=self._called)
        self.none.setVisible(not dishes)
        for dish in dishes:
            self._list.addWidget(self._line(dish, wishes))

    def _line(self, dish: str, wishes: Wishes) -> QFrame:
        name = self._called(dish)
        remove = QPushButton(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Forget {n}").format(n=name))
        remove.clicked.connect(lambda: self.forget(dish))
        self.buttons[dish] = remove
        box = QFrame()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        said = label(learnt_words(dish, wishes), size=SMALL, tone="quiet", wrap=True)
        row.addLayout(column(label(name, wrap=True), said, gap=0), 1)
        row.addWidget(remove)
        return box


def learnt_words(dish: str, wishes: Wishes) -> str:
    """Return text such as "More often, you said. Use says a little less often."."""
    tr = QCoreApplication.translate
    rated = {
        Rating.MORE: tr("Learnt", "You said: more often."),
        Rating.LESS: tr("Learnt", "You said: less often."),
        Rating.NEVER: tr("Learnt", "You said: never."),
    }
    words = [rated[wishes.ratings[dish]]] if dish in wishes.ratings else []
    step = wishes.learnt.get(dish, 0)
    if step > 0:
        words.append(tr("Learnt", "You kept it: a little more often, {n} of 3.").format(n=step))
    elif step < 0:
        words.append(
            tr("Learnt", "You swapped it away: a little less often, {n} of 3.").format(n=-step)
        )
    return " ".join(words)
