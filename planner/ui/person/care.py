"""What is safe to plan for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.domain.care.reader import CareRule
from planner.domain.care.rules import CEILINGS_MG, FLUIDS_ML, USUAL_K1_UG, CareRules
from planner.domain.person.profile import Profile
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label, section

from .agreed_figures import AgreedFigure
from .base_page import Page
from .care_questions import ReasonedChecks


class CarePage(Page):
    """Conditions and medicines that change what may be planned.

    Offers and figures that belong to an answer appear below while it is given.
    """

    def __init__(self, rules: CareRules) -> None:
        super().__init__()
        every = {**rules.conditions, **rules.medicines}
        self.conditions = _checks(rules.conditions)
        self.medicines = _checks(rules.medicines)
        self.offers = {key: _Offer(rule) for key, rule in every.items() if rule.offer}
        self.potassium, self.fluid, self.vitamin_k = self._figures()
        self._asked_by = {
            self.potassium: frozenset(key for key, rule in every.items() if rule.ceiling),
            self.fluid: frozenset(key for key, rule in every.items() if rule.fluid),
            self.vitamin_k: frozenset(key for key, rule in every.items() if rule.band),
        }
        self.follows = section(self.tr("What follows"))
        self._build()

    def show_part(self, profile: Profile) -> None:
        """Show the answers."""
        care = profile.care
        self.conditions.tick(care.conditions)
        self.medicines.tick(care.medicines)
        for key, offer in self.offers.items():
            offer.box.setChecked(key not in care.declined)
        self.potassium.show_value(care.potassium_ceiling_mg)
        self.fluid.show_value(care.fluid_ceiling_ml)
        self.vitamin_k.show_value(care.vitamin_k1_usual_ug)
        self._follow()

    def with_part(self, profile: Profile) -> Profile:
        """The profile with these answers."""
        declined = {key for key, offer in self.offers.items() if not offer.box.isChecked()}
        answers = replace(
            profile.care,
            conditions=frozenset(self.conditions.ticked()),
            medicines=frozenset(self.medicines.ticked()),
            potassium_ceiling_mg=self.potassium.value,
            fluid_ceiling_ml=self.fluid.value,
            vitamin_k1_usual_ug=self.vitamin_k.value,
            declined=frozenset(declined),
        )
        return replace(profile, care=answers)

    def _follow(self) -> None:
        """Show what belongs to the answers that are given."""
        given = {*self.conditions.ticked(), *self.medicines.ticked()}
        for key, offer in self.offers.items():
            offer.setVisible(key in given)
        for figure, asked_by in self._asked_by.items():
            figure.show_for(given, asked_by)
        shown = [*self.offers.values(), *self._asked_by]
        self.follows.setVisible(any(not part.isHidden() for part in shown))

    def _figures(self) -> tuple[AgreedFigure, AgreedFigure, AgreedFigure]:
        return (
            AgreedFigure(
                self.tr("Potassium ceiling agreed with my doctor"),
                self.tr("Until there is one, potassium is kept out of the targets."),
                CEILINGS_MG,
                "mg",
                2000,
            ),
            AgreedFigure(
                self.tr("Drink a day agreed with my doctor"),
                self.tr(
                    "Drinks, milk and soup of each day stay below it. Until there is one, no "
                    "glasses of water are shown."
                ),
                FLUIDS_ML,
                "ml",
                1500,
            ),
            AgreedFigure(
                self.tr("I know the vitamin K1 of my usual day"),
                self.tr("Each day is kept near it. Without it, the reference intake stands."),
                USUAL_K1_UG,
                "µg",
                100,
            ),
        )

    def _build(self) -> None:
        why = self.tr(
            "These change what is safe to plan for. The program promises nutrients, not relief: "
            "see a doctor about cramps that stay."
        )
        body: QVBoxLayout = column(
            label(why, tone="quiet", wrap=True),
            section(self.tr("Conditions")),
            self.conditions,
            section(self.tr("Medicines")),
            self.medicines,
            self.follows,
            *self.offers.values(),
            *self._asked_by,
            margin=16,
            gap=8,
        )
        body.addStretch(1)
        self.setLayout(body)
        for box in (*self.conditions.boxes.values(), *self.medicines.boxes.values()):
            box.toggled.connect(self._follow)
        self._follow()


class _Offer(QWidget):
    """A figure that a person may take or leave, with its reason and source."""

    def __init__(self, rule: CareRule) -> None:
        super().__init__()
        self.box = QCheckBox(rule.offer.replace("&", "&&"))
        self.box.setChecked(True)
        why = f"{rule.reason[:1].upper()}{rule.reason[1:]} ({rule.source})."
        self.box.setAccessibleDescription(why)
        reason = label(why, size=SMALL, tone="quiet", wrap=True)
        reason.setContentsMargins(px(31), 0, 0, 0)
        self.setLayout(column(self.box, reason, gap=0))


def _checks(rules: Mapping[str, CareRule]) -> ReasonedChecks:
    return ReasonedChecks({key: (rule.label, rule.why) for key, rule in rules.items()})
