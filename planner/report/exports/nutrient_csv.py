"""Nutrients against targets as numbers, for tables that a person reckons on with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from foods import Catalogue
from planner.domain import Plan, Shortfall, Target, day_totals, mean_totals, shortfalls
from planner.domain.translatable import TranslatableText, in_turn, listed, translatable
from planner.report.content import chosen_days
from planner.report.csv_rows import guarded
from planner.report.labels import weekday_name

from .request import Order


@dataclass(frozen=True)
class NutrientRow:
    """A nutrient with its target, and what the days bring.

    Attributes:
        key: Of the nutrient table.
        label: "Magnesium".
        unit: "mg"; of every number here.
        decimals: How many the nutrient is told with.
        minimum: Lower bound, or None.
        maximum: Upper bound, or None.
        per: "day" or "week".
        source: "RDA", "UL", "own" ...
        verdict: "met", or where it is missed: "low: Tuesday, Friday".
        amounts: One for each day wanted, as far as figures are known.
        mean: Of the average day of the plan.
    """

    key: str
    label: str
    unit: str
    decimals: int
    minimum: float | None
    maximum: float | None
    per: str
    source: str
    verdict: str
    amounts: tuple[float, ...]
    mean: float


def nutrient_rows(
    plan: Plan, catalogue: Catalogue, days: Sequence[int] | None = None
) -> tuple[NutrientRow, ...]:
    """Return a row for each target in force, in the order of the nutrient table."""
    wanted = chosen_days(plan, days)
    totals = [day_totals(plan, day, catalogue) for day in wanted]
    mean = mean_totals(plan, catalogue)
    missed = shortfalls(plan, catalogue)
    return tuple(
        _row(
            target,
            plan,
            catalogue,
            [s for s in missed if s.nutrient == target.nutrient and s.day in (None, *wanted)],
            tuple(day[target.nutrient].amount for day in totals),
            mean[target.nutrient].amount,
        )
        for target in plan.targets
        if target.on and (target.minimum is not None or target.maximum is not None)
    )


def nutrients_csv(plan: Plan, catalogue: Catalogue, order: Order) -> str:
    """Return the rows as CSV, with a column a day."""
    days = [weekday_name(plan, day).lower() for day in chosen_days(plan, order.days)]
    rows = [["nutrient", "unit", "min", "max", "per", "source", "met", *days, "average"]]
    for row in nutrient_rows(plan, catalogue, order.days):
        number = order.table.number
        bounds = ["" if b is None else number(f"{b:g}") for b in (row.minimum, row.maximum)]
        texts = [row.label, row.unit, *bounds, row.per, row.source, row.verdict]
        amounts = [number(f"{amount:.{row.decimals}f}") for amount in (*row.amounts, row.mean)]
        rows.append([guarded(cell) for cell in (*texts, *amounts)])
    return order.table.written(rows)


def _row(
    target: Target,
    plan: Plan,
    catalogue: Catalogue,
    missed: Sequence[Shortfall],
    amounts: tuple[float, ...],
    mean: float,
) -> NutrientRow:
    nutrient = catalogue.nutrients[target.nutrient]
    return NutrientRow(
        key=target.nutrient,
        label=nutrient.label,
        unit=nutrient.unit,
        decimals=nutrient.decimals,
        minimum=target.minimum,
        maximum=target.maximum,
        per=target.per.value,
        source=target.source,
        verdict=_verdict(missed, plan),
        amounts=amounts,
        mean=mean,
    )


def _verdict(missed: Sequence[Shortfall], plan: Plan) -> str:
    if not missed:
        return translatable("met")
    parts = []
    for low, word in ((True, translatable("low: {days}")), (False, translatable("high: {days}"))):
        found = [s.day for s in missed if s.low is low]
        names = [
            translatable("on average") if day is None else weekday_name(plan, day) for day in found
        ]
        if names:
            parts.append(TranslatableText(word, days=listed(names)))
    return in_turn(parts)
