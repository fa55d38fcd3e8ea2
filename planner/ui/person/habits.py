"""What is taken beside food, when one sweats, what milk does, and the sun."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from foods import Nutrient
from planner.domain.care.lactose import SITTINGS_G, TOLERATED_G
from planner.domain.person.profile import Profile
from planner.domain.person.sun import Latitude, Sun, sun_words
from planner.ui.locale import translated
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label, section

from .fields import choice, choose, chosen, form, number_box
from .supplements import Supplements
from .training import TrainingBox

_ANY, _SOME, _NONE = "any", "some", "none"


class HabitsPage(QWidget):
    """Answers that change targets, meals or words, each with why it is asked."""

    def __init__(self, nutrients: Mapping[str, Nutrient]) -> None:
        super().__init__()
        self.taken = Supplements(nutrients)
        self.sweating = TrainingBox()
        self.milk = MilkSugar()
        self.sun = SunLight()
        body = column(
            section(self.tr("Supplements")),
            self.taken,
            _head(self.tr("Training and sweat")),
            self.sweating,
            _head(self.tr("Milk sugar")),
            self.milk,
            _head(self.tr("Sun")),
            self.sun,
            margin=16,
            gap=8,
        )
        body.addStretch(1)
        self.setLayout(body)

    def show_part(self, profile: Profile) -> None:
        """Show the answers."""
        care = profile.care
        self.taken.show_supplements(care.supplements)
        self.sweating.show_training(care.training)
        self.milk.show_grams(care.lactose_g_a_meal)
        self.sun.show_sun(care.sun, care.latitude)

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with these answers."""
        answers = replace(
            profile.care,
            supplements=self.taken.supplements(),
            training=self.sweating.training(),
            lactose_g_a_meal=self.milk.grams(),
            sun=Sun(chosen(self.sun.sun)),
            latitude=Latitude(chosen(self.sun.latitude)),
        )
        return replace(profile, care=answers)


def _head(text: str) -> QLabel:
    """Return a heading with some room above it."""
    made = section(text)
    made.setContentsMargins(0, px(8), 0, 0)
    return made


class MilkSugar(QWidget):
    """How much lactose a sitting may have."""

    def __init__(self) -> None:
        super().__init__()
        words = {
            _ANY: self.tr("Any amount is fine"),
            _SOME: self.tr("Some at a meal is fine"),
            _NONE: self.tr("None at all"),
        }
        self.kind = choice(self.tr("Lactose"), words)
        self.most = number_box(
            self.tr("Most lactose in a meal"), 1, SITTINGS_G[1], self.tr("g a meal")
        )
        row = QHBoxLayout()
        row.addWidget(self.kind)
        row.addWidget(self.most)
        row.addStretch(1)
        why = self.tr(
            "Most people with lactose intolerance manage about 12 g at a meal, a glass of milk "
            "(EFSA 2010). Hard cheese has hardly any. A milk allergy is something else: it "
            "stands under Diet."
        )
        self.setLayout(column(label(why, size=SMALL, tone="quiet", wrap=True), row, gap=8))
        self.kind.currentIndexChanged.connect(self._follow)

    def show_grams(self, grams: float | None) -> None:
        """Show an answer."""
        choose(self.kind, _ANY if grams is None else _SOME if grams else _NONE)
        self.most.setValue(grams or TOLERATED_G)
        self._follow()

    def grams(self) -> float | None:
        """Return the most in a sitting, g; None for any."""
        some = {_ANY: None, _NONE: 0.0}
        kind = chosen(self.kind)
        return some[kind] if kind in some else self.most.value()

    def _follow(self) -> None:
        self.most.setVisible(chosen(self.kind) == _SOME)


class SunLight(QWidget):
    """How much sun the skin gets: it changes a sentence, and no target."""

    def __init__(self) -> None:
        super().__init__()
        skin: dict[str, str] = {
            Sun.UNSAID: self.tr("I would rather not say"),
            Sun.LITTLE: self.tr("Little: mostly indoors or covered"),
            Sun.SUMMER: self.tr("Often outside in summer"),
        }
        places: dict[str, str] = {
            Latitude.UNSAID: self.tr("I would rather not say"),
            Latitude.BELOW_35: self.tr("Within 35 degrees of the equator"),
            Latitude.TO_50: self.tr("35 to 50 degrees (New York, Madrid, Tokyo)"),
            Latitude.BEYOND_50: self.tr("Beyond 50 degrees (London, Berlin, Calgary)"),
        }
        self.sun = choice(self.tr("Sun on the skin"), skin)
        self.latitude = choice(self.tr("Where you live"), places)
        rows = form(((self.tr("Sun on the s&kin"), self.sun), (self.tr("&Place"), self.latitude)))
        self.feedback = label(size=SMALL, tone="quiet", wrap=True)
        self.setLayout(column(self.feedback, rows, gap=8))
        for box in (self.sun, self.latitude):
            box.currentIndexChanged.connect(self._follow)
        self._follow()

    def show_sun(self, sun: Sun, latitude: Latitude) -> None:
        """Show the answers."""
        choose(self.sun, sun)
        choose(self.latitude, latitude)
        self._follow()

    def _follow(self) -> None:
        words = sun_words(Sun(chosen(self.sun)), Latitude(chosen(self.latitude)))
        self.feedback.setText(" ".join(map(translated, words)))
