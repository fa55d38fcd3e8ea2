"""What is safe to plan for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from planner.domain.care import CEILINGS_MG, CareRules
from planner.domain.care_reader import CareRule
from planner.domain.profile import CareAnswers, Profile
from planner.ui.widgets import column, label, section

from .fields import number_box
from .page import Page
from .reasons import ReasonedChecks


class CarePage(Page):
    """Conditions and medicines that change what may be planned."""

    def __init__(self, rules: CareRules) -> None:
        super().__init__()
        self.conditions = _checks(rules.conditions)
        self.medicines = _checks(rules.medicines)
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


def _checks(rules: Mapping[str, CareRule]) -> ReasonedChecks:
    return ReasonedChecks({key: (rule.label, rule.why) for key, rule in rules.items()})
