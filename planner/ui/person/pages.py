"""The pages of the dialog. Each shows its part of a profile and gives it back changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from foods import ALLERGENS, Diet
from planner.domain.care import CEILINGS_MG, CareRules
from planner.domain.person import (
    AGES,
    HEIGHTS_CM,
    STAGE_AGES,
    WEIGHTS_KG,
    Activity,
    Person,
    Sex,
    Stage,
)
from planner.domain.profile import SLOTS, CareAnswers, DietRules, MealRules, Profile
from planner.ui.format import slot_name
from planner.ui.widgets import column, label, section

from .fields import Checks, choice, choose, chosen, form, number_box
from .picker import FoodPicker


class Page(QWidget):
    """One page; `show_part` and `with_part` are each other's inverse."""

    def show_part(self, profile: Profile) -> None:
        """Show a profile's part."""
        raise NotImplementedError

    def with_part(self, profile: Profile) -> Profile:
        """The profile with what the page says."""
        raise NotImplementedError


class YouPage(Page):
    """Who: age, sex, stage, size, activity."""

    def __init__(self) -> None:
        super().__init__()
        self.age = number_box(self.tr("Age"), *AGES, self.tr("years"))
        self.sex = choice(
            self.tr("Sex"), {Sex.FEMALE: self.tr("Female"), Sex.MALE: self.tr("Male")}
        )
        self.stage = choice(self.tr("Life stage"), self._stages())
        self.weight = number_box(self.tr("Weight"), *WEIGHTS_KG, "kg", 1)
        self.tall = number_box(self.tr("Height"), *HEIGHTS_CM, "cm")
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


class DietPage(Page):
    """Style and allergens."""

    def __init__(self) -> None:
        super().__init__()
        self.style_box = choice(self.tr("Diet"), self._styles())
        self.allergens = Checks(ALLERGENS)
        body = column(
            form(((self.tr("&Diet"), self.style_box),)),
            section(self.tr("Leave out everything that contains")),
            self.allergens,
            margin=16,
            gap=12,
        )
        body.addStretch(1)
        self.setLayout(body)

    def show_part(self, profile: Profile) -> None:
        """Show a diet."""
        choose(self.style_box, profile.diet.style.value)
        self.allergens.tick(profile.diet.exclude_allergens)

    def with_part(self, profile: Profile) -> Profile:
        """The profile with this diet."""
        diet = replace(
            profile.diet,
            style=Diet(chosen(self.style_box)),
            exclude_allergens=frozenset(self.allergens.ticked()),
        )
        return replace(profile, diet=diet)

    def _styles(self) -> Mapping[str, str]:
        return {
            "omnivore": self.tr("Everything"),
            "pescatarian": self.tr("Pescatarian: fish, no meat"),
            "vegetarian": self.tr("Vegetarian: no fish, no meat"),
            "vegan": self.tr("Vegan: nothing from animals"),
        }


class FoodsPage(Page):
    """Foods never wanted, liked and rather not."""

    def __init__(self, foods: Mapping[str, str]) -> None:
        super().__init__()
        hint = self.tr("Type a food …")
        self.never = FoodPicker(self.tr("Never"), foods, hint)
        self.like = FoodPicker(self.tr("Liked"), foods, hint)
        self.dislike = FoodPicker(self.tr("Rather not"), foods, hint)
        body = column(margin=16, gap=8)
        for head, words, picker in (
            (self.tr("Never"), self.tr("Never planned, in no dish."), self.never),
            (self.tr("Liked"), self.tr("Planned more often."), self.like),
            (self.tr("Rather not"), self.tr("Only when nothing else will do."), self.dislike),
        ):
            body.addWidget(section(head))
            body.addWidget(label(words, tone="quiet"))
            body.addWidget(picker)
            body.addSpacing(8)
        body.addStretch(1)
        self.setLayout(body)

    def show_part(self, profile: Profile) -> None:
        """Show tastes."""
        self.never.pick(profile.diet.exclude_foods)
        self.like.pick(profile.diet.like)
        self.dislike.pick(profile.diet.dislike)

    def with_part(self, profile: Profile) -> Profile:
        """The profile with these tastes."""
        never, like = self.never.picked(), self.like.picked()
        diet: DietRules = replace(
            profile.diet,
            exclude_foods=never,
            like=like - never,
            dislike=self.dislike.picked() - never - like,
        )
        return replace(profile, diet=diet)


class MealsPage(Page):
    """Which meals a day has and how long they may take."""

    def __init__(self) -> None:
        super().__init__()
        self.slots = Checks({slot: slot_name(slot) for slot in SLOTS}, columns=5)
        self.hurry = QCheckBox(self.tr("Keep weekday meals short"))
        self.minutes = number_box(self.tr("Minutes on weekdays"), 5, 120, self.tr("min"))
        row = QHBoxLayout()
        row.addWidget(self.hurry)
        row.addWidget(self.minutes)
        row.addStretch(1)
        body = column(
            section(self.tr("Meals of the day")),
            self.slots,
            section(self.tr("Time to prepare")),
            row,
            margin=16,
            gap=12,
        )
        body.addStretch(1)
        self.setLayout(body)
        self.hurry.toggled.connect(self.minutes.setEnabled)

    def show_part(self, profile: Profile) -> None:
        """Show the meals."""
        self.slots.tick(profile.meals.slots)
        minutes = profile.meals.weekday_minutes
        self.hurry.setChecked(minutes is not None)
        self.minutes.setEnabled(minutes is not None)
        self.minutes.setValue(minutes or 35)

    def with_part(self, profile: Profile) -> Profile:
        """The profile with these meals; a day has at least one."""
        minutes = int(self.minutes.value()) if self.hurry.isChecked() else None
        slots = self.slots.ticked() or profile.meals.slots
        return replace(profile, meals=MealRules(slots, minutes))


class CarePage(Page):
    """Conditions and medicines that change what may be planned."""

    def __init__(self, rules: CareRules) -> None:
        super().__init__()
        self.conditions = Checks(
            {key: rule.label for key, rule in rules.conditions.items()},
            columns=1,
            why={key: rule.why for key, rule in rules.conditions.items()},
        )
        self.medicines = Checks(
            {key: rule.label for key, rule in rules.medicines.items()},
            columns=1,
            why={key: rule.why for key, rule in rules.medicines.items()},
        )
        low, high = CEILINGS_MG
        self.agreed = QCheckBox(self.tr("Potassium ceiling agreed with my doctor"))
        self.ceiling = number_box(self.tr("Agreed potassium ceiling"), low, high, "mg")
        self.ceiling.setSingleStep(100)
        row = QHBoxLayout()
        row.addWidget(self.agreed)
        row.addWidget(self.ceiling)
        row.addStretch(1)
        why = self.tr(
            "These change what is safe to plan for. The program promises nutrients, not relief: "
            "see a doctor about cramps that stay."
        )
        body = column(
            label(why, tone="quiet", wrap=True),
            section(self.tr("Conditions")),
            self.conditions,
            section(self.tr("Medicines")),
            self.medicines,
            row,
            margin=16,
            gap=8,
        )
        body.addStretch(1)
        self.setLayout(body)
        self.agreed.toggled.connect(self.ceiling.setEnabled)

    def show_part(self, profile: Profile) -> None:
        """Show the answers."""
        care = profile.care
        self.conditions.tick(care.conditions)
        self.medicines.tick(care.medicines)
        self.agreed.setChecked(care.potassium_ceiling_mg is not None)
        self.ceiling.setEnabled(care.potassium_ceiling_mg is not None)
        self.ceiling.setValue(care.potassium_ceiling_mg or 2000)

    def with_part(self, profile: Profile) -> Profile:
        """The profile with these answers."""
        answers = CareAnswers(
            conditions=frozenset(self.conditions.ticked()),
            medicines=frozenset(self.medicines.ticked()),
            potassium_ceiling_mg=self.ceiling.value() if self.agreed.isChecked() else None,
        )
        return replace(profile, care=answers)
