"""A least of a nutrient in a day."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from planner.domain.person.body import care_weight_kg
from planner.domain.person.profile import Profile
from planner.domain.target import CARE, Target

from .when import ALWAYS, When, Why, known, number_in, only, read_when


@dataclass(frozen=True)
class Floor:
    """A least of a nutrient in a day, never above a ceiling.

    Attributes:
        nutrient: Key of the nutrient table.
        least: In the nutrient's own unit a day, or per kilogram of body weight.
        per_kg: Whether it is per kilogram.
        instead: Whether it takes the place of the reference intake, and does not only raise it.
        source: Where the figure comes from; empty = that of the rule.
        when: For whom it holds.
    """

    KEY: ClassVar[str] = "floor"

    nutrient: str
    least: float
    per_kg: bool = False
    instead: bool = False
    source: str = ""
    when: When = ALWAYS

    @classmethod
    def read(cls, where: str, entry: Mapping[str, Any], nutrients: Collection[str]) -> Floor:
        """Read an entry of the table.

        Raises:
            DataError: Naming file, rule and remedy.
        """
        only(where, entry, ("nutrient", "least", "per_kg", "instead", "source"))
        return cls(
            known(where, entry.get("nutrient"), nutrients),
            number_in(where, entry, "least"),
            bool(entry.get("per_kg", False)),
            bool(entry.get("instead", False)),
            str(entry.get("source", "")),
            read_when(where, entry),
        )

    def least_for(self, profile: Profile) -> float:
        """Return the figure for a person, a day."""
        weight = care_weight_kg(profile.person) if self.per_kg else 1.0
        return round(self.least * weight, 1)

    def apply(self, target: Target, why: Why) -> Target:
        """Return the target with this floor, unless a higher one holds already."""
        least = self.least_for(why.profile)
        if target.maximum is not None:
            least = min(least, target.maximum)
        if not self.instead and target.minimum is not None and target.minimum >= least:
            return target
        return replace(target, minimum=least, source=f"{CARE}{why.label}", on=True)
