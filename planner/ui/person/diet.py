"""What is eaten: diet, allergens, foods one loves or never wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from foods import ALLERGENS, Catalogue, Diet
from planner.domain.person.observances import load_observances
from planner.domain.person.profile import DietRules, Profile
from planner.ui.locale import language, translated
from planner.ui.widgets.basic import column, label, section

from .fields import Checks, choice, choose, chosen, form
from .food_picker import FoodPicker

if TYPE_CHECKING:
    from foods.vocabulary import Vocabulary


class DietPage(QWidget):
    """Style and allergens."""

    def __init__(self) -> None:
        super().__init__()
        self.style_box = choice(self.tr("Diet"), self._styles())
        kept = load_observances().values()
        self.observes = Checks(
            {each.key: translated(each.label) for each in kept},
            columns=2,
            why={each.key: translated(each.about) for each in kept},
        )
        self.about = label(tone="quiet", wrap=True)
        for box in self.observes.boxes.values():
            box.toggled.connect(lambda _: self._tell())
        self.allergens = Checks({key: translated(name) for key, name in ALLERGENS.items()})
        body = column(
            form(((self.tr("&Diet"), self.style_box),)),
            self.observes,
            self.about,
            section(self.tr("Leave out everything that contains")),
            self.allergens,
            margin=16,
            gap=12,
        )
        body.addStretch(1)
        self.setLayout(body)
        self._tell()

    def _tell(self) -> None:
        """Say what the program cannot see to, of the diets that are ticked."""
        kept = load_observances()
        told = dict.fromkeys(translated(kept[key].about) for key in self.observes.ticked())
        self.about.setText(" ".join(told))
        self.about.setVisible(bool(told))

    def show_part(self, profile: Profile) -> None:
        """Show a diet."""
        choose(self.style_box, profile.diet.style.value)
        self.observes.tick(profile.diet.observes)
        self.allergens.tick(profile.diet.exclude_allergens)

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with this diet."""
        diet = replace(
            profile.diet,
            style=Diet(chosen(self.style_box)),
            exclude_allergens=frozenset(self.allergens.ticked()),
            observes=frozenset(self.observes.ticked()),
        )
        return replace(profile, diet=diet)

    def _styles(self) -> Mapping[str, str]:
        return {
            "omnivore": self.tr("Everything"),
            "pescatarian": self.tr("Pescatarian: fish, no meat"),
            "vegetarian": self.tr("Vegetarian: no fish, no meat"),
            "vegan": self.tr("Vegan: nothing from animals"),
        }


class FoodsPage(QWidget):
    """Foods never wanted, liked and rather not."""

    def __init__(self, foods: Mapping[str, str], catalogue: Catalogue) -> None:
        super().__init__()
        self._catalogue = catalogue
        hint = self.tr("Type a food or a group, as nuts …")
        self.never = FoodPicker(self.tr("Never"), foods, hint, self._words, within=True)
        self.like = FoodPicker(self.tr("Liked"), foods, hint, self._words)
        self.dislike = FoodPicker(self.tr("Rather not"), foods, hint, self._words)
        special = {f.id for f in catalogue.foods.values() if "special" in f.tags}
        added = catalogue.fortification.plain.keys()
        tables = catalogue.as_in_tables or catalogue
        rare = {key: words for key, words in foods.items() if key in special}
        rare |= {key: tables.foods[key].name for key in added}
        rare_hint = self.tr("Type a food, as natto …")
        self._rare = frozenset(special) | added
        self.can_get = FoodPicker(self.tr("I can get"), rare, rare_hint)
        self.covers = label(tone="quiet", wrap=True)
        self.never.changed.connect(self._count)
        body = column(margin=16, gap=8)
        for head, words, picker in (
            (self.tr("Liked"), self.tr("Planned more often."), self.like),
            (self.tr("Rather not"), self.tr("Only when nothing else will do."), self.dislike),
            (self.tr("Never"), self.tr("Never planned, in no dish."), self.never),
            (
                self.tr("I can get"),
                self.tr(
                    "Hard to buy or a substitute: else planned only when needed. Also foods that "
                    "you buy with added vitamin D where few are."
                ),
                self.can_get,
            ),
        ):
            body.addWidget(section(head))
            body.addWidget(label(words, tone="quiet", wrap=True))
            body.addWidget(picker)
            body.addSpacing(8)
        body.addWidget(self.covers)
        body.addStretch(1)
        self.setLayout(body)

    def unsettled(self) -> str:
        """Take what is still typed; the first word that has to be asked about, or ""."""
        pickers = (self.like, self.dislike, self.never, self.can_get)
        return next((p.field.text().strip() for p in pickers if not p.settle()), "")

    def show_part(self, profile: Profile) -> None:
        """Show tastes."""
        for picker in (self.never, self.like, self.dislike, self.can_get):
            picker.field.clear()
            picker.asking.settle()
        self.never.pick(profile.diet.exclude_foods)
        self.like.pick(profile.diet.like)
        self.dislike.pick(profile.diet.dislike)
        self.can_get.pick(profile.kitchen.can_get & self._rare)
        self._count()

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with these tastes."""
        self.unsettled()
        never, like = self.never.picked(), self.like.picked()
        diet: DietRules = replace(
            profile.diet,
            exclude_foods=never,
            like=like - never,
            dislike=self.dislike.picked() - never - like,
        )
        # Foods that are no rarity here any more stay among the answers.
        kept = profile.kitchen.can_get - self._rare
        kitchen = replace(profile.kitchen, can_get=(self.can_get.picked() | kept) - never)
        return replace(profile, diet=diet, kitchen=kitchen)

    def _words(self) -> Vocabulary:
        from foods.vocabulary import vocabulary_of

        return vocabulary_of(self._catalogue, language())

    def _count(self) -> None:
        """Say what the foods never wanted take with them."""
        from foods.vocabulary import coverage

        covered = coverage(self.never.picked(), self._catalogue)
        words = self.tr("Leaves out {foods} foods, and {dishes} dishes that need them.")
        self.covers.setText(words.format(foods=covered.foods, dishes=covered.dishes))
        self.covers.setVisible(covered.foods > 0)
