"""How far a target's slider goes, and in what steps."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.domain import Target

# Sliders end a little past what food can bring; figures for an adult's day.
_SPANS = {
    "energy_kcal": 4000.0,
    "magnesium_mg": 700.0,
    "potassium_mg": 6000.0,
    "calcium_mg": 2500.0,
    "vitamin_d_ug": 50.0,
    "sodium_mg": 4000.0,
}


def span_and_step(target: Target) -> tuple[float, float]:
    """End and step of a slider that holds all of a target's figures.

    It never reaches past an upper limit: a target there would be unsafe.
    """
    figures = [target.minimum, target.maximum, target.reference, 1.0]
    known = [figure for figure in figures if figure is not None]
    span = max(_SPANS.get(target.nutrient, 2 * (target.reference or 0)), *known)
    if target.upper_limit is not None and target.nutrient != "sodium_mg":
        span = min(span, target.upper_limit) if max(known) <= target.upper_limit else span
    step = float(10 ** floor(log10(span / 50)))
    return span, step
