"""What a slider's place means for a target."""

from __future__ import annotations

from dataclasses import dataclass

from .values import TargetView


@dataclass(frozen=True)
class TargetEdit:
    """What the person wants of a target; as in the domain's TargetChoice."""

    nutrient: str
    minimum: float | None
    maximum: float | None
    weekly: bool
    on: bool = True


def edit_of(view: TargetView) -> TargetEdit:
    """Return the target as it stands."""
    return TargetEdit(view.nutrient.key, view.minimum, view.maximum, view.weekly, view.on)


def edit_at(view: TargetView, value: float) -> TargetEdit:
    """Return the target with the slider somewhere else: floor, ceiling or the middle of a range."""
    low, high = view.minimum, view.maximum
    if view.limits:
        low, high = (None if low is None else min(low, value)), value
    elif view.ranges and low is not None and high is not None:
        half = (high - low) / 2
        low, high = max(0.0, value - half), value + half
    else:
        low, high = value, (None if high is None else max(high, value))
    return TargetEdit(view.nutrient.key, low, high, view.weekly, view.on)
