"""What is eaten: diet, allergens, foods one loves or never wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from foods import ALLERGENS, Diet
from planner.domain.person.profile import DietRules, Profile
from planner.ui.locale import translated
from planner.ui.widgets.basic import column, label, section

from .base_page import Page
from .fields import Checks, choice, choose, chosen, form
from .food_picker import FoodPicker


class DietPage(Page):
    """Style and allergens."""

    def __init__(self) -> None:
        super().__init__()
        self.style_box = choice(self.tr("Diet"), self._styles())
        self.allergens = Checks({key: translated(name) for key, name in ALLERGENS.items()})
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
            (self.tr("Liked"), self.tr("Planned more often."), self.like),
            (self.tr("Rather not"), self.tr("Only when nothing else will do."), self.dislike),
            (self.tr("Never"), self.tr("Never planned, in no dish."), self.never),
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
