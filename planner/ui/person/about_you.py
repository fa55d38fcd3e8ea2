"""Who: age, sex, stage, size, activity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QWidget

from planner.domain.care.goals import goals_for
from planner.domain.care.rules import CareRules
from planner.domain.person.body import reference_body
from planner.domain.person.goal import Goal
from planner.domain.person.person import (
    AGES,
    CHILD_BELOW,
    STAGE_AGES,
    Activity,
    Person,
    Sex,
    Stage,
    heights_cm,
    weights_kg,
)
from planner.domain.person.profile import Profile
from planner.ui.widgets.basic import column, label

from .fields import choice, choose, chosen, form, number_box
from .figures.stage_figures import StageFigures
from .measures import HeightBox, WeightBox


class YouPage(QWidget):
    """Who: age, sex, stage, size, activity."""

    def __init__(self) -> None:
        super().__init__()
        self.age = number_box(self.tr("Age"), *AGES, self.tr("years"))
        # A figure outside the tables becomes the nearest in them, never the one before it.
        self.age.setCorrectionMode(self.age.CorrectionMode.CorrectToNearestValue)
        self.sex = choice(
            self.tr("Sex"), {Sex.FEMALE: self.tr("Female"), Sex.MALE: self.tr("Male")}
        )
        self.stage = choice(self.tr("Life stage"), self._stages())
        self.weight = WeightBox(self.tr("Weight"), *weights_kg(AGES[1]))
        self.tall = HeightBox(self.tr("Height"), *heights_cm(AGES[1]))
        self.activity = choice(self.tr("Activity"), self._activities())
        self.goal = choice(self.tr("Weight"), self._goals())
        self._profile = Profile()
        self._reference: tuple[float, float] | None = None  # what was set and not typed
        self.stages = StageFigures()
        self.growth = label(
            self.tr(
                "Up to 13 years the plan gives what a growing child needs: no goal for the weight, "
                "and no supplements are advised. Weight and height begin at the median of the age "
                "(CDC growth charts): enter the child's own."
            ),
            tone="quiet",
            wrap=True,
        )
        self.growth.hide()
        self._build()
        self.sex.currentIndexChanged.connect(self._fit_body)
        self.sex.currentIndexChanged.connect(self._fit_stage)
        self.age.valueChanged.connect(self._fit_body)
        self.age.valueChanged.connect(self._fit_stage)
        self.stage.currentIndexChanged.connect(self._fit_goal)
        self.weight.valueChanged.connect(self._fit_goal)
        self.tall.valueChanged.connect(self._fit_goal)

    def _build(self) -> None:
        rows = form(
            (
                (self.tr("&Age"), self.age),
                (self.tr("&Sex"), self.sex),
                (self.tr("Life s&tage"), self.stage),
                (self.tr("&Weight"), self.weight),
                (self.tr("&Height"), self.tall),
                (self.tr("A&ctivity"), self.activity),
                (self.tr("My &goal"), self.goal),
            )
        )
        why = label(
            self.tr(
                "Reference intakes and energy follow from these. Nothing leaves this computer."
            ),
            tone="quiet",
            wrap=True,
        )
        body = column(why, rows, self.growth, self.stages, margin=16, gap=12)
        body.addStretch(1)
        self.setLayout(body)

    def show_part(self, profile: Profile) -> None:
        """Show a person."""
        self._profile, person = profile, profile.person
        self._reference = None
        self.age.setValue(person.age)
        choose(self.sex, person.sex)
        self._fit_body()
        choose(self.stage, person.stage)
        self.weight.setValue(person.weight_kg)
        self.tall.setValue(person.height_cm)
        choose(self.activity, person.activity)
        self.stages.show_person(person)
        choose(self.goal, profile.care.goal)
        self._fit_stage()

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with this person."""
        person = Person(
            age=int(self.age.value()),
            sex=Sex(chosen(self.sex)),
            stage=Stage(chosen(self.stage)),
            weight_kg=self.weight.value(),
            height_cm=self.tall.value(),
            activity=Activity(chosen(self.activity)),
        )
        person = self.stages.with_figures(person)
        care = replace(profile.care, goal=Goal(chosen(self.goal)))
        return replace(profile, person=person, care=care)

    def _fit_body(self) -> None:
        """Take the bounds of the age; a body nobody typed gives way to that of the age.

        So does a grown-up's when the age becomes a child's, and the other way round.
        """
        age, child = int(self.age.value()), self.age.value() < CHILD_BELOW
        bounds = (weights_kg(age), heights_cm(age))
        changed = (self.weight.minimum(), self.tall.minimum()) != (bounds[0][0], bounds[1][0])
        untouched = (self.weight.value(), self.tall.value()) == self._reference
        self.weight.setRange(*bounds[0])
        self.tall.setRange(*bounds[1])
        self.growth.setVisible(child)
        if changed or (child and untouched):
            body = reference_body(age, Sex(chosen(self.sex)))
            self.weight.setValue(body.weight_kg)
            self.tall.setValue(body.height_cm)
            self._reference = (self.weight.value(), self.tall.value())

    def _fit_stage(self) -> None:
        may = chosen(self.sex) == Sex.FEMALE and STAGE_AGES[0] <= self.age.value() <= STAGE_AGES[1]
        self.stage.setEnabled(may)
        if not may:
            choose(self.stage, Stage.NONE)
        self._fit_goal()

    def _fit_goal(self) -> None:
        """Offer only what does no harm to this person."""
        self.stages.show_for(Stage(chosen(self.stage)))
        offered = goals_for(self.with_part(self._profile), CareRules.load())
        for row, goal in enumerate(Goal):
            item = cast("QStandardItemModel", self.goal.model()).item(row)
            item.setEnabled(goal in offered)
        if Goal(chosen(self.goal)) not in offered:
            choose(self.goal, Goal.KEEP)

    def _goals(self) -> Mapping[str, str]:
        return {
            Goal.KEEP: self.tr("Keep my weight"),
            Goal.LOSE: self.tr("Lose slowly: 500 kcal a day less"),
            Goal.GAIN: self.tr("Gain: 300 kcal a day more"),
        }

    def _stages(self) -> Mapping[str, str]:
        return {
            Stage.NONE: self.tr("None of these"),
            Stage.PREGNANT: self.tr("Pregnant"),
            Stage.LACTATING: self.tr("Breast-feeding"),
        }

    def _activities(self) -> Mapping[str, str]:
        return {
            Activity.INACTIVE: self.tr("Inactive: mostly sitting"),
            Activity.LOW_ACTIVE: self.tr("Low active: some walking"),
            Activity.ACTIVE: self.tr("Active: an hour's exercise"),
            Activity.VERY_ACTIVE: self.tr("Very active: hard work or sport"),
        }
