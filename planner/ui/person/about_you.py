"""Who: age, sex, stage, size, activity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from planner.domain.person.person import (
    AGES,
    HEIGHTS_CM,
    STAGE_AGES,
    WEIGHTS_KG,
    Activity,
    Person,
    Sex,
    Stage,
)
from planner.domain.person.profile import Profile
from planner.ui.widgets.basic import column, label

from .base_page import Page
from .fields import choice, choose, chosen, form, number_box
from .measures import HeightBox, WeightBox


class YouPage(Page):
    """Who: age, sex, stage, size, activity."""

    def __init__(self) -> None:
        super().__init__()
        self.age = number_box(self.tr("Age"), *AGES, self.tr("years"))
        self.sex = choice(
            self.tr("Sex"), {Sex.FEMALE: self.tr("Female"), Sex.MALE: self.tr("Male")}
        )
        self.stage = choice(self.tr("Life stage"), self._stages())
        self.weight = WeightBox(self.tr("Weight"), *WEIGHTS_KG)
        self.tall = HeightBox(self.tr("Height"), *HEIGHTS_CM)
        self.activity = choice(self.tr("Activity"), self._activities())
        rows = form(
            (
                (self.tr("&Age"), self.age),
                (self.tr("&Sex"), self.sex),
                (self.tr("Life s&tage"), self.stage),
                (self.tr("&Weight"), self.weight),
                (self.tr("&Height"), self.tall),
                (self.tr("A&ctivity"), self.activity),
            )
        )
        why = label(
            self.tr(
                "Reference intakes and energy follow from these. Nothing leaves this computer."
            ),
            tone="quiet",
            wrap=True,
        )
        body = column(why, rows, margin=16, gap=12)
        body.addStretch(1)
        self.setLayout(body)
        self.sex.currentIndexChanged.connect(self._fit_stage)
        self.age.valueChanged.connect(self._fit_stage)

    def show_part(self, profile: Profile) -> None:
        """Show a person."""
        person = profile.person
        self.age.setValue(person.age)
        choose(self.sex, person.sex)
        choose(self.stage, person.stage)
        self.weight.setValue(person.weight_kg)
        self.tall.setValue(person.height_cm)
        choose(self.activity, person.activity)
        self._fit_stage()

    def with_part(self, profile: Profile) -> Profile:
        """The profile with this person."""
        person = Person(
            age=int(self.age.value()),
            sex=Sex(chosen(self.sex)),
            stage=Stage(chosen(self.stage)),
            weight_kg=self.weight.value(),
            height_cm=self.tall.value(),
            activity=Activity(chosen(self.activity)),
        )
        return replace(profile, person=person)

    def _fit_stage(self) -> None:
        may = chosen(self.sex) == Sex.FEMALE and STAGE_AGES[0] <= self.age.value() <= STAGE_AGES[1]
        self.stage.setEnabled(may)
        if not may:
            choose(self.stage, Stage.NONE)

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
