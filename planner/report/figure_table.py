"""Nutrients against targets, as words and as shares of a scale."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods import Catalogue, Nutrient
from planner.domain import Amount, Plan, Target, day_totals, mean_totals, shortfalls
from planner.domain.translatable import TranslatableText, quantity, unit_word

from .labels import AMOUNT_SPACE

# Of the day's energy: below it, foods without a figure could change what is read.
_COVERAGE_WORTH_A_MARK = 0.95


@dataclass(frozen=True)
class TargetColumn:
    """A nutrient that is planned for.

    Attributes:
        key: Of the nutrient table.
        label: "Magnesium".
        unit: "mg".
        bounds: "≥ 320", "1,900–2,100", "≤ 2,300".
        source: "RDA", "UL", "own" ...
        weekly: Whether it holds on average over the week.
        ticks: Its bounds as shares of the column's scale.
    """

    key: str
    label: str
    unit: str
    bounds: str
    source: str
    weekly: bool
    ticks: tuple[float, ...]


@dataclass(frozen=True)
class Figure:
    """An amount of a nutrient.

    Attributes:
        text: "418", without its unit.
        verdict: "low" or "high" when a target is missed, else "".
        partly_known: Whether some foods have no figure, so that there is more in truth.
        share: Of the column's scale, 0 to 1.
    """

    text: str
    verdict: str
    partly_known: bool
    share: float


DayFigures = tuple[Figure, ...]


class FigureTable:
    """The figures of a plan, each summed once."""

    def __init__(self, plan: Plan, catalogue: Catalogue) -> None:
        bounded = (t for t in plan.targets if t.minimum is not None or t.maximum is not None)
        self._targets = tuple(target for target in bounded if target.on)
        self._nutrients = catalogue.nutrients
        self._days = [day_totals(plan, day, catalogue) for day in range(plan.days)]
        self._mean = mean_totals(plan, catalogue) if plan.days else {}
        self._missed = {(s.day, s.nutrient): s.low for s in shortfalls(plan, catalogue)}
        self._scales = {target.nutrient: self._scale(target) for target in self._targets}

    def columns(self) -> tuple[TargetColumn, ...]:
        """Return a column for each target in force that has a bound."""
        return tuple(self._column(target) for target in self._targets)

    def day(self, day: int) -> DayFigures:
        """Return a day's amounts, one for each column."""
        return self._row(day, self._days[day])

    def mean(self) -> DayFigures:
        """Return the amounts of an average day, one for each column."""
        return self._row(None, self._mean)

    def _row(self, day: int | None, totals: Mapping[str, Amount]) -> DayFigures:
        return tuple(self._figure(day, t.nutrient, totals[t.nutrient]) for t in self._targets)

    def _figure(self, day: int | None, nutrient: str, amount: Amount) -> Figure:
        verdicts = {True: "low", False: "high", None: ""}
        about = self._nutrients[nutrient]
        return Figure(
            text=quantity(amount.amount, about.unit, about.decimals),
            verdict=verdicts[self._missed.get((day, nutrient))],
            partly_known=amount.coverage < _COVERAGE_WORTH_A_MARK,
            share=amount.amount / self._scales[nutrient],
        )

    def _column(self, target: Target) -> TargetColumn:
        nutrient = self._nutrients[target.nutrient]
        bounds = (target.minimum, target.maximum)
        scale = self._scales[target.nutrient]
        return TargetColumn(
            key=target.nutrient,
            label=nutrient.label.partition(" (")[0],
            unit=unit_word(nutrient.unit),
            bounds=_bounds(bounds, nutrient),
            source=target.source,
            weekly=target.per.value == "week",
            # An upper limit far beyond all that is eaten would press the bars into a corner.
            ticks=tuple(b / scale for b in bounds if b is not None and b <= scale),
        )

    def _scale(self, target: Target) -> float:
        amounts = [totals[target.nutrient].amount for totals in self._days]
        bound = target.minimum if target.minimum is not None else target.maximum
        return max(*amounts, bound or 0.0, 1e-9) * 1.05


def _bounds(bounds: tuple[float | None, float | None], nutrient: Nutrient) -> str:
    unit, decimals = nutrient.unit, nutrient.decimals
    low, high = (None if b is None else quantity(b, unit, decimals, trimmed=True) for b in bounds)
    if low is not None and high is not None:
        return TranslatableText("{low}–{high}", low=low, high=high)
    if low is not None:
        return TranslatableText(f"≥{AMOUNT_SPACE}{{low}}", low=low)
    return TranslatableText(f"≤{AMOUNT_SPACE}{{high}}", high=high)
