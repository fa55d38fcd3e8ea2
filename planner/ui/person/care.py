"""What is safe to plan for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.care.reader import CareRule
from planner.domain.care.rules import CareRules
from planner.domain.person.kidneys import DIALYSIS, KIDNEY_DISEASE, KidneyStage
from planner.domain.person.profile import Profile
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label, section

from .care_questions import ReasonedChecks
from .fields import choice, choose, chosen
from .figures.care_figures import CareFigures
from .open_list import OpenList


class CarePage(QWidget):
    """Conditions and medicines that change what may be planned.

    Offers and figures that belong to an answer appear below while it is given.
    """

    def __init__(self, rules: CareRules) -> None:
        super().__init__()
        every = {**rules.conditions, **rules.medicines}
        self.conditions = _checks(rules.conditions)
        self.medicines = _checks(rules.medicines)
        self.offers = {key: _Offer(rule) for key, rule in every.items() if rule.offer}
        self.open_list = OpenList(rules)
        self.kidneys = choice(self.tr("Stage of the kidney disease"), self._stages())
        self.kidney_row = QWidget()
        self.figures = CareFigures(every)
        self.potassium, self.fluid = self.figures.potassium, self.figures.fluid
        self.vitamin_k = self.figures.vitamin_k
        self.follows = section(self.tr("What follows"))
        self._build()

    def show_part(self, profile: Profile) -> None:
        """Show the answers."""
        care = profile.care
        self.conditions.tick(care.conditions)
        self.medicines.tick(care.medicines)
        for key, offer in self.offers.items():
            offer.box.setChecked(key not in care.declined)
        self.open_list.show_others(care.others)
        choose(self.kidneys, care.kidney_stage)
        self.figures.show_answers(care)
        self._follow()

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with these answers."""
        self.open_list.take()
        declined = {key for key, offer in self.offers.items() if not offer.box.isChecked()}
        answers = replace(
            profile.care,
            conditions=frozenset(self.conditions.ticked()),
            medicines=frozenset(self.medicines.ticked()),
            potassium_ceiling_mg=self.potassium.value,
            fluid_ceiling_ml=self.fluid.value,
            vitamin_k1_usual_ug=self.vitamin_k.value,
            declined=frozenset(declined),
            others=self.open_list.others,
            kidney_stage=KidneyStage(chosen(self.kidneys)),
            agreed=self.figures.agreed_figures(profile.care),
            usual=self.figures.usual_figures(profile.care),
        )
        return replace(profile, care=answers)

    def _follow(self) -> None:
        """Show what belongs to the answers that are given."""
        given = {*self.conditions.ticked(), *self.medicines.ticked()}
        for key, offer in self.offers.items():
            offer.setVisible(key in given)
        for figure, asked_by in self.figures.asked_by.items():
            figure.show_for(given, asked_by)
        self.kidney_row.setVisible(KIDNEY_DISEASE in given and DIALYSIS not in given)
        shown = [*self.offers.values(), *self.figures.boxes, self.kidney_row]
        self.follows.setVisible(any(not part.isHidden() for part in shown))

    def _build(self) -> None:
        why = self.tr(
            "These change what is safe to plan for. The program promises nutrients, not relief: "
            "see a doctor about cramps that stay."
        )
        self._build_kidneys()
        body: QVBoxLayout = column(
            label(why, tone="quiet", wrap=True),
            self.open_list,
            section(self.tr("Conditions")),
            self.conditions,
            section(self.tr("Medicines")),
            self.medicines,
            self.follows,
            *self.offers.values(),
            self.kidney_row,
            *self.figures.boxes,
            margin=16,
            gap=8,
        )
        body.addStretch(1)
        self.setLayout(body)
        for box in (*self.conditions.boxes.values(), *self.medicines.boxes.values()):
            box.toggled.connect(self._follow)
        self.open_list.known.connect(self._tick)
        self._follow()

    def _tick(self, key: str) -> None:
        """Tick the box of a rule that was typed."""
        boxes = {**self.conditions.boxes, **self.medicines.boxes}
        boxes[key].setChecked(True)

    def _build_kidneys(self) -> None:
        words = label(self.tr("Stage of the kidney disease"))
        words.setBuddy(self.kidneys)
        row = QHBoxLayout(self.kidney_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words)
        row.addWidget(self.kidneys)
        row.addStretch(1)

    def _stages(self) -> Mapping[str, str]:
        return {
            KidneyStage.UNSAID: self.tr("I do not know"),
            KidneyStage.EARLY: self.tr("Stage 1 or 2"),
            KidneyStage.LATE: self.tr("Stage 3, 4 or 5, without dialysis"),
        }


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
