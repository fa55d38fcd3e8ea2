"""What the kitchen has, who cooks, and by whose seasons one buys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QWidget

from foods import Catalogue
from foods.food.fortification import Country
from planner.domain.assessment.country_words import COUNTRY_NAMES
from planner.domain.assessment.kitchen_words import kitchen_notes
from planner.domain.assessment.requirements import Requirements
from planner.domain.care.rules import CareRules
from planner.domain.person.kitchen import ACTIVE_MINUTES, Hemisphere, Kitchen
from planner.domain.person.profile import Profile
from planner.ui.locale import translated
from planner.ui.locale.country import suggested
from planner.ui.theme import SMALL
from planner.ui.widgets.basic import column, label, name_of
from planner.ui.widgets.flow_layout import flowing

from .fields import choice, choose, chosen, number_box

_SETTLE_MS = 120
_USUAL_MINUTES = 20

Counter = Callable[[Kitchen], str]
"""Says what a kitchen leaves out, in words"""


def kitchen_counter(profile: Profile, catalogue: Catalogue, care: CareRules) -> Counter:
    """Return what says how many dishes a kitchen leaves out for a person, and why."""

    def count(kitchen: Kitchen) -> str:
        notes = kitchen_notes(Requirements(replace(profile, kitchen=kitchen), catalogue, care))
        return " ".join(map(translated, notes))

    return count


class KitchenFields(QWidget):
    """Boxes to tick; says how many dishes they leave out."""

    def __init__(self, count: Counter | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._kitchen = count, Kitchen()
        self.lacks = {
            "oven": QCheckBox(self.tr("No oven")),
            "stove": QCheckBox(self.tr("No stove (microwave only)")),
            "blender": QCheckBox(self.tr("No blender")),
        }
        self.beginner = QCheckBox(self.tr("Only dishes for a beginner"))
        self.limited = QCheckBox(self.tr("Limit the minutes of work"))
        words = self.tr("Minutes of work at most")
        self.minutes = number_box(words, *ACTIVE_MINUTES, self.tr("min"))
        self.hemisphere = choice(self.tr("Seasons"), self._hemispheres())
        self.country = choice(self.tr("Country"), self._countries())
        self.bought = label(
            self.tr("Vitamin D is added to milk, cereals and plant drinks in some countries only."),
            size=SMALL,
            tone="quiet",
            wrap=True,
        )
        self.left_out = label(size=SMALL, tone="quiet", wrap=True)
        self._soon = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._soon.timeout.connect(self._tell)
        self._build()

    def show_kitchen(self, kitchen: Kitchen) -> None:
        """Show the answers."""
        self._kitchen = kitchen
        for piece, box in self.lacks.items():
            box.setChecked(piece in kitchen.lacks)
        self.beginner.setChecked(kitchen.beginner)
        self.limited.setChecked(kitchen.active_minutes is not None)
        self.minutes.setEnabled(kitchen.active_minutes is not None)
        self.minutes.setValue(kitchen.active_minutes or _USUAL_MINUTES)
        choose(self.hemisphere, kitchen.hemisphere.value)
        choose(self.country, kitchen.country.value)
        self._tell()

    def kitchen(self) -> Kitchen:
        """Return the answers."""
        return replace(
            self._kitchen,
            lacks=frozenset(piece for piece, box in self.lacks.items() if box.isChecked()),
            beginner=self.beginner.isChecked(),
            active_minutes=int(self.minutes.value()) if self.limited.isChecked() else None,
            hemisphere=Hemisphere(chosen(self.hemisphere)),
            country=Country(chosen(self.country)),
        )

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with these answers."""
        # What can be got is asked on another page.
        answers = replace(self.kitchen(), can_get=profile.kitchen.can_get)
        return replace(profile, kitchen=answers)

    def _hemispheres(self) -> dict[str, str]:
        return {
            "": self.tr("I don't mind"),
            "northern": self.tr("Northern hemisphere"),
            "southern": self.tr("Southern hemisphere"),
        }

    def _countries(self) -> dict[str, str]:
        """Return the countries, that of the system first: it suggests, and answers nothing."""
        return {
            "": self.tr("Not said: as in the United States"),
            **{country.value: translated(COUNTRY_NAMES[country]) for country in suggested()},
        }

    def _tell(self) -> None:
        words = self._count(self.kitchen()) if self._count is not None else ""
        self.left_out.setText(words)
        self.left_out.setVisible(bool(words))

    def _build(self) -> None:
        self.limited.toggled.connect(self.minutes.setEnabled)
        for box in (*self.lacks.values(), self.beginner, self.limited):
            box.toggled.connect(lambda _: self._soon.start())
        self.minutes.valueChanged.connect(lambda _: self._soon.start())
        country = name_of(self.country, self.tr("I &buy food in"))
        season = name_of(self.hemisphere, self.tr("Fruit and vegetables in &season"))
        self.setLayout(
            column(
                flowing(*self.lacks.values(), gap=12),
                flowing(self.beginner, gap=12),
                flowing(self.limited, self.minutes, gap=12),
                self.left_out,
                flowing(season, self.hemisphere, gap=12),
                flowing(country, self.country, gap=12),
                self.bought,
                gap=10,
            )
        )
