"""Take FoodData Central's figures for a food that it has in the same form.

A record that differs in dry matter is of another form (drained or not, dried or fresh), and is
refused. Energy, water and (where it is not given) saturated fat are worked out from the newer
protein, fat and carbohydrate, so that a food's figures go on agreeing with each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods.derive.fdc_table import FdcMatch
from foods.derive.fdc_wheel import FdcKey
from foods.derive.sr28 import AtwaterFactors
from foods.errors import DataError

PROTEIN, FAT, CARBOHYDRATE, ENERGY, WATER, ASH = "203", "204", "205", "208", "255", "207"
SATURATED = "606"
_MACROS = (PROTEIN, FAT, CARBOHYDRATE)
# What is asked of the older record beside the nutrients shown.
NEEDED = frozenset((*_MACROS, ENERGY, WATER, ASH, SATURATED))
# Protein, fat and carbohydrate together may differ from the older record by so much: tins with
# and without their liquid differ by more, harvests and brands by less.
DRY_MATTER_SHARE, DRY_MATTER_G = 0.25, 1.0
# Oil, sugar and salt come in one form only; of them USDA often gives no protein or carbohydrate.
ALWAYS_DRY_G = 99.0
ATWATER_NOTE = "Protein, fat, carbohydrate by SR28's Atwater factors"
WATER_NOTE = "100 - protein - fat - carbohydrate, parted as SR28's water and ash"
SATURATED_NOTE = "The older record's share of the newer fat"
_SIGNIFICANT = 4


@dataclass(frozen=True)
class FdcFigure:
    """A figure per 100 g; `worked_out` says how, where USDA does not give it."""

    value: float
    worked_out: str


@dataclass(frozen=True)
class OlderRecord:
    """What is known of a food without FoodData Central.

    Attributes:
        figures: Per 100 g by nutrient number; ash and water among them.
        atwater: SR28's energy factors; None where it gives none.
    """

    figures: Mapping[str, float]
    atwater: AtwaterFactors | None


def fdc_figures(
    match: FdcMatch, table: Mapping[FdcKey, Mapping[str, float]], older: OlderRecord
) -> Mapping[str, FdcFigure]:
    """Return the figures of a matched food by nutrient number.

    Args:
        match: The foods that are the same; a nutrient counts where each of them has it.
        table: Figures of FoodData Central.
        older: The food without it.

    Raises:
        DataError: If the table lacks a food, or its dry matter differs too much.
    """
    records = [_record(match, key, table) for key in match.keys]
    for record, (_, name) in zip(records, match.keys, strict=True):
        _refuse_another_form(match, name, record, older)
    shared = set(records[0]).intersection(*records)
    means = {n: _rounded(sum(r[n] for r in records) / len(records)) for n in sorted(shared)}
    figures = {n: FdcFigure(value, "") for n, value in means.items()}
    return {**figures, **_saturated(means, older), **_worked_out(means, older)}


def _record(
    match: FdcMatch, key: FdcKey, table: Mapping[FdcKey, Mapping[str, float]]
) -> Mapping[str, float]:
    if key not in table:
        raise match.row.error(
            f"No figures of {key[0]} food “{key[1]}”.", "Run: python -m foods.derive --newer"
        )
    return table[key]


def _refuse_another_form(
    match: FdcMatch, name: str, record: Mapping[str, float], older: OlderRecord
) -> None:
    if 100 - older.figures.get(WATER, 100) >= ALWAYS_DRY_G:
        return
    was = _dry_matter(older.figures)
    is_now = _dry_matter(record)
    if is_now is None or was is None:
        raise _other_form(match, f"“{name}” lacks protein, fat or carbohydrate")
    if abs(is_now - was) > max(DRY_MATTER_G, DRY_MATTER_SHARE * was):
        raise _other_form(match, f"“{name}” has {is_now:.1f} g of dry matter, ours {was:.1f} g")


def _dry_matter(figures: Mapping[str, float]) -> float | None:
    if not all(number in figures for number in _MACROS):
        return None
    return sum(figures[number] for number in _MACROS)


def _other_form(match: FdcMatch, what: str) -> DataError:
    return match.row.error(f"{what}: it may be of another form.", "Remove the match.")


def _saturated(means: Mapping[str, float], older: OlderRecord) -> Mapping[str, FdcFigure]:
    """Keep the share of the fat that is saturated where the newer record gives the fat alone."""
    if SATURATED in means or FAT not in means or SATURATED not in older.figures:
        return {}
    if not older.figures.get(FAT):
        return {}
    value = means[FAT] * older.figures[SATURATED] / older.figures[FAT]
    return {SATURATED: FdcFigure(_rounded(value), SATURATED_NOTE)}


def _worked_out(means: Mapping[str, float], older: OlderRecord) -> Mapping[str, FdcFigure]:
    if _dry_matter(means) is None:
        # Part of the sum is of the older record: energy and water stay with it.
        return {}
    protein, fat, carbohydrate = (means[number] for number in _MACROS)
    figures = {}
    if older.atwater:
        factors = older.atwater
        energy = protein * factors.protein + fat * factors.fat + carbohydrate * factors.carbohydrate
        figures[ENERGY] = FdcFigure(float(round(energy)), ATWATER_NOTE)
    water, ash = older.figures.get(WATER), older.figures.get(ASH)
    if water is not None and ash is not None and water + ash > 0:
        rest = max(0.0, 100 - protein - fat - carbohydrate)
        figures[WATER] = FdcFigure(round(rest * water / (water + ash), 2), WATER_NOTE)
    return figures


def _rounded(value: float) -> float:
    return float(f"{value:.{_SIGNIFICANT}g}")
