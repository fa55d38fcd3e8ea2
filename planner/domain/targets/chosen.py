"""What a person sets for a target, checked against what is safe."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from planner.domain.errors import ProfileError
from planner.domain.person.profile import TargetChoice
from planner.domain.target import CARE, Target
from solver import Per

from .defaults import load_default_targets


@dataclass(frozen=True)
class EnergyLeast:
    """The least energy that may be set.

    Attributes:
        kcal: A day.
        reason, source: Why, and where the figure comes from.
        firm: Whether energy cannot be switched off either.
    """

    kcal: float
    reason: str
    source: str
    firm: bool = True


def with_choice(
    target: Target, choice: TargetChoice | None, *, energy_floor: EnergyLeast | None = None
) -> Target:
    """Return the target with the person's own bounds in place of the reference.

    Args:
        target: The target by the tables and the care rules.
        choice: The person's choice; None leaves the target as it is.
        energy_floor: The least energy that may be set, or None for any.

    Raises:
        ProfileError: If a bound is no amount, the minimum is above the maximum, or a bound
            is above a ceiling for safety; it names the key and what is allowed.
    """
    if choice is None:
        return target
    _check_amounts(target, choice)
    _check_ceiling(target, choice)
    _check_per(target, choice)
    own = _with_bounds(target, choice)
    _check_order(own, target, choice)
    if energy_floor is not None:
        _check_floor(own, energy_floor)
        if not own.on and energy_floor.firm:  # whoever switches energy off still gets enough of it
            return replace(own, minimum=energy_floor.kcal, maximum=None, on=True)
    return own


def _with_bounds(target: Target, choice: TargetChoice) -> Target:
    minimum = target.minimum if choice.minimum is None else choice.minimum
    maximum = target.maximum if choice.maximum is None else choice.maximum
    minimum, maximum = _with_band(target, choice, minimum, maximum)
    changed = choice.minimum is not None or choice.maximum is not None
    return replace(
        target,
        minimum=minimum,
        maximum=maximum,
        per=choice.per or target.per,
        source="own" if changed else target.source,
        on=choice.on,
    )


def _with_band(
    target: Target, choice: TargetChoice, minimum: float | None, maximum: float | None
) -> tuple[float | None, float | None]:
    """Let the other end of energy's band follow when one end is moved past it."""
    rule = load_default_targets().get(target.nutrient)
    if rule is None or not rule.band or minimum is None or maximum is None or minimum <= maximum:
        return minimum, maximum
    width = (1 + rule.band) / (1 - rule.band)
    if choice.maximum is None:
        return minimum, round(minimum * width, -1)
    return (
        (minimum, maximum) if choice.minimum is not None else (round(maximum / width, -1), maximum)
    )


def _check_amounts(target: Target, choice: TargetChoice) -> None:
    for name, value in (("min", choice.minimum), ("max", choice.maximum)):
        if value is not None and not (math.isfinite(value) and value >= 0):
            raise ProfileError(
                f"targets.{target.nutrient}.{name}", f"{value} is no amount.", "0 or more"
            )


def _check_ceiling(target: Target, choice: TargetChoice) -> None:
    ceiling = target.upper_limit if target.safety else None
    for name, value in (("min", choice.minimum), ("max", choice.maximum)):
        if ceiling is not None and value is not None and value > ceiling:
            raise ProfileError(
                f"targets.{target.nutrient}.{name}",
                f"{value:g} is above the ceiling of {ceiling:g} ({_ceiling_words(target)}).",
                f"at most {ceiling:g}",
            )


def _check_per(target: Target, choice: TargetChoice) -> None:
    """Check that no average hides a day that does harm."""
    if choice.per is Per.WEEK and target.source.startswith(CARE):
        raise ProfileError(
            f"targets.{target.nutrient}.per", f"the ceiling ({target.source}) is daily.", '"day"'
        )


def _ceiling_words(target: Target) -> str:
    return target.source if target.source.startswith(CARE) else "upper limit, food included"


def _check_order(own: Target, target: Target, choice: TargetChoice) -> None:
    if own.minimum is None or own.maximum is None or own.minimum <= own.maximum:
        return
    if choice.minimum is None:
        allowed = f"a maximum of at least {own.minimum:g}, or a lower minimum beside it"
        raise ProfileError(
            f"targets.{own.nutrient}.max",
            f"{own.maximum:g} is below the minimum of {own.minimum:g} ({target.source}).",
            allowed,
        )
    raise ProfileError(
        f"targets.{own.nutrient}.min",
        f"{own.minimum:g} is above the maximum of {own.maximum:g}.",
        f"a minimum of at most {own.maximum:g}, or a higher maximum beside it",
    )


def _check_floor(own: Target, floor: EnergyLeast) -> None:
    for name, value in (("min", own.minimum), ("max", own.maximum)):
        if own.on and (value is None or value < floor.kcal):
            raise ProfileError(
                f"targets.{own.nutrient}.{name}",
                f"A plan never gives less energy than that: {floor.reason} ({floor.source}).",
                f"at least {floor.kcal:g}",
            )
