"""What a diet brings, against the targets: how much, from which foods, and what is not known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from foods import Nutrient
from planner.domain.assessment.shortfalls import TOLERANCE
from planner.domain.target import Target

from .diet import Diet
from .eaten import EatenItem

_SHARES = 6
_ENERGY = "energy_kcal"
_KNOWN = 0.995
"""Above this share of the energy a figure counts as known: a pinch of pepper is no gap."""


class TargetStatus(Enum):
    """How an amount stands to its target."""

    MET = "met"
    LOW = "low"
    HIGH = "high"
    FREE = "free"
    """No target is set."""


@dataclass(frozen=True)
class Share:
    """What one food brings a day, in the nutrient's own unit."""

    name: str
    amount: float


@dataclass(frozen=True)
class AnalysisLine:
    """A nutrient of an average day.

    Attributes:
        nutrient: Which.
        target: What is aimed at, or None.
        amount: Sum of the known figures a day, in the nutrient's own unit.
        coverage: Share of the energy from foods whose figure is known, 0 to 1.
        standing: How the known amount stands to the target.
        low_days: On how many of the days the known amount is below the minimum.
        shares: The foods it comes from, the most first.
        unknown: Foods whose figure nobody knows.
    """

    nutrient: Nutrient
    target: Target | None
    amount: float
    coverage: float
    standing: TargetStatus
    low_days: int
    shares: tuple[Share, ...]
    unknown: tuple[str, ...]

    @property
    def at_least(self) -> bool:
        """Return whether there may be more of the nutrient than is known."""
        return self.coverage < _KNOWN


def analyse_diet(
    diet: Diet, nutrients: Mapping[str, Nutrient], targets: Iterable[Target]
) -> tuple[AnalysisLine, ...]:
    """Return the average day of a diet; what is planned for first, in the order of the targets.

    Args:
        diet: What is eaten.
        nutrients: The nutrients by key.
        targets: The person's targets.
    """
    aims = {target.nutrient: target for target in targets if target.on}
    keys = [*aims, *(key for key in nutrients if key not in aims)]
    return tuple(_line(diet, nutrients[key], aims.get(key)) for key in keys)


def _line(diet: Diet, nutrient: Nutrient, target: Target | None) -> AnalysisLine:
    items = list(diet.items())
    by_food: dict[str, float] = {}
    for item in items:
        figure = item.food.figures.get(nutrient.key)
        if figure is not None:
            amount = figure * item.grams / 100 / diet.days
            by_food[item.food.name] = by_food.get(item.food.name, 0.0) + amount
    shares = sorted((Share(*pair) for pair in by_food.items()), key=lambda s: -s.amount)
    unknown = (item.food.name for item in items if nutrient.key not in item.food.figures)
    total = sum(by_food.values())
    return AnalysisLine(
        nutrient=nutrient,
        target=target,
        amount=total,
        coverage=_coverage(items, nutrient.key),
        standing=target_status(total, target),
        low_days=_low_days(diet, nutrient.key, target),
        shares=tuple(share for share in shares[:_SHARES] if share.amount > 0),
        unknown=tuple(dict.fromkeys(unknown)),
    )


def target_status(amount: float, target: Target | None) -> TargetStatus:
    """Return how an amount a day, in the nutrient's own unit, stands to a target."""
    if target is None or (target.minimum is None and target.maximum is None):
        return TargetStatus.FREE
    if target.minimum is not None and amount < target.minimum - TOLERANCE:
        return TargetStatus.LOW
    if target.maximum is not None and amount > target.maximum + TOLERANCE:
        return TargetStatus.HIGH
    return TargetStatus.MET


def _low_days(diet: Diet, key: str, target: Target | None) -> int:
    if target is None or target.minimum is None:
        return 0
    sums = [sum(_amount(item, key) for item in diet.items(day)) for day in range(diet.days)]
    return sum(amount < target.minimum - TOLERANCE for amount in sums)


def _amount(item: EatenItem, key: str) -> float:
    return item.food.figures.get(key, 0.0) * item.grams / 100


def _coverage(items: list[EatenItem], key: str) -> float:
    """Return the coverage by energy; by mass where nothing has any."""
    weights = [_amount(item, _ENERGY) for item in items]
    if not sum(weights) > 0:
        weights = [item.grams for item in items]
    known = sum(w for w, i in zip(weights, items, strict=True) if key in i.food.figures)
    return known / sum(weights) if items else 1.0
