"""The least energy that is planned, with the reason it is not less."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from foods import Catalogue
from planner.domain.person.person import Person, Sex
from planner.domain.plan.plan import Plan
from planner.domain.plan.violation import Rule, Violation
from planner.domain.target import CARE, Target
from planner.domain.targets.energy import energy_requirement_kcal
from planner.domain.translatable import number, translatable

from .when import ALWAYS, When, Why, number_in, only, read_when

ENERGY = "energy_kcal"
_STEP_KCAL = 10
_ROUNDING = 1e-6
_ABOVE = 1.08
"""How far the upper end of the band lies above a floor that is the whole requirement."""
_USUAL_SHARE = 0.95
"""The lower end of the usual band: no floor in kilocalories is above it."""


@dataclass(frozen=True)
class EnergyFloor:
    """A least of energy in a day.

    Attributes:
        share: Of the person's requirement, or None.
        female_kcal, male_kcal: In kilocalories, or None; never above the usual band.
        reason: Stands beside the figure; empty = that of the rule.
        source: Where the figure comes from; empty = that of the rule.
        when: For whom it holds.
    """

    KEY: ClassVar[str] = "energy_floor"

    share: float | None = None
    female_kcal: float | None = None
    male_kcal: float | None = None
    reason: str = ""
    source: str = ""
    when: When = ALWAYS
    nutrient: str = ENERGY

    @classmethod
    def read(cls, where: str, entry: Mapping[str, Any], _: Collection[str]) -> EnergyFloor:
        """Read an entry of the table.

        Raises:
            DataError: Naming file, rule and remedy.
        """
        only(where, entry, ("share", "female_kcal", "male_kcal", "reason", "source"))
        whole = "share" in entry
        return cls(
            share=number_in(where, entry, "share") if whole else None,
            female_kcal=None if whole else number_in(where, entry, "female_kcal"),
            male_kcal=None if whole else number_in(where, entry, "male_kcal"),
            reason=str(entry.get("reason", "")),
            source=str(entry.get("source", "")),
            when=read_when(where, entry),
        )

    def least_for(self, person: Person) -> float:
        """Return the least for a person, kcal a day."""
        needed = energy_requirement_kcal(person)
        if self.share is not None:
            return float(math.ceil(self.share * needed / _STEP_KCAL - 1e-9) * _STEP_KCAL)
        kcal = self.female_kcal if person.sex is Sex.FEMALE else self.male_kcal
        assert kcal is not None
        return min(kcal, float(round(_USUAL_SHARE * needed / _STEP_KCAL) * _STEP_KCAL))

    def apply(self, target: Target, why: Why) -> Target:
        """Return the energy target with this floor, unless it lies higher already."""
        least = self.least_for(why.profile.person)
        if target.minimum is None or target.minimum >= least:
            return target
        high = max(target.maximum or 0.0, round(least * _ABOVE / _STEP_KCAL) * _STEP_KCAL)
        return replace(target, minimum=least, maximum=float(high), source=f"{CARE}{why.label}")

    def broken(self, plan: Plan, _: Catalogue) -> Iterator[Violation]:
        """Yield a violation if the plan asks for less energy than the floor, the rule's own figure.

        A day that misses what is asked for makes the plan short, which `shortfalls` says.
        """
        least = self.least_for(plan.profile.person)
        for target in plan.targets:
            if target.nutrient != ENERGY or (self.share is None and not target.on):
                continue  # an adult may switch energy off: the solver is told of the floor then
            asked = target.minimum or 0.0 if target.on else 0.0
            if asked < least - _ROUNDING:
                message = translatable(
                    "The plan asks for {asked} kcal a day, care for at least {least}",
                    asked=number(asked),
                    least=number(least),
                )
                yield Violation(Rule.ENERGY, message, (), ENERGY)
