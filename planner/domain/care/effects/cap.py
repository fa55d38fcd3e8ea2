"""A most of a nutrient in a day: a figure of a guideline, or that of a clinician once entered."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from foods import Catalogue, load_nutrients
from planner.domain.person.agreed import agreed_most
from planner.domain.person.body import care_weight_kg
from planner.domain.person.person import Person
from planner.domain.person.profile import Profile
from planner.domain.person.supplements import supplied
from planner.domain.place_names import day_name, figure_words
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import cautious_amount
from planner.domain.plan.violation import Rule, Violation
from planner.domain.target import CARE, Target
from planner.domain.targets.reference_intakes import ReferenceIntakes
from planner.domain.translatable import number, translatable

from .when import ALWAYS, When, Why, known, number_in, only, read_when

MARGIN = 0.08
"""How far below a ceiling a menu is planned, as a share of the ceiling.

Figures of one food differ between sources: with those of USDA's Foundation Foods in place of
SR28's, days that were planned to the brim pass their ceiling by up to 9 % (potassium, of 140
days), 94 of 140 at all; a menu that is planned 8 % below passes none of them by more than 1 %.
"""

_REFERENCE = "reference"
_ROUNDING = 1e-5


@dataclass(frozen=True)
class Cap:
    """A most of a nutrient in a day.

    Attributes:
        nutrient: Key of the nutrient table.
        most: In the nutrient's own unit a day, or per kilogram of body weight; None = the
            person's reference intake.
        per_kg: Whether `most` and `least` are per kilogram.
        least: What is asked for at least; None = nothing.
        movable: Whether the person may raise it to the upper limit of others.
        clinical: Whether a clinician's figure takes its place; it is provisional until then.
        never_per_kg: What no clinician's figure may pass, per kilogram; None = any.
        reason: Stands beside the figure; empty = that of the rule.
        source: Where the figure comes from, with edition and section.
        when: For whom it holds.
    """

    KEY: ClassVar[str] = "cap"

    nutrient: str
    most: float | None
    per_kg: bool = False
    least: float | None = None
    movable: bool = False
    clinical: bool = False
    never_per_kg: float | None = None
    reason: str = ""
    source: str = ""
    when: When = ALWAYS

    @classmethod
    def read(cls, where: str, entry: Mapping[str, Any], nutrients: Collection[str]) -> Cap:
        """Read an entry of the table.

        Raises:
            DataError: Naming file, rule and remedy.
        """
        figures = ("nutrient", "most", "per_kg", "least", "never_per_kg")
        only(where, entry, (*figures, "movable", "clinical", "reason", "source"))
        fixed = entry.get("most") != _REFERENCE
        return cls(
            nutrient=known(where, entry.get("nutrient"), nutrients),
            most=number_in(where, entry, "most") if fixed else None,
            per_kg=bool(entry.get("per_kg", False)),
            least=number_in(where, entry, "least") if "least" in entry else None,
            movable=bool(entry.get("movable", False)),
            clinical=bool(entry.get("clinical", False)),
            never_per_kg=number_in(where, entry, "never_per_kg")
            if "never_per_kg" in entry
            else None,
            reason=str(entry.get("reason", "")),
            source=str(entry.get("source", "")),
            when=read_when(where, entry),
        )

    def most_for(self, person: Person) -> float:
        """Return the figure for a person, a day."""
        if self.most is None:
            reference = ReferenceIntakes.load().recommended(self.nutrient, person)
            assert reference is not None
            return reference.value
        return round(self.most * care_weight_kg(person), 1) if self.per_kg else self.most

    def least_for(self, person: Person) -> float | None:
        """Return what is asked for at least below the cap, a day; None = nothing."""
        if self.least is None:
            return None
        return round(self.least * care_weight_kg(person), 1) if self.per_kg else self.least

    def held_most(self, profile: Profile) -> float:
        """Return the most that holds: the clinician's figure, if there is one."""
        agreed = agreed_most(self.nutrient, profile.care) if self.clinical else None
        most = self.most_for(profile.person) if agreed is None else agreed
        if self.never_per_kg is not None:
            most = min(most, round(self.never_per_kg * care_weight_kg(profile.person), 1))
        return most

    def is_provisional(self, profile: Profile) -> bool:
        """Return whether it stands in for a clinician's figure that is not known."""
        return self.clinical and agreed_most(self.nutrient, profile.care) is None

    def apply(self, target: Target, why: Why) -> Target:
        """Return the target with this cap, unless a lower ceiling holds already."""
        most = self.held_most(why.profile)
        if target.safety and target.maximum is not None and target.maximum <= most:
            return replace(target, minimum=self._minimum(target, why.profile, target.maximum))
        words = ""
        if self.is_provisional(why.profile):
            words = translatable(
                "Kept to at most {most} a day until you enter the figure of your doctor: {reason} "
                "({source}).",
                most=figure_words(most, load_nutrients()[self.nutrient], trimmed=True),
                reason=translatable(self.reason or why.reason),
                source=translatable(self.source),
            )
        return replace(
            target,
            minimum=self._minimum(target, why.profile, most),
            maximum=most,
            upper_limit=target.upper_limit if self.movable else most,
            reference=None if self.clinical else target.reference,
            source=f"{CARE}{why.label}",
            safety=True,
            on=True,
            locked_reason=words,
        )

    def _minimum(self, target: Target, profile: Profile, most: float) -> float | None:
        if self.clinical or self.least is not None:
            least = self.least_for(profile.person)
            return None if least is None else min(least, most)
        return None if target.minimum is None else min(target.minimum, most)

    def broken(self, plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
        """Yield days that pass the rule's own figure, whatever the targets of the plan say.

        What locked meals and supplements alone pass is the person's own doing.
        """
        if self.movable:  # then the target has the figure that holds, and is checked
            return
        most = self.held_most(plan.profile)
        taken = supplied(plan.profile.care.supplements).get(self.nutrient, 0.0)
        for day in range(plan.days):
            places = tuple((day, slot) for slot in plan.slots if (day, slot) in plan.meals)
            amounts = {
                place: cautious_amount(plan.meals[place].servings, self.nutrient, catalogue)
                for place in places
            }
            held = taken + sum(n for place, n in amounts.items() if place in plan.locked)
            whole = taken + sum(amounts.values())
            if whole > most * (1 + _ROUNDING) and held < most * (1 - _ROUNDING):
                nutrient = catalogue.nutrients[self.nutrient]
                message = translatable(
                    "{day}: {nutrient} {n} {unit}, ceiling {most}",
                    day=day_name(day, plan.start, plan.days),
                    nutrient=nutrient.label,
                    n=number(whole, 1),
                    unit=nutrient.unit,
                    most=number(most, 1, trimmed=True),
                )
                yield Violation(Rule.CEILING, message, places, nutrient=self.nutrient)


def ceiling_margin(low: float | None, high: float) -> float:
    """Return how far below a ceiling a menu is planned, in the ceiling's unit.

    Where there is a least as well, the margin takes at most a quarter of what lies between.
    """
    return MARGIN * high if low is None else min(MARGIN * high, max(0.0, high - low) / 4)
