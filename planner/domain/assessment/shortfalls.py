"""Which targets a plan misses, and by how much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from foods import Catalogue, Nutrient
from planner.domain.place_names import average_day, day_name
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import (
    Amount,
    cautious_amount,
    day_servings,
    day_totals,
    eaten_otherwise,
    mean_totals,
)
from planner.domain.target import Target
from planner.domain.translatable import TranslatableText, Within, number, translatable
from solver import Per

from .targets_per_day import average_targets, targets_on

TOLERANCE = 1e-6
"""What sums of floats lose, in the nutrient's own unit; far below any portion."""


@dataclass(frozen=True)
class Shortfall:
    """A target that is missed.

    Attributes:
        nutrient: Key of the nutrient table.
        day: Day, counted from 0; None for a target that holds on average.
        low: True if there is too little, False if there is too much.
        limit: The bound that is missed, in the nutrient's own unit.
        amount: What there is, in the same unit.
    """

    nutrient: str
    day: int | None
    low: bool
    limit: float
    amount: float


def shortfalls(plan: Plan, catalogue: Catalogue) -> tuple[Shortfall, ...]:
    """Return every target in force that the plan misses, by day, then on average.

    Unknown figures count as nothing towards a minimum and a plain maximum, and with a high
    estimate towards a ceiling for safety.
    """
    global _last
    # Cards, status line and explanations ask for one plan after the other: the last is known.
    known_plan, known_catalogue, known = _last
    if known_plan is plan and known_catalogue is catalogue:
        return known
    found = tuple(_found(plan, catalogue))
    _last = plan, catalogue, found
    return found


_last: tuple[Plan | None, Catalogue | None, tuple[Shortfall, ...]] = None, None, ()


def _found(plan: Plan, catalogue: Catalogue) -> list[Shortfall]:
    weekly = [t for t in average_targets(plan) if t.on and t.per is Per.WEEK]
    found = [
        s
        for day in range(plan.days)
        for s in _of_day(plan, day, _daily(targets_on(plan, day)), catalogue)
    ]
    if weekly and plan.days:
        found += _of_mean(plan, weekly, catalogue)
    return found


def _daily(targets: tuple[Target, ...]) -> list[Target]:
    """Return the targets of every day: daily ones, and the least a day of those held on average."""
    floors = (
        replace(target, minimum=target.least_a_day, maximum=None)
        for target in targets
        if target.least_a_day is not None
    )
    daily = (target for target in targets if target.per is Per.DAY)
    return [target for target in (*daily, *floors) if target.on]


def _of_day(
    plan: Plan, day: int, targets: list[Target], catalogue: Catalogue
) -> Iterator[Shortfall]:
    totals, servings = day_totals(plan, day, catalogue), day_servings(plan, day)
    for target in targets:
        high = None
        if target.safety:
            high = cautious_amount(servings, target.nutrient, catalogue)
            high += totals[target.nutrient].supplement
            high += eaten_otherwise(plan, range(day, day + 1), target.nutrient)
        yield from _missed(target, day, totals[target.nutrient], high)


def _of_mean(plan: Plan, targets: list[Target], catalogue: Catalogue) -> Iterator[Shortfall]:
    totals = mean_totals(plan, catalogue)
    servings = [s for day in range(plan.days) for s in day_servings(plan, day)]
    for target in targets:
        high = None
        if target.safety:
            high = cautious_amount(servings, target.nutrient, catalogue)
            high += eaten_otherwise(plan, range(plan.days), target.nutrient)
            high = high / plan.days
            high += totals[target.nutrient].supplement
        yield from _missed(target, None, totals[target.nutrient], high)


def _missed(
    target: Target, day: int | None, known: Amount, high: float | None
) -> Iterator[Shortfall]:
    most = known.amount if high is None else high
    if target.minimum is not None and known.amount < target.minimum - TOLERANCE:
        yield Shortfall(target.nutrient, day, True, target.minimum, known.amount)
    if target.maximum is not None and most > target.maximum + TOLERANCE:
        yield Shortfall(target.nutrient, day, False, target.maximum, most)


def describe(
    shortfall: Shortfall, catalogue: Catalogue, *, start: date | None = None, days: int = 7
) -> TranslatableText:
    """Return a shortfall as a sentence: "Sunday lacks 0.6 µg of vitamin D (14.4 of 15)".

    Args:
        shortfall: What is missed.
        catalogue: For the nutrient's name, unit and decimals.
        start: Date of the plan's first day; without it the first day is a Monday.
        days: Days of the plan, to tell one Sunday from another.
    """
    nutrient = catalogue.nutrients[shortfall.nutrient]
    decimals = _decimals(shortfall, nutrient)
    words: dict[str, object] = {
        "who": average_day() if shortfall.day is None else day_name(shortfall.day, start, days),
        "gap": number(abs(shortfall.limit - shortfall.amount), decimals),
        "unit": nutrient.unit,
        "nutrient": Within(nutrient.label),
        "amount": number(shortfall.amount, decimals),
        "limit": number(shortfall.limit, decimals, trimmed=True),
    }
    if shortfall.low:
        return translatable("{who} lacks {gap} {unit} of {nutrient} ({amount} of {limit})", **words)
    return translatable(
        "{who} has {gap} {unit} of {nutrient} too much ({amount}, at most {limit})", **words
    )


def _decimals(shortfall: Shortfall, nutrient: Nutrient) -> int:
    """Return enough decimals that a gap does not read as none."""
    gap = abs(shortfall.limit - shortfall.amount)
    decimals = range(nutrient.decimals, 7)
    return next((d for d in decimals if round(gap, d) > 0), 6)
