"""A band that keeps a nutrient about the same from day to day."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from foods import Catalogue
from planner.domain.person.agreed import USUAL_LIMITS, usual_amount
from planner.domain.person.supplements import supplied
from planner.domain.place_names import day_name
from planner.domain.plan.plan import Plan
from planner.domain.plan.violation import Rule, Violation
from planner.domain.target import CARE, Target
from planner.domain.translatable import number, translatable

from .when import ALWAYS, When, Why, known, number_in, only, read_when

FLUID = "fluid_ml"
"""Stands for a nutrient: what is drunk in a day."""


@dataclass(frozen=True)
class Band:
    """Every day within a share of the person's own usual amount.

    Where the usual amount is not known, the middle of the reference intake and the upper limit
    stands for it, or the reference intake where there is no limit.

    Attributes:
        nutrient: Key of the nutrient table, or `FLUID`.
        share: How far a day may lie from the usual one, as a share of it.
        when: For whom it holds.
    """

    KEY: ClassVar[str] = "band"

    nutrient: str
    share: float
    when: When = ALWAYS

    @classmethod
    def read(cls, where: str, entry: Mapping[str, Any], nutrients: Collection[str]) -> Band:
        """Read an entry of the table.

        Raises:
            DataError: Naming file, rule and remedy.
        """
        only(where, entry, ("nutrient", "share"))
        known(where, entry.get("nutrient"), nutrients if entry.get("nutrient") != FLUID else FLUID)
        known(where, entry["nutrient"], USUAL_LIMITS)
        share = number_in(where, entry, "share")
        return cls(entry["nutrient"], share, read_when(where, entry))

    def apply(self, target: Target, why: Why) -> Target:
        """Return the target as a band, its upper end no higher than a ceiling."""
        usual = usual_amount(target.nutrient, why.profile.care) or _middle(target)
        if usual is None:
            return target
        low, high = round(usual * (1 - self.share)), round(usual * (1 + self.share))
        if target.safety and target.maximum is not None and high > target.maximum:
            low = min(low, round(target.maximum * (1 - self.share) / (1 + self.share)))
            high = round(target.maximum)
        words = translatable(
            "Kept from {low} to {high} a day: {reason}. Your usual day is set under Care.",
            low=number(low),
            high=number(high),
            reason=why.reason,
        )
        return replace(
            target,
            minimum=float(low),
            maximum=float(high),
            upper_limit=float(high),
            source=f"{CARE}{why.label}",
            safety=True,
            on=True,
            locked_reason=words,
        )

    def broken(self, plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
        """Yield pairs of days further apart than the band is wide, by food and supplements.

        Days without meals may differ. It is summed here and goes by no target.
        """
        if self.nutrient == FLUID:
            return
        column = catalogue.per_100g[:, catalogue.column(self.nutrient)]
        taken = supplied(plan.profile.care.supplements).get(self.nutrient, 0.0)
        amounts = {}
        for day in sorted({day for day, _ in plan.meals}):
            servings = [s for at, meal in plan.meals.items() if at[0] == day for s in meal.servings]
            figures = [(s.grams, float(column[catalogue.row(s.food)])) for s in servings]
            amounts[day] = taken + sum(g * n / 100 for g, n in figures if n == n)
        low, high = min(amounts.values(), default=0.0), max(amounts.values(), default=0.0)
        if high * (1 - self.share) > low * (1 + self.share) * 1.01 + 1.0:
            day = min(amounts, key=lambda d: amounts[d])
            other = max(amounts, key=lambda d: amounts[d])
            nutrient = catalogue.nutrients[self.nutrient]
            message = translatable(
                "{nutrient} differs from day to day: {day} {low}, {other} {high} {unit}",
                nutrient=nutrient.label,
                day=day_name(day, plan.start, plan.days),
                other=day_name(other, plan.start, plan.days),
                low=number(low),
                high=number(high),
                unit=nutrient.unit,
            )
            yield Violation(Rule.STEADY, message, (), self.nutrient)


def _middle(target: Target) -> float | None:
    if target.reference is not None and target.upper_limit is not None:
        return (target.reference + max(target.upper_limit, target.reference)) / 2
    return target.reference
