"""What is to be drunk beside the meals, in words for a page."""

from __future__ import annotations

from collections.abc import Sequence

from foods import Catalogue
from planner.domain import CareRules, Plan
from planner.domain.assessment.fluids import GLASS_ML, DayFluid, day_fluid, glass_words
from planner.domain.translatable import TranslatableText, in_a_row, number, translatable

from .labels import weekday_name

_MOST_NAMED = 7


def drink_words(plan: Plan, days: Sequence[int], catalogue: Catalogue, care: CareRules) -> str:
    """Return glasses beside the meals, day by day; where the days are many, their range."""
    fluids = [day_fluid(plan, day, catalogue, care) for day in days]
    if not fluids:
        return ""
    if any(fluid.wanted_ml is None for fluid in fluids):
        return translatable("how much you drink is for your doctor to say")
    counts = [fluid.glasses for fluid in fluids]
    if min(counts) == max(counts):
        return translatable("{glasses} a day beside the meals", glasses=glass_words(counts[0]))
    if len(days) > _MOST_NAMED:
        return translatable(
            "{low} to {high} glasses of {ml} ml a day beside the meals",
            low=number(min(counts)),
            high=number(max(counts)),
            ml=number(GLASS_ML),
        )
    return _by_day(plan, days, fluids)


def _by_day(plan: Plan, days: Sequence[int], fluids: Sequence[DayFluid]) -> TranslatableText:
    named = [
        translatable("{day} {n}", day=weekday_name(plan, day), n=number(fluid.glasses))
        for day, fluid in zip(days, fluids, strict=True)
    ]
    return translatable(
        "glasses of {ml} ml beside the meals: {days}", ml=number(GLASS_ML), days=in_a_row(named)
    )
